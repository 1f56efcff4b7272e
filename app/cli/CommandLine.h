// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/ProfileChoice.h"
#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace passwright {

class CryptoGate;

//! The command line as a whole: one command, from its arguments to the exit code.
class CommandLine : public QObject
{
    Q_OBJECT

public:
    //! \p input: file descriptor that passwords are read from. The references must outlive it.
    CommandLine(const SqlStore::Services &services, ProfileStore &profiles, int input);
    ~CommandLine() override;

    //! Call it once, from the event loop. \p arguments: with the program's name in front.
    void run(const QStringList &arguments);

Q_SIGNALS:
    void finished(passwright::ExitCode code);

private:
    void begin(const Invocation &invocation);
    [[nodiscard]] static QString wrongUse(const Invocation &invocation, const Profile &profile);
    void end(ExitCode code);

    SqlStore::Services m_services;
    ProfileStore &m_profiles;
    TerminalSecrets m_secrets;
    KeychainSecretStore m_kept;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<CryptoGate> m_gate;
    std::unique_ptr<DatabaseConnector> m_databases;
    std::unique_ptr<RemoteConnector> m_servers;
    std::unique_ptr<Connectors> m_connectors;
    std::unique_ptr<Command> m_command;
};

} // namespace passwright
