// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordChange.h"
#include "models/sql/SqlCall.h"

namespace passwright {

//! Zato's change_password on the database, one use: its checks in its order, must_change as the
//! documentation has it, and an unknown user_id refused (E001100). Three steps, one after the other, so that
//! the key is derived elsewhere, before the write lock is taken; under it every check is made again. The
//! call of begin() and that of finish() have the same context.
class SqlPasswordChange
{
public:
    explicit SqlPasswordChange(const PasswordChange &data);

    //! On the connection's thread: whether a key is wanted. Where it is not, finish() follows at once.
    [[nodiscard]] bool begin(const SqlCall &call);
    //! The key of the new password, on any thread.
    void derive();
    //! On the connection's thread: the change and its row, or the refusal's row, in one transaction. A call
    //! that was stopped meanwhile ends as Error Cancelled.
    [[nodiscard]] Result<Outcome> finish(const SqlCall &call);

private:
    struct Verdict
    {
        std::optional<SqlUserRow> caller = {};
        std::optional<SqlUserRow> target = {};
        QList<Refusal> refusals = {};
    };

    Result<Verdict> assess(const SqlCall &call);
    std::optional<Refusal> inputProblem(const SqlCall &call, bool callerIsSuperUser) const;
    std::optional<Refusal> oldPasswordProblem(const SqlUserRow &own);
    Result<SqlCall::Events> apply(const SqlCall &call, Outcome &outcome);
    [[nodiscard]] AuditEvent event(const SqlCall &call, const Verdict &verdict, AuditEvent::Outcome outcome) const;
    [[nodiscard]] int days(const SqlCall &call, bool callerIsSuperUser) const;

    PasswordChange m_data;
    std::optional<SqlText> m_verified = {}; //!< the stored password that the old one was right for
    Result<Verdict> m_first;                //!< what begin() found
    QByteArray m_salt = {};
    int m_rounds = 0;
    std::optional<PasswordHash> m_hash = {};
};

} // namespace passwright
