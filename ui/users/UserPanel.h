// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/users/ResetController.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace passwright {

class ClipboardGuard;

namespace Ui {
class UserPanel;
}

//! One chosen user: their state, what to know before a reset, the reset itself, its outcome, and the
//! new password to hand over. While a change is under way or a password waits to be handed over, it
//! keeps its user; another one that was chosen comes after that.
class UserPanel : public QWidget
{
    Q_OBJECT

public:
    //! The controller belongs to the panel from here on; the guard and the clock must outlive it.
    UserPanel(ResetController *controller, ClipboardGuard &clipboard, const Clock &clock, QWidget *parent = nullptr);
    ~UserPanel() override;

    //! Whom the panel shows.
    [[nodiscard]] const std::optional<Account> &account() const { return m_controller->account(); }
    //! Nothing: nobody is chosen.
    void choose(const std::optional<Account> &account);
    [[nodiscard]] bool isBusy() const { return m_controller->isBusy(); }
    //! A change is under way, or a password waits to be handed over: another user who is chosen comes after that.
    [[nodiscard]] bool isKeeping() const;
    //! The same person signed in again: what is typed and chosen stays.
    void setCaller(const Caller &caller) { m_controller->setCaller(caller); }
    //! Holds from the next user that is chosen; what is asked for, at once.
    void setPreferences(const Preferences &preferences);
    //! To the first thing to do for the chosen user.
    void focusFirst();

public Q_SLOTS:
    //! What Reset password does: also what goes on after a refusal as out of date.
    void submit();
    //! Makes a password now, where the form is there.
    void generateNow();
    void wipe();

Q_SIGNALS:
    //! The person is through with handing a password over.
    void handedOver();
    void accountChanged(const passwright::Account &account);
    void ownAccountChosen();
    void sessionLost();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectForm();
    void connectController();
    void showAccount();
    void startForm();
    void showParts();
    void showWaiting();
    void showBusy();
    void showNext();
    [[nodiscard]] bool isFormThere() const;
    [[nodiscard]] ResetController::Request request(const Secret &password) const;
    void showMissing(const QList<ResetController::Missing> &missing);
    void showOutcome(const Outcome &outcome, Outcome::Step asked);
    void showUncheckable(const Outcome &outcome);
    void showNotDone(const Outcome &outcome);
    void showStillUnknown(const Outcome &outcome);
    void showAction();
    [[nodiscard]] QString retryText() const;
    void takeAction();
    void formEdited();
    void handOver(const ResetController::HandOver &handOver);
    void endHandOver();
    void clickReset();
    void say(const QString &problem);
    [[nodiscard]] QString who() const;

    std::unique_ptr<Ui::UserPanel> m_ui;
    ResetController *m_controller;
    const Clock &m_clock;
    std::optional<std::optional<Account>> m_next; //!< chosen while the panel could not follow
    QElapsedTimer m_sinceClick;
};

} // namespace passwright
