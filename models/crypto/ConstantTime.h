// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace passwright {

//! Whether both hold the same bytes, in a time that tells nothing but whether their lengths are the same.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

} // namespace passwright
