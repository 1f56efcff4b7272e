// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"

#include "app/cli/ArgumentParser.h"
#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/crypto/CryptoGate.h"

namespace passwright {
namespace {

const auto applicationName = QStringLiteral("passwright-cli");

} // namespace

CommandLine::CommandLine(const SqlStore::Services &services, ProfileStore &profiles, int input)
    : m_services(services)
    , m_profiles(profiles)
    , m_secrets(input)
{
}

CommandLine::~CommandLine() = default;

void CommandLine::run(const QStringList &arguments)
{
    const ArgumentParser::Parsed parsed = ArgumentParser::parse(arguments);
    // Whoever asked for JSON gets it, even where the rest of the line is wrong.
    m_printer = std::make_unique<Printer>(arguments.contains(QStringLiteral("--") + option::json));
    m_reporter = std::make_unique<Reporter>(*m_printer);

    switch (parsed.kind) {
    case ArgumentParser::Kind::Help:
        Printer(false).result(parsed.words);
        Q_EMIT finished(ExitCode::Done);
        return;
    case ArgumentParser::Kind::Version:
        Printer(false).result(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion());
        Q_EMIT finished(ExitCode::Done);
        return;
    case ArgumentParser::Kind::Wrong:
        Q_EMIT finished(m_reporter->usage(parsed.words));
        return;
    case ArgumentParser::Kind::Run:
        break;
    }
    begin(parsed.invocation);
}

void CommandLine::begin(const Invocation &invocation)
{
    const Result<Profile> profile = ProfileChoice::of(invocation, m_profiles);
    if (!profile.ok()) {
        Q_EMIT finished(m_reporter->usage(profile.error().detail));
        return;
    }
    if (const QString words = wrongUse(invocation, *profile); !words.isEmpty()) {
        Q_EMIT finished(m_reporter->usage(words));
        return;
    }
    Result<std::unique_ptr<CryptoGate>> gate = CryptoGate::open();
    if (!gate.ok()) {
        Q_EMIT finished(m_reporter->notOpened(gate.error()));
        return;
    }
    m_gate = std::move(gate).value();
    m_databases = std::make_unique<DatabaseConnector>(m_services,
        DatabaseConnector::Facts{.application = applicationName, .hasSecureMemory = m_gate->hasSecureMemory(),
            .rounds = invocation.number(option::rounds)},
        &m_kept);
    m_servers = std::make_unique<RemoteConnector>(
        RemoteConnector::Services{.clock = m_services.clock, .log = m_services.log, .profiles = m_profiles, .secrets = m_kept},
        RemoteConnector::Facts{.application = applicationName, .journalFolder = Connectors::journalFolder(),
            .hasSecureMemory = m_gate->hasSecureMemory()});
    m_connectors = std::make_unique<Connectors>(*m_databases, *m_servers);
    const Command::Tools tools{.invocation = invocation, .profile = *profile, .secrets = m_secrets, .kept = m_kept,
        .reporter = *m_reporter, .connector = *m_connectors, .databases = *m_databases, .services = m_services};
    m_command = CommandTable::find(invocation.command.split(QLatin1Char(' ')))->make(tools);
    connect(m_command.get(), &Command::finished, this, &CommandLine::end);
    m_command->start();
}

QString CommandLine::wrongUse(const Invocation &invocation, const Profile &profile)
{
    const auto row = CommandTable::find(invocation.command.split(QLatin1Char(' ')));
    const bool isDatabase = profile.kind == Profile::Kind::LocalDatabase || profile.kind == Profile::Kind::DatabaseServer;
    if (row->needsDatabase && !isDatabase)
        //: %1: a command, %2: the name of a connection to a server such as LicenseSpring's
        return tr("`%1` works on a database alone, and %2 is none.").arg(row->name, printable(profile.name));
    const bool hasSessions = profile.kind != Profile::Kind::LicenseSpring;
    if (row->signsIn == CommandRow::SignsIn::WhereItCan && hasSessions && !invocation.has(option::asUser))
        return tr("`%1` needs --as USER, who signs in for it.").arg(row->name);
    return {};
}

void CommandLine::end(ExitCode code)
{
    whenDone<Done>(this, m_command->leave(code), [this, code](const Result<Done> &) { Q_EMIT finished(code); });
}

} // namespace passwright
