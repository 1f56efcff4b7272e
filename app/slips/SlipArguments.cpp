// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/slips/SlipArguments.h"

namespace passwright {

std::optional<SlipArguments> SlipArguments::read(const QStringList &arguments)
{
    SlipArguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool takesValue = argument == QLatin1String("--per-page") || argument == QLatin1String("--language");
        if (takesValue && i + 1 == arguments.size())
            return {};
        if (argument == QLatin1String("--language")) {
            read.language = arguments.at(++i);
        } else if (argument == QLatin1String("--per-page")) {
            const QString &number = arguments.at(++i);
            if (number != QLatin1String("1") && number != QLatin1String("8"))
                return {};
            read.perPage = number == QLatin1String("8") ? SlipSheet::PerPage::Eight : SlipSheet::PerPage::One;
        } else if (argument.startsWith(QLatin1Char('-')) || !read.path.isEmpty()) {
            return {};
        } else {
            read.path = argument;
        }
    }
    return read.path.isEmpty() ? std::nullopt : std::optional(read);
}

const char *SlipArguments::usage()
{
    return "Usage: passwright-slips [--per-page 1|8] [--language LANGUAGE] OUT.pdf\n"
           "Draws slips with new passwords. Standard input has one JSON object a line:\n"
           "{\"name\": ..., \"user_name\": ..., \"password\": ..., \"expiry\": \"2026-11-27T09:00:00Z\", \"must_change\": true}\n"
           "OUT.pdf must not be there yet. It is for your account alone to read, and whole or not there at all.\n"
           "Exit codes: 0 done, 2 wrong usage or input, 6 the file cannot be written.";
}

} // namespace passwright
