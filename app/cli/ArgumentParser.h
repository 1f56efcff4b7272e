// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/CommandTable.h"
#include "app/cli/Invocation.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

namespace passwright {

//! Reads the command line. What it says about a wrong one repeats no value, since a value in the
//! wrong place may be a password.
class ArgumentParser
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ArgumentParser)

public:
    enum class Kind { Run, Help, Version, Wrong };
    struct Parsed
    {
        Kind kind = Kind::Wrong;
        Invocation invocation = {};
        QString words = {}; //!< Help: the text; Wrong: what is wrong and what to do
    };

    //! \p arguments: with the program's name in front.
    [[nodiscard]] static Parsed parse(const QStringList &arguments);

private:
    static QString unknownOptions(const QCommandLineParser &parser, const QStringList &arguments);
    static QString wrongValue(const QCommandLineParser &parser);
    static QString wrongUse(const CommandRow &row, const Invocation &invocation);
    static QString help();
    static QString help(const CommandRow &row);
    static QString usage(const CommandRow &row);
};

} // namespace passwright
