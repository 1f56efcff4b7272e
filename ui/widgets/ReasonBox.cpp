// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ReasonBox.h"

#include "ui/widgets/LeadingLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace passwright {

using Asked = Preferences::Asked;

ReasonBox::ReasonBox(QWidget *parent)
    : QWidget(parent)
    , m_reasonLabel(new LeadingLabel(this))
    , m_reason(new QLineEdit(this))
    , m_verificationLabel(new LeadingLabel(this))
    , m_verification(new QComboBox(this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    m_verification->setObjectName(QStringLiteral("verification"));
    m_verification->setEditable(true);
    m_verification->setInsertPolicy(QComboBox::NoInsert);
    m_verification->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verification->setMinimumContentsLength(10);
    m_verificationLabel->setBuddy(m_verification);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_verificationLabel), static_cast<QWidget *>(m_verification)})
        rows->addWidget(widget);
    retranslate();
    connect(m_reason, &QLineEdit::textEdited, this, &ReasonBox::edited);
    connect(m_verification, &QComboBox::editTextChanged, this, &ReasonBox::edited);
}

void ReasonBox::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    retranslate();
}

QString ReasonBox::reason() const
{
    return m_preferences.reason == Asked::Off ? QString() : m_reason->text().trimmed();
}

QString ReasonBox::verification() const
{
    return m_preferences.verification == Asked::Off ? QString() : m_verification->currentText().trimmed();
}

bool ReasonBox::isReasonMissing() const
{
    return m_preferences.reason == Asked::Required && reason().isEmpty();
}

bool ReasonBox::isVerificationMissing() const
{
    return m_preferences.verification == Asked::Required && verification().isEmpty();
}

void ReasonBox::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonBox::focusVerification()
{
    m_verification->setFocus(Qt::OtherFocusReason);
}

void ReasonBox::clear()
{
    m_reason->clear();
    m_verification->clearEditText();
}

void ReasonBox::retranslate()
{
    //: Caption of a field
    m_reasonLabel->setText(m_preferences.reason == Asked::Required ? tr("&Reason or ticket (required)") : tr("&Reason or ticket"));
    //: Caption of a field: how the help desk made sure who is calling
    m_verificationLabel->setText(m_preferences.verification == Asked::Required ? tr("How was the caller &verified? (required)")
                                                                               : tr("How was the caller &verified?"));
    QStringList methods = m_preferences.verificationMethods;
    if (methods.isEmpty()) {
        //: How the help desk made sure who is calling
        methods = {tr("Called back on the number on file"), tr("Showed an identity card"), tr("Vouched for by a manager"),
            tr("Answered the agreed questions")};
    }
    const QString typed = m_verification->currentText();
    m_verification->clear();
    m_verification->addItems(methods);
    m_verification->setCurrentIndex(-1);
    m_verification->setEditText(typed);
    m_reasonLabel->setVisible(m_preferences.reason != Asked::Off);
    m_reason->setVisible(m_preferences.reason != Asked::Off);
    m_verificationLabel->setVisible(m_preferences.verification != Asked::Off);
    m_verification->setVisible(m_preferences.verification != Asked::Off);
}

void ReasonBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passwright
