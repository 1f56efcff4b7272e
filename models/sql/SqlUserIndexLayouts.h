// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright {

//! Statements that make the tables of SqlUserIndex and the triggers that keep it up to date, where they are not
//! there: passwright_user_order (sort_key), passwright_user_indexed (id, states, user_name, name, last_set,
//! expiry, words) and passwright_user_changed (seq, id). Whoever writes to zato_sso_user needs no rights on them.
[[nodiscard]] QStringList sqliteUserIndexLayout();
[[nodiscard]] QStringList postgresUserIndexLayout();
[[nodiscard]] QStringList mariaDbUserIndexLayout();

} // namespace passwright
