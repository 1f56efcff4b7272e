// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/slips/SlipDrawing.h"

#include "ui/widgets/DateText.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTextOption>

namespace passwright {
namespace {

constexpr qsizetype longestName = 200;

//! A name in a line of ours: what it is made of must not turn the line around, break it, or fill the page.
QString inLine(const QString &name, Qt::LayoutDirection own)
{
    QString text;
    for (const QChar c : name) {
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        text += isHidden && c != QChar(0x200c) && c != QChar(0x200d) ? QLatin1Char(' ') : c;
    }
    text = text.simplified();
    if (text.size() > longestName)
        text = text.left(text.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName) + QChar(0x2026);
    if (own == Qt::LeftToRight && !text.isRightToLeft())
        return text;
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t endOfIsolate = 0x2069;
    return QChar(firstStrongIsolate) + text + QChar(endOfIsolate);
}

} // namespace

SlipDrawing::SlipDrawing(const Slip &slip, double scale)
    : m_base(scale)
    , m_scale(scale)
{
    const auto reading = QGuiApplication::layoutDirection();
    //: Title of the printed slip
    m_blocks.append({tr("New password"), Style::Title});
    if (!slip.name.isEmpty())
        //: On the printed slip; %1: the person's name
        m_blocks.append({tr("For: %1").arg(inLine(slip.name, reading)), Style::Plain});
    //: On the printed slip
    m_blocks.append({tr("User name: %1").arg(inLine(slip.userName, reading)), Style::Plain});
    //: On the printed slip, above the password
    m_blocks.append({tr("Password:"), Style::Plain});
    m_blocks.append({slip.password.toString(), Style::Password});
    if (slip.expiry.isValid())
        //: On the printed slip; %1: a date
        m_blocks.append({tr("Password expiry: %1").arg(DateText::date(slip.expiry)), Style::Plain});
    if (slip.mustChange)
        //: On the printed slip
        m_blocks.append({tr("You will be asked for a password of your own at the next sign-in."), Style::Plain});
    //: On the printed slip
    m_blocks.append({tr("Destroy this slip once you have used it."), Style::Plain});
}

SlipDrawing::~SlipDrawing()
{
    for (Block &block : m_blocks) {
        if (block.style == Style::Password)
            wipe(block.text);
    }
}

QFont SlipDrawing::font(Style style) const
{
    QFont font = QGuiApplication::font();
    double points = 11;
    if (style == Style::Title) {
        points = 16;
        font.setWeight(QFont::DemiBold);
    } else if (style == Style::Password) {
        // 0 and O, 1, l and I are told apart in each of these.
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"), QStringLiteral("Noto Sans Mono"), font.family()});
        font.setStyleHint(QFont::Monospace);
        points = 16;
    }
    font.setPointSizeF(points * m_scale);
    return font;
}

QTextOption SlipDrawing::option(Style style)
{
    const auto reading = QGuiApplication::layoutDirection();
    // A password runs from left to right in every language; flow() moves its frame to where lines begin.
    const bool beginsRight = reading == Qt::RightToLeft && style != Style::Password;
    QTextOption option((beginsRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute);
    option.setTextDirection(style == Style::Password ? Qt::LeftToRight : reading);
    option.setWrapMode(style == Style::Password ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (style == Style::Password)
        option.setFlags(QTextOption::IncludeTrailingSpaces);
    return option;
}

bool SlipDrawing::fit(QPainter &painter, const QSizeF &room, double smallest)
{
    m_room = room;
    for (double factor = 1; factor >= smallest; factor *= 0.85) {
        m_scale = m_base * factor;
        if (flow(painter, QRectF(QPointF(), room), false) <= room.height())
            return true;
    }
    return false;
}

void SlipDrawing::draw(QPainter &painter, const QPointF &topLeft) const
{
    flow(painter, QRectF(topLeft, m_room), true);
}

double SlipDrawing::flow(QPainter &painter, const QRectF &room, bool draws) const
{
    constexpr double endless = 1e7;
    double top = room.top();
    for (const Block &block : m_blocks) {
        painter.setFont(font(block.style));
        const double line = painter.fontMetrics().height();
        // A frame around the password: what stands in it is all of it, blanks at its ends too.
        const double inset = block.style == Style::Password ? line / 4 : 0;
        const QRectF place(room.left() + inset, top + inset, room.width() - 2 * inset, endless);
        QRectF used = painter.boundingRect(place, block.text, option(block.style));
        if (draws) {
            const bool isMirrored = inset > 0 && QGuiApplication::isRightToLeft();
            const double shift = isMirrored ? place.right() - used.right() : 0;
            used.translate(shift, 0);
            painter.drawText(QRectF(place.left() + shift, place.top(), place.width(), used.height()), block.text, option(block.style));
            if (inset > 0) {
                painter.setPen(QPen(Qt::gray, line / 25));
                painter.drawRect(used.adjusted(-inset, -inset, inset, inset));
                painter.setPen(Qt::black);
            }
        }
        top += used.height() + 2 * inset + line / 3;
    }
    return top - room.top();
}

} // namespace passwright
