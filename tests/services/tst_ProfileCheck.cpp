// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ProfileCheck.h"
#include "models/services/SecretStore.h"

#include <QTest>

using namespace passwright;

using Field = ProfileCheck::Field;
using Problem = ProfileCheck::Problem;

class tst_ProfileCheck : public QObject
{
    Q_OBJECT

    static Profile zato()
    {
        return {.name = QStringLiteral("CRM"), .kind = Profile::Kind::ZatoServer,
            .address = QStringLiteral("https://sso.example.org"), .application = QStringLiteral("CRM")};
    }

private Q_SLOTS:
    void aWholeProfileIsInOrder()
    {
        QVERIFY(ProfileCheck::check(zato()).isEmpty());
        QVERIFY(ProfileCheck::check({.name = QStringLiteral("x"), .databasePath = QStringLiteral("/x")}).isEmpty());
    }

    void everythingThatIsMissingIsNamed()
    {
        QCOMPARE(ProfileCheck::check({.kind = Profile::Kind::ZatoServer}),
            (QList<ProfileCheck::Finding>{{Field::Name, Problem::Missing}, {Field::Address, Problem::Missing},
                {Field::Application, Problem::Missing}}));
        QCOMPARE(ProfileCheck::check({.name = QStringLiteral("x"), .kind = Profile::Kind::LicenseSpring,
                     .address = QStringLiteral("https://api.licensespring.com"), .tokenAddress = QStringLiteral("https://token.example.org")}),
            (QList<ProfileCheck::Finding>{{Field::ApiKey, Problem::Missing}, {Field::ClientId, Problem::Missing}}));
    }

    void aDatabaseServerIsCheckedByItsParts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QList<ProfileCheck::Finding>>("findings");
        const auto row = [](const char *url, const QList<ProfileCheck::Finding> &findings) { QTest::newRow(url) << QString::fromLatin1(url) << findings; };
        row("postgresql://desk@db/people", {});
        row("mariadb://desk@n1,n2:3307/people?sslmode=verify-ca", {});
        row("", {{Field::DatabaseHosts, Problem::Missing}});
        row("db.example.org", {{Field::DatabaseHosts, Problem::NotAHost}});
        row("postgresql://db/people", {{Field::DatabaseUser, Problem::Missing}});
        row("postgresql://desk@d b/people", {{Field::DatabaseHosts, Problem::NotAHost}});
        row("postgresql://desk@db:0/people", {{Field::DatabasePort, Problem::NotAPort}});
        row("postgresql://desk@db/", {{Field::DatabaseName, Problem::Missing}});
        row("postgresql://desk@db/people?sslmode=disable", {{Field::DatabaseHosts, Problem::NotEncrypted}});
        row("postgresql://desk:secret@db/people", {{Field::DatabaseHosts, Problem::NotAHost}});
    }

    void aDatabaseServerIsCheckedByItsParts()
    {
        QFETCH(QString, url);
        const Profile profile{.name = QStringLiteral("People"), .kind = Profile::Kind::DatabaseServer, .databaseUrl = url};
        QTEST(ProfileCheck::check(profile), "findings");
    }

    void aPasswordIsAskedForWhereTheServerWantsOne()
    {
        const auto needed = [](const char *url) {
            return secretsNeeded({.kind = Profile::Kind::DatabaseServer, .databaseUrl = QString::fromLatin1(url)});
        };
        QCOMPARE(needed("postgresql://desk@db/people"), QList{SecretName::DatabasePassword});
        QCOMPARE(needed("mariadb://desk@localhost/people?sslmode=disable"), QList{SecretName::DatabasePassword});
        QCOMPARE(needed("postgresql://desk@%2Frun%2Fpostgresql/people"), QList<SecretName>());
    }

    void anAddressIsOneOfAServer_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *address, int problem) {
            QTest::newRow(address) << QString::fromLatin1(address) << problem;
        };
        row("https://sso.example.org", -1);
        row("https://sso.example.org:8443/base", -1);
        row("https://[2001:db8::1]:8443", -1);
        row("http://localhost:17010", -1);
        row("http://127.0.0.1:17010", -1);
        row("http://127.8.9.1", -1);
        row("http://[::1]:17010", -1);
        row(" https://sso.example.org ", -1);
        row("http://sso.example.org", static_cast<int>(Problem::NotEncrypted));
        row("http://127.0.0.1.example.org", static_cast<int>(Problem::NotEncrypted));
        row("http://localhost.example.org", static_cast<int>(Problem::NotEncrypted));
        row("http://192.168.0.1", static_cast<int>(Problem::NotEncrypted));
        row("sso.example.org", static_cast<int>(Problem::NotAnAddress));
        row("ftp://sso.example.org", static_cast<int>(Problem::NotAnAddress));
        row("https://", static_cast<int>(Problem::NotAnAddress));
        row("https://sso example.org", static_cast<int>(Problem::NotAnAddress));
        row("https://admin:secret@sso.example.org", static_cast<int>(Problem::TooMuch));
        row("https://sso.example.org?ust=x", static_cast<int>(Problem::TooMuch));
        row("https://sso.example.org/#x", static_cast<int>(Problem::TooMuch));
        row("  ", static_cast<int>(Problem::Missing));
    }

    void anAddressIsOneOfAServer()
    {
        QFETCH(QString, address);
        QFETCH(int, problem);
        Profile profile = zato();
        profile.address = address;
        const auto findings = ProfileCheck::check(profile);
        QCOMPARE(findings.size(), problem < 0 ? 0 : 1);
        if (problem >= 0)
            QCOMPARE(findings.first(), (ProfileCheck::Finding{Field::Address, static_cast<Problem>(problem)}));
    }

    void aProxyHasAPort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isProxy");
        QTest::newRow("http") << QStringLiteral("http://proxy.example.org:3128") << true;
        QTest::newRow("socks") << QStringLiteral("socks5://proxy.example.org:1080") << true;
        QTest::newRow("no port") << QStringLiteral("http://proxy.example.org") << false;
        QTest::newRow("https") << QStringLiteral("https://proxy.example.org:3128") << false;
        QTest::newRow("password") << QStringLiteral("http://me:secret@proxy.example.org:3128") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aProxyHasAPort()
    {
        QFETCH(QString, address);
        QFETCH(bool, isProxy);
        Profile profile = zato();
        profile.proxyAddress = address;
        QVERIFY(ProfileCheck::check(profile).isEmpty()); // not in use
        profile.proxy = Profile::Proxy::Own;
        QCOMPARE(ProfileCheck::check(profile).isEmpty(), isProxy);
    }

    void aKeyIsTakenAsPeopleHaveIt_data()
    {
        // The SHA-256 of "abc" (FIPS 180-2, appendix B.1), in every spelling.
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("hex") << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << true;
        QTest::newRow("upper case") << QStringLiteral("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD") << true;
        QTest::newRow("colons") << QStringLiteral("ba:78:16:bf:8f:01:cf:ea:41:41:40:de:5d:ae:22:23:b0:03:61:a3:96:17:7a:9c:b4:10:ff:61:f2:00:15:ad") << true;
        QTest::newRow("base64") << QStringLiteral("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=") << true;
        QTest::newRow("curl") << QStringLiteral("sha256//ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=") << true;
        QTest::newRow("spaces around") << QStringLiteral("  ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\n") << true;
        QTest::newRow("one digit short") << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a") << false;
        QTest::newRow("SHA-1") << QStringLiteral("a9993e364706816aba3e25717850c26c9cd0d89d") << false;
        QTest::newRow("32 letters") << QStringLiteral("abcdefghijklmnopqrstuvwxyzabcdef") << false;
        QTest::newRow("no digits") << QStringLiteral("zz7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << false;
        QTest::newRow("not Latin") << QString(QStringLiteral("ключ")) << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aKeyIsTakenAsPeopleHaveIt()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKey);
        const auto key = ProfileCheck::keyFromText(text);
        QCOMPARE(key.has_value(), isKey);
        if (isKey) {
            QCOMPARE(key->toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
            QCOMPARE(ProfileCheck::keyToText(*key), QStringLiteral("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ProfileCheck)
#include "tst_ProfileCheck.moc"
