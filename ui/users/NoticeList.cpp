// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/NoticeList.h"

#include "ui/widgets/IconLabel.h"
#include "ui/words/ErrorText.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace passwright {

using Notice = Preflight::Notice;

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_unlock(new QCheckBox(this))
    , m_approve(new QPushButton(Icons::get(Icons::Name::Approve), {}, this))
    , m_confirmation(new QWidget(this))
    , m_confirmLabel(new QLabel(m_confirmation))
    , m_confirm(new QLineEdit(m_confirmation))
    , m_ownAccount(new QPushButton(Icons::get(Icons::Name::Key), {}, this))
{
    m_unlock->setObjectName(QStringLiteral("unlockAsWell"));
    m_confirmLabel->setBuddy(m_confirm);
    auto *confirmation = new QHBoxLayout(m_confirmation);
    confirmation->setContentsMargins({});
    confirmation->addWidget(m_confirmLabel);
    confirmation->addWidget(m_confirm, 1);
    m_approve->setAutoDefault(false);
    m_ownAccount->setAutoDefault(false);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_lines);
    rows->addWidget(m_unlock);
    rows->addWidget(m_approve, 0, Qt::AlignLeading);
    rows->addWidget(m_confirmation);
    rows->addWidget(m_ownAccount, 0, Qt::AlignLeading);

    connect(m_unlock, &QCheckBox::toggled, this, &NoticeList::edited);
    connect(m_confirm, &QLineEdit::textEdited, this, &NoticeList::edited);
    connect(m_approve, &QPushButton::clicked, this, &NoticeList::approveChosen);
    connect(m_ownAccount, &QPushButton::clicked, this, &NoticeList::ownAccountChosen);
    retranslate();
    setNotices({}, false, false);
}

void NoticeList::setNotices(const QList<Notice> &notices, bool canUnlock, bool canApprove)
{
    clearLines();
    m_notices = notices;
    for (const Notice notice : notices)
        addLine(notice);
    m_unlock->setVisible(canUnlock && notices.contains(Notice::Locked) && !notices.contains(Notice::OwnAccount));
    m_approve->setVisible(canApprove && notices.contains(Notice::NotApproved));
    m_confirmation->setVisible(notices.contains(Notice::OtherSuperUser));
    m_ownAccount->setVisible(notices.contains(Notice::OwnAccount));
    if (!notices.contains(Notice::Locked))
        m_unlock->setChecked(false);
    if (!notices.contains(Notice::OtherSuperUser))
        m_confirm->clear();
    setVisible(!notices.isEmpty());
}

void NoticeList::reset()
{
    m_unlock->setChecked(false);
    m_confirm->clear();
}

bool NoticeList::unlockAsWell() const
{
    return m_unlock->isChecked();
}

QString NoticeList::confirmedName() const
{
    return m_confirm->text();
}

void NoticeList::focusConfirmation()
{
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void NoticeList::clearLines()
{
    for (QWidget *row : std::as_const(m_rows)) {
        m_lines->removeWidget(row);
        delete row;
    }
    m_rows.clear();
}

void NoticeList::addLine(Notice notice)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *icon = new IconLabel(row);
    icon->setIcon(notice == Notice::OwnAccount ? Icons::get(Icons::Name::Info, Tone::Accent)
                                               : Icons::get(Icons::Name::Warning, Tone::Caution));
    auto *text = new QLabel(ErrorText::sentence(notice), row);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_lines->addWidget(row);
    m_rows << row;
}

void NoticeList::retranslate()
{
    //: Tick box beside the notice that the user is locked
    m_unlock->setText(tr("&Unlock as well"));
    //: Button: approves the sign-up of the user
    m_approve->setText(tr("&Approve"));
    //: Before a field: the user name of another super-user, to confirm the reset
    m_confirmLabel->setText(tr("User name to con&firm:"));
    //: Button that leads to another page
    m_ownAccount->setText(tr("M&y password"));
}

void NoticeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        clearLines();
        for (const Notice notice : std::as_const(m_notices))
            addLine(notice);
    }
    QWidget::changeEvent(event);
}

} // namespace passwright
