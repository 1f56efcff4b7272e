// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"

#include "app/cli/ArgumentParser.h"
#include "app/cli/Options.h"
#include "models/crypto/CryptoGate.h"

#include <QSysInfo>

namespace passwright {
namespace {

const auto applicationName = QStringLiteral("passwright-cli");

Caller nobodyYet()
{
    return {applicationName, QSysInfo::machineHostName(), QStringLiteral("local")};
}

} // namespace

CommandLine::CommandLine(const SqlStore::Services &services, const ProfileStore &profiles, int input)
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
    Result<std::unique_ptr<CryptoGate>> gate = CryptoGate::open();
    if (!gate.ok()) {
        Q_EMIT finished(m_reporter->notOpened(gate.error()));
        return;
    }
    m_gate = std::move(gate).value();
    m_connector = std::make_unique<LocalConnector>(m_services,
        LocalConnector::Facts{.application = applicationName, .hasSecureMemory = m_gate->hasSecureMemory(),
            .rounds = invocation.number(option::rounds)});
    const Command::Tools tools{.invocation = invocation, .profile = *profile, .caller = nobodyYet(), .secrets = m_secrets,
        .reporter = *m_reporter, .connector = *m_connector, .services = m_services};
    m_command = CommandTable::find(invocation.command.split(QLatin1Char(' ')))->make(tools);
    connect(m_command.get(), &Command::finished, this, &CommandLine::finished);
    m_command->start();
}

} // namespace passwright
