// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/ResetController.h"

#include "models/passwords/PasswordPolicy.h"
#include "ui/widgets/SessionLost.h"

#include <chrono>
#include <cmath>
#include <utility>

namespace passwright {
namespace {

using namespace std::chrono_literals;

Generator::Options optionsFor(Preferences::GeneratorKind kind)
{
    switch (kind) {
    case Preferences::GeneratorKind::Random:
        return {.kind = Generator::Kind::Random};
    case Preferences::GeneratorKind::Passphrase:
        return {.kind = Generator::Kind::Passphrase};
    case Preferences::GeneratorKind::Phone:
        return {.kind = Generator::Kind::Phone};
    }
    return {};
}

} // namespace

ResetController::ResetController(Connection &connection, const Caller &caller, const Preferences &preferences,
    const Clock &clock, const RandomSource &random, const QStringList &words, QObject *parent)
    : QObject(parent)
    , m_directory(connection.directory())
    , m_reset(m_directory)
    , m_manage(m_directory)
    , m_caller(caller)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_generator(random, words)
{
}

void ResetController::setAccount(const std::optional<Account> &account)
{
    if (m_busy)
        return;
    wipe();
    m_account = account;
}

void ResetController::wipe()
{
    m_pending.reset();
    m_unsettled.reset();
    m_canGoOn = false;
    ++m_reading;
}

Capabilities ResetController::capabilities() const
{
    return m_directory.capabilities();
}

PasswordRules ResetController::rules() const
{
    return m_directory.passwordRules();
}

QList<Preflight::Notice> ResetController::notices() const
{
    if (!m_account || !m_caller.session())
        return {};
    return Preflight::notices(*m_account, *m_caller.session());
}

QDateTime ResetController::expiryFor(std::optional<int> days) const
{
    return m_clock.nowUtc().addDays(days && *days > 0 ? *days : rules().expiryDays);
}

Result<Secret> ResetController::generate(Preferences::GeneratorKind kind) const
{
    return m_generator.generate(optionsFor(kind), rules());
}

QStringList ResetController::personalWords() const
{
    if (!m_account)
        return {};
    QStringList words{m_account->userName, m_account->displayName, m_account->firstName, m_account->middleName,
        m_account->lastName, m_account->email};
    words.removeAll(QString());
    return words;
}

QList<ResetController::Missing> ResetController::missing(const Request &request) const
{
    QList<Missing> missing;
    const auto found = notices();
    if (found.contains(Preflight::Notice::OwnAccount))
        missing << Missing::OwnAccount;
    if (found.contains(Preflight::Notice::OtherSuperUser) && request.confirmedName.trimmed() != m_account->userName)
        missing << Missing::Confirmation;
    if (request.newPassword.isEmpty())
        missing << Missing::Password;
    else if (!PasswordPolicy(rules()).violations(request.newPassword).isEmpty())
        missing << Missing::Rules;
    if (m_preferences.reason == Preferences::Asked::Required && request.reason.trimmed().isEmpty())
        missing << Missing::Reason;
    if (m_preferences.verification == Preferences::Asked::Required && request.verification.trimmed().isEmpty())
        missing << Missing::Verification;
    return missing;
}

bool ResetController::canRetry() const
{
    return m_unsettled && m_unsettled->kind == Outcome::Kind::Partial && !m_busy;
}

bool ResetController::canCheck() const
{
    return m_unsettled && m_unsettled->kind == Outcome::Kind::Unknown && !m_busy;
}

void ResetController::reset(const Request &request)
{
    if (m_busy || !m_account || !missing(request).isEmpty())
        return;
    wipe();
    m_pending = request;
    send();
}

void ResetController::goOn()
{
    if (canGoOn() && m_pending)
        send();
}

void ResetController::send()
{
    const Capabilities can = capabilities();
    const QDateTime loaded = m_account->passwordLastSet;
    const PasswordChange change{
        .newPassword = m_pending->newPassword,
        .userId = m_account->userId,
        .passwordExpiryDays = can.passwordExpiry ? m_pending->expiryDays : std::nullopt,
        .mustChange = can.mustChange ? std::optional(m_pending->mustChange) : std::nullopt,
        .loadedLastSet = loaded.isValid() ? std::optional(loaded) : std::nullopt,
        .reason = m_pending->reason.trimmed(),
        .verification = m_pending->verification.trimmed(),
    };
    m_sentAt = m_clock.nowUtc();
    m_wantsFlag = m_pending->mustChange;
    act(m_reset.reset(change, m_pending->unlockAsWell && m_account->isLocked, m_caller), Outcome::Step::SetPassword);
}

void ResetController::retry()
{
    if (canRetry())
        act(m_reset.retry(*m_unsettled, m_wantsFlag, m_caller), m_unsettled->notDone.value(0, Outcome::Step::Unlock));
}

void ResetController::lock()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(m_manage.lock(m_account->userId, m_caller), Outcome::Step::Lock);
}

void ResetController::unlock()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(m_manage.unlock(m_account->userId, m_caller), Outcome::Step::Unlock);
}

void ResetController::approve()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(m_manage.approve(m_account->userId, m_caller), Outcome::Step::Approve);
}

void ResetController::act(const Task<Outcome> &task, Outcome::Step asked)
{
    m_asked = asked;
    m_before = *m_account;
    m_canGoOn = false;
    ++m_reading;
    setBusy(true);
    whenDone<Outcome>(this, task, [this](const Result<Outcome> &result) { take(result); });
}

void ResetController::take(const Result<Outcome> &result)
{
    if (!result.ok()) {
        giveUp(result.error());
        return;
    }
    if (!result->has(StatusCode::OutOfDate) || !m_pending) {
        settle(*result);
        return;
    }
    whenDone<Account>(this, m_reset.readBack(m_account->userId, m_caller), [this, outcome = *result](const Result<Account> &fresh) {
        m_canGoOn = fresh.ok();
        if (fresh.ok())
            setFresh(*fresh);
        settle(outcome);
    });
}

void ResetController::settle(const Outcome &outcome)
{
    const bool isReset = m_asked == Outcome::Step::SetPassword;
    switch (outcome.kind) {
    case Outcome::Kind::Changed:
    case Outcome::Kind::Partial:
        m_unsettled.reset();
        if (outcome.kind == Outcome::Kind::Partial)
            m_unsettled = outcome;
        if (isReset)
            handOverFor(outcome);
        readAgain();
        break;
    case Outcome::Kind::Refused:
        if (isReset && !m_canGoOn)
            m_pending.reset();
        break;
    case Outcome::Kind::Unknown:
        m_unsettled = outcome;
        break;
    }
    setBusy(false);
    Q_EMIT finished(outcome, m_asked);
    if (isSessionLost(outcome))
        Q_EMIT sessionLost();
}

void ResetController::handOverFor(const Outcome &outcome)
{
    const bool isSet = outcome.kind == Outcome::Kind::Changed || outcome.done.contains(Outcome::Step::SetPassword);
    if (!isSet || !m_pending)
        return;
    const Request request = *std::exchange(m_pending, {});
    Q_EMIT handOver({.account = *m_account,
        .password = request.newPassword,
        .expiry = outcome.passwordExpiry,
        .mustChange = capabilities().mustChange && request.mustChange
            && !outcome.notDone.contains(Outcome::Step::SetMustChange)});
}

void ResetController::readAgain()
{
    const quint64 number = ++m_reading;
    whenDone<Account>(this, m_reset.readBack(m_account->userId, m_caller), [this, number](const Result<Account> &fresh) {
        if (number == m_reading && fresh.ok())
            setFresh(*fresh);
    });
}

void ResetController::checkNow()
{
    if (!canCheck())
        return;
    setBusy(true);
    whenDone<Account>(this, m_reset.readBack(m_account->userId, m_caller), [this](const Result<Account> &fresh) { takeReadBack(fresh); });
}

void ResetController::takeReadBack(const Result<Account> &result)
{
    if (!result.ok() || !m_unsettled) {
        giveUp(result.ok() ? Error{.kind = Error::Kind::Cancelled} : result.error());
        return;
    }
    Outcome outcome = *m_unsettled;
    outcome.userId = m_account->userId;
    if (isAsAsked(*result)) {
        outcome.kind = Outcome::Kind::Changed;
        outcome.passwordLastSet = result->passwordLastSet;
        outcome.passwordExpiry = result->passwordExpiry;
        outcome.done = {m_asked};
        if (m_asked == Outcome::Step::SetPassword && m_pending && m_pending->unlockAsWell && result->isLocked) {
            outcome.kind = Outcome::Kind::Partial;
            outcome.notDone = {Outcome::Step::Unlock};
        }
        setFresh(*result);
        settle(outcome);
        return;
    }
    const bool wasNotDone = isAsBefore(*result);
    setFresh(*result);
    if (wasNotDone)
        wipe();
    setBusy(false);
    if (wasNotDone)
        Q_EMIT notDone(outcome);
    else
        Q_EMIT stillUnknown(outcome);
}

bool ResetController::isAsAsked(const Account &account) const
{
    switch (m_asked) {
    case Outcome::Step::Lock:
        return account.isLocked;
    case Outcome::Step::Unlock:
        return !account.isLocked;
    case Outcome::Step::Approve:
        return account.approval == Account::Approval::Approved;
    default:
        break;
    }
    // Clocks of two machines may differ by a few minutes; a change by somebody else rarely has the same options.
    constexpr qint64 skewMs = std::chrono::milliseconds(5min).count();
    constexpr double dayMs = std::chrono::milliseconds(24h).count();
    const QDateTime set = account.passwordLastSet;
    if (!m_pending || !set.isValid() || isAsBefore(account) || set < m_sentAt.addMSecs(-skewMs))
        return false;
    if (capabilities().mustChange && account.mustChange != m_pending->mustChange)
        return false;
    if (!capabilities().passwordExpiry || !m_pending->expiryDays)
        return true;
    const double days = static_cast<double>(set.msecsTo(account.passwordExpiry)) / dayMs;
    return std::abs(days - *m_pending->expiryDays) < 0.1;
}

bool ResetController::isAsBefore(const Account &account) const
{
    if (m_asked == Outcome::Step::SetPassword)
        return m_before.passwordLastSet.isValid() && account.passwordLastSet == m_before.passwordLastSet;
    return account.isLocked == m_before.isLocked && account.approval == m_before.approval;
}

void ResetController::giveUp(const Error &error)
{
    if (!m_unsettled)
        m_pending.reset();
    setBusy(false);
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void ResetController::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void ResetController::setFresh(const Account &account)
{
    m_account = account;
    Q_EMIT accountChanged(account);
}

} // namespace passwright
