// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

// A spreadsheet runs a cell that begins with = + - @, their full-width forms, a tab or a line break, quoted or not. An
// apostrophe before it makes it text. One that begins with apostrophes and then such a character gets
// one more, so that what was written can be read back exactly.

[[nodiscard]] QString guardedCell(const QString &text);
[[nodiscard]] QString unguardedCell(const QString &text);

} // namespace passwright
