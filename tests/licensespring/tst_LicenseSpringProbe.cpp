// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/licensespring/LicenseSpringDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/TestCertificates.h"

using namespace passwright;
using Desk = LicenseSpringDesk;

//! What *Test* finds out about a connection.
class tst_LicenseSpringProbe : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString summary(const Result<ServerProbe> &probe)
    {
        if (!probe.ok())
            return Desk::words(probe.error());
        static const char *const names[] = {"as expected", "unknown application", "keys refused",
            "clock differs", "not prepared", "older tables", "no users", "something else"};
        return QString::fromLatin1(names[static_cast<int>(probe->api)]) + QLatin1Char(' ')
               + probe->detail;
    }

private Q_SLOTS:
    void probe_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << QStringLiteral("as expected validation_error");
        QTest::newRow("API key") << QStringLiteral("api key")
                                 << QStringLiteral("keys refused invalid_api_key");
        QTest::newRow("shared key")
            << QStringLiteral("shared key") << QStringLiteral("keys refused signature_mismatch");
        QTest::newRow("management key") << QStringLiteral(
            "management key") << QStringLiteral("keys refused HOST: HTTP 401: Invalid API key.");
        QTest::newRow("management address")
            << QStringLiteral("management address")
            << QStringLiteral("something else HOST: HTTP 404: not_found: Not found");
        QTest::newRow("clock") << QStringLiteral("clock")
                               << QStringLiteral("clock differs date_header_diff");
        QTest::newRow("address") << QStringLiteral("address")
                                 << QStringLiteral("something else not_found");
        QTest::newRow("client secret")
            << QStringLiteral("client secret") << QStringLiteral("keys refused invalid_client");
        QTest::newRow("a fault there")
            << QStringLiteral("internal_error") << QStringLiteral("error ServerFailed http.500");
        QTest::newRow("not for this company")
            << QStringLiteral("change_password_not_allowed")
            << QStringLiteral("as expected change_password_not_allowed");
        QTest::newRow("key taken back")
            << QStringLiteral("revoked_api_key") << QStringLiteral("keys refused revoked_api_key");
        QTest::newRow("no OAuth here")
            << QStringLiteral("hmac_required") << QStringLiteral("keys refused hmac_required");
        QTest::newRow("nobody there")
            << QStringLiteral("closed") << QStringLiteral("error NotReachable net.refused");
    }
    void probe()
    {
        Desk desk;
        const ManualClock serverClock(desk.clock.nowUtc());
        auto server = std::make_unique<LicenseSpringServer>(serverClock);
        QFETCH(QString, trouble);
        QFETCH(QString, expected);
        auto options = Desk::options(server->url());
        const QUrl elsewhere = server->url().resolved(QUrl(QStringLiteral("/elsewhere")));
        if (trouble == QLatin1String("api key"))
            options.apiKey = QStringLiteral("another");
        else if (trouble == QLatin1String("shared key"))
            options.sharedKey = Secret::fromUtf8("another");
        else if (trouble == QLatin1String("management key"))
            options.managementKey = Secret::fromUtf8("another");
        else if (trouble == QLatin1String("management address"))
            options.management.base = elsewhere;
        else if (trouble == QLatin1String("address"))
            options.license.base = elsewhere;
        else if (trouble == QLatin1String("clock"))
            desk.clock.advance(16 * 60);
        else if (trouble == QLatin1String("client secret"))
            options.oauth = LicenseSpringDirectory::OAuth{Desk::oauth(server->url()).server,
                QStringLiteral("test-client"), Secret::fromUtf8("no")};
        else if (trouble == QLatin1String("closed"))
            server.reset();
        else if (!trouble.isEmpty())
            server->api().setSettings({.forcedCode = trouble});
        LicenseSpringDirectory directory(options, desk.clock);
        const auto probe = waitFor(directory.probe(Desk::context()));
        QCOMPARE(
            summary(probe).replace(options.management.base.authority(), QStringLiteral("HOST")),
            expected);
        if (probe.ok() && trouble != QLatin1String("client secret"))
            QCOMPARE(probe->serverTime, serverClock.nowUtc());
    }

    void tellsHowTheConnectionIsProtected()
    {
        const TestCertificates certificates;
        QVERIFY2(certificates.isValid(), qPrintable(certificates.error()));
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(certificates, Desk::handler(api));
        auto options = Desk::options(server.url());
        options.license.authorities = options.management.authorities = certificates.authorityPem();
        LicenseSpringDirectory directory(options, desk.clock);
        const auto probe = waitFor(directory.probe(Desk::context()));
        QVERIFY(probe.ok());
        QCOMPARE(probe->api, ServerProbe::Api::AsExpected);
        QCOMPARE(probe->protocol, QStringLiteral("TLS 1.3"));
        QCOMPARE(probe->certificateUntil, certificates.good().certificate.expiryDate().toUTC());
    }
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_LicenseSpringProbe)
#include "tst_LicenseSpringProbe.moc"
