// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ConnectorDesk.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

using namespace passwright;

// What is kept of a database server.
class tst_DatabaseConnector final : public QObject, private ConnectorDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void aRefusedPasswordIsForgotten();
    void aPasswordIsKeptWhenTheServerIsAway();

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

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_DatabaseConnector)
#include "tst_DatabaseConnector.moc"
