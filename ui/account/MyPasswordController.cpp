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

bool MyPasswordController::submit(const Secret &current, const Secret &newPassword)
{
    if (m_isBusy)
        return false;
    setBusy(true);
    whenDone<Outcome>(this, m_change.change(current, newPassword, m_caller), [this](const Result<Outcome> &result) {
        // What is known now stands in the page before the button can be pressed again.
        if (!result) {
            report(result.error());
        } else if (isSessionLost(*result)) {
            Q_EMIT sessionLost();
        } else {
            if (result->kind == Outcome::Kind::Changed && m_account) {
                m_account->passwordLastSet = result->passwordLastSet;
                m_account->passwordExpiry = result->passwordExpiry;
                m_account->mustChange = false;
                Q_EMIT accountChanged();
            }
            Q_EMIT finished(*result);
        }
        setBusy(false);
    });
    return true;
}

void MyPasswordController::load()
{
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
    if (m_isBusy)
        return;
    setBusy(true);
    whenDone<Account>(this, m_directory.currentUser(m_caller.newContext()), [this](const Result<Account> &result) {
        if (!result) {
            report(result.error());
        } else {
            const bool changed = m_account && m_account->passwordLastSet.isValid() && result->passwordLastSet.isValid()
                && m_account->passwordLastSet != result->passwordLastSet;
            m_account = *result;
            Q_EMIT accountChanged();
            Q_EMIT settled(changed);
        }
        setBusy(false);
    });
}

void MyPasswordController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

void MyPasswordController::report(const Error &error)
{
    if (isSessionLost(error))
        Q_EMIT sessionLost();
    else
        Q_EMIT failed(error);
}

} // namespace passwright
