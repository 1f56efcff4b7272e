// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/MyPasswordController.h"

#include "ui/widgets/SessionLost.h"

namespace passwright {

MyPasswordController::MyPasswordController(UserDirectory &directory, Caller caller, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_change(directory)
    , m_caller(std::move(caller))
{
}

QStringList MyPasswordController::personalWords() const
{
    QStringList words;
    const auto add = [&words](const QString &word) {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    };
    if (m_caller.session()) {
        add(m_caller.session()->userName);
        add(m_caller.session()->displayName);
    }
    if (m_account) {
        add(m_account->userName);
        add(m_account->displayName);
        add(m_account->firstName);
        add(m_account->middleName);
        add(m_account->lastName);
        add(m_account->email);
    }
    return words;
}

bool MyPasswordController::canCheck() const
{
    return m_unsettled && !m_isBusy && m_directory.capabilities().sessions;
}

Caller MyPasswordController::stoppableCaller()
{
    m_stop = std::stop_source();
    return m_caller.withStop(m_stop.get_token());
}

void MyPasswordController::stopWaiting()
{
    m_stop.request_stop();
}

bool MyPasswordController::submit(const Secret &current, const Secret &newPassword, const QString &userName)
{
    if (m_isBusy)
        return false;
    m_unsettled = newPassword;
    m_lastSetBefore = m_account ? m_account->passwordLastSet : QDateTime();
    setBusy(true);
    whenDone<Outcome>(this, m_change.change(current, newPassword, stoppableCaller(), userName), [this](const Result<Outcome> &result) {
        if (!result || result->kind != Outcome::Kind::Unknown)
            m_unsettled.reset();
        // What is known now stands in the page before the button can be pressed again.
        if (result)
            take(*result);
        else
            report(result.error());
        setBusy(false);
    });
    return true;
}

void MyPasswordController::take(const Outcome &outcome)
{
    if (outcome.kind == Outcome::Kind::Changed && m_account) {
        m_account->passwordLastSet = outcome.passwordLastSet;
        m_account->passwordExpiry = outcome.passwordExpiry;
        m_account->mustChange = false;
        Q_EMIT accountChanged();
    }
    Q_EMIT finished(outcome);
    if (isSessionLost(outcome))
        Q_EMIT sessionLost();
}

void MyPasswordController::load()
{
    if (isUserNameAsked())
        return;
    whenDone<Account>(this, m_directory.currentUser(m_caller.newContext()), [this](const Result<Account> &result) {
        if (!result) {
            report(result.error());
            return;
        }
        m_account = *result;
        Q_EMIT accountChanged();
    });
}

void MyPasswordController::checkNow()
{
    if (!canCheck())
        return;
    setBusy(true);
    using Found = ChangeOwnPassword::Found;
    whenDone<Found>(this, m_change.check(m_lastSetBefore, *m_unsettled, stoppableCaller()), [this](const Result<Found> &found) {
        if (!found) {
            report(found.error());
        } else {
            if (*found != Found::StillUnknown)
                m_unsettled.reset();
            if (*found == Found::Changed)
                load();
            Q_EMIT settled(*found);
        }
        setBusy(false);
    });
}

void MyPasswordController::setCaller(const Caller &caller)
{
    m_caller = caller;
    if (!m_account)
        load();
}

void MyPasswordController::wipe()
{
    m_unsettled.reset();
}

void MyPasswordController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

void MyPasswordController::report(const Error &error)
{
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

} // namespace passwright
