// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace passwright {

//! The text with everything that could steer a terminal or hide in it written out, as \u{1b}:
//! controls, line ends, marks that turn the direction of text, what has no width, lone surrogates.
[[nodiscard]] QString printable(QStringView text);

//! How many columns of a terminal the text fills.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace passwright
