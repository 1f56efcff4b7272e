// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/StartArguments.h"

#include <QFile>

#include <cstdio>

namespace passwright {
namespace {

constexpr int wrongUsage = 2; // as the command line has it

} // namespace

StartArguments StartArguments::read(int argc, char **argv)
{
    static const QByteArray connectWithValue("--connect=");

    StartArguments read;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--version") {
            std::puts("passwright " PASSWRIGHT_VERSION);
            return {.exitCode = 0};
        }
        if (argument == "--help" || argument == "-h") {
            std::puts("Usage: passwright [--help | --version] [--connect FILE.json] [options of Qt, such as -style or -platform]\n"
                      "Changes and resets passwords. Connections are chosen in the window; the last one is\n"
                      "preselected. --connect opens the first connection of an exported file, and keeps nothing of it.\n"
                      "Passwords are never given as arguments. Without a display: passwright-cli.");
            return {.exitCode = 0};
        }
        QByteArray file;
        if (argument == "--connect")
            file = ++i < argc ? QByteArray(argv[i]) : QByteArray();
        else if (argument.startsWith(connectWithValue))
            file = argument.mid(connectWithValue.size());
        else
            continue;
        if (file.isEmpty()) {
            std::fputs("--connect needs a FILE.json with an exported connection.\n", stderr);
            return {.exitCode = wrongUsage};
        }
        read.profileFile = QFile::decodeName(file);
    }
    return read;
}

} // namespace passwright
