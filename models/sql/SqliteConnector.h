// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlConnector.h"

namespace passwright {

//! A SQLite file. Foreign keys are on and every commit is synced (synchronous = FULL).
class SqliteConnector final : public SqlConnector
{
public:
    //! \p path: absolute.
    SqliteConnector(QString path, int busyTimeoutMs);

    [[nodiscard]] QString driver() const override;
    Result<Done> open(QSqlDatabase &database) const override;
    [[nodiscard]] int socketOf(const QSqlDatabase &database) const override;

private:
    const QString m_path;
    const int m_busyTimeoutMs;
};

} // namespace passwright
