// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NavButton.h"

#include "ui/widgets/Tone.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace passwright {

NavButton::NavButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFlat(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int NavButton::gap() const
{
    return fontMetrics().height() / 2;
}

QFont NavButton::shownFont() const
{
    QFont shown = font();
    if (isChecked())
        shown.setWeight(QFont::DemiBold);
    return shown;
}

QSize NavButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QSize words = QFontMetrics(bold).size(Qt::TextShowMnemonic, text());
    const int icon = qRound(fontMetrics().height() * 1.2);
    return {words.width() + icon + 3 * gap() + gap() / 2, qMax(words.height(), icon) + gap() + gap() / 2};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = gap() * 0.7;
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || isDown()) {
        painter.setPen(Qt::NoPen);
        QColor fill = toneColor(Tone::Accent, palette());
        fill.setAlphaF(isDark(palette()) ? 0.26F : 0.16F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, radius, radius);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        QColor fill = palette().color(QPalette::WindowText);
        fill.setAlphaF(0.07F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, radius, radius);
    }

    const int side = qRound(fontMetrics().height() * 1.2);
    const QRect inside = rect().adjusted(gap(), 0, -gap(), 0);
    const QRect iconRect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inside);
    icon().paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QRect textRect = inside;
    if (layoutDirection() == Qt::RightToLeft)
        textRect.setRight(iconRect.left() - gap());
    else
        textRect.setLeft(iconRect.right() + gap());
    painter.setFont(shownFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(textRect,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
            | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text());
}

void NavButton::enterEvent(QEnterEvent *event)
{
    update();
    QPushButton::enterEvent(event);
}

void NavButton::leaveEvent(QEvent *event)
{
    update();
    QPushButton::leaveEvent(event);
}

} // namespace passwright
