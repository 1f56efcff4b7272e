// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ArgumentParser.h"

#include "app/cli/Columns.h"
#include "app/cli/OptionTable.h"
#include "app/cli/Options.h"
#include "app/cli/GeneratorKinds.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace passwright {
namespace {

const auto programName = QStringLiteral("passwright-cli");

ArgumentParser::Parsed wrong(const QString &words)
{
    return {.kind = ArgumentParser::Kind::Wrong, .words = words};
}

bool isHeadOfChain(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Fa-f]{64}$"));
    return form.match(text).hasMatch();
}

QString withDashes(const QString &name)
{
    return QStringLiteral("--") + name;
}

void addOptions(Columns &columns, const QList<OptionRow> &rows, const QStringList &names)
{
    for (const OptionRow &row : rows) {
        if (!row.isHidden && (names.isEmpty() || names.contains(row.name)))
            columns.add({QStringLiteral("  ") + (withDashes(row.name) + QLatin1Char(' ') + row.valueName).trimmed(), row.does});
    }
}

} // namespace

ArgumentParser::Parsed ArgumentParser::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QList<OptionRow> options = OptionTable::general() + OptionTable::ofCommands();
    for (const OptionRow &row : options)
        parser.addOption(QCommandLineOption(row.name, row.does, row.valueName));

    const bool parsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const std::optional<CommandRow> row = CommandTable::find(words);
    if (parser.isSet(option::help))
        return {.kind = Kind::Help, .words = row ? help(*row) : help()};
    if (parser.isSet(option::version))
        return {.kind = Kind::Version};
    if (!parser.unknownOptionNames().isEmpty())
        return wrong(unknownOptions(parser, arguments));
    if (words.isEmpty())
        return wrong(tr("No command was given. `%1 --help` lists them.").arg(programName));
    if (!row)
        return wrong(tr("There is no such command. `%1 --help` lists them.").arg(programName));
    if (!parsed)
        return wrong(tr("The last option needs a value.") + QLatin1Char('\n') + usage(*row));
    if (const QString value = wrongValue(parser); !value.isEmpty())
        return wrong(value);

    Invocation invocation;
    invocation.command = row->name;
    invocation.arguments = words.mid(row->name.count(QLatin1Char(' ')) + 1);
    for (const OptionRow &option : options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name, parser.value(option.name));
    }
    if (const QString use = wrongUse(*row, invocation); !use.isEmpty())
        return wrong(use + QLatin1Char('\n') + usage(*row));
    return {.kind = Kind::Run, .invocation = invocation};
}

QString ArgumentParser::unknownOptions(const QCommandLineParser &parser, const QStringList &arguments)
{
    QStringList names;
    for (const QString &name : parser.unknownOptionNames()) {
        if (arguments.contains(withDashes(name)))
            names.append(withDashes(name));
    }
    const QString help = tr("`%1 --help` lists the options. Passwords are never given as options: they are typed, "
                            "or come from standard input.").arg(programName);
    if (names.isEmpty())
        return tr("There is an option that is not known.") + QLatin1Char(' ') + help;
    return tr("Not known: %1.").arg(names.join(QStringLiteral(", "))) + QLatin1Char(' ') + help;
}

QString ArgumentParser::wrongValue(const QCommandLineParser &parser)
{
    for (const OptionRow &row : OptionTable::general() + OptionTable::ofCommands()) {
        if (!parser.isSet(row.name))
            continue;
        const QString name = withDashes(row.name);
        const QString value = parser.value(row.name);
        if (parser.values(row.name).size() > 1)
            return tr("%1 is given twice.").arg(name);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (row.value == OptionRow::Value::Number && (!isNumber || number < row.least || number > row.most))
            return tr("%1 takes a number from %2 to %3.").arg(name).arg(row.least).arg(row.most);
        if (row.value == OptionRow::Value::Hex && !isHeadOfChain(value))
            return tr("%1 takes 64 hex characters.").arg(name);
        if (row.value == OptionRow::Value::Kind && !generatorKindFromText(value))
            return tr("%1 takes random, passphrase or phone.").arg(name);
        if (row.value == OptionRow::Value::Choice && !row.choices.contains(value))
            //: %1: an option, %2: the words that it takes
            return tr("%1 takes one of these: %2.").arg(name, row.choices.join(QStringLiteral(", ")));
        if (row.value == OptionRow::Value::Text && value.isEmpty())
            return tr("%1 takes a value that is not empty.").arg(name);
    }
    return {};
}

QString ArgumentParser::wrongUse(const CommandRow &row, const Invocation &invocation)
{
    for (const OptionRow &option : OptionTable::ofCommands()) {
        if (invocation.has(option.name) && !row.options.contains(option.name))
            return tr("`%1` takes no %2.").arg(row.name, withDashes(option.name));
    }
    for (const QString &name : row.needed) {
        if (!invocation.has(name))
            return tr("`%1` needs %2.").arg(row.name, withDashes(name));
    }
    if (row.signsIn == CommandRow::SignsIn::Yes && !invocation.has(option::asUser))
        return tr("`%1` needs --as USER, who signs in for it.").arg(row.name);
    if (invocation.has(option::database) && (invocation.has(option::profile) || invocation.has(option::connect)))
        return tr("Give --database, or --profile or --connect, not both.");
    if (invocation.arguments.size() < row.leastArguments())
        return tr("`%1` needs %2.").arg(row.name, row.arguments.join(QLatin1Char(' ')));
    if (invocation.arguments.size() > row.arguments.size()) {
        return row.arguments.isEmpty() ? tr("`%1` takes no arguments.").arg(row.name)
                                       : tr("`%1` takes %2 and no more. Quote what has spaces in it.")
                                             .arg(row.name, row.arguments.join(QLatin1Char(' ')));
    }
    if (invocation.arguments.contains(QString()))
        return tr("An argument is empty.");
    return {};
}

QString ArgumentParser::usage(const CommandRow &row)
{
    QStringList parts{tr("Usage:"), programName, row.name};
    parts += row.arguments;
    for (const QString &name : row.options) {
        const OptionRow option = OptionTable::row(name);
        const QString text = (withDashes(name) + QLatin1Char(' ') + option.valueName).trimmed();
        if (!option.isHidden)
            parts += row.needed.contains(name) ? text : QLatin1Char('[') + text + QLatin1Char(']');
    }
    if (row.signsIn != CommandRow::SignsIn::No)
        parts += withDashes(option::asUser) + QLatin1Char(' ') + OptionTable::row(option::asUser).valueName;
    return parts.join(QLatin1Char(' '));
}

QString ArgumentParser::help(const CommandRow &row)
{
    Columns columns;
    addOptions(columns, OptionTable::ofCommands(), row.options.isEmpty() ? QStringList{QString()} : row.options);
    QStringList lines{usage(row), row.does};
    if (!row.reads.isEmpty())
        lines += tr("Reads from standard input: %1").arg(row.reads);
    return (lines + columns.lines()).join(QLatin1Char('\n'));
}

QString ArgumentParser::help()
{
    Columns commands;
    for (const CommandRow &row : CommandTable::rows())
        commands.add({(QStringLiteral("  ") + row.name + QLatin1Char(' ') + row.arguments.join(QLatin1Char(' '))), row.does});
    Columns options;
    addOptions(options, OptionTable::general(), {});

    QStringList lines{tr("Usage: %1 [--profile NAME | --connect FILE | --database URL] [--json] COMMAND ...").arg(programName),
        tr("Changes and resets passwords, without a display."), QString(), tr("Commands:")};
    lines += commands.lines();
    lines += {QString(), tr("Options:")};
    lines += options.lines();
    lines += {QString(),
        tr("Passwords are typed without echo, or come from standard input, a line each, in the order\n"
           "that the help of a command names; never from an argument or the environment."),
        tr("Keys that a connection needs, and that are in no keychain, are asked for first: the password of a\n"
           "database server; the shared key or the client secret, then the management key. Without sessions (LicenseSpring) nobody signs in: --as\n"
           "names whose password changes, and other commands read no password of --as USER."),
        tr("Exit codes: 0 done, 2 wrong usage, 3 refused, 4 partly done, 5 not known, 6 cannot open the\n"
           "directory, 7 the audit trail is broken.")};
    return lines.join(QLatin1Char('\n'));
}

} // namespace passwright
