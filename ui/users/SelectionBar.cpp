// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/SelectionBar.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/widgets/TitleLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace passwright {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new TitleLabel(this))
    , m_more(new MutedLabel(this))
    , m_reset(new QPushButton(Icons::get(Icons::Name::Key), {}, this))
    , m_resetAll(new QPushButton(Icons::get(Icons::Name::Users), {}, this))
    , m_clear(new QPushButton(Icons::get(Icons::Name::Close), {}, this))
{
    m_count->setObjectName(QStringLiteral("selectedCount"));
    m_more->setObjectName(QStringLiteral("selectedOfMore"));
    m_reset->setObjectName(QStringLiteral("resetSelected"));
    m_resetAll->setObjectName(QStringLiteral("resetAllFound"));
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    static_cast<TitleLabel *>(m_count)->setScale(1.3);
    for (QLabel *label : {m_count, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_count);
    lines->addWidget(m_more);
    for (QPushButton *button : {m_reset, m_resetAll, m_clear}) {
        button->setAutoDefault(true);
        lines->addWidget(button, 0, Qt::AlignLeading);
    }
    lines->addStretch();
    connect(m_reset, &QPushButton::clicked, this, &SelectionBar::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &SelectionBar::resetAllChosen);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearChosen);
    name();
}

void SelectionBar::setSelected(qsizetype users, int rows, bool hasMore)
{
    const bool isOther = users != m_users;
    m_users = users;
    m_rows = rows;
    m_hasMore = hasMore;
    name();
    if (isOther && isVisible())
        announce(m_count, m_count->text());
}

void SelectionBar::focusFirst()
{
    m_reset->setFocus(Qt::TabFocusReason);
}

void SelectionBar::name()
{
    //: How many rows of the table are selected
    m_count->setText(tr("%n users selected", nullptr, static_cast<int>(m_users)));
    //: Beside the number of those selected; %n: in the table
    m_more->setText(tr("The table holds the first %n users of this search; there are more.", nullptr, m_rows));
    m_more->setVisible(m_hasMore);
    //: Button: of the users who are selected
    m_reset->setText(tr("Reset their &passwords…"));
    //: Button: of all users whom the search finds, shown or not
    m_resetAll->setText(tr("Reset &all found by this search…"));
    m_resetAll->setVisible(m_hasMore);
    //: Button: nobody is selected any more
    m_clear->setText(tr("&Clear selection"));
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

} // namespace passwright
