// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace passwright {

// The states and orders of a UserQuery as the command line names them.

//! In the order of the help.
[[nodiscard]] QStringList userStateNames();
[[nodiscard]] std::optional<UserQuery::State> userStateFromText(QStringView text);
[[nodiscard]] QStringList userSortNames();
[[nodiscard]] std::optional<UserQuery::Sort> userSortFromText(QStringView text);

} // namespace passwright
