// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/SignInPage.h"

#include "models/passwords/Strength.h"
#include "ui/account/SignInController.h"
#include "ui_SignInPage.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/WaitingNotice.h"
#include "ui/words/ErrorText.h"

#include <QEvent>
#include <QShowEvent>

#include <algorithm>

namespace passwright {

namespace {

bool isAboutNewPassword(StatusCode status)
{
    return status == StatusCode::PasswordInvalid || status == StatusCode::PasswordTooShort
        || status == StatusCode::PasswordTooLong || status == StatusCode::PasswordNotComplexEnough
        || status == StatusCode::SameAsOld;
}

} // namespace

SignInPage::SignInPage(Connection &connection, const Caller &caller, const Clock &clock, QWidget *parent)
    : CenteredPage(Place::Middle, 54, parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
    , m_connection(connection)
    , m_controller(new SignInController(connection.directory(), caller, clock, this))
{
    m_ui->setupUi(column());
    m_ui->connectionIcon->setIcon(Icons::get(Icons::Name::Database, Tone::Muted));
    m_ui->connectionTitle->setText(connection.title());
    m_ui->totp->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    m_ui->totp->setMaxLength(8);
    m_ui->rules->setRules(m_controller->passwordRules());
    m_ui->rules->setRepeatAsked(true);
    connectFields();
    connectController();
    (new EnterOnce(this))->guard(column());
    showAsked();
    showWait(0);
    showNotices();
    retranslate();
}

SignInPage::~SignInPage() = default;

void SignInPage::setIcon(const QIcon &icon)
{
    m_ui->connectionIcon->setIcon(icon);
}

void SignInPage::connectFields()
{
    for (PasswordField *field : {m_ui->password, m_ui->newPassword, m_ui->repeatPassword}) {
        m_ui->capsLock->watch(field);
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    for (QLineEdit *field : {m_ui->userName, m_ui->totp})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    for (PasswordField *field : {m_ui->newPassword, m_ui->repeatPassword})
        connect(field, &QLineEdit::textChanged, this, &SignInPage::checkNewPassword);
    connect(m_ui->userName, &QLineEdit::textEdited, m_controller, &SignInController::startOver);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->waiting, &WaitingNotice::stopChosen, m_controller, &SignInController::stopWaiting);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &SignInPage::leaveChosen);
}

void SignInPage::connectController()
{
    connect(m_controller, &SignInController::busyChanged, this, &SignInPage::showBusy);
    connect(m_controller, &SignInController::askedChanged, this, &SignInPage::showAsked);
    connect(m_controller, &SignInController::waitChanged, this, &SignInPage::showWait);
    connect(m_controller, &SignInController::refused, this, &SignInPage::showRefused);
    connect(m_controller, &SignInController::newPasswordUnknown, this, &SignInPage::showNewPasswordUnknown);
    connect(m_controller, &SignInController::failed, this, [this](const Error &error) { m_ui->banner->showError(error); });
    connect(m_controller, &SignInController::signedIn, this, [this](const Session &session, const QList<Refusal> &warnings) {
        wipe();
        Q_EMIT signedIn(session, warnings);
    });
}

void SignInPage::setUserName(const QString &userName)
{
    m_ui->userName->setText(userName);
    m_controller->startOver();
}

QString SignInPage::userName() const
{
    return m_ui->userName->text();
}

void SignInPage::showNotice(const QString &headline, const QStringList &lines)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Info, headline, lines);
}

void SignInPage::showCaution(const QString &headline, const QStringList &lines)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, headline, lines);
}

void SignInPage::offerSample(const QString &userName, const QString &password)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Info, ErrorText::sentence(Connection::Notice::SampleDatabase),
        //: %1 a user name, %2 a password, both of the sample database.
        {tr("Its super-user is %1, with the password “%2”.").arg(userName, password)});
    //: Button: the user name and the password of the sample database.
    m_ui->banner->setAction(tr("&Fill them in"));
    disconnect(m_sampleAction);
    m_sampleAction = connect(m_ui->banner, &OutcomeBanner::actionChosen, this, [this, userName, password] {
        setUserName(userName);
        m_ui->password->setSecret(Secret::fromString(password));
        m_ui->submitButton->setFocus();
    });
}

bool SignInPage::isBusy() const
{
    return m_controller->isBusy();
}

void SignInPage::wipe()
{
    m_ui->password->wipe();
    m_ui->totp->clear();
    wipeNew();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(column());
        retranslate();
    }
    CenteredPage::changeEvent(event);
}

void SignInPage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    if (!event->spontaneous())
        focusFirstEmpty();
}

void SignInPage::showNotices()
{
    QStringList lines;
    for (const Connection::Notice notice : m_connection.notices()) {
        if (notice != Connection::Notice::NeedsPreparation)
            lines.append(ErrorText::sentence(notice));
    }
    if (!lines.isEmpty())
        m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, lines.takeFirst(), lines);
}

void SignInPage::submit()
{
    if (m_controller->isBusy() || m_controller->secondsToWait() > 0)
        return;
    const bool isNewAsked = m_controller->isNewPasswordAsked();
    if (m_ui->userName->text().isEmpty() || m_ui->password->isBlank()
        || (m_controller->isTotpAsked() && m_ui->totp->text().isEmpty()) || (isNewAsked && !m_ui->rules->allMet())) {
        focusFirstEmpty();
        return;
    }
    SignInRequest request{.userName = m_ui->userName->text(), .password = m_ui->password->secret()};
    if (isNewAsked)
        request.newPassword = m_ui->newPassword->secret();
    if (m_controller->isTotpAsked())
        request.totpCode = m_ui->totp->text().simplified().remove(u' ');
    m_controller->submit(request);
}

void SignInPage::checkNewPassword()
{
    const Secret typed = m_ui->newPassword->secret();
    m_ui->rules->check(typed, m_ui->repeatPassword->secret());
    m_ui->strength->setStrength(typed.isEmpty() ? std::nullopt : std::optional(strengthOf(typed, {m_ui->userName->text()})));
}

void SignInPage::showAsked()
{
    const bool isTotp = m_controller->isTotpAsked();
    const bool isNew = m_controller->isNewPasswordAsked();
    const bool appeared = (isTotp && m_ui->totpBox->isHidden()) || (isNew && m_ui->newBox->isHidden());
    m_ui->totpBox->setVisible(isTotp);
    m_ui->newBox->setVisible(isNew);
    if (!isNew)
        wipeNew();
    retranslate();
    if (!appeared)
        return;
    m_ui->banner->dismiss();
    focusFirstEmpty();
}

void SignInPage::showBusy(bool busy)
{
    m_ui->submitButton->setEnabled(!busy && m_controller->secondsToWait() == 0);
    m_ui->leaveButton->setEnabled(!busy);
    if (busy)
        m_ui->waiting->begin(tr("Waiting for the answer…"));
    else
        m_ui->waiting->end();
    for (QLineEdit *field : {m_ui->userName, static_cast<QLineEdit *>(m_ui->password), m_ui->totp,
             static_cast<QLineEdit *>(m_ui->newPassword), static_cast<QLineEdit *>(m_ui->repeatPassword)})
        field->setReadOnly(busy);
    Q_EMIT busyChanged(busy);
}

void SignInPage::showWait(int seconds)
{
    m_ui->waitText->setVisible(seconds > 0);
    //: Under the form, counted down after too many failed sign-ins.
    m_ui->waitText->setText(tr("You can try again in %n seconds.", nullptr, seconds));
    m_ui->submitButton->setEnabled(seconds == 0 && !m_controller->isBusy());
}

void SignInPage::showRefused(const QList<Refusal> &refusals, const QString &cid)
{
    const auto any = [&refusals](auto &&is) { return std::any_of(refusals.begin(), refusals.end(), is); };
    const bool isNewWrong = any([](const Refusal &r) { return isAboutNewPassword(r.status); });
    const bool isWait = any([](const Refusal &r) { return r.status == StatusCode::Throttled; });
    if (isNewWrong) {
        wipeNew();
    } else if (!isWait) {
        m_ui->password->wipe();
        m_ui->totp->clear();
    }
    m_ui->banner->showRefusals(isNewWrong ? tr("Your password was not changed.") : tr("You are not signed in."), refusals, cid);
    focusFirstEmpty();
}

void SignInPage::showNewPasswordUnknown(const SignInOutcome &outcome)
{
    wipe();
    m_ui->banner->showMessage(OutcomeBanner::Kind::Unknown, ErrorText::headline(outcome), ErrorText::lines(outcome), outcome.cid);
    focusFirstEmpty();
}

void SignInPage::wipeNew()
{
    m_ui->newPassword->wipe();
    m_ui->repeatPassword->wipe();
}

void SignInPage::focusFirstEmpty()
{
    for (QLineEdit *field : {m_ui->userName, static_cast<QLineEdit *>(m_ui->password), m_ui->totp,
             static_cast<QLineEdit *>(m_ui->newPassword), static_cast<QLineEdit *>(m_ui->repeatPassword)}) {
        if (!field->isVisibleTo(this) || !field->text().isEmpty())
            continue;
        field->setFocus();
        ensureWidgetVisible(field);
        return;
    }
    // All are filled, so it is the rules that the new password does not meet.
    if (m_controller->isNewPasswordAsked()) {
        m_ui->newPassword->setFocus();
        m_ui->newPassword->selectAll();
    }
}

void SignInPage::retranslate()
{
    //: Button; "Change" is about the password.
    m_ui->submitButton->setText(m_controller->isNewPasswordAsked() ? tr("&Change and sign in") : tr("&Sign in"));
}

} // namespace passwright
