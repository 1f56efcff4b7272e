// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace passwright {

//! Names the button that clears a field, which Qt leaves without a word for a screen reader. Again
//! after a change of language.
void nameClearButton(QLineEdit *field);

} // namespace passwright
