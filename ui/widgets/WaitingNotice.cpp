// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WaitingNotice.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/IconLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace passwright {

using namespace std::chrono_literals;

WaitingNotice::WaitingNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    auto *icon = new IconLabel(this);
    icon->setIcon(Icons::get(Icons::Name::Clock, Tone::Muted));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("stopWaiting"));
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(1s);
    retranslate();
    hide();
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &WaitingNotice::stop);
    connect(m_escape, &QShortcut::activated, this, &WaitingNotice::stop);
}

void WaitingNotice::setDelay(std::chrono::milliseconds delay)
{
    m_delay.setInterval(delay);
}

void WaitingNotice::begin(const QString &text)
{
    m_text->setText(text);
    m_stop->setEnabled(true);
    m_escape->setEnabled(true);
    m_delay.start();
}

void WaitingNotice::end()
{
    m_delay.stop();
    hide();
}

void WaitingNotice::stop()
{
    m_stop->setEnabled(false);
    m_escape->setEnabled(false);
    Q_EMIT stopChosen();
}

void WaitingNotice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(this, m_text->text());
}

void WaitingNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WaitingNotice::retranslate()
{
    //: Button, while the answer to a change is waited for
    m_stop->setText(tr("Stop waiting"));
    //: Tool tip of a button
    m_stop->setToolTip(tr("Gives up waiting for the answer (Esc). What was sent may be done all the same."));
}

} // namespace passwright
