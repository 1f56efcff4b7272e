// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace passwright {

//! What is compiled into the program.
class Resources
{
public:
    //! The lines of ":/words/<name>.txt"; empty where there is no such list.
    [[nodiscard]] static QStringList words(const QString &name);
};

} // namespace passwright
