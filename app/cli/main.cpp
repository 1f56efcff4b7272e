// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"
#include "app/composition/DeployedProfiles.h"
#include "app/composition/MergedProfileStore.h"
#include "app/composition/ProcessHardening.h"
#include "app/composition/Translations.h"
#include "models/audit/Syslog.h"
#include "models/crypto/SecureRandomSource.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <unistd.h>

using namespace passwright;

int main(int argc, char *argv[])
{
    ProcessHardening::apply();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("passwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSWRIGHT_VERSION));
    const Translations translations{QString()};

    const SystemClock clock;
    const SecureRandomSource random;
    Syslog log;
    MergedProfileStore profiles(DeployedProfiles::installed(), Settings(Settings::defaultPath()));
    CommandLine commandLine({.clock = clock, .random = random, .log = log}, profiles, STDIN_FILENO);
    QObject::connect(&commandLine, &CommandLine::finished, &application,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    QMetaObject::invokeMethod(
        &commandLine, [&commandLine] { commandLine.run(QCoreApplication::arguments()); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
