// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPreparation.h"

namespace passwright {

BulkPreparation::BulkPreparation(const Clock &clock, const RandomSource &random, const QStringList &words, const PasswordRules &rules,
    const Generator::Options &options, HandOver *handOver)
    : m_clock(clock)
    , m_generator(random, words)
    , m_rules(rules)
    , m_options(options)
    , m_handOver(handOver)
{
}

Result<QList<BulkCall>> BulkPreparation::calls(const QList<BulkEntry> &entries, const QList<Secret> &given, const QList<BulkEntry> &takenBack) const
{
    QList<BulkCall> calls;
    QList<HandOverEntry> kept;
    const QDateTime now = m_clock.nowUtc();
    for (const BulkEntry &entry : entries) {
        BulkCall call{.entry = entry};
        call.entry.cid = newCid();
        call.entry.sentAt = now;
        call.entry.state = BulkEntry::State::Intended;
        call.entry.refusals.clear();
        if (m_handOver) {
            const auto made = m_generator.generate(m_options, m_rules);
            if (!made.ok())
                return made.error();
            call.newPassword = *made;
            call.entry.isKept = m_handOver->isLasting();
            kept.append({.number = entry.number,
                         .userId = entry.userId,
                         .userName = entry.userName,
                         .name = entry.name,
                         .password = *made,
                         .expiry = now.addDays(entry.expiryDays.value_or(m_rules.expiryDays)),
                         .mustChange = entry.mustChange});
        } else {
            call.newPassword = given.at(calls.size());
        }
        calls.append(call);
    }
    if (const auto done = takeBack(takenBack); !done.ok())
        return done.error();
    if (m_handOver && !kept.isEmpty()) {
        if (const auto done = m_handOver->keep(kept); !done.ok())
            return done.error();
    }
    return calls;
}

Result<Done> BulkPreparation::takeBack(const QList<BulkEntry> &entries) const
{
    if (!m_handOver || entries.isEmpty())
        return Done{};
    QList<HandOverEntry> empty;
    for (const BulkEntry &entry : entries)
        empty.append({.number = entry.number, .userId = entry.userId, .userName = entry.userName, .name = entry.name});
    return m_handOver->keep(empty);
}

} // namespace passwright
