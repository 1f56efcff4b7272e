// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/StartArguments.h"

#include <QByteArrayView>

#include <cstdio>

namespace passwright {

std::optional<int> StartArguments::answer(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version") {
            std::puts("passwright " PASSWRIGHT_VERSION);
            return 0;
        }
        if (argument == "--help" || argument == "-h") {
            std::puts("Usage: passwright [--help | --version] [options of Qt, such as -style or -platform]\n"
                      "Changes and resets passwords. Connections are chosen in the window; the last one is\n"
                      "preselected. Passwords are never given as arguments. Without a display: passwright-cli.");
            return 0;
        }
    }
    return std::nullopt;
}

} // namespace passwright
