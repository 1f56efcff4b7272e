// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace passwright {

//! Has a screen reader say \p text, which stands in \p widget, without moving the focus.
void announce(QWidget *widget, const QString &text);

} // namespace passwright
