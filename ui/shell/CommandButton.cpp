// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CommandButton.h"

#include "ui/widgets/Tone.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace passwright {

CommandButton::CommandButton(QWidget *parent)
    : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommandButton::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont CommandButton::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    return title;
}

QSize CommandButton::sizeHint() const
{
    const int words = qMax(QFontMetrics(titleFont()).size(Qt::TextShowMnemonic, text()).width(),
        fontMetrics().horizontalAdvance(m_description));
    const int width = words + iconSide() + 4 * gap();
    return {width, heightForWidth(width)};
}

QSize CommandButton::minimumSizeHint() const
{
    const int width = QFontMetrics(titleFont()).size(Qt::TextShowMnemonic, text()).width() + iconSide() + 4 * gap();
    return {width, fontMetrics().height() * 2 + 2 * gap()};
}

int CommandButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - iconSide() - 4 * gap()), 10000);
    const int description = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return QFontMetrics(titleFont()).height() + description + 2 * gap();
}

void CommandButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = gap() * 0.7;
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && (isDown() || underMouse())) {
        QColor fill = palette().color(QPalette::WindowText);
        fill.setAlphaF(isDown() ? 0.14F : 0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, radius, radius);
    }

    const auto mirrored = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const int titleHeight = QFontMetrics(titleFont()).height();
    const int textStart = iconSide() + 2 * gap();
    const QRect iconRect(gap(), gap() + (titleHeight - iconSide()) / 2, iconSide(), iconSide());
    const QRect titleRect(textStart, gap(), width() - textStart - gap(), titleHeight);
    const QRect descriptionRect(textStart, gap() + titleHeight, titleRect.width(), height() - gap() - titleHeight);
    icon().paint(&painter, mirrored(iconRect), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::WindowText));
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.setFont(titleFont());
    painter.drawText(mirrored(titleRect), static_cast<int>(side | Qt::AlignTop)
        | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setFont(font());
    if (isEnabled())
        painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(mirrored(descriptionRect), static_cast<int>(side | Qt::AlignTop) | Qt::TextWordWrap, m_description);
}

void CommandButton::enterEvent(QEnterEvent *event)
{
    update();
    QPushButton::enterEvent(event);
}

void CommandButton::leaveEvent(QEvent *event)
{
    update();
    QPushButton::leaveEvent(event);
}

} // namespace passwright
