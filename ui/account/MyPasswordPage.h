// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/passwords/Generator.h"
#include "models/services/Caller.h"
#include "models/services/ChangeOwnPassword.h"
#include "models/services/Connection.h"
#include "models/services/Preferences.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

class ClipboardGuard;
class MyPasswordController;

namespace Ui {
class MyPasswordPage;
}

//! Where a person changes their own password. Where the directory has no sessions, it asks for the user
//! name as well.
class MyPasswordPage final : public CenteredPage
{
    Q_OBJECT

public:
    //! The references must outlive it. \p words: the list for passphrases; may be empty.
    MyPasswordPage(Connection &connection, const Caller &caller, const Preferences &preferences, const Clock &clock,
        const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~MyPasswordPage() override;

    //! The same person signed in again: what is typed stays.
    void setCaller(const Caller &caller);
    [[nodiscard]] bool isBusy() const;
    void setPreferences(const Preferences &preferences);
    //! Such as W003005, which came with the sign-in.
    void showWarning(const Refusal &warning);

public Q_SLOTS:
    //! Overwrites every password in the page.
    void wipe();
    //! Where typing begins.
    void focusStart();

Q_SIGNALS:
    void busyChanged(bool busy);
    //! The directory no longer knows the caller's session.
    void sessionLost();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void connectController();
    void submit();
    void suggest();
    void copyNew();
    void checkNewPassword();
    void showBusy(bool busy);
    void showExpiry();
    void showOutcome(const Outcome &outcome);
    void showSettled(ChangeOwnPassword::Found found);
    void offerCheck();
    void wipeNew();

    std::unique_ptr<Ui::MyPasswordPage> m_ui;
    Preferences m_preferences;
    const Clock &m_clock;
    Generator m_generator;
    ClipboardGuard &m_clipboard;
    MyPasswordController *m_controller;
};

} // namespace passwright
