// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"
#include "models/domain/CallContext.h"
#include "models/domain/Outcome.h"
#include "models/domain/Result.h"
#include "models/domain/Session.h"

namespace passwright {

//! What this workstation's journal says of a call. Pure; no secret gets in.
class JournalRows
{
public:
    //! With the fields of the context.
    [[nodiscard]] static AuditEvent intended(AuditEvent::Kind kind, const CallContext &context, const QDateTime &nowUtc);
    //! What became of what was intended. An Error is a refusal without a status code of its own: nothing was
    //! changed, and what stood in the way is said behind the person's reason.
    [[nodiscard]] static AuditEvent ended(AuditEvent intended, const Result<Outcome> &result, const QDateTime &nowUtc);
    //! The same of a password that was sent along with a sign-in.
    [[nodiscard]] static AuditEvent ended(AuditEvent intended, const Result<SignInOutcome> &result, const QDateTime &nowUtc);
    //! A sign-in that was answered. The name as typed stands for whoever was refused.
    [[nodiscard]] static AuditEvent signIn(
        const QString &userName, const SignInOutcome &outcome, const CallContext &context, const QDateTime &nowUtc);

private:
    static AuditEvent failed(AuditEvent event, const Error &error);
    static void setCodes(AuditEvent &event, const QList<Refusal> &refusals);
};

} // namespace passwright
