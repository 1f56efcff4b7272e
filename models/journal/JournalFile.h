// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"

#include <QString>

namespace passwright {

//! The file of a journal: made whole or not at all, and told from other databases. Synchronous.
class JournalFile
{
public:
    static constexpr int currentVersion = 2;

    JournalFile(QString path, const SqlDialect &dialect);

    //! Makes it, mode 0600, with its folder where they are not there. Another program may do the same at once.
    //! Errors: CannotOpen, CannotWrite, NoSpace, NotFound.
    Result<Done> provide() const;
    //! \p database is the file, opened: brings an older version up to this one. Error Damaged where it is no
    //! journal, SchemaTooNew (detail: the version).
    Result<Done> adopt(QSqlDatabase &database) const;

private:
    [[nodiscard]] Result<Done> fill(const QString &draft) const;
    [[nodiscard]] Result<Done> build(QSqlDatabase &database) const;
    [[nodiscard]] Result<Done> upgrade(QSqlDatabase &database) const;

    QString m_path;
    const SqlDialect &m_dialect;
};

} // namespace passwright
