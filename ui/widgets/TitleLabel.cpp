// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TitleLabel.h"

#include <QApplication>

namespace passwright {

TitleLabel::TitleLabel(QWidget *parent)
    : LeadingLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setScale(m_scale);
}

void TitleLabel::setScale(double scale)
{
    m_scale = scale;
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(scale > 1.3 ? QFont::Normal : QFont::DemiBold);
    setFont(font);
}

} // namespace passwright
