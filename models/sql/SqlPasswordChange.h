// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordChange.h"
#include "models/sql/SqlCall.h"

namespace passwright {

//! Zato's change_password on the database, one use: its checks in its order, must_change as the
//! documentation has it, and an unknown user_id refused (E001100). Keys are derived before the
//! write lock is taken; under it every check is made again.
class SqlPasswordChange
{
public:
    SqlPasswordChange(const SqlCall &call, const PasswordChange &data);

    [[nodiscard]] Result<Outcome> run();

private:
    struct Verdict
    {
        std::optional<SqlUserRow> caller = {};
        std::optional<SqlUserRow> target = {};
        QList<Refusal> refusals = {};
    };

    Result<Verdict> assess();
    std::optional<Refusal> inputProblem(bool callerIsSuperUser) const;
    std::optional<Refusal> oldPasswordProblem(const SqlUserRow &own);
    Result<SqlCall::Events> apply(const PasswordHash &hash, Outcome &outcome);
    [[nodiscard]] AuditEvent event(const Verdict &verdict, AuditEvent::Outcome outcome) const;
    [[nodiscard]] int days(bool callerIsSuperUser) const;

    const SqlCall &m_call;
    const PasswordChange &m_data;
    std::optional<SqlText> m_verified; //!< the stored password that the old one was right for
};

} // namespace passwright
