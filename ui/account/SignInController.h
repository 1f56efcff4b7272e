// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Caller.h"
#include "models/services/SignIn.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace passwright {

//! Takes a sign-in from the first try over a TOTP code and a new password, where they are asked for,
//! to a session. One submit, one call. Knows no window.
class SignInController final : public QObject
{
    Q_OBJECT

public:
    //! The directory and the clock must outlive it. \p caller has no session.
    SignInController(UserDirectory &directory, Caller caller, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! E005008 came: the code from the authenticator app goes with the next try.
    [[nodiscard]] bool isTotpAsked() const { return m_isTotpAsked; }
    //! E003007 came: a new password goes with the next try.
    [[nodiscard]] bool isNewPasswordAsked() const { return m_isNewPasswordAsked; }
    //! After too many failures: how long the directory would refuse a further try; else 0.
    [[nodiscard]] int secondsToWait() const;
    [[nodiscard]] PasswordRules passwordRules() const { return m_directory.passwordRules(); }

    //! One call, unless one is under way or the wait is not over: then false, and nothing happens.
    bool submit(const SignInRequest &request);
    //! Gives up waiting for the sign-in that is under way; its end comes as always.
    void stopWaiting();

public Q_SLOTS:
    //! Another user name: what was asked for the one before holds no longer.
    void startOver();
    //! Looks at the clock; called every second while there is a wait.
    void check();

Q_SIGNALS:
    void busyChanged(bool busy);
    //! A field is asked for, or none any more.
    void askedChanged();
    void waitChanged(int seconds);
    //! \p warnings: such as W003005.
    void signedIn(const passwright::Session &session, const QList<passwright::Refusal> &warnings);
    //! Neither of the two that only ask for more.
    void refused(const QList<passwright::Refusal> &refusals, const QString &cid);
    //! A new password was sent along, and no answer says whether it was taken.
    void newPasswordUnknown(const passwright::SignInOutcome &outcome);
    void failed(const passwright::Error &error);

private:
    void settle(const SignInOutcome &outcome);
    void setBusy(bool busy);

    UserDirectory &m_directory;
    SignIn m_signIn;
    Caller m_caller;
    const Clock &m_clock;
    QTimer m_tick;
    std::stop_source m_stop;
    QDateTime m_waitUntil;
    bool m_isBusy = false;
    bool m_isTotpAsked = false;
    bool m_isNewPasswordAsked = false;
};

} // namespace passwright
