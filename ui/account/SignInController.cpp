// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/SignInController.h"

namespace passwright {

SignInController::SignInController(UserDirectory &directory, Caller caller, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_signIn(directory)
    , m_caller(std::move(caller))
    , m_clock(clock)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignInController::check);
}

int SignInController::secondsToWait() const
{
    if (!m_waitUntil.isValid())
        return 0;
    const qint64 left = m_clock.nowUtc().msecsTo(m_waitUntil);
    return left > 0 ? static_cast<int>((left + 999) / 1000) : 0;
}

bool SignInController::submit(const SignInRequest &request)
{
    if (m_isBusy || secondsToWait() > 0)
        return false;
    m_stop = std::stop_source();
    setBusy(true);
    whenDone<SignInOutcome>(this, m_signIn.signIn(request, m_caller.withStop(m_stop.get_token())), [this](const Result<SignInOutcome> &result) {
        setBusy(false);
        if (result)
            settle(*result);
        else
            Q_EMIT failed(result.error());
    });
    return true;
}

void SignInController::stopWaiting()
{
    m_stop.request_stop();
}

void SignInController::startOver()
{
    if (!m_isTotpAsked && !m_isNewPasswordAsked)
        return;
    m_isTotpAsked = false;
    m_isNewPasswordAsked = false;
    Q_EMIT askedChanged();
}

void SignInController::check()
{
    const int seconds = secondsToWait();
    if (seconds == 0) {
        m_tick.stop();
        m_waitUntil = {};
    }
    Q_EMIT waitChanged(seconds);
}

void SignInController::settle(const SignInOutcome &outcome)
{
    if (outcome.signedIn()) {
        startOver();
        Q_EMIT signedIn(*outcome.session, outcome.refusals);
        return;
    }
    if (outcome.isNewPasswordUnknown) {
        startOver();
        Q_EMIT newPasswordUnknown(outcome);
        return;
    }
    const bool asksTotp = outcome.has(StatusCode::AuthTotpMissing) && !m_isTotpAsked;
    const bool asksNew = outcome.has(StatusCode::PasswordMustSendNew) && !m_isNewPasswordAsked;
    if (asksTotp || asksNew) {
        m_isTotpAsked = m_isTotpAsked || asksTotp;
        m_isNewPasswordAsked = m_isNewPasswordAsked || asksNew;
        Q_EMIT askedChanged();
        return;
    }
    for (const Refusal &refusal : outcome.refusals) {
        if (refusal.status == StatusCode::Throttled && refusal.seconds > 0) {
            m_waitUntil = m_clock.nowUtc().addSecs(refusal.seconds);
            m_tick.start();
            Q_EMIT waitChanged(secondsToWait());
        }
    }
    Q_EMIT refused(outcome.refusals, outcome.cid);
}

void SignInController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace passwright
