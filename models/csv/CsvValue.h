// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace passwright {

// Cells that are no text, in the spelling that people and spreadsheets use.

//! yes, no, true, false, 1, 0, regardless of case.
[[nodiscard]] std::optional<bool> yesOrNo(QStringView cell);
//! A whole number in these bounds, in ASCII digits alone.
[[nodiscard]] std::optional<int> wholeNumber(QStringView cell, int least, int most);

} // namespace passwright
