// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RulesList.h"

#include "models/passwords/PasswordPolicy.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/words/ErrorText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace passwright {

struct RulesList::Row
{
    std::optional<StatusCode> status; //!< nothing: the repetition
    QWidget *widget = nullptr;
    IconLabel *icon = nullptr;
    QLabel *text = nullptr;
    State state = State::Open;
};

RulesList::RulesList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 4);
    rebuild();
}

RulesList::~RulesList() = default;

void RulesList::setRules(const PasswordRules &rules)
{
    m_rules = rules;
    rebuild();
}

void RulesList::setRepeatAsked(bool asked)
{
    m_repeatAsked = asked;
    rebuild();
}

void RulesList::check(const Secret &newPassword, const Secret &repeated)
{
    const auto violations = PasswordPolicy(m_rules).violations(newPassword);
    const auto isBroken = [&violations](StatusCode status) {
        return std::any_of(violations.begin(), violations.end(), [status](const Refusal &r) { return r.status == status; });
    };
    const bool same = newPassword == repeated && !newPassword.isEmpty();
    for (Row &row : m_rows) {
        if (newPassword.isEmpty() || (!row.status && repeated.isEmpty()))
            showState(row, State::Open);
        else if (row.status)
            showState(row, isBroken(*row.status) ? State::Broken : State::Met);
        else
            showState(row, same ? State::Met : State::Broken);
    }
    setAllMet(!newPassword.isEmpty() && violations.isEmpty() && (!m_repeatAsked || same));
}

QString RulesList::rowText(StatusCode status) const
{
    for (const Row &row : m_rows) {
        if (row.status == status)
            return row.text->accessibleName();
    }
    return {};
}

void RulesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void RulesList::rebuild()
{
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
    const auto add = [this](std::optional<StatusCode> status, const QString &words) {
        if (words.isEmpty())
            return;
        Row row{.status = status, .widget = new QWidget(this)};
        auto *line = new QHBoxLayout(row.widget);
        line->setContentsMargins({});
        row.icon = new IconLabel(row.widget);
        row.text = new LeadingLabel(row.widget);
        row.text->setText(words);
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        line->addWidget(row.icon);
        line->addWidget(row.text, 1);
        layout()->addWidget(row.widget);
        m_rows.push_back(row);
        showState(m_rows.back(), State::Open);
    };
    for (const StatusCode status : {StatusCode::PasswordTooShort, StatusCode::PasswordTooLong,
             StatusCode::PasswordNotComplexEnough, StatusCode::PasswordInvalid})
        add(status, ErrorText::rule(m_rules, status));
    if (m_repeatAsked) {
        //: A rule for new passwords: typed twice.
        const QString rule = tr("Typed twice the same");
        add({}, rule);
    }
    setAllMet(false);
}

void RulesList::showState(Row &row, State state)
{
    row.state = state;
    if (row.status == StatusCode::PasswordTooLong)
        row.widget->setVisible(state == State::Broken);
    QString words;
    switch (state) {
    case State::Open:
        row.icon->setIcon(Icons::get(Icons::Name::Dot, Tone::Muted));
        words = row.text->text();
        break;
    case State::Met:
        row.icon->setIcon(Icons::get(Icons::Name::Check, Tone::Good));
        //: Read by screen readers; %1 is a rule such as "At least 15 characters".
        words = tr("%1: met").arg(row.text->text());
        break;
    case State::Broken:
        row.icon->setIcon(Icons::get(Icons::Name::Cross, Tone::Caution));
        //: Read by screen readers; %1 is a rule such as "At least 15 characters".
        words = tr("%1: not met yet").arg(row.text->text());
        break;
    }
    row.text->setAccessibleName(words);
    row.text->setToolTip(state == State::Open ? QString() : words);
}

void RulesList::setAllMet(bool met)
{
    if (m_allMet == met)
        return;
    m_allMet = met;
    Q_EMIT allMetChanged(met);
}

} // namespace passwright
