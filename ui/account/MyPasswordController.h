// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Caller.h"
#include "models/services/ChangeOwnPassword.h"

#include <QObject>

#include <optional>

namespace passwright {

//! Takes a change of one's own password from the submit to its outcome. One submit, one call. Knows
//! no window.
class MyPasswordController final : public QObject
{
    Q_OBJECT

public:
    //! The directory must outlive it. \p caller has a session.
    MyPasswordController(UserDirectory &directory, Caller caller, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] PasswordRules passwordRules() const { return m_directory.passwordRules(); }
    //! As last read; nothing before that.
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    //! The names of the account, which make a password easier to guess.
    [[nodiscard]] QStringList personalWords() const;

    //! One call, unless one is under way: then false, and nothing happens.
    bool submit(const Secret &current, const Secret &newPassword);
    //! Reads the account.
    void load();
    //! Reads the account to settle an outcome that was Unknown: settled() follows, or failed().
    void checkNow();

Q_SIGNALS:
    void busyChanged(bool busy);
    void accountChanged();
    void finished(const passwright::Outcome &outcome);
    //! What became of the Unknown: \p changed where the directory has another moment than before.
    void settled(bool changed);
    void failed(const passwright::Error &error);
    void sessionLost();

private:
    void setBusy(bool busy);
    void report(const Error &error);

    UserDirectory &m_directory;
    ChangeOwnPassword m_change;
    Caller m_caller;
    std::optional<Account> m_account;
    bool m_isBusy = false;
};

} // namespace passwright
