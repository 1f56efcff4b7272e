// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace passwright {

//! A command line that was understood.
struct Invocation
{
    QString command = {};                 //!< as in the table, such as "user add"
    QStringList arguments = {};           //!< what follows the command, as many as it takes
    QHash<QString, QString> options = {}; //!< by name without dashes; a flag's value is empty

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    //! Nothing where it was not given; the parser has checked that it is a number.
    [[nodiscard]] std::optional<int> number(const QString &option) const
    {
        return has(option) ? std::optional(value(option).toInt()) : std::nullopt;
    }
    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
};

} // namespace passwright
