// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserPanel.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/DateText.h"
#include "ui/words/ErrorText.h"
#include "ui_UserPanel.h"

#include <QApplication>
#include <QPushButton>

namespace passwright {

using Missing = ResetController::Missing;

void UserPanel::showOutcome(const Outcome &outcome, Outcome::Step asked)
{
    const bool isSet = outcome.done.contains(Outcome::Step::SetPassword) && asked == Outcome::Step::SetPassword;
    QStringList more;
    if (isSet && !m_ui->card->isHolding())
        //: After an unknown outcome was checked: the reset was done, but locking the window has wiped its password
        more << tr("The new password is no longer here: it was wiped when the window was locked. Reset it once more to hand one over.");
    m_ui->banner->showOutcome(outcome, asked, who(), more);
    if (outcome.kind == Outcome::Kind::Unknown && !m_controller->capabilities().readsBack)
        showUncheckable(outcome);
    showAction();
}

void UserPanel::showUncheckable(const Outcome &outcome)
{
    QStringList lines{tr("The request was sent, and no answer says what became of it. This directory does not tell when a password was last set.")};
    if (m_controller->asked() == Outcome::Step::SetPassword)
        //: After a reset whose outcome is not known and cannot be looked up
        lines << tr("Reset it once more: the password of a reset that is confirmed is the one that holds. Until then either of the two may.");
    m_ui->banner->showMessage(OutcomeBanner::Kind::Unknown, ErrorText::headline(outcome, m_controller->asked(), who()), lines, outcome.cid);
}

void UserPanel::showNotDone(const Outcome &outcome)
{
    const auto &account = m_controller->account();
    QString line = tr("The user was read back and is as before. You can try it again.");
    if (m_controller->asked() == Outcome::Step::SetPassword && account)
        //: %1: a date and a time of day
        line = tr("The user was read back: the password was last set on %1, before this request. You can try it again.").arg(DateText::moment(account->passwordLastSet));
    //: After an unknown outcome was checked; %1: a person's name
    m_ui->banner->showMessage(OutcomeBanner::Kind::Refused, tr("Nothing was changed for %1.").arg(who()), {line}, outcome.cid);
    showAction();
}

void UserPanel::showStillUnknown(const Outcome &outcome)
{
    //: After an unknown outcome was checked; %1: a person's name
    m_ui->banner->showMessage(OutcomeBanner::Kind::Unknown, tr("It is still not known whether this was done for %1.").arg(who()),
        {tr("The user was read back and has been changed, but not as it was asked for here. Look at the state below before you try again.")},
        outcome.cid);
    showAction();
}

void UserPanel::showAction()
{
    if (m_controller->canGoOn())
        //: Button after a refusal because somebody else changed the user: sends the same request again
        m_ui->banner->setAction(tr("Reset anyway (Ctrl+Enter)"));
    else if (m_controller->canCheck())
        //: Button after an unknown outcome: reads the user back
        m_ui->banner->setAction(tr("Check now"));
    else if (m_controller->canRetry())
        m_ui->banner->setAction(retryText());
    else
        m_ui->banner->setAction({});
    m_ui->scroll->ensureWidgetVisible(m_ui->banner);
    const bool hasAction = m_controller->canGoOn() || m_controller->canCheck() || m_controller->canRetry();
    const bool wasHere = isAncestorOf(QApplication::focusWidget());
    if (hasAction && wasHere && !m_ui->card->isHolding())
        m_ui->banner->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

QString UserPanel::retryText() const
{
    const QList<Outcome::Step> steps = m_controller->undone();
    if (steps.size() > 1)
        //: Button after something was done only in part: tries what was not done
        return tr("Try again");
    //: Buttons after a reset that was done only in part; the flag is "must change"
    return steps.contains(Outcome::Step::SetMustChange) ? tr("Try the flag again") : tr("Try unlocking again");
}

void UserPanel::takeAction()
{
    if (m_controller->canGoOn())
        m_controller->goOn();
    else if (m_controller->canCheck())
        m_controller->checkNow();
    else if (m_controller->canRetry())
        m_controller->retry();
}

void UserPanel::formEdited()
{
    say({});
    if (!m_controller->canGoOn())
        return;
    // What is sent again is what was sent: an edited form is a new request.
    m_controller->wipe();
    m_ui->banner->setAction({});
}

void UserPanel::showMissing(const QList<Missing> &missing)
{
    switch (missing.constFirst()) {
    case Missing::OwnAccount:
        say(ErrorText::sentence(Preflight::Notice::OwnAccount));
        break;
    case Missing::Confirmation:
        say(tr("Type the user name “%1” to confirm the reset of this super-user.").arg(m_controller->account()->userName));
        m_ui->notices->focusConfirmation();
        break;
    case Missing::Password:
        say(tr("Type the new password, or choose to generate one."));
        m_ui->password->focusField();
        break;
    case Missing::Rules:
        say(tr("The new password does not meet the rules that are listed under it."));
        m_ui->password->focusField();
        break;
    case Missing::Reason:
        say(tr("A reason or ticket is required."));
        m_ui->why->focusReason();
        break;
    case Missing::Verification:
        say(tr("Say how the caller was verified: it is required."));
        m_ui->why->focusVerification();
        break;
    }
}

void UserPanel::say(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->problemIcon->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        announce(m_ui->problem, problem);
}

QString UserPanel::who() const
{
    return m_controller->account() ? m_controller->account()->bestName() : QString();
}

} // namespace passwright
