// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"

#include "tests/contract/LicenseSpringFixture.h"
#include "tests/contract/SqlFixture.h"
#include "tests/contract/SqlServerFixture.h"
#include "tests/contract/ZatoFixture.h"
#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

#include <QTest>

namespace passwright {
namespace {

template<class Server>
DatabaseServer &server(std::unique_ptr<DatabaseServer> &kept)
{
    if (!kept)
        kept = std::make_unique<Server>();
    return *kept;
}

} // namespace

void ContractSuite::addDoors()
{
    QTest::addColumn<QString>("door");
    QTest::newRow("own database") << QStringLiteral("own");
    QTest::newRow("Zato database") << QStringLiteral("zato");
    QTest::newRow("PostgreSQL") << QStringLiteral("postgresql");
    QTest::newRow("MariaDB") << QStringLiteral("mariadb");
    QTest::newRow("Zato server as documented") << QStringLiteral("documented");
    QTest::newRow("Zato server as 3.3") << QStringLiteral("3.3");
}

void ContractSuite::openDoor()
{
    QFETCH_GLOBAL(QString, door);
    if (door == QLatin1String("documented"))
        m_fixture = std::make_unique<ZatoFixture>(ZatoSso::Behaviour::AsDocumented);
    else if (door == QLatin1String("3.3"))
        m_fixture = std::make_unique<ZatoFixture>(ZatoSso::Behaviour::As33);
    else if (door == QLatin1String("licensespring"))
        m_fixture = std::make_unique<LicenseSpringFixture>();
    else if (door == QLatin1String("postgresql"))
        m_fixture = std::make_unique<SqlServerFixture>(server<PostgresServer>(m_postgres));
    else if (door == QLatin1String("mariadb"))
        m_fixture = std::make_unique<SqlServerFixture>(server<MariaDbServer>(m_mariaDb));
    else
        m_fixture = std::make_unique<SqlFixture>(door == QLatin1String("own") ? SqlFixture::Kind::Own : SqlFixture::Kind::Zato);
}

CallContext ContractSuite::context(const std::optional<Session> &session, const QString &application)
{
    return {.cid = newCid(),
            .currentUst = session ? session->ust : Secret(),
            .currentApp = application,
            .remoteAddr = QStringLiteral("127.0.0.1"),
            .host = QStringLiteral("desk-7")};
}

SignInOutcome ContractSuite::trySignIn(const SignInRequest &request, const QString &application) const
{
    const auto outcome = waitFor(directory().signIn(request, context({}, application)));
    if (!outcome.ok())
        qFatal("sign-in: %s", qUtf8Printable(outcome.error().detail));
    return *outcome;
}

SignInOutcome ContractSuite::trySignIn(const char *userName, const char *password) const
{
    return trySignIn({.userName = QString::fromUtf8(userName), .password = Secret::fromUtf8(password)});
}

Session ContractSuite::signIn(const char *userName, const char *password) const
{
    const SignInOutcome outcome = trySignIn(userName, password);
    if (!outcome.signedIn())
        qFatal("%s: %s", userName, qUtf8Printable(summary(outcome)));
    return *outcome.session;
}

Account ContractSuite::account(const Session &admin, const char *userName) const
{
    const auto page = waitFor(directory().search({.text = QString::fromUtf8(userName)}, context(admin)));
    if (!page.ok())
        qFatal("search: %s", qUtf8Printable(page.error().detail));
    for (const Account &found : page->users) {
        if (found.userName == QLatin1String(userName))
            return found;
    }
    qFatal("no user %s", userName);
}

Outcome ContractSuite::change(const PasswordChange &data, const std::optional<Session> &session) const
{
    const CallContext call = context(session);
    const auto outcome = waitFor(directory().changePassword(data, call));
    if (!outcome.ok())
        qFatal("change: %s", qUtf8Printable(outcome.error().detail));
    if (outcome->cid != call.cid)
        qFatal("the outcome is of another call");
    return *outcome;
}

QString ContractSuite::summary(const Outcome &outcome)
{
    QString text;
    switch (outcome.kind) {
    case Outcome::Kind::Changed:
        text = QStringLiteral("changed");
        break;
    case Outcome::Kind::Refused:
        text = QStringLiteral("refused");
        break;
    case Outcome::Kind::Partial:
        text = QStringLiteral("partial");
        break;
    case Outcome::Kind::Unknown:
        text = QStringLiteral("unknown");
        break;
    }
    for (const Refusal &refusal : outcome.refusals)
        text += QLatin1Char(' ') + code(refusal.status);
    return text;
}

QString ContractSuite::summary(const SignInOutcome &outcome)
{
    QString text = outcome.signedIn() ? QStringLiteral("in") : QStringLiteral("refused");
    for (const Refusal &refusal : outcome.refusals)
        text += QLatin1Char(' ') + code(refusal.status);
    return text;
}

bool ContractSuite::cannotAddUsers(const Session &admin) const
{
    if (directory().capabilities().addUser)
        return false;
    const NewUser user{.userName = QStringLiteral("zoe"), .password = Secret::fromUtf8("First-Pass-1")};
    const auto added = waitFor(directory().addUser(user, context(admin)));
    if (added.ok() || added.error().kind != Error::Kind::NotSupported)
        qFatal("a directory that cannot add users did not say so");
    return true;
}

QString ContractSuite::ifTold(const char *told) const
{
    return QStringLiteral("refused ") + (directory().capabilities().tellsReasons ? QLatin1String(told) : QLatin1String("E005001"));
}

} // namespace passwright
