// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ExpiryBox.h"

#include "ui/widgets/DateText.h"
#include "ui_ExpiryBox.h"

#include <QEvent>
#include <QToolButton>

#include <array>
#include <utility>

namespace passwright {
namespace {

constexpr std::array quickDays{1, 7, 30, 90};

} // namespace

ExpiryBox::ExpiryBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExpiryBox>())
{
    m_ui->setupUi(this);
    m_ui->days->setRange(1, maxDays);
    addQuickChoices();
    setFocusProxy(m_ui->configured);
    connect(m_ui->chosen, &QRadioButton::toggled, this, [this] {
        showDates();
        Q_EMIT edited();
    });
    connect(m_ui->days, &QSpinBox::valueChanged, this, [this] {
        m_ui->chosen->setChecked(true);
        showDates();
        Q_EMIT edited();
    });
}

ExpiryBox::~ExpiryBox() = default;

void ExpiryBox::addQuickChoices()
{
    QWidget *before = m_ui->days;
    for (const int days : quickDays) {
        auto *button = new QToolButton(this);
        m_quickChoices << button;
        button->setFocusPolicy(Qt::StrongFocus);
        m_ui->quickChoices->addWidget(button);
        setTabOrder(before, button);
        before = button;
        connect(button, &QToolButton::clicked, this, [this, days] { setDays(days); });
    }
    m_ui->quickChoices->addStretch();
    nameQuickChoices();
}

void ExpiryBox::nameQuickChoices()
{
    for (qsizetype i = 0; i < m_quickChoices.size(); ++i) {
        const int days = quickDays.at(static_cast<size_t>(i));
        //: Button that chooses when the new password expires
        m_quickChoices.at(i)->setText(tr("%n days", nullptr, days));
        m_quickChoices.at(i)->setAccessibleName(tr("Expires in %n days", nullptr, days));
        m_quickChoices.at(i)->setToolTip(m_quickChoices.at(i)->accessibleName());
    }
}

void ExpiryBox::setUp(int configuredDays, std::function<QDateTime(std::optional<int>)> expiryFor)
{
    m_configuredDays = configuredDays;
    m_expiryFor = std::move(expiryFor);
    showDates();
}

void ExpiryBox::setDays(std::optional<int> days)
{
    if (days) {
        m_ui->days->setValue(*days);
        m_ui->chosen->setChecked(true);
    } else {
        m_ui->configured->setChecked(true);
    }
    showDates();
}

std::optional<int> ExpiryBox::days() const
{
    return m_ui->chosen->isChecked() ? std::optional(m_ui->days->value()) : std::nullopt;
}

QString ExpiryBox::dateText() const
{
    return m_ui->date->text();
}

void ExpiryBox::showDates()
{
    if (!m_expiryFor)
        return;
    //: How long the new password holds; %1 is the date when it expires then
    m_ui->configured->setText(tr("As configure&d (%n days, %1)", nullptr, m_configuredDays).arg(DateText::date(m_expiryFor(std::nullopt))));
    //: After a number of days in a field, with the space before it
    m_ui->days->setSuffix(tr(" days", "after a number", m_ui->days->value()));
    m_ui->date->setText(DateText::date(m_expiryFor(m_ui->days->value())));
    m_ui->days->setAccessibleDescription(m_ui->date->text());
}

void ExpiryBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameQuickChoices();
        showDates();
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
