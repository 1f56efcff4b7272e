// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/UnfinishedNotice.h"

#include "ui/activity/UnfinishedController.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/words/ErrorText.h"

#include <QEvent>
#include <QVBoxLayout>

namespace passwright {

using Found = UnfinishedChanges::Found;

UnfinishedNotice::UnfinishedNotice(UnfinishedController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_banner(new OutcomeBanner(this))
{
    m_banner->setObjectName(QStringLiteral("unfinishedBanner"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_banner);
    QMargins margins = rows->contentsMargins();
    margins.setBottom(0);
    rows->setContentsMargins(margins);
    hide();
    connect(&m_controller, &UnfinishedController::currentChanged, this, &UnfinishedNotice::showCurrent);
    connect(&m_controller, &UnfinishedController::settled, this, &UnfinishedNotice::showSettled);
    connect(&m_controller, &UnfinishedController::failed, this, &UnfinishedNotice::showError);
    connect(&m_controller, &UnfinishedController::busyChanged, this, [this](bool busy) { m_banner->setActionEnabled(!busy); });
    connect(m_banner, &OutcomeBanner::actionChosen, this, &UnfinishedNotice::takeAction);
    connect(m_banner, &OutcomeBanner::secondActionChosen, &m_controller, &UnfinishedController::dismiss);
    connect(m_banner, &OutcomeBanner::dismissed, &m_controller, &UnfinishedController::next);
}

QString UnfinishedNotice::who() const
{
    const auto intent = m_controller.current();
    if (!intent)
        return {};
    return intent->event.targetName.isEmpty() ? intent->event.targetId : intent->event.targetName;
}

QString UnfinishedNotice::what() const
{
    const auto intent = m_controller.current();
    if (!intent)
        return {};
    const QString begun = DateText::moment(intent->event.time);
    const QString kind = ErrorText::word(intent->event.kind);
    if (intent->event.actorName.isEmpty())
        //: %1 is such as "Password reset", %2 a date and a time of day
        return tr("%1, begun on %2 at this workstation.").arg(kind, begun);
    //: %1 is such as "Password reset", %2 a date and a time of day, %3 a user name
    return tr("%1, begun on %2 at this workstation by %3.").arg(kind, begun, intent->event.actorName);
}

void UnfinishedNotice::showCurrent()
{
    const auto intent = m_controller.current();
    setVisible(intent.has_value());
    m_isAsking = intent.has_value();
    if (!intent) {
        m_banner->hide();
        return;
    }
    QStringList lines{what(), tr("Passwright ended before the answer came, so it was not seen whether it was done.")};
    if (!m_controller.canCheck())
        lines << tr("This directory cannot be asked. Try to sign in with the new password; if it is refused, the old one holds.");
    if (m_controller.more() > 0)
        lines << tr("There are %n more like this.", nullptr, static_cast<int>(m_controller.more()));
    //: %1: a user name
    m_banner->showMessage(OutcomeBanner::Kind::Unknown, tr("It is not known whether this was done for %1.").arg(who()), lines, intent->event.cid);
    offerDecision();
}

void UnfinishedNotice::offerDecision()
{
    m_action = Action::Check;
    if (m_controller.canCheck())
        //: Button: reads the user back
        m_banner->setAction(tr("Check now"));
    //: Button: do not tell of this change again
    m_banner->setSecondAction(tr("Dismiss"));
}

void UnfinishedNotice::offerNext()
{
    m_action = Action::Next;
    if (m_controller.more() > 0)
        //: Button: to the next change whose outcome is not known
        m_banner->setAction(tr("Next"));
}

void UnfinishedNotice::takeAction()
{
    if (m_action == Action::Check)
        m_controller.checkNow();
    else
        m_controller.next();
}

void UnfinishedNotice::showSettled(Found found)
{
    m_isAsking = false;
    const auto intent = m_controller.current();
    const QString cid = intent ? intent->event.cid : QString();
    QStringList lines{what()};
    switch (found) {
    case Found::Done:
        if (intent && intent->event.kind == AuditEvent::Kind::ResetPassword)
            lines << tr("The new password itself was kept nowhere. If nobody has it, reset it once more.");
        //: After a look at the user; %1: a user name
        m_banner->showMessage(OutcomeBanner::Kind::Changed, tr("It was done for %1.").arg(who()), lines, cid);
        offerNext();
        break;
    case Found::NotDone:
        lines << tr("The user is as before. You can do it again.");
        //: After a look at the user; %1: a user name
        m_banner->showMessage(OutcomeBanner::Kind::Refused, tr("It was not done for %1.").arg(who()), lines, cid);
        offerNext();
        break;
    case Found::StillUnknown:
        lines << tr("The directory does not tell enough, or the user was changed since.");
        //: After a look at the user; %1: a user name
        m_banner->showMessage(OutcomeBanner::Kind::Unknown, tr("It is still not known whether this was done for %1.").arg(who()), lines, cid);
        offerDecision();
        break;
    }
}

void UnfinishedNotice::showError(const Error &error)
{
    m_isAsking = false;
    show();
    m_banner->showError(error);
    if (m_controller.current())
        offerDecision();
}

void UnfinishedNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_isAsking)
        showCurrent();
    QWidget::changeEvent(event);
}

} // namespace passwright
