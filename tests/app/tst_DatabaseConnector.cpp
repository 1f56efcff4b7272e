// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ConnectorDesk.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

using namespace passwright;

// What is kept of a database server, and what a look at it leaves there.
class tst_DatabaseConnector final : public QObject, private ConnectorDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void aRefusedPasswordIsForgotten();
    void aPasswordIsKeptWhenTheServerIsAway();
    void aLookLeavesOlderTablesAsTheyAre();

private:
    [[nodiscard]] Profile people()
    {
        return {.id = QStringLiteral("people"), .name = QStringLiteral("People"), .kind = Profile::Kind::DatabaseServer,
            .databaseUrl = m_desk.server().url(QStringLiteral("people")).toString()};
    }
    void keep(const Secret &password)
    {
        QVERIFY(wait(m_secrets->write(QStringLiteral("people"), SecretName::DatabasePassword, password, SecretStore::Keep::InKeychain)).error().kind
            == Error::Kind::KeychainFailed); // there is none here: in memory
    }
    [[nodiscard]] Result<Secret> kept() { return wait(m_secrets->read(QStringLiteral("people"), SecretName::DatabasePassword)); }
    [[nodiscard]] Error::Kind refusalToOpen()
    {
        const auto opened = open(people());
        return opened.ok() ? Error::Kind::Internal : opened.error().kind;
    }

    ServerDesk m_desk;
};

void tst_DatabaseConnector::init()
{
    begin();
    m_desk.people(QStringLiteral("people"));
}

void tst_DatabaseConnector::aRefusedPasswordIsForgotten()
{
    keep(Secret::fromUtf8("of last year"));
    const auto write = [this](const char *profile, SecretName name) {
        return wait(m_secrets->write(QString::fromLatin1(profile), name, Secret::fromUtf8("another"), SecretStore::Keep::InMemory)).ok();
    };
    QVERIFY(write("other", SecretName::DatabasePassword));
    QVERIFY(write("people", SecretName::FernetKey));
    QCOMPARE(refusalToOpen(), Error::Kind::SecretRefused);
    QCOMPARE(kept().error().kind, Error::Kind::NotFound);
    QCOMPARE(refusalToOpen(), Error::Kind::SecretNeeded);
    QVERIFY(wait(m_secrets->read(QStringLiteral("other"), SecretName::DatabasePassword)).ok());
    QVERIFY(wait(m_secrets->read(QStringLiteral("people"), SecretName::FernetKey)).ok());

    keep(DatabaseServer::password());
    QVERIFY(open(people()).ok());
    QVERIFY(kept().ok());
}

void tst_DatabaseConnector::aPasswordIsKeptWhenTheServerIsAway()
{
    keep(DatabaseServer::password());
    m_desk.server().stop();
    QCOMPARE(refusalToOpen(), Error::Kind::NotReachable);
    m_desk.server().start();
    QVERIFY(kept().ok());
    QVERIFY(open(people()).ok());
}

void tst_DatabaseConnector::aLookLeavesOlderTablesAsTheyAre()
{
    keep(DatabaseServer::password());
    const auto raw = m_desk.server().raw(QStringLiteral("people"));
    const QString of = ServerDesk::isPostgres() ? QStringLiteral(" ON zato_sso_user") : QString();
    for (const char *trigger : {"inserted", "updated", "deleted"})
        raw->run(QStringLiteral("DROP TRIGGER passwright_user_%1%2").arg(QLatin1String(trigger), of));
    for (const char *table : {"order", "indexed", "changed"})
        raw->run(QStringLiteral("DROP TABLE passwright_user_%1").arg(QLatin1String(table)));
    raw->run(QStringLiteral("UPDATE passwright_settings SET value = '2' WHERE name = 'schema_version'"));
    const QString version = QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version'");

    for (int look = 0; look < 2; ++look) {
        const auto probe = wait(m_connectors->probe(people()));
        QVERIFY2(probe.ok(), probe.ok() ? "" : qPrintable(probe.error().detail));
        QCOMPARE(probe->api, ServerProbe::Api::OlderTables);
    }
    QCOMPARE(raw->value(version).toString(), QStringLiteral("2"));
    QCOMPARE(raw->value(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 'passwright_user_%'"
                                       " AND table_schema IN ('people', 'public')")).toInt(), 0);

    QVERIFY(open(people()).ok());
    QVERIFY(raw->value(version).toInt() > 2);
    const auto upgraded = wait(m_connectors->probe(people()));
    QVERIFY(upgraded.ok());
    QCOMPARE(upgraded->api, ServerProbe::Api::AsExpected);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_DatabaseConnector)
#include "tst_DatabaseConnector.moc"
