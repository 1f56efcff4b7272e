// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlCall.h"

namespace passwright {

//! Lets a super-user in for whoever holds the database; see SqlStore::recover. One use.
class SqlRecovery
{
public:
    explicit SqlRecovery(const SqlCall &call);

    [[nodiscard]] Result<Outcome> run(const QString &userNameOrId, const Secret &newPassword);

private:
    [[nodiscard]] SqlUserTable::Found find(const QString &userNameOrId) const;
    [[nodiscard]] QList<Refusal> problems(const std::optional<SqlUserRow> &row, const Secret &newPassword) const;
    Result<Done> apply(const SqlUserRow &row, const PasswordHash &hash, Outcome &outcome) const;

    const SqlCall &m_call;
};

} // namespace passwright
