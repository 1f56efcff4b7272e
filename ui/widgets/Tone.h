// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace passwright {

//! What a colour says. It never says it alone: words and an icon stand beside it.
enum class Tone { Plain, Muted, Accent, Good, Caution, Bad };

//! The tone's colour on this palette, readable on its window and base colours, light or dark.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
//! The same, faint, as a background on which the palette's text stays readable.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace passwright
