// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "models/services/Preferences.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QAbstractButton;

namespace passwright {

class ActivityPage;
class ClipboardGuard;
class MyPasswordPage;
class UsersPage;

namespace Ui {
class SignedInPage;
}

//! A session: the rail with who one is, and the pages that are one's own. An end user has one page
//! alone; a super-user also those for users and activity, as far as the directory offers them.
class SignedInPage final : public QWidget
{
    Q_OBJECT

public:
    //! The references must outlive it. \p caller has a session.
    SignedInPage(Connection &connection, const Caller &caller, const Preferences &preferences, const Clock &clock,
        const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~SignedInPage() override;

    //! True while a change is under way.
    [[nodiscard]] bool isBusy() const;
    void setPreferences(const Preferences &preferences);
    //! Such as W003005: leads to My password, where it stands.
    void showWarnings(const QList<Refusal> &warnings);
    //! Overwrites every password in the pages.
    void wipe();

public Q_SLOTS:
    void showMyPassword();
    void showUsers();
    void showActivity();

Q_SIGNALS:
    void busyChanged(bool busy);
    void preferencesChosen();
    void lockChosen();
    void signOutChosen();
    //! The directory no longer knows the session.
    void sessionLost();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRail();
    void connectPages();
    void showPerson();
    void enter(QAbstractButton *button, QWidget *page);

    std::unique_ptr<Ui::SignedInPage> m_ui;
    Connection &m_connection;
    Caller m_caller;
    const Clock &m_clock;
    MyPasswordPage *m_myPassword;
    UsersPage *m_users = nullptr;
    ActivityPage *m_activity = nullptr;
};

} // namespace passwright
