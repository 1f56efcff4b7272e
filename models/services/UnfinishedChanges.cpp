// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/UnfinishedChanges.h"

namespace passwright {
namespace {

bool isOwn(const AuditEvent &event, const Caller &caller)
{
    if (!caller.session())
        return false;
    return event.targetId.isEmpty() ? event.targetName == caller.session()->userName : event.targetId == caller.session()->userId;
}

} // namespace

UnfinishedChanges::UnfinishedChanges(UserDirectory &directory, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_journal(journal)
    , m_clock(clock)
{
}

Task<QList<Intent>> UnfinishedChanges::list()
{
    return m_journal.unfinished();
}

Task<UnfinishedChanges::Found> UnfinishedChanges::settle(const Intent &intent, const Caller &caller)
{
    const bool own = isOwn(intent.event, caller);
    if (!own && intent.event.targetId.isEmpty())
        return readyTask<Found>(Found::StillUnknown);
    const CallContext context = caller.newContext();
    const Task<Account> read = own ? m_directory.currentUser(context) : m_directory.user(intent.event.targetId, context);
    return chained<Found>(this, read, [this, intent](const Result<Account> &account) {
        if (!account.ok())
            return readyTask<Found>(account.error());
        const ReadBack::Verdict verdict = ReadBack::judge(intent.asked, *account);
        if (verdict == ReadBack::Verdict::Otherwise)
            return readyTask<Found>(Found::StillUnknown);
        const bool isDone = verdict == ReadBack::Verdict::AsAsked;
        // What was found is true whether or not it can be written down.
        return chained<Found>(this, close(intent, isDone ? AuditEvent::Outcome::Changed : AuditEvent::Outcome::Refused),
            [isDone](const Result<Done> &) { return readyTask<Found>(isDone ? Found::Done : Found::NotDone); });
    });
}

Task<Done> UnfinishedChanges::dismiss(const Intent &intent)
{
    return close(intent, AuditEvent::Outcome::Unknown);
}

Task<Done> UnfinishedChanges::close(const Intent &intent, AuditEvent::Outcome outcome)
{
    AuditEvent event = intent.event;
    event.time = m_clock.nowUtc();
    event.outcome = outcome;
    return chained<Done>(this, m_journal.end(event), [](const Result<AuditEvent> &written) {
        return readyTask<Done>(written.ok() ? Result<Done>(Done{}) : Result<Done>(written.error()));
    });
}

} // namespace passwright
