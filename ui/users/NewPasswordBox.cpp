// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/NewPasswordBox.h"

#include "models/passwords/Strength.h"
#include "ui/widgets/Icons.h"
#include "ui_NewPasswordBox.h"

#include <QEvent>

#include <utility>

namespace passwright {

using Kind = Preferences::GeneratorKind;

NewPasswordBox::NewPasswordBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewPasswordBox>())
{
    m_ui->setupUi(this);
    m_ui->make->setIcon(Icons::get(Icons::Name::Generate));
    m_ui->capsLock->watch(m_ui->typedField);
    setFocusProxy(m_ui->generate);
    connect(m_ui->generate, &QRadioButton::toggled, this, [this] {
        showChoice();
        Q_EMIT edited();
    });
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->made->wipe();
        showChoice();
        Q_EMIT edited();
    });
    connect(m_ui->make, &QPushButton::clicked, this, &NewPasswordBox::generateNow);
    connect(m_ui->typedField, &QLineEdit::textChanged, this, &NewPasswordBox::checkTyped);
    connect(m_ui->typedField, &QLineEdit::textEdited, this, &NewPasswordBox::edited);
    showChoice();
}

NewPasswordBox::~NewPasswordBox() = default;

void NewPasswordBox::setUp(const PasswordRules &rules, Generate generate)
{
    m_generate = std::move(generate);
    m_ui->rules->setRules(rules);
}

void NewPasswordBox::setPersonalWords(const QStringList &words)
{
    m_personalWords = words;
}

void NewPasswordBox::start(Kind kind)
{
    wipe();
    m_ui->kind->setKind(kind);
    m_ui->generate->setChecked(true);
    showChoice();
}

bool NewPasswordBox::isTyped() const
{
    return m_ui->type->isChecked();
}

Result<Secret> NewPasswordBox::secret()
{
    if (isTyped())
        return m_ui->typedField->secret();
    if (!m_ui->made->isBlank())
        return m_ui->made->secret();
    return m_generate(m_ui->kind->kind());
}

void NewPasswordBox::restore(const Secret &secret)
{
    (isTyped() ? m_ui->typedField : m_ui->made)->setSecret(secret);
    showChoice();
}

void NewPasswordBox::focusField()
{
    if (isTyped())
        m_ui->typedField->setFocus(Qt::OtherFocusReason);
    else
        m_ui->kind->setFocus(Qt::OtherFocusReason);
}

void NewPasswordBox::generateNow()
{
    m_ui->generate->setChecked(true);
    const Result<Secret> made = m_generate(m_ui->kind->kind());
    if (made.ok())
        m_ui->made->setSecret(*made);
    else
        Q_EMIT failed(made.error());
    showChoice();
    Q_EMIT edited();
}

void NewPasswordBox::wipe()
{
    m_ui->made->wipe();
    m_ui->typedField->wipe();
    showChoice();
}

void NewPasswordBox::showChoice()
{
    const bool typed = isTyped();
    const bool isMade = !m_ui->made->isBlank();
    m_ui->generated->setVisible(!typed);
    m_ui->typed->setVisible(typed);
    m_ui->made->setVisible(isMade);
    m_ui->later->setVisible(!isMade);
    //: Button, beside the kind of password; the shortcut is Ctrl+G
    m_ui->make->setText(isMade ? tr("Make another no&w") : tr("Make one no&w"));
}

void NewPasswordBox::checkTyped()
{
    const Secret secret = m_ui->typedField->secret();
    m_ui->rules->check(secret);
    m_ui->strength->setStrength(secret.isEmpty() ? std::nullopt : std::optional(strengthOf(secret, m_personalWords)));
}

void NewPasswordBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showChoice();
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
