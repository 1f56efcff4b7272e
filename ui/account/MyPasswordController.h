// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Caller.h"
#include "models/services/ChangeOwnPassword.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace passwright {

//! Takes a change of one's own password from the submit to its outcome. One submit, one call. Knows
//! no window.
class MyPasswordController final : public QObject
{
    Q_OBJECT

public:
    //! The directory must outlive it. \p caller has a session, where the directory has sessions.
    MyPasswordController(UserDirectory &directory, Caller caller, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] PasswordRules passwordRules() const { return m_directory.passwordRules(); }
    //! Whether a change says whose password it is: the directory has no sessions.
    [[nodiscard]] bool isUserNameAsked() const { return !m_directory.capabilities().sessions; }
    //! The directory says why it refused, not just that it did.
    [[nodiscard]] bool tellsReasons() const { return m_directory.capabilities().tellsReasons; }
    //! True after an Unknown, until it is settled or wiped.
    [[nodiscard]] bool isUnsettled() const { return m_unsettled.has_value(); }
    //! True while checkNow() can settle it.
    [[nodiscard]] bool canCheck() const;
    //! As last read; nothing before that.
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    //! The names of the account, which make a password easier to guess.
    [[nodiscard]] QStringList personalWords() const;

    //! One call, unless one is under way: then false, and nothing happens. \p userName: where it is asked.
    bool submit(const Secret &current, const Secret &newPassword, const QString &userName = {});
    //! Gives up waiting for what is under way; its end comes as always.
    void stopWaiting();
    //! Reads the account, where the directory has sessions.
    void load();
    //! Settles an outcome that was Unknown: settled() follows, or failed(). For this the new password is kept.
    void checkNow();
    //! The same person signed in again; holds from the next call.
    void setCaller(const Caller &caller);
    //! Forgets the new password that was kept.
    void wipe();

Q_SIGNALS:
    void busyChanged(bool busy);
    void accountChanged();
    void finished(const passwright::Outcome &outcome);
    //! What became of the Unknown.
    void settled(passwright::ChangeOwnPassword::Found found);
    //! Nothing was changed.
    void failed(const passwright::Error &error);
    void sessionLost();

private:
    void take(const Outcome &outcome);
    [[nodiscard]] Caller stoppableCaller();
    void setBusy(bool busy);
    void report(const Error &error);

    UserDirectory &m_directory;
    ChangeOwnPassword m_change;
    Caller m_caller;
    std::stop_source m_stop;
    std::optional<Account> m_account;
    std::optional<Secret> m_unsettled; //!< the new password of a change whose outcome is Unknown
    QDateTime m_lastSetBefore;
    bool m_isBusy = false;
};

} // namespace passwright
