// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/JournalRows.h"

namespace passwright {
namespace {

AuditEvent::Outcome wordFor(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Changed:
        return AuditEvent::Outcome::Changed;
    case Outcome::Kind::Refused:
        return AuditEvent::Outcome::Refused;
    case Outcome::Kind::Partial:
        return AuditEvent::Outcome::Partial;
    case Outcome::Kind::Unknown:
        break;
    }
    return AuditEvent::Outcome::Unknown;
}

QString noteOf(const Error &error)
{
    QString cause = error.code.isEmpty() ? error.detail : error.code;
    if (error.kind == Error::Kind::Cancelled)
        cause = QStringLiteral("cancelled");
    return cause.isEmpty() ? QStringLiteral("[nothing was changed]") : QStringLiteral("[nothing was changed: ") + cause + QLatin1Char(']');
}

void setPerson(AuditEvent &event, const Session &session)
{
    event.actorId = event.targetId = session.userId;
    event.actorName = event.targetName = session.userName;
}

} // namespace

AuditEvent JournalRows::intended(AuditEvent::Kind kind, const CallContext &context, const QDateTime &nowUtc)
{
    return {.time = nowUtc,
            .kind = kind,
            .outcome = AuditEvent::Outcome::Intended,
            .cid = context.cid,
            .application = context.currentApp,
            .remoteAddr = context.remoteAddr,
            .host = context.host,
            .bulkId = context.bulkId};
}

AuditEvent JournalRows::ended(AuditEvent intended, const Result<Outcome> &result, const QDateTime &nowUtc)
{
    intended.time = nowUtc;
    if (!result.ok())
        return failed(std::move(intended), result.error());
    intended.outcome = wordFor(result->kind);
    if (intended.targetId.isEmpty())
        intended.targetId = result->userId;
    setCodes(intended, result->refusals);
    return intended;
}

AuditEvent JournalRows::ended(AuditEvent intended, const Result<SignInOutcome> &result, const QDateTime &nowUtc)
{
    intended.time = nowUtc;
    if (!result.ok())
        return failed(std::move(intended), result.error());
    if (result->signedIn()) {
        intended.outcome = AuditEvent::Outcome::Changed;
        setPerson(intended, *result->session);
        return intended;
    }
    intended.outcome = result->isNewPasswordUnknown ? AuditEvent::Outcome::Unknown : AuditEvent::Outcome::Refused;
    setCodes(intended, result->refusals);
    return intended;
}

AuditEvent JournalRows::signIn(
    const QString &userName, const SignInOutcome &outcome, const CallContext &context, const QDateTime &nowUtc)
{
    AuditEvent event = intended(AuditEvent::Kind::SignIn, context, nowUtc);
    event.outcome = outcome.signedIn() ? AuditEvent::Outcome::Ok : AuditEvent::Outcome::Refused;
    event.actorName = userName;
    if (outcome.signedIn())
        setPerson(event, *outcome.session);
    setCodes(event, outcome.refusals);
    return event;
}

AuditEvent JournalRows::failed(AuditEvent event, const Error &error)
{
    event.outcome = AuditEvent::Outcome::Refused;
    if (const auto status = statusFromCode(error.code))
        event.subStatus << *status;
    event.reason = event.reason.isEmpty() ? noteOf(error) : event.reason + QLatin1Char(' ') + noteOf(error);
    return event;
}

void JournalRows::setCodes(AuditEvent &event, const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals)
        event.subStatus << refusal.status;
}

} // namespace passwright
