// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/AccountFacts.h"

#include "models/items/UserStatus.h"
#include "ui/users/StatusIcon.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/IconLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace passwright {

AccountFacts::AccountFacts(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_statusIcon(new IconLabel(this))
    , m_status(new QLabel(this))
    , m_form(new QFormLayout)
    , m_userNameCaption(new QLabel(this))
    , m_userIdCaption(new QLabel(this))
    , m_emailCaption(new QLabel(this))
    , m_lastSetCaption(new QLabel(this))
    , m_expiryCaption(new QLabel(this))
    , m_copyId(new QToolButton(this))
    , m_userName(addRow(m_userNameCaption))
    , m_userId(addRow(m_userIdCaption, m_copyId))
    , m_email(addRow(m_emailCaption))
    , m_lastSet(addRow(m_lastSetCaption))
    , m_expiry(addRow(m_expiryCaption))
{
    QFont big = m_name->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setWeight(QFont::DemiBold);
    m_name->setFont(big);
    for (QLabel *label : {m_name, m_status}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId->setIcon(Icons::get(Icons::Name::Copy));
    m_copyId->setAutoRaise(true);
    m_copyId->setFocusPolicy(Qt::StrongFocus);
    connect(m_copyId, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_account.userId); });

    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_statusIcon, 0, Qt::AlignTop);
    statusRow->addWidget(m_status, 1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_name);
    rows->addLayout(statusRow);
    rows->addLayout(m_form);
    retranslate();
    alignTexts();
}

void AccountFacts::alignTexts()
{
    // A name in another script stands on the same side as everything else.
    const Qt::Alignment side = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    for (QLabel *label : {m_name, m_userName, m_userId, m_email, m_lastSet, m_expiry})
        label->setAlignment(side);
}

QLabel *AccountFacts::addRow(QLabel *caption, QWidget *beside)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(value, 1);
    if (beside)
        row->addWidget(beside);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(caption, row);
    return value;
}

void AccountFacts::showAccount(const Account &account, const QDateTime &nowUtc, int aboutToExpireDays)
{
    m_account = account;
    m_now = nowUtc;
    m_aboutToExpireDays = aboutToExpireDays;
    const auto flags = UserStatus::of(account, nowUtc, aboutToExpireDays);
    m_name->setText(account.bestName());
    m_statusIcon->setIcon(statusIcon(flags.constFirst()));
    m_status->setText(UserStatus::words(flags, account, nowUtc));
    m_userName->setText(account.userName);
    m_userId->setText(account.userId);
    m_email->setText(account.email);
    m_lastSet->setText(DateText::moment(account.passwordLastSet));
    if (account.passwordExpiry.isValid())
        //: When a password expires: %1 a date, %2 such as "in 12 days"
        m_expiry->setText(tr("%1, %2").arg(DateText::date(account.passwordExpiry), DateText::days(account.passwordExpiry, nowUtc)));
    else
        m_expiry->clear();
    //: Stands where the directory does not tell a fact about a user
    const QString none = tr("not told");
    for (QLabel *label : {m_userId, m_email, m_lastSet, m_expiry}) {
        if (label->text().isEmpty())
            label->setText(none);
    }
    setAccessibleName(tr("State of %1").arg(account.bestName()));
    setAccessibleDescription(m_status->text());
}

QString AccountFacts::statusText() const
{
    return m_status->text();
}

void AccountFacts::retranslate()
{
    m_userNameCaption->setText(tr("User name:"));
    m_userIdCaption->setText(tr("User ID:"));
    m_emailCaption->setText(tr("E-mail:"));
    m_lastSetCaption->setText(tr("Password last set:"));
    m_expiryCaption->setText(tr("Password expiry:"));
    m_copyId->setToolTip(tr("Copy the user ID"));
    m_copyId->setAccessibleName(m_copyId->toolTip());
}

void AccountFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        alignTexts();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_account.userName.isEmpty())
            showAccount(m_account, m_now, m_aboutToExpireDays);
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
