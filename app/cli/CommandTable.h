// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>

namespace passwright {

//! One command of the command line.
struct CommandRow
{
    //! Whether --as USER must be there. WhereItCan: a directory without sessions works without it.
    enum class SignsIn { Yes, WhereItCan, No };

    QString name = {};             //!< one or two words, such as "user add"
    QStringList arguments = {};    //!< in capitals; one in brackets may be left out
    QStringList options = {};      //!< names of those that only some commands take
    QStringList needed = {};       //!< those of them that must be there
    SignsIn signsIn = SignsIn::WhereItCan;
    bool needsDatabase = false;    //!< no server can do it
    QString reads = {};            //!< lines of standard input, in order
    QString does = {};
    std::function<std::unique_ptr<Command>(const Command::Tools &)> make = {};

    [[nodiscard]] qsizetype leastArguments() const;
};

//! Every command there is.
class CommandTable
{
    Q_DECLARE_TR_FUNCTIONS(passwright::CommandTable)

public:
    [[nodiscard]] static QList<CommandRow> rows();
    //! The one whose words \p words begin with; nothing where there is none.
    [[nodiscard]] static std::optional<CommandRow> find(const QStringList &words);
};

} // namespace passwright
