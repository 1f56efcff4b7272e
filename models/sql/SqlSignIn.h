// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Session.h"
#include "models/sql/SqlCall.h"

namespace passwright {

//! Zato's sign-in on the database, one use. Nothing about an account is told before its password
//! was right, and an unknown user name costs the same time and gets the same words as a wrong password.
class SqlSignIn
{
public:
    SqlSignIn(const SqlCall &call, const SignInRequest &request);

    [[nodiscard]] Result<SignInOutcome> run();

private:
    enum class Guess { No, Wrong }; //!< whether a refusal counts against the user name

    Result<SignInOutcome> refuse(const std::optional<SqlUserRow> &row, const QList<Refusal> &refusals, Guess guess = Guess::No);
    [[nodiscard]] bool passwordIsRight(const std::optional<SqlUserRow> &row) const;
    Result<std::optional<Refusal>> codeProblem(const SqlUserRow &row);
    [[nodiscard]] QList<Refusal> newPasswordProblems(const SqlUserRow &row) const;
    Result<SignInOutcome> enter(const SqlUserRow &row);
    Result<QList<Refusal>> changedMeanwhile(const SqlUserRow &before, const std::optional<SqlUserRow> &now);
    Result<SqlCall::Events> apply(const SqlUserRow &before, const std::optional<PasswordHash> &hash, SqlUserRow &after,
        QList<Refusal> &refusals);
    [[nodiscard]] AuditEvent event(const std::optional<SqlUserRow> &row, AuditEvent::Outcome outcome) const;
    [[nodiscard]] QList<Refusal> warnings(const Account &account) const;

    const SqlCall &m_call;
    const SignInRequest &m_request;
    std::optional<qint64> m_totpStep;
};

} // namespace passwright
