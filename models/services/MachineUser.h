// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! The login name of whoever runs this program, or their number where they have none. Any thread.
[[nodiscard]] QString machineUser();

} // namespace passwright
