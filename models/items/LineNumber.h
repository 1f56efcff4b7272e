// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! The line of a file, as an editor shows it: in the digits of the person's language, without groups.
QString lineNumber(qint64 line);

} // namespace passwright
