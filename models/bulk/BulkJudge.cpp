// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkJudge.h"

#include <algorithm>

namespace passwright {
namespace {

using Kind = BulkVerdict::Kind;
using Notice = Preflight::Notice;

BulkVerdict invalid(const QString &column, StatusCode status)
{
    return {.kind = Kind::InvalidRow, .refusals = {Refusal{.status = status, .detail = column}}};
}

Error notSupported(const QString &option)
{
    return {.kind = Error::Kind::NotSupported, .subject = option};
}

bool standsInTheWay(Notice notice, bool isUnlocked)
{
    switch (notice) {
    case Notice::Locked:
        return !isUnlocked;
    case Notice::NotApproved:
    case Notice::SignUpNotFinal:
    case Notice::NotActive:
        return true;
    case Notice::OtherSuperUser:
    case Notice::OwnAccount:
    case Notice::Unreadable:
        return false;
    }
    return false;
}

} // namespace

BulkJudge::BulkJudge(Facts facts)
    : m_facts(std::move(facts))
    , m_policy(m_facts.rules)
{
}

Result<Done> BulkJudge::checkOptions() const
{
    const BulkOptions &options = m_facts.options;
    const Capabilities &can = m_facts.can;
    if (!can.resetOthers)
        return notSupported({});
    if (options.expiryDays && !can.passwordExpiry)
        return notSupported(QStringLiteral("expiry_days"));
    if (options.mustChange.value_or(false) && !can.mustChange)
        return notSupported(QStringLiteral("must_change"));
    if (options.unlocksAsWell && !can.lock)
        return notSupported(QStringLiteral("unlock"));
    return Done{};
}

QString BulkJudge::badColumn(const BulkRow &row) const
{
    if (!row.badColumn.isEmpty())
        return row.badColumn;
    if (row.expiryDays && !m_facts.can.passwordExpiry)
        return QStringLiteral("expiry_days");
    if (row.mustChange.value_or(false) && !m_facts.can.mustChange)
        return QStringLiteral("must_change");
    return {};
}

bool BulkJudge::namesSomebody(const BulkRow &row) const
{
    const bool isNamed = !row.key.userId.isEmpty() || !row.key.userName.isEmpty();
    return isNamed && badColumn(row).isEmpty();
}

QList<BulkEntry> BulkJudge::entries(const QList<BulkRow> &rows, const QList<UserLookup> &found, const QSet<QString> &isThere) const
{
    QList<BulkEntry> entries;
    entries.reserve(rows.size());
    QSet<QString> seen = isThere;
    auto next = found.begin();
    for (const BulkRow &row : rows) {
        const UserLookup lookup = namesSomebody(row) && next != found.end() ? *next++ : UserLookup{};
        const bool isFound = lookup.kind == UserLookup::Kind::Found;
        const bool isDuplicate = isFound && seen.contains(lookup.account.userId);
        BulkEntry entry{.number = row.number,
                        .line = row.line,
                        .key = row.key,
                        .verdict = verdict(row, lookup, isDuplicate),
                        .mustChange = row.mustChange.value_or(m_facts.options.mustChange.value_or(false)),
                        .expiryDays = row.expiryDays,
                        .ownMustChange = row.mustChange,
                        .reason = row.reason};
        if (isFound) {
            seen.insert(lookup.account.userId);
            entry.userId = lookup.account.userId;
            entry.userName = lookup.account.userName;
            entry.name = lookup.account.bestName();
            entry.lastSetBefore = lookup.account.passwordLastSet;
        }
        entry.state = entry.verdict.kind == Kind::WillChange ? BulkEntry::State::Planned : BulkEntry::State::LeftOut;
        entries.append(entry);
    }
    return entries;
}

BulkVerdict BulkJudge::verdict(const BulkRow &row, const UserLookup &found, bool isThere) const
{
    const BulkOptions &options = m_facts.options;
    if (const QString column = badColumn(row); !column.isEmpty())
        return invalid(column, StatusCode::InputInvalid);
    if (!namesSomebody(row))
        return invalid(QStringLiteral("username"), StatusCode::InputMissing);
    const bool isGiven = options.passwords == BulkOptions::Passwords::Given;
    if (isGiven && (!row.newPassword || row.newPassword->isEmpty()))
        return invalid(QStringLiteral("new_password"), StatusCode::InputMissing);

    if (found.kind == UserLookup::Kind::NotFound)
        return {.kind = Kind::UnknownUser};
    if (found.kind == UserLookup::Kind::Ambiguous)
        return {.kind = Kind::Ambiguous};
    BulkVerdict verdict{.notices = Preflight::notices(found.account, m_facts.caller)};
    if (isThere) {
        verdict.kind = Kind::Duplicate;
    } else if (verdict.notices.contains(Notice::OwnAccount)) {
        verdict.kind = Kind::OwnAccount;
    } else if (verdict.notices.contains(Notice::OtherSuperUser) && !options.namedSuperUsers.contains(found.account.userName)) {
        verdict.kind = Kind::OtherSuperUser;
    } else if (isGiven && !(verdict.refusals = m_policy.violations(*row.newPassword)).isEmpty()) {
        verdict.kind = Kind::RefusedByPolicy;
    } else if (!options.resetsUnhelped
        && std::any_of(verdict.notices.begin(), verdict.notices.end(), [&](Notice notice) { return standsInTheWay(notice, options.unlocksAsWell); })) {
        verdict.kind = Kind::WillNotHelp;
    }
    return verdict;
}

} // namespace passwright
