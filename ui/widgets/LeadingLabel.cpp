// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LeadingLabel.h"

#include <QEvent>

namespace passwright {

LeadingLabel::LeadingLabel(QWidget *parent)
    : QLabel(parent)
{
    align();
}

bool LeadingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    return QLabel::event(event);
}

void LeadingLabel::align()
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace passwright
