// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Tone.h"

namespace passwright {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
        channel(over.blue(), under.blue())};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return qGray(palette.color(QPalette::Window).rgb()) < qGray(palette.color(QPalette::WindowText).rgb());
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.68);
    case Tone::Accent:
        return dark ? QColor(0x6f, 0xc3, 0xd1) : QColor(0x1f, 0x5f, 0x6b);
    case Tone::Good:
        return dark ? QColor(0x7c, 0xcf, 0x93) : QColor(0x1c, 0x6b, 0x38);
    case Tone::Caution:
        return dark ? QColor(0xe9, 0xb9, 0x5c) : QColor(0x86, 0x56, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xf2, 0x93, 0x8c) : QColor(0xa8, 0x26, 0x22);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.08);
}

} // namespace passwright
