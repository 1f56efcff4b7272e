// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ConnectorDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/servers/ZatoServer.h"

#include <QFileInfo>
#include <QTcpServer>

using namespace passwright;

// Which server a profile trusts, and what testing a connection finds, with everything real but the server.
class tst_RemoteTrust : public QObject, private ConnectorDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error())); }
    void init() { begin(); }
    void trustIsTheProfiles();
    void pinIsOfItsServerAlone();
    void probes();
    void probesALicenseSpring();
    void nobodyThere();

private:
    TestCertificates m_certificates;
};

void tst_RemoteTrust::trustIsTheProfiles()
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

void tst_RemoteTrust::pinIsOfItsServerAlone()
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

void tst_RemoteTrust::probes()
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

void tst_RemoteTrust::probesALicenseSpring()
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

void tst_RemoteTrust::nobodyThere()
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

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_RemoteTrust)
#include "tst_RemoteTrust.moc"
