// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace passwright {

//! Zato's layout as SQLite has it, a column, constraint or index at a time in the words of another engine.
//! \p translate gives a line of a table or a whole index statement, or nothing to leave it out; \p options ends a table.
[[nodiscard]] QStringList translatedZatoLayout(const std::function<QString(QString)> &translate, const QString &options);

} // namespace passwright
