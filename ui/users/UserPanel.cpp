// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserPanel.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/WaitingNotice.h"
#include "ui/words/ErrorText.h"
#include "ui_UserPanel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <utility>

namespace passwright {

using Missing = ResetController::Missing;
using Notice = Preflight::Notice;

UserPanel::UserPanel(ResetController *controller, ClipboardGuard &clipboard, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UserPanel>())
    , m_controller(controller)
    , m_clock(clock)
{
    m_controller->setParent(this);
    m_ui->setupUi(this);
    m_ui->card->setClipboard(clipboard);
    m_ui->banner->setTelling({.reasons = m_controller->capabilities().tellsReasons, .readsBack = m_controller->capabilities().readsBack});
    m_ui->lock->setIcon(Icons::get(Icons::Name::Lock));
    m_ui->unlock->setIcon(Icons::get(Icons::Name::Unlock));
    m_ui->reset->setIcon(Icons::get(Icons::Name::Key));
    m_ui->problemIcon->setIcon(Icons::get(Icons::Name::Warning, Tone::Bad));
    m_ui->reset->installEventFilter(this);
    m_ui->content->installEventFilter(this);
    m_ui->password->setUp(m_controller->rules(), [this](Preferences::GeneratorKind kind) { return m_controller->generate(kind); });
    m_ui->expiry->setUp(m_controller->rules().expiryDays, [this](std::optional<int> days) { return m_controller->expiryFor(days); });
    m_ui->why->setPreferences(m_controller->preferences());
    say({});
    connectForm();
    connectController();
    choose({});
}

UserPanel::~UserPanel() = default;

void UserPanel::connectForm()
{
    connect(m_ui->reset, &QPushButton::clicked, this, &UserPanel::clickReset);
    connect(m_ui->lock, &QPushButton::clicked, m_controller, &ResetController::lock);
    connect(m_ui->unlock, &QPushButton::clicked, m_controller, &ResetController::unlock);
    connect(m_ui->notices, &NoticeList::approveChosen, m_controller, &ResetController::approve);
    connect(m_ui->notices, &NoticeList::ownAccountChosen, this, &UserPanel::ownAccountChosen);
    connect(m_ui->banner, &OutcomeBanner::actionChosen, this, &UserPanel::takeAction);
    connect(m_ui->banner, &OutcomeBanner::dismissed, this, &UserPanel::showNext);
    connect(m_ui->waitingForAnswer, &WaitingNotice::stopChosen, m_controller, &ResetController::stopWaiting);
    connect(m_ui->card, &HandOverCard::done, this, &UserPanel::endHandOver);
    connect(m_ui->password, &NewPasswordBox::failed, m_ui->banner, &OutcomeBanner::showError);

    connect(m_ui->password, &NewPasswordBox::edited, this, &UserPanel::formEdited);
    connect(m_ui->expiry, &ExpiryBox::edited, this, &UserPanel::formEdited);
    connect(m_ui->notices, &NoticeList::edited, this, &UserPanel::formEdited);
    connect(m_ui->mustChange, &QCheckBox::toggled, this, &UserPanel::formEdited);
    connect(m_ui->why, &ReasonBox::edited, this, &UserPanel::formEdited);
}

void UserPanel::connectController()
{
    connect(m_controller, &ResetController::busyChanged, this, [this](bool busy) {
        showBusy();
        if (busy)
            m_ui->waitingForAnswer->begin(tr("Waiting for the answer…"));
        else
            m_ui->waitingForAnswer->end();
        Q_EMIT busyChanged(busy);
    });
    connect(m_controller, &ResetController::accountChanged, this, [this](const Account &account) {
        showAccount();
        Q_EMIT accountChanged(account);
    });
    connect(m_controller, &ResetController::finished, this, &UserPanel::showOutcome);
    connect(m_controller, &ResetController::notDone, this, &UserPanel::showNotDone);
    connect(m_controller, &ResetController::stillUnknown, this, &UserPanel::showStillUnknown);
    connect(m_controller, &ResetController::handOver, this, &UserPanel::handOver);
    connect(m_controller, &ResetController::notTaken, m_ui->password, &NewPasswordBox::restore);
    connect(m_controller, &ResetController::sessionLost, this, &UserPanel::sessionLost);
    connect(m_controller, &ResetController::failed, this, [this](const Error &error) {
        m_ui->banner->showError(error);
        showAction();
    });
}

bool UserPanel::isKeeping() const
{
    return m_controller->isBusy() || m_ui->card->isHolding();
}

void UserPanel::choose(const std::optional<Account> &account)
{
    const auto &now = m_controller->account();
    const bool isSame = account && now && account->userId == now->userId;
    if (isKeeping()) {
        m_next = isSame ? std::nullopt : std::optional(account);
        showWaiting();
        return;
    }
    m_next.reset();
    if (isSame) {
        // A refusal as out of date is about the state that is shown: whoever goes on from there is told of a newer one.
        if (!m_controller->canGoOn()) {
            m_controller->update(*account);
            showAccount();
        }
        return;
    }
    m_controller->setAccount(account);
    m_ui->banner->dismiss();
    startForm();
    showAccount();
    m_ui->scroll->verticalScrollBar()->setValue(0);
}

void UserPanel::setPreferences(const Preferences &preferences)
{
    m_controller->setPreferences(preferences);
    m_ui->why->setPreferences(preferences);
}

void UserPanel::focusFirst()
{
    if (m_ui->card->isHolding())
        m_ui->card->focusFirst();
    else if (m_controller->notices().contains(Notice::OtherSuperUser))
        m_ui->notices->focusConfirmation();
    else if (isFormThere())
        m_ui->password->focusField();
    else
        m_ui->facts->setFocus(Qt::OtherFocusReason);
}

void UserPanel::startForm()
{
    const Preferences &preferences = m_controller->preferences();
    m_ui->password->setPersonalWords(m_controller->personalWords());
    m_ui->password->start(preferences.generator);
    m_ui->expiry->setDays(preferences.expiryDays);
    m_ui->mustChange->setChecked(preferences.mustChange && m_controller->capabilities().mustChange);
    m_ui->why->clear();
    m_ui->notices->reset();
    say({});
}

void UserPanel::showAccount()
{
    const auto &account = m_controller->account();
    if (account) {
        const Capabilities can = m_controller->capabilities();
        m_ui->facts->showAccount(*account, m_clock.nowUtc(), m_controller->rules().aboutToExpireDays);
        m_ui->notices->setNotices(m_controller->notices(), can.lock, can.approve);
        m_ui->expiry->setVisible(can.passwordExpiry);
        m_ui->expiryReason->setVisible(!can.passwordExpiry);
        m_ui->mustChange->setEnabled(can.mustChange);
        m_ui->mustChangeReason->setVisible(!can.mustChange);
    }
    showParts();
}

void UserPanel::showParts()
{
    const auto &account = m_controller->account();
    const bool isHolding = m_ui->card->isHolding();
    const bool isOwn = m_controller->notices().contains(Notice::OwnAccount);
    const bool canLock = account && m_controller->capabilities().lock && !isHolding && !isOwn;
    m_ui->nobody->setVisible(!account);
    m_ui->scroll->setVisible(account.has_value());
    m_ui->lock->setVisible(canLock && !account->isLocked);
    m_ui->unlock->setVisible(canLock && account->isLocked);
    m_ui->notices->setVisible(!isHolding && !m_controller->notices().isEmpty());
    m_ui->form->setVisible(isFormThere());
    m_ui->footer->setVisible(isFormThere());
    m_ui->card->setVisible(isHolding);
    showBusy();
}

bool UserPanel::isFormThere() const
{
    return m_controller->account() && m_controller->capabilities().resetOthers && !m_ui->card->isHolding()
        && !m_controller->notices().contains(Notice::OwnAccount);
}

void UserPanel::showWaiting()
{
    const bool isWaiting = m_next && m_next->has_value();
    if (isWaiting && m_ui->card->isHolding())
        //: While a new password waits to be handed over; %1: a person's name. Done is the button's word
        m_ui->waiting->setText(tr("%1 is shown as soon as you choose Done.").arg((*m_next)->bestName()));
    else if (isWaiting)
        //: While the outcome for one user stands here and another one was chosen; %1: a person's name
        m_ui->waiting->setText(tr("%1 is shown as soon as you close the message above.").arg((*m_next)->bestName()));
    m_ui->waiting->setVisible(isWaiting && !m_controller->isBusy());
}

void UserPanel::showBusy()
{
    const bool isFree = !m_controller->isBusy();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_ui->reset->setEnabled(isFree);
    m_ui->lock->setEnabled(isFree);
    m_ui->unlock->setEnabled(isFree);
    m_ui->notices->setEnabled(isFree);
    m_ui->banner->setActionEnabled(isFree);
    // What is disabled together with its box leaves the focus nowhere.
    if (hadFocus && !QApplication::focusWidget() && isFormThere())
        m_ui->password->focusField();
    showWaiting();
}

void UserPanel::showNext()
{
    if (m_next && !isKeeping())
        choose(*std::exchange(m_next, {}));
}

void UserPanel::clickReset()
{
    // The second half of a double click is not a second wish.
    if (m_sinceClick.isValid() && m_sinceClick.elapsed() < QApplication::styleHints()->mouseDoubleClickInterval())
        return;
    m_sinceClick.start();
    submit();
}

void UserPanel::submit()
{
    if (m_controller->isBusy() || !isFormThere())
        return;
    if (m_controller->canGoOn()) {
        m_controller->goOn();
        return;
    }
    const Result<Secret> password = m_ui->password->secret();
    if (!password.ok()) {
        m_ui->banner->showError(password.error());
        return;
    }
    const ResetController::Request asked = request(*password);
    const auto missing = m_controller->missing(asked);
    if (!missing.isEmpty()) {
        showMissing(missing);
        return;
    }
    say({});
    m_ui->banner->dismiss();
    m_ui->password->wipe();
    m_controller->reset(asked);
}

ResetController::Request UserPanel::request(const Secret &password) const
{
    return {.newPassword = password,
        .expiryDays = m_ui->expiry->days(),
        .mustChange = m_ui->mustChange->isChecked(),
        .unlockAsWell = m_ui->notices->unlockAsWell(),
        .reason = m_ui->why->reason(),
        .verification = m_ui->why->verification(),
        .confirmedName = m_ui->notices->confirmedName()};
}

void UserPanel::generateNow()
{
    if (isFormThere() && !m_controller->isBusy())
        m_ui->password->generateNow();
}

void UserPanel::wipe()
{
    m_ui->password->wipe();
    const bool wentOn = m_controller->canGoOn();
    m_controller->wipePassword();
    if (wentOn)
        m_ui->banner->setAction({});
    if (m_ui->card->isHolding()) {
        m_ui->card->wipe();
        endHandOver();
    }
}

void UserPanel::handOver(const ResetController::HandOver &handOver)
{
    m_ui->card->setHandOver(handOver);
    showParts();
    m_ui->scroll->verticalScrollBar()->setValue(0);
    m_ui->card->focusFirst();
}

void UserPanel::endHandOver()
{
    m_ui->banner->dismiss();
    startForm();
    showParts();
    showNext();
    m_ui->scroll->verticalScrollBar()->setValue(0);
    Q_EMIT handedOver();
}

bool UserPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A key held down presses a button once.
    if (watched == m_ui->reset && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true;
    // The panel scrolls up and down alone: it is never narrower than what is in it.
    if (watched == m_ui->content && event->type() == QEvent::LayoutRequest)
        m_ui->scroll->setMinimumWidth(m_ui->content->minimumSizeHint().width() + m_ui->scroll->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

void UserPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showWaiting();
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
