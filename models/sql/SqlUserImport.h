// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserImporter.h"
#include "models/sql/SqlCall.h"

#include <QHash>

namespace passwright {

//! One batch of an import, on the executor's thread.
class SqlUserImport
{
public:
    //! By the place in the batch: of the users who are added with a password.
    using Hashes = QHash<qsizetype, PasswordHash>;

    explicit SqlUserImport(const SqlCall &call);

    [[nodiscard]] Result<QList<ImportVerdict>> judge(const QList<ImportedUser> &users) const;
    //! Judges again, under the write lock. A user who needs a hash and has none, since they were there a moment
    //! ago and are gone: refused with P000001.
    [[nodiscard]] Result<UserImporter::Batch> write(const QList<ImportedUser> &users, const Hashes &hashes) const;

private:
    using Changes = QList<SqlUserTable::Change>;
    //! A verdict, and what it takes to carry it out.
    struct Plan
    {
        ImportVerdict verdict = {};
        std::optional<SqlUserRow> target = {};
        Changes changes = {};
    };

    [[nodiscard]] Result<Plan> plan(const ImportedUser &user, const Account &caller) const;
    [[nodiscard]] Result<Plan> planNew(const ImportedUser &user) const;
    [[nodiscard]] Plan planChange(const ImportedUser &user, const SqlUserRow &target, const Account &caller) const;
    //! Gives the event.
    [[nodiscard]] Result<AuditEvent> add(const ImportedUser &user, const PasswordHash *hash) const;
    [[nodiscard]] Result<AuditEvent> change(const ImportedUser &user, const Plan &plan) const;

    const SqlCall &m_call;
};

} // namespace passwright
