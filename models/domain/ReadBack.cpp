// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ReadBack.h"

#include <chrono>
#include <cmath>

namespace passwright {
namespace {

using namespace std::chrono_literals;

constexpr qint64 skewMs = std::chrono::milliseconds(5min).count();
constexpr qint64 slowestMs = std::chrono::milliseconds(5min).count();
constexpr double dayMs = std::chrono::milliseconds(24h).count();

ReadBack::Verdict verdict(bool asAsked, bool asBefore)
{
    if (asAsked)
        return ReadBack::Verdict::AsAsked;
    return asBefore ? ReadBack::Verdict::AsBefore : ReadBack::Verdict::Otherwise;
}

ReadBack::Verdict judgePassword(const ReadBack::Asked &asked, const Account &now)
{
    const QDateTime set = now.passwordLastSet;
    if (!set.isValid())
        return ReadBack::Verdict::Otherwise;
    const bool isKnown = asked.lastSetBefore.isValid();
    const bool isTimed = asked.sentAt.isValid();
    const bool isTooEarly = isTimed && set < asked.sentAt.addMSecs(-skewMs);
    const bool isTooLate = isTimed && set > asked.sentAt.addMSecs(skewMs + slowestMs);
    if (isKnown ? set == asked.lastSetBefore : isTooEarly)
        return ReadBack::Verdict::AsBefore;
    const bool isLater = isKnown ? set > asked.lastSetBefore : isTimed;
    const bool flagFits = !asked.mustChange || now.mustChange == *asked.mustChange;
    const bool expiryFits = asked.expiryDays.value_or(0) <= 0 || ReadBack::expiresAfter(now, *asked.expiryDays);
    return verdict(isLater && !isTooEarly && !isTooLate && flagFits && expiryFits, false);
}

} // namespace

ReadBack::Verdict ReadBack::judge(const Asked &asked, const Account &now)
{
    switch (asked.step) {
    case Outcome::Step::SetPassword:
        return judgePassword(asked, now);
    case Outcome::Step::SetExpiry:
        return verdict(asked.expiryDays && expiresAfter(now, *asked.expiryDays), false);
    case Outcome::Step::SetMustChange:
        return asked.mustChange ? verdict(now.mustChange == *asked.mustChange, true) : Verdict::Otherwise;
    case Outcome::Step::Lock:
        return verdict(now.isLocked, true);
    case Outcome::Step::Unlock:
        return verdict(!now.isLocked, true);
    case Outcome::Step::Approve:
        return verdict(now.approval == Account::Approval::Approved, true);
    case Outcome::Step::AddUser:
        break;
    }
    return Verdict::Otherwise;
}

bool ReadBack::expiresAfter(const Account &account, int days)
{
    if (!account.passwordLastSet.isValid() || !account.passwordExpiry.isValid())
        return false;
    const double found = static_cast<double>(account.passwordLastSet.msecsTo(account.passwordExpiry)) / dayMs;
    return std::abs(found - days) < 0.1;
}

} // namespace passwright
