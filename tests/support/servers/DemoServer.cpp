// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTcpServer>
#include <QTextStream>

#include <csignal>

using namespace passwright;

// A Zato SSO for trying the program out: passwright-demo-server [--port N] [--documented].
// The first line of its output is its address. It ends on SIGINT and SIGTERM.

namespace {

constexpr int namedUsers = 10;

QString stateOf(const ZatoUser &user, const QDateTime &now)
{
    QStringList words;
    if (user.isSuperUser)
        words << QStringLiteral("super-user");
    if (user.isLocked)
        words << QStringLiteral("locked");
    if (user.approvalStatus != QLatin1String("approved"))
        words << QStringLiteral("not approved");
    if (user.passwordMustChange)
        words << QStringLiteral("must change the password");
    if (user.passwordExpiry < now)
        words << QStringLiteral("expired");
    else if (user.passwordExpiry < now.addDays(30))
        words << QStringLiteral("expires soon");
    if (user.isTotpEnabled)
        words << QStringLiteral("TOTP key ") + user.totpKey;
    return words.join(QStringLiteral(", "));
}

void introduce(const ZatoServer &server, const QList<ZatoUser> &users, bool isDocumented, const QDateTime &now)
{
    QTextStream out(stdout);
    out << server.url().toString() << "\n\nA Zato SSO, " << (isDocumented ? "as documented" : "as Zato 3.3")
        << "; application: CRM; " << users.size() << " users in memory, gone when it ends.\nSign in as\n";
    for (const ZatoUser &user : users.first(namedUsers)) {
        const QString line = user.userName.leftJustified(12) + user.password.leftJustified(18) + stateOf(user, now);
        out << "  " << line.trimmed() << '\n';
    }
    const ZatoUser &last = users.constLast();
    out << "or as one of the others, such as " << last.userName << " with " << last.password << ".\n";
}

bool canListen(quint16 port)
{
    return QTcpServer().listen(QHostAddress::LocalHost, port);
}

} // namespace

int main(int argc, char **argv)
{
    // Before there is a thread: the signals are for sigwait() alone.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Listen there on 127.0.0.1 (a free port)."),
        QStringLiteral("number"), QStringLiteral("0"));
    const QCommandLineOption documented(QStringLiteral("documented"), QStringLiteral("Behave as documented, not as Zato 3.3."));
    parser.addHelpOption();
    parser.addOptions({port, documented});
    parser.process(application);
    bool isPort = false;
    const quint16 wanted = parser.value(port).toUShort(&isPort);
    if (!isPort || !canListen(wanted)) {
        QTextStream(stderr) << "cannot listen on port " << parser.value(port) << '\n';
        return 1;
    }
    const auto gate = CryptoGate::open();
    if (!gate.ok()) {
        QTextStream(stderr) << gate.error().subject << ": " << gate.error().detail << '\n';
        return 1;
    }

    const SystemClock clock;
    const QDateTime now = clock.nowUtc();
    const QList<ZatoUser> users = zatoSampleUsers(now, 0) + zatoOfficeUsers(now);
    const bool isDocumented = parser.isSet(documented);
    const ZatoServer server(clock, isDocumented ? ZatoSso::Behaviour::AsDocumented : ZatoSso::Behaviour::As33, users, {}, wanted);
    introduce(server, users, isDocumented, now);
    int received = 0;
    sigwait(&ends, &received);
    return 0;
}
