// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/ResetController.h"

#include "models/passwords/PasswordPolicy.h"
#include "models/services/GeneratorOptions.h"
#include "ui/widgets/SessionLost.h"

#include <algorithm>
#include <utility>

namespace passwright {

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

void ResetController::update(const Account &account)
{
    if (m_busy || !m_account || m_account->userId != account.userId)
        return;
    m_account = account;
    ++m_reading;
}

void ResetController::wipe()
{
    wipePassword();
    m_unsettled.reset();
    ++m_reading;
}

void ResetController::wipePassword()
{
    m_pending.reset();
    m_canGoOn = false;
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
    if (!m_account)
        return {};
    return Preflight::notices(*m_account, m_caller.session().value_or(Session{}));
}

QDateTime ResetController::expiryFor(std::optional<int> days) const
{
    return m_clock.nowUtc().addDays(days && *days > 0 ? *days : rules().expiryDays);
}

Result<Secret> ResetController::generate(Preferences::GeneratorKind kind) const
{
    return m_generator.generate(generatorOptions(kind), rules());
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
    return !undone().isEmpty() && !m_busy;
}

QList<Outcome::Step> ResetController::undone() const
{
    if (!m_unsettled || m_unsettled->kind != Outcome::Kind::Partial)
        return {};
    const auto canAlone = [](Outcome::Step step) { return step == Outcome::Step::Unlock || step == Outcome::Step::SetMustChange; };
    const QList<Outcome::Step> &steps = m_unsettled->notDone;
    return std::all_of(steps.begin(), steps.end(), canAlone) ? steps : QList<Outcome::Step>();
}

bool ResetController::canCheck() const
{
    return m_unsettled && m_unsettled->kind == Outcome::Kind::Unknown && !m_busy && capabilities().readsBack;
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
    m_wantsFlag = m_pending->mustChange;
    act(Outcome::Step::SetPassword, [this, change, unlocks = m_pending->unlockAsWell && m_account->isLocked](const Caller &caller) {
        return m_reset.reset(change, unlocks, caller);
    });
}

void ResetController::retry()
{
    if (canRetry())
        act(m_unsettled->notDone.constFirst(), [this](const Caller &caller) { return m_reset.retry(*m_unsettled, m_wantsFlag, caller); });
}

void ResetController::lock()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(Outcome::Step::Lock, [this](const Caller &caller) { return m_manage.lock(m_account->userId, caller); });
}

void ResetController::unlock()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(Outcome::Step::Unlock, [this](const Caller &caller) { return m_manage.unlock(m_account->userId, caller); });
}

void ResetController::approve()
{
    if (!m_account || m_busy)
        return;
    wipe();
    act(Outcome::Step::Approve, [this](const Caller &caller) { return m_manage.approve(m_account->userId, caller); });
}

Caller ResetController::stoppableCaller()
{
    m_stop = std::stop_source();
    return m_caller.withStop(m_stop.get_token());
}

void ResetController::stopWaiting()
{
    m_stop.request_stop();
}

void ResetController::act(Outcome::Step asked, const Call &call)
{
    m_asked = asked;
    m_before = *m_account;
    m_sentAt = m_clock.nowUtc();
    m_canGoOn = false;
    ++m_reading;
    setBusy(true);
    whenDone<Outcome>(this, call(stoppableCaller()), [this](const Result<Outcome> &result) { take(result); });
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
        if (isReset && isSessionLost(outcome))
            giveBack();
        if (isReset && !m_canGoOn)
            m_pending.reset();
        break;
    case Outcome::Kind::Unknown:
        m_unsettled = outcome;
        if (!capabilities().readsBack)
            m_pending.reset();
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
    whenDone<Account>(this, m_reset.readBack(m_account->userId, stoppableCaller()), [this](const Result<Account> &fresh) { takeReadBack(fresh); });
}

void ResetController::takeReadBack(const Result<Account> &result)
{
    if (!result.ok() || !m_unsettled) {
        giveUp(result.ok() ? Error{.kind = Error::Kind::Cancelled} : result.error());
        return;
    }
    Outcome outcome = *m_unsettled;
    outcome.userId = m_account->userId;
    const ReadBack::Verdict verdict = judge(*result);
    if (verdict == ReadBack::Verdict::AsAsked) {
        outcome.passwordLastSet = result->passwordLastSet;
        outcome.passwordExpiry = result->passwordExpiry;
        outcome.done = {m_asked};
        if (result->mustChange == m_wantsFlag)
            outcome.notDone.removeAll(Outcome::Step::SetMustChange);
        if (m_asked == Outcome::Step::SetPassword && m_pending && m_pending->unlockAsWell && result->isLocked)
            outcome.notDone << Outcome::Step::Unlock;
        outcome.kind = outcome.notDone.isEmpty() ? Outcome::Kind::Changed : Outcome::Kind::Partial;
        setFresh(*result);
        settle(outcome);
        return;
    }
    const bool wasNotDone = verdict == ReadBack::Verdict::AsBefore;
    setFresh(*result);
    if (wasNotDone)
        wipe();
    setBusy(false);
    if (wasNotDone)
        Q_EMIT notDone(outcome);
    else
        Q_EMIT stillUnknown(outcome);
}

ReadBack::Verdict ResetController::judge(const Account &account) const
{
    ReadBack::Asked asked{.step = m_asked, .sentAt = m_sentAt, .lastSetBefore = m_before.passwordLastSet};
    if (m_asked == Outcome::Step::SetMustChange)
        asked.mustChange = m_wantsFlag;
    if (m_asked == Outcome::Step::SetPassword && m_pending && capabilities().passwordExpiry)
        asked.expiryDays = m_pending->expiryDays;
    const bool isFlagUnsent = m_unsettled && m_unsettled->notDone.contains(Outcome::Step::SetMustChange);
    if (m_asked == Outcome::Step::SetPassword && m_pending && capabilities().mustChange && !isFlagUnsent)
        asked.mustChange = m_pending->mustChange;
    return ReadBack::judge(asked, account);
}

void ResetController::giveBack()
{
    if (m_pending)
        Q_EMIT notTaken(m_pending->newPassword);
}

void ResetController::giveUp(const Error &error)
{
    if (!m_unsettled) {
        giveBack();
        m_pending.reset();
    }
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
