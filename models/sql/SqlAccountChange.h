// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlCall.h"

namespace passwright {

//! What a super-user does to an account besides its password, one use: lock, unlock, approve, add.
//! Refused: the caller's state, E005005 for one who is no super-user, E001100 for an unknown user_id.
class SqlAccountChange
{
public:
    explicit SqlAccountChange(const SqlCall &call);

    //! The last super-user who can sign in is not locked: P000005.
    [[nodiscard]] Result<Outcome> lock(const QString &userId);
    [[nodiscard]] Result<Outcome> unlock(const QString &userId);
    [[nodiscard]] Result<Outcome> approve(const QString &userId);
    [[nodiscard]] Result<Outcome> add(const NewUser &user);

    //! What is wrong with the fields of a new user (E001001, E001003, E001004, E002001, E002003, E002004, E008002);
    //! the detail of E008002 is the field's name.
    [[nodiscard]] static QList<Refusal> fieldProblems(const NewUser &user);
    //! Likewise, and with its password.
    [[nodiscard]] static QList<Refusal> problems(const NewUser &user, const PasswordPolicy &policy);

private:
    using Changes = QList<SqlUserTable::Change>;
    //! Gives the changes of the row, or adds to the refusals.
    using Plan = std::function<Result<Changes>(const SqlUserRow &caller, const SqlUserRow &target, QList<Refusal> &refusals)>;

    Result<Outcome> change(const QString &userId, AuditEvent::Kind kind, Outcome::Step step, const Plan &plan);
    Result<std::optional<SqlUserRow>> permitted(QList<Refusal> &refusals, AuditEvent &event) const;
    Result<Outcome> run(const std::function<Result<SqlCall::Events>(Outcome &)> &work) const;

    const SqlCall &m_call;
};

} // namespace passwright
