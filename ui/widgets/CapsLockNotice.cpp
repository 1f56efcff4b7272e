// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CapsLockNotice.h"

#include "ui/widgets/Announcement.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PasswordField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace passwright {

CapsLockNotice::CapsLockNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *icon = new IconLabel(this);
    icon->setIcon(Icons::get(Icons::Name::CapsLock, Tone::Caution));
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    retranslate();
    hide();
}

void CapsLockNotice::watch(PasswordField *field)
{
    connect(field, &PasswordField::capsLockChanged, this, [this](bool on) {
        setVisible(on);
        if (on)
            announce(this, m_text->text());
    });
}

void CapsLockNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CapsLockNotice::retranslate()
{
    //: Under a password field; Caps Lock is the key.
    m_text->setText(tr("Caps Lock is on."));
}

} // namespace passwright
