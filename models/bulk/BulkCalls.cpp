// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkCalls.h"

#include "models/domain/ReadBack.h"

namespace passwright {
namespace {

using State = BulkEntry::State;

State stateOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Changed:
        return State::Changed;
    case Outcome::Kind::Refused:
        return State::Refused;
    case Outcome::Kind::Partial:
        return State::Partial;
    case Outcome::Kind::Unknown:
        return State::Unknown;
    }
    return State::Unknown;
}

bool isSet(const BulkEntry &entry)
{
    return entry.state == State::Changed || entry.state == State::Partial;
}

//! The last word of the trail about it; nothing where it has none that settles it.
std::optional<AuditEvent> lastWord(const QList<AuditEvent> &events)
{
    std::optional<AuditEvent> last;
    for (const AuditEvent &event : events) {
        if (event.outcome != AuditEvent::Outcome::Unknown && event.outcome != AuditEvent::Outcome::Intended)
            last = event;
    }
    return last;
}

BulkEntry told(BulkEntry entry, const AuditEvent &event)
{
    switch (event.outcome) {
    case AuditEvent::Outcome::Changed:
    case AuditEvent::Outcome::Ok:
        entry.state = State::Changed;
        break;
    case AuditEvent::Outcome::Refused:
        entry.state = State::Refused;
        break;
    case AuditEvent::Outcome::Partial:
        entry.state = State::Partial;
        break;
    case AuditEvent::Outcome::Unknown:
    case AuditEvent::Outcome::Intended:
        entry.state = State::Unknown;
        break;
    }
    entry.refusals.clear();
    for (const StatusCode status : event.subStatus)
        entry.refusals.append({.status = status});
    return entry;
}

} // namespace

BulkCalls::BulkCalls(QObject &context, UserDirectory &directory, AuditLog &auditLog, BulkPlan::Header header, const Caller &caller)
    : m_context(context)
    , m_directory(directory)
    , m_auditLog(auditLog)
    , m_header(std::move(header))
    , m_caller(caller)
{
}

std::optional<int> BulkCalls::expiryDays(const BulkEntry &entry) const
{
    return entry.expiryDays ? entry.expiryDays : m_header.options.expiryDays;
}

std::optional<bool> BulkCalls::mustChange(const BulkEntry &entry) const
{
    return entry.ownMustChange ? entry.ownMustChange : m_header.options.mustChange;
}

CallContext BulkCalls::newContext() const
{
    CallContext context = m_caller.newContext();
    context.bulkId = m_header.bulkId;
    return context;
}

Task<Outcome> BulkCalls::change(const BulkCall &call)
{
    const BulkEntry &entry = call.entry;
    CallContext context = newContext();
    context.cid = entry.cid;
    // loadedLastSet is left out: a plan may be hours old, and whoever changed their password meanwhile is reset all the same.
    return m_directory.changePassword({.newPassword = call.newPassword,
                                          .userId = entry.userId,
                                          .passwordExpiryDays = expiryDays(entry),
                                          .mustChange = mustChange(entry),
                                          .reason = entry.reason.isEmpty() ? m_header.options.reason : entry.reason,
                                          .verification = m_header.options.verification},
        context);
}

BulkEntry BulkCalls::with(BulkEntry entry, const Outcome &outcome)
{
    entry.state = stateOf(outcome.kind);
    entry.refusals = outcome.refusals;
    if (outcome.passwordExpiry.isValid())
        entry.passwordExpiry = outcome.passwordExpiry;
    return entry;
}

Task<BulkEntry> BulkCalls::completed(const BulkEntry &entry)
{
    const bool isLocked = entry.verdict.notices.contains(Preflight::Notice::Locked);
    if (!m_header.options.unlocksAsWell || !isLocked || !isSet(entry))
        return readyTask<BulkEntry>(entry);
    return chained<BulkEntry>(&m_context, m_directory.unlock(entry.userId, newContext()), [entry](const Result<Outcome> &unlocked) {
        BulkEntry whole = entry;
        if (!unlocked.ok() || unlocked->kind != Outcome::Kind::Changed)
            whole.state = State::Partial;
        if (unlocked.ok())
            whole.refusals += unlocked->refusals;
        return readyTask<BulkEntry>(whole);
    });
}

Task<BulkEntry> BulkCalls::byTrail(const BulkEntry &entry)
{
    const bool tellsAll = m_directory.capabilities().auditInDirectory;
    return chained<BulkEntry>(&m_context, m_auditLog.ofCall(entry.cid, newContext()), [entry, tellsAll](const Result<QList<AuditEvent>> &events) {
        BulkEntry found = entry;
        found.state = State::Unknown;
        if (!events.ok())
            return events.error().kind == Error::Kind::NotSupported ? readyTask<BulkEntry>(found) : readyTask<BulkEntry>(events.error());
        if (const auto event = lastWord(*events))
            return readyTask<BulkEntry>(told(found, *event));
        // A workstation's own trail says only what this workstation saw.
        if (tellsAll && events->isEmpty())
            found.state = State::Planned;
        return readyTask<BulkEntry>(found);
    });
}

Task<BulkEntry> BulkCalls::settled(const BulkEntry &entry)
{
    const auto known = chained<BulkEntry>(&m_context, byTrail(entry), [this](const Result<BulkEntry> &told) {
        const bool isKnown = told.ok() && (told->state == State::Planned || told->state == State::Refused);
        return told.ok() && !isKnown ? readBack(*told) : readyTask<BulkEntry>(told);
    });
    return chained<BulkEntry>(&m_context, known, [this](const Result<BulkEntry> &found) {
        return found.ok() ? completed(*found) : readyTask<BulkEntry>(found);
    });
}

// Also of what was changed: for when the password expires.
Task<BulkEntry> BulkCalls::readBack(const BulkEntry &entry)
{
    return chained<BulkEntry>(&m_context, m_directory.user(entry.userId, newContext()), [this, entry](const Result<Account> &account) {
        if (!account.ok())
            return account.error().kind == Error::Kind::NotFound ? readyTask<BulkEntry>(entry) : readyTask<BulkEntry>(account.error());
        BulkEntry found = entry;
        if (found.state == State::Unknown) {
            const ReadBack::Asked asked{.sentAt = entry.sentAt,
                                        .lastSetBefore = entry.lastSetBefore,
                                        .expiryDays = expiryDays(entry),
                                        .mustChange = mustChange(entry)};
            const auto verdict = ReadBack::judge(asked, *account);
            found.state = verdict == ReadBack::Verdict::AsAsked ? State::Changed
                : verdict == ReadBack::Verdict::AsBefore        ? State::Planned
                                                                : State::Unknown;
        }
        if (isSet(found))
            found.passwordExpiry = account->passwordExpiry;
        return readyTask<BulkEntry>(found);
    });
}

} // namespace passwright
