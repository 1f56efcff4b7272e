// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SecretsConf.h"
#include "tests/app/ConnectorDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/servers/ZatoServer.h"

#include <QDir>
#include <QFileInfo>

using namespace passwright;

// What opens a connection to a server, with everything real but the server.
class tst_RemoteConnector : public QObject, private ConnectorDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void opensAndKeepsAJournal();
    void addressIsChecked_data();
    void addressIsChecked();
    void filesAreChecked_data();
    void filesAreChecked();
    void policyIsTheFiles();
    void secretsAreAskedForOneByOne();
    void withoutAJournalNothingIsOpened();
    void whatIsLearnedIsSaved();
    void serversMakeNoDatabases();
    void idsAreFileNames();
    void keptKeyOpensADatabase();

};

void tst_RemoteConnector::opensAndKeepsAJournal()
{
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    const auto opened = open(zato(server.url()));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
    QCOMPARE(server.requestCount(), 0); // opening tells nobody anything
    Connection &connection = **opened;
    QCOMPARE(connection.title(), QStringLiteral("Office"));
    QCOMPARE(connection.application(), QStringLiteral("CRM"));
    QVERIFY(connection.notices().contains(Connection::Notice::PlainHttp));
    QVERIFY(connection.journal());
    QCOMPARE(wait(connection.prepare()).error().kind, Error::Kind::NotSupported);

    const auto caller = admin(connection);
    QVERIFY(caller.ok());
    const auto trail = wait(connection.auditLog().read({}, caller->newContext()));
    QVERIFY(trail.ok());
    QCOMPARE(trail->events.size(), 1);
    QCOMPARE(trail->events.constFirst().actorName, QStringLiteral("admin1"));
    const QFileInfo journal(path(QStringLiteral("journals/office.sqlite")));
    QVERIFY(journal.exists());
    QCOMPARE(journal.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

void tst_RemoteConnector::addressIsChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *address, Error::Kind kind) { QTest::newRow(address) << QString::fromLatin1(address) << kind; };
    row("http://sso.example.com:17010", Error::Kind::NotTrusted);
    row("http://127.0.0.1.example.com", Error::Kind::NotTrusted);
    row("ftp://sso.example.com", Error::Kind::InvalidInput);
    row("sso.example.com", Error::Kind::InvalidInput);
    row("https://", Error::Kind::InvalidInput);
    row("https://admin:secret@sso.example.com", Error::Kind::InvalidInput);
    row("https://sso.example.com/?token=1", Error::Kind::InvalidInput);
    row(" ", Error::Kind::InvalidInput);
}

void tst_RemoteConnector::addressIsChecked()
{
    QFETCH(const QString, address);
    QFETCH(const Error::Kind, kind);
    Profile profile = zato(QUrl());
    profile.address = address;
    const auto opened = open(profile);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(kind == Error::Kind::InvalidInput ? opened.error().subject : opened.error().code,
        kind == Error::Kind::InvalidInput ? QStringLiteral("address") : QStringLiteral("tls.plain_http"));
    QVERIFY2(!opened.error().detail.contains(QLatin1String("secret")), qPrintable(opened.error().detail));
    QVERIFY(!wait(m_connectors->probe(profile)).ok());
}

void tst_RemoteConnector::filesAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no authority") << "authorities" << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("authority is no PEM") << "authorities" << QByteArray("0\x82\x03\x01") << Error::Kind::InvalidInput;
    QTest::newRow("authority is huge") << "authorities" << QByteArray(1024 * 1024 + 1, 'x') << Error::Kind::InvalidInput;
    QTest::newRow("no policy") << "policy" << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("policy is no sso.conf") << "policy" << QByteArray("[password]\nmin_length=many\n") << Error::Kind::InvalidInput;
}

void tst_RemoteConnector::filesAreChecked()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, text);
    QFETCH(const Error::Kind, kind);
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    const QString file = text.isEmpty() ? path(QStringLiteral("missing")) : write(QStringLiteral("file"), text);
    Profile profile = zato(server.url());
    (field == QLatin1String("policy") ? profile.policyPath : profile.authoritiesPath) = file;
    const auto opened = open(profile);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(server.requestCount(), 0);
}

void tst_RemoteConnector::policyIsTheFiles()
{
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    Profile profile = zato(server.url());
    auto opened = open(profile);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->directory().passwordRules().minLength, 8);
    profile.policyPath = write(QStringLiteral("sso.conf"), "[password]\nmin_length=21\n");
    opened = open(profile);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->directory().passwordRules().minLength, 21);
}

void tst_RemoteConnector::secretsAreAskedForOneByOne()
{
    LicenseSpringServer server(m_clock);
    const Profile profile = licenseSpring(server.url());
    for (const SecretName name : {SecretName::SharedKey, SecretName::ManagementKey}) {
        const auto opened = open(profile);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::SecretNeeded);
        QCOMPARE(opened.error().subject, QString(toText(name)));
        const QByteArray key = name == SecretName::SharedKey ? "test-shared-key" : "test-management-key";
        QVERIFY(wait(m_secrets->write(profile.id, name, Secret::fromUtf8(key), SecretStore::Keep::InMemory)).ok());
    }
    QCOMPARE(server.requestCount(), 0);
    const auto opened = open(profile);
    QVERIFY(opened.ok());
    const Caller nobody((*opened)->application(), QStringLiteral("desk"), QStringLiteral("local"));
    const auto page = wait((*opened)->directory().search({.text = QStringLiteral("ann")}, nobody.newContext()));
    QVERIFY(page.ok());
    QCOMPARE(page->users.constFirst().userName, QStringLiteral("ann.archer@example.com"));
    const auto changed = wait((*opened)->directory().changePassword({.oldPassword = Secret::fromUtf8("Ann-Archer-1!"),
        .newPassword = Secret::fromUtf8("Anns-New-One-2!"), .userName = QStringLiteral("ann.archer@example.com")}, nobody.newContext()));
    QVERIFY(changed.ok());
    QCOMPARE(changed->kind, Outcome::Kind::Changed);
    QCOMPARE(server.api().user(QStringLiteral("ann.archer@example.com"))->password, QStringLiteral("Anns-New-One-2!"));

    // Another profile gets at none of them.
    Profile other = profile;
    other.id = QStringLiteral("other");
    QCOMPARE(open(other).error().kind, Error::Kind::SecretNeeded);
}

void tst_RemoteConnector::withoutAJournalNothingIsOpened()
{
    write(QStringLiteral("journals"), "a file where the folder should be");
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    const auto opened = open(zato(server.url()));
    QVERIFY(!opened.ok());
    QCOMPARE(server.requestCount(), 0);
}

void tst_RemoteConnector::whatIsLearnedIsSaved()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    const Profile profile = zato(server.url());
    m_profiles->save(profile);
    Profile borrowed = profile;
    borrowed.id = QStringLiteral("not-in-the-store");
    for (const Profile &used : {borrowed, profile}) {
        const auto opened = open(used);
        QVERIFY(opened.ok());
        const auto caller = admin(**opened);
        QVERIFY(caller.ok());
        QCOMPARE(m_profiles->profiles(), QList<Profile>{profile});
        const auto reset = wait((*opened)->directory().changePassword({.newPassword = Secret::fromUtf8("Brand-New-Pass-5"),
            .userId = server.sso().user(QStringLiteral("joan"))->userId, .mustChange = true}, caller->newContext()));
        QVERIFY(reset.ok());
        QCOMPARE(reset->kind, Outcome::Kind::Changed);
    }
    Profile learned = profile;
    learned.behaviour = Profile::Behaviour::As33;
    QTRY_COMPARE(m_profiles->profiles(), QList<Profile>{learned});
}

void tst_RemoteConnector::serversMakeNoDatabases()
{
    const Profile profile = zato(QUrl(QStringLiteral("https://sso.example.com")));
    QCOMPARE(wait(m_connectors->create(profile, {}, {})).error().kind, Error::Kind::NotSupported);
    QCOMPARE(wait(m_connectors->openSample(profile)).error().kind, Error::Kind::NotSupported);
}

void tst_RemoteConnector::idsAreFileNames()
{
    const QString longId(4000, QLatin1Char('z'));
    for (const QString &id : {QStringLiteral("../../outside"), QStringLiteral(".."), QString::fromUtf8("büro/eins"), longId, longId + QLatin1Char('y')}) {
        Profile profile = zato(QUrl(QStringLiteral("https://sso.example.com")));
        profile.id = id;
        const auto opened = open(profile);
        QVERIFY2(opened.ok(), qPrintable(id.left(20)));
    }
    QCOMPARE(QDir(path(QStringLiteral("journals"))).entryList({QStringLiteral("*.sqlite")}, QDir::Files | QDir::Hidden).size(), 5);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("journals")});
}

void tst_RemoteConnector::keptKeyOpensADatabase()
{
    const Profile profile{.id = QStringLiteral("odb"), .databasePath = path(QStringLiteral("odb.sqlite"))};
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), profile.databasePath));
    QVERIFY(QFile::setPermissions(profile.databasePath, QFile::ReadOwner | QFile::WriteOwner));
    const auto secrets = SecretsConf::load(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf"));
    QVERIFY(secrets.ok());

    QCOMPARE(open(profile).error().kind, Error::Kind::KeyNeeded);
    const auto keep = [this, &profile](const Secret &key) { return wait(m_secrets->write(profile.id, SecretName::FernetKey, key, SecretStore::Keep::InMemory)).ok(); };
    QVERIFY(keep(Secret::fromUtf8("no key at all")));
    QCOMPARE(open(profile).error().kind, Error::Kind::InvalidInput);
    QVERIFY(keep(Secret::fromUtf8(QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding))));
    QCOMPARE(open(profile).error().kind, Error::Kind::WrongKey);
    QVERIFY(keep(secrets->key));
    const auto opened = open(profile);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
    QVERIFY((*opened)->notices().contains(Connection::Notice::NeedsPreparation));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_RemoteConnector)
#include "tst_RemoteConnector.moc"
