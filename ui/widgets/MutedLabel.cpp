// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MutedLabel.h"

#include "ui/widgets/Tone.h"

#include <QEvent>
#include <QGuiApplication>

namespace passwright {

MutedLabel::MutedLabel(QWidget *parent)
    : LeadingLabel(parent)
{
    applyColor();
}

bool MutedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColor();
    return LeadingLabel::event(event);
}

void MutedLabel::applyColor()
{
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(Tone::Muted, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace passwright
