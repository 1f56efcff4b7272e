// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"
#include "app/composition/MergedProfileStore.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/services/Caller.h"
#include "models/sql/SecretsConf.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RecordingLog.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;

// What opens a connection to a server, with everything real but the server.
class tst_RemoteConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensAndKeepsAJournal();
    void addressIsChecked_data();
    void addressIsChecked();
    void filesAreChecked_data();
    void filesAreChecked();
    void policyIsTheFiles();
    void secretsAreAskedForOneByOne();
    void withoutAJournalNothingIsOpened();
    void whatIsLearnedIsSaved();
    void trustIsTheProfiles();
    void pinIsOfItsServerAlone();
    void probes();
    void probesALicenseSpring();
    void nobodyThere();
    void serversMakeNoDatabases();
    void idsAreFileNames();
    void keptKeyOpensADatabase();

private:
    template<class T>
    [[nodiscard]] Result<T> wait(const Task<T> &task)
    {
        Result<T> result;
        bool isDone = false;
        whenDone<T>(&m_context, task, [&](const Result<T> &r) {
            result = r;
            isDone = true;
        });
        return QTest::qWaitFor([&isDone] { return isDone; }, 60000) ? result : Result<T>(Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("it never ended")});
    }
    [[nodiscard]] Result<Connector::Opened> open(const Profile &profile) { return wait(m_connectors->open(profile)); }
    [[nodiscard]] Profile zato(const QUrl &url) const
    {
        return {.id = QStringLiteral("office"), .name = QStringLiteral("Office"), .kind = Profile::Kind::ZatoServer,
            .address = url.toString(), .proxy = Profile::Proxy::None, .application = QStringLiteral("CRM")};
    }
    [[nodiscard]] Profile licenseSpring(const QUrl &url) const
    {
        return {.id = QStringLiteral("licenses"), .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
            .address = url.toString(), .proxy = Profile::Proxy::None, .apiKey = QStringLiteral("test-api-key"), .managementAddress = url.toString()};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    //! Signs in; the caller who may go on.
    [[nodiscard]] Result<Caller> admin(Connection &connection)
    {
        const Caller nobody(connection.application(), QStringLiteral("desk"), QStringLiteral("local"));
        const auto outcome = wait(connection.directory().signIn(
            {.userName = QStringLiteral("admin1"), .password = Secret::fromUtf8("hQ9nl93UDqGus")}, nobody.newContext()));
        if (!outcome.ok() || !outcome->signedIn())
            return outcome.ok() ? Error{} : outcome.error();
        return nobody.withSession(*outcome->session);
    }

    SystemClock m_clock;
    SecureRandomSource m_random;
    RecordingLog m_log;
    TestCertificates m_certificates;
    QObject m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeychainSecretStore> m_secrets;
    std::unique_ptr<MergedProfileStore> m_profiles;
    std::unique_ptr<LocalConnector> m_local;
    std::unique_ptr<RemoteConnector> m_remote;
    std::unique_ptr<Connectors> m_connectors;
};

void tst_RemoteConnector::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain of the person's
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
}

void tst_RemoteConnector::init()
{
    m_connectors.reset();
    m_remote.reset();
    m_local.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<KeychainSecretStore>();
    m_profiles = std::make_unique<MergedProfileStore>(QList<Profile>(), Settings(path(QStringLiteral("passwright.ini"))));
    m_local = std::make_unique<LocalConnector>(SqlStore::Services{.clock = m_clock, .random = m_random, .log = m_log},
        LocalConnector::Facts{.application = QStringLiteral("test")}, m_secrets.get());
    m_remote = std::make_unique<RemoteConnector>(
        RemoteConnector::Services{.clock = m_clock, .log = m_log, .profiles = *m_profiles, .secrets = *m_secrets},
        RemoteConnector::Facts{.application = QStringLiteral("test"), .journalFolder = path(QStringLiteral("journals"))});
    m_connectors = std::make_unique<Connectors>(*m_local, *m_remote);
}

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

void tst_RemoteConnector::trustIsTheProfiles()
{
    const auto &good = m_certificates.good();
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33, HttpTestServer::Tls{good.certificate.toPem(), good.key.toPem()});
    Profile profile = zato(server.url());
    const auto signsIn = [this](const Profile &with) {
        const auto opened = open(with);
        return opened.ok() ? admin(**opened) : Result<Caller>(opened.error());
    };
    const auto strange = signsIn(profile);
    QVERIFY(!strange.ok());
    QCOMPARE(strange.error().kind, Error::Kind::NotTrusted);
    QCOMPARE(server.requestCount(), 0);

    profile.authoritiesPath = write(QStringLiteral("authority.pem"), m_certificates.authorityPem());
    const auto trusted = open(profile);
    QVERIFY(trusted.ok());
    QVERIFY(!(*trusted)->notices().contains(Connection::Notice::PlainHttp));
    QVERIFY(admin(**trusted).ok());

    profile.pinnedKey = QByteArray(32, 'x');
    QCOMPARE(signsIn(profile).error().code, QStringLiteral("tls.key_changed"));
    profile.authoritiesPath.clear();
    profile.pinnedKey = m_certificates.goodPin();
    QVERIFY(signsIn(profile).ok());
}

void tst_RemoteConnector::pinIsOfItsServerAlone()
{
    const auto &good = m_certificates.good();
    const auto &second = m_certificates.secondKey();
    LicenseSpringServer license(m_clock, {}, HttpTestServer::Tls{good.certificate.toPem(), good.key.toPem()});
    LicenseSpringServer management(m_clock, {}, HttpTestServer::Tls{second.certificate.toPem(), second.key.toPem()});
    Profile profile = licenseSpring(license.url());
    profile.managementAddress = management.url().toString();
    profile.pinnedKey = m_certificates.goodPin();
    for (const auto &[name, key] : {std::pair(SecretName::SharedKey, "test-shared-key"), std::pair(SecretName::ManagementKey, "test-management-key")})
        QVERIFY(wait(m_secrets->write(profile.id, name, Secret::fromUtf8(key), SecretStore::Keep::InMemory)).ok());
    const Caller nobody(QStringLiteral("test"), QStringLiteral("desk"), QStringLiteral("local"));

    // The other server has a key of its own, and so needs an authority: the pin speaks for one server.
    auto opened = open(profile);
    QVERIFY(opened.ok());
    QCOMPARE(wait((*opened)->directory().search({}, nobody.newContext())).error().code, QStringLiteral("tls.unknown_authority"));
    QCOMPARE(management.requestCount(), 0);
    profile.authoritiesPath = write(QStringLiteral("authority.pem"), m_certificates.authorityPem());
    opened = open(profile);
    QVERIFY(opened.ok());
    QVERIFY(wait((*opened)->directory().search({}, nobody.newContext())).ok());
}

void tst_RemoteConnector::probes()
{
    const auto &good = m_certificates.good();
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33, HttpTestServer::Tls{good.certificate.toPem(), good.key.toPem()});
    Profile profile = zato(server.url());
    profile.authoritiesPath = write(QStringLiteral("authority.pem"), m_certificates.authorityPem());
    auto probe = wait(m_connectors->probe(profile));
    QVERIFY2(probe.ok(), probe.ok() ? "" : qPrintable(probe.error().detail));
    QCOMPARE(probe->api, ServerProbe::Api::AsExpected);
    QCOMPARE(probe->certificateUntil, good.certificate.expiryDate().toUTC());
    profile.application = QStringLiteral("NoSuchApp");
    probe = wait(m_connectors->probe(profile));
    QVERIFY(probe.ok());
    QCOMPARE(probe->api, ServerProbe::Api::UnknownApplication);
    QVERIFY2(!QFileInfo::exists(path(QStringLiteral("journals"))), "a test leaves nothing behind");
    QCOMPARE(wait(m_connectors->probe({.id = QStringLiteral("d"), .databasePath = path(QStringLiteral("x.db"))})).error().kind, Error::Kind::NotSupported);
}

void tst_RemoteConnector::probesALicenseSpring()
{
    LicenseSpringServer server(m_clock);
    Profile profile = licenseSpring(server.url());
    profile.managementAddress.clear();
    QCOMPARE(wait(m_connectors->probe(profile)).error().kind, Error::Kind::SecretNeeded);
    for (const auto &[key, api] : {std::pair("not-the-key", ServerProbe::Api::KeysRefused), std::pair("test-shared-key", ServerProbe::Api::AsExpected)}) {
        QVERIFY(wait(m_secrets->write(profile.id, SecretName::SharedKey, Secret::fromUtf8(key), SecretStore::Keep::InMemory)).ok());
        const auto probe = wait(m_connectors->probe(profile));
        QVERIFY(probe.ok());
        QCOMPARE(probe->api, api);
    }
}

void tst_RemoteConnector::nobodyThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const Profile profile = zato(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort())));
    closed.close();
    QCOMPARE(wait(m_connectors->probe(profile)).error().kind, Error::Kind::NotReachable);
    const auto opened = open(profile);
    QVERIFY(opened.ok());
    QCOMPARE(admin(**opened).error().kind, Error::Kind::NotReachable);
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
