// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Printable.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace passwright {
namespace {

bool isHidden(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isWide(char32_t point)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // The East Asian Wide blocks that names are written in, and emoji.
    static constexpr std::array ranges{Range{0x1100, 0x115F}, Range{0x2E80, 0x303E}, Range{0x3041, 0x33FF},
        Range{0x3400, 0x4DBF}, Range{0x4E00, 0x9FFF}, Range{0xA000, 0xA4CF}, Range{0xAC00, 0xD7A3},
        Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F}, Range{0xFF00, 0xFF60}, Range{0xFFE0, 0xFFE6},
        Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};
    return std::any_of(ranges.begin(), ranges.end(), [point](Range r) { return point >= r.first && point <= r.last; });
}

} // namespace

QString printable(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    const auto points = text.toUcs4();
    for (const auto value : points) {
        const auto point = static_cast<char32_t>(value);
        if (isHidden(point))
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(point), 0, 16);
        else
            shown += QString::fromUcs4(&point, 1);
    }
    return shown;
}

int displayWidth(QStringView text)
{
    int width = 0;
    const auto points = text.toUcs4();
    for (const auto value : points) {
        const auto point = static_cast<char32_t>(value);
        const auto category = QChar::category(point);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            width += isWide(point) ? 2 : 1;
    }
    return width;
}

} // namespace passwright
