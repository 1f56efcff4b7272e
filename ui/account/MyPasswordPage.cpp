// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/MyPasswordPage.h"

#include "models/passwords/Strength.h"
#include "ui/account/MyPasswordController.h"
#include "ui_MyPasswordPage.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/SessionLost.h"
#include "ui/widgets/WaitingNotice.h"
#include "ui/words/ErrorText.h"

#include <QEvent>

namespace passwright {

namespace {

Generator::Kind kindOf(Preferences::GeneratorKind kind)
{
    switch (kind) {
    case Preferences::GeneratorKind::Random:
        break;
    case Preferences::GeneratorKind::Passphrase:
        return Generator::Kind::Passphrase;
    case Preferences::GeneratorKind::Phone:
        return Generator::Kind::Phone;
    }
    return Generator::Kind::Random;
}

bool isAboutCurrent(const Outcome &outcome)
{
    return outcome.has(StatusCode::AuthNotAllowed) || outcome.has(StatusCode::LsAuthenticationFailure);
}

} // namespace

MyPasswordPage::MyPasswordPage(Connection &connection, const Caller &caller, const Preferences &preferences,
    const Clock &clock, const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, QWidget *parent)
    : CenteredPage(Place::Top, 62, parent)
    , m_ui(std::make_unique<Ui::MyPasswordPage>())
    , m_preferences(preferences)
    , m_clock(clock)
    , m_generator(random, words)
    , m_clipboard(clipboard)
    , m_controller(new MyPasswordController(connection.directory(), caller, this))
{
    m_ui->setupUi(column());
    m_ui->suggestButton->setIcon(Icons::get(Icons::Name::Generate));
    m_ui->copyButton->setIcon(Icons::get(Icons::Name::Copy));
    m_ui->rules->setRules(m_controller->passwordRules());
    m_ui->rules->setRepeatAsked(true);
    m_ui->banner->setTelling({.reasons = m_controller->tellsReasons(), .readsBack = !m_controller->isUserNameAsked()});
    m_ui->userName->setVisible(m_controller->isUserNameAsked());
    m_ui->userNameLabel->setVisible(m_controller->isUserNameAsked());
    connectFields();
    connectController();
    (new EnterOnce(this))->guard(column());
    checkNewPassword();
    showExpiry();
    m_controller->load();
}

MyPasswordPage::~MyPasswordPage() = default;

void MyPasswordPage::connectFields()
{
    for (PasswordField *field : {m_ui->currentPassword, m_ui->newPassword, m_ui->repeatPassword}) {
        m_ui->capsLock->watch(field);
        connect(field, &QLineEdit::returnPressed, this, &MyPasswordPage::submit);
    }
    connect(m_ui->userName, &QLineEdit::returnPressed, this, &MyPasswordPage::submit);
    connect(m_ui->userName, &QLineEdit::textChanged, this, &MyPasswordPage::checkNewPassword);
    for (PasswordField *field : {m_ui->newPassword, m_ui->repeatPassword})
        connect(field, &QLineEdit::textChanged, this, &MyPasswordPage::checkNewPassword);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &MyPasswordPage::submit);
    connect(m_ui->suggestButton, &QPushButton::clicked, this, &MyPasswordPage::suggest);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MyPasswordPage::copyNew);
    connect(&m_clipboard, &ClipboardGuard::ended, m_ui->copyText, &QLabel::clear);
    connect(m_ui->banner, &OutcomeBanner::actionChosen, m_controller, &MyPasswordController::checkNow);
    connect(m_ui->waiting, &WaitingNotice::stopChosen, m_controller, &MyPasswordController::stopWaiting);
}

void MyPasswordPage::connectController()
{
    connect(m_controller, &MyPasswordController::busyChanged, this, &MyPasswordPage::showBusy);
    connect(m_controller, &MyPasswordController::finished, this, &MyPasswordPage::showOutcome);
    connect(m_controller, &MyPasswordController::settled, this, &MyPasswordPage::showSettled);
    connect(m_controller, &MyPasswordController::failed, this, [this](const Error &error) {
        m_ui->banner->showError(error);
        offerCheck();
    });
    connect(m_controller, &MyPasswordController::accountChanged, this, [this] {
        showExpiry();
        checkNewPassword();
    });
    connect(m_controller, &MyPasswordController::sessionLost, this, &MyPasswordPage::sessionLost);
}

void MyPasswordPage::setCaller(const Caller &caller)
{
    m_controller->setCaller(caller);
}

bool MyPasswordPage::isBusy() const
{
    return m_controller->isBusy();
}

void MyPasswordPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
}

void MyPasswordPage::showWarning(const Refusal &warning)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, ErrorText::sentence(warning));
}

void MyPasswordPage::wipe()
{
    m_controller->wipe();
    m_ui->currentPassword->wipe();
    wipeNew();
}

void MyPasswordPage::focusStart()
{
    if (m_controller->isUserNameAsked() && m_ui->userName->text().isEmpty())
        m_ui->userName->setFocus();
    else
        m_ui->currentPassword->setFocus();
}

void MyPasswordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(column());
        showExpiry();
    }
    CenteredPage::changeEvent(event);
}

void MyPasswordPage::submit()
{
    if (m_controller->isBusy())
        return;
    QLineEdit *missing = nullptr;
    if (m_controller->isUserNameAsked() && m_ui->userName->text().isEmpty())
        missing = m_ui->userName;
    else if (m_ui->currentPassword->isBlank())
        missing = m_ui->currentPassword;
    else if (m_ui->newPassword->isBlank())
        missing = m_ui->newPassword;
    else if (m_ui->repeatPassword->isBlank())
        missing = m_ui->repeatPassword;
    else if (!m_ui->rules->allMet())
        missing = m_ui->newPassword->secret() == m_ui->repeatPassword->secret() ? m_ui->newPassword : m_ui->repeatPassword;
    if (missing) {
        missing->setFocus();
        missing->selectAll();
        ensureWidgetVisible(missing);
        return;
    }
    m_controller->submit(m_ui->currentPassword->secret(), m_ui->newPassword->secret(), m_ui->userName->text());
}

void MyPasswordPage::suggest()
{
    auto suggested = m_generator.generate({.kind = kindOf(m_preferences.generator)}, m_controller->passwordRules());
    if (!suggested && m_preferences.generator != Preferences::GeneratorKind::Random)
        suggested = m_generator.generate({}, m_controller->passwordRules());
    if (!suggested) {
        m_ui->banner->showError(suggested.error());
        return;
    }
    m_ui->newPassword->setSecret(*suggested);
    m_ui->repeatPassword->setSecret(*suggested);
    m_ui->newPassword->setRevealed(true);
}

void MyPasswordPage::copyNew()
{
    m_clipboard.setSeconds(m_preferences.clipboardSeconds);
    m_clipboard.copy(m_ui->newPassword->secret());
    //: After a password was copied.
    m_ui->copyText->setText(tr("Copied. The clipboard is cleared in %n seconds.", nullptr, m_preferences.clipboardSeconds));
}

void MyPasswordPage::checkNewPassword()
{
    const Secret typed = m_ui->newPassword->secret();
    QStringList names = m_controller->personalWords();
    if (m_controller->isUserNameAsked() && !m_ui->userName->text().isEmpty())
        names.append(m_ui->userName->text());
    m_ui->rules->check(typed, m_ui->repeatPassword->secret());
    m_ui->strength->setStrength(typed.isEmpty() ? std::nullopt : std::optional(strengthOf(typed, names)));
    m_ui->copyButton->setEnabled(!typed.isEmpty());
}

void MyPasswordPage::showBusy(bool busy)
{
    const bool hadFocus = m_ui->submitButton->hasFocus();
    m_ui->submitButton->setEnabled(!busy);
    m_ui->suggestButton->setEnabled(!busy);
    m_ui->banner->setActionEnabled(!busy);
    for (PasswordField *field : {m_ui->currentPassword, m_ui->newPassword, m_ui->repeatPassword})
        field->setReadOnly(busy);
    m_ui->userName->setReadOnly(busy);
    if (busy)
        m_ui->waiting->begin(tr("Waiting for the answer…"));
    else
        m_ui->waiting->end();
    if (hadFocus)
        focusStart();
    Q_EMIT busyChanged(busy);
}

void MyPasswordPage::showExpiry()
{
    const auto &account = m_controller->account();
    const QString expiry = account ? DateText::expiry(account->passwordExpiry, m_clock.nowUtc()) : QString();
    m_ui->expiryText->setVisible(!expiry.isEmpty());
    //: %1 is such as "expires 19 November 2028, in 730 days".
    m_ui->expiryText->setText(tr("Your password %1.").arg(expiry));
}

void MyPasswordPage::showOutcome(const Outcome &outcome)
{
    QStringList more;
    if (outcome.kind == Outcome::Kind::Changed && outcome.passwordExpiry.isValid())
        //: %1 is such as "expires 19 November 2028, in 730 days".
        more.append(tr("Your new password %1.").arg(DateText::expiry(outcome.passwordExpiry, m_clock.nowUtc())));
    m_ui->banner->showOutcome(outcome, Outcome::Step::SetPassword, {}, more);
    switch (outcome.kind) {
    case Outcome::Kind::Changed:
    case Outcome::Kind::Partial:
        wipe();
        focusStart();
        break;
    case Outcome::Kind::Refused:
        // The session was gone: what is typed was not judged, and can be submitted again.
        if (isSessionLost(outcome))
            break;
        if (isAboutCurrent(outcome)) {
            m_ui->currentPassword->wipe();
            focusStart();
        } else {
            wipeNew();
            m_ui->newPassword->setFocus();
        }
        break;
    case Outcome::Kind::Unknown:
        offerCheck();
        break;
    }
    ensureWidgetVisible(m_ui->banner);
}

void MyPasswordPage::offerCheck()
{
    if (m_controller->isUnsettled() && !m_controller->isUserNameAsked())
        //: Button: asks the directory what became of a change.
        m_ui->banner->setAction(tr("Check now"));
}

void MyPasswordPage::showSettled(ChangeOwnPassword::Found found)
{
    switch (found) {
    case ChangeOwnPassword::Found::Changed:
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed, tr("Your password has been changed."));
        wipe();
        focusStart();
        break;
    case ChangeOwnPassword::Found::NotChanged:
        m_ui->banner->showMessage(OutcomeBanner::Kind::Refused, tr("Your password was not changed."), {tr("You can try again.")});
        break;
    case ChangeOwnPassword::Found::StillUnknown:
        m_ui->banner->showMessage(OutcomeBanner::Kind::Unknown, tr("It is still not known whether your password was changed."),
            {tr("Check again in a while. Or sign out, and sign in with the new password; if it is refused, the old one holds.")});
        offerCheck();
        break;
    }
}

void MyPasswordPage::wipeNew()
{
    m_ui->newPassword->wipe();
    m_ui->repeatPassword->wipe();
}

} // namespace passwright
