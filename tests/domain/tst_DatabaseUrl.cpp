// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/DatabaseUrl.h"

#include <QTest>

using namespace passwright;

using Engine = DatabaseUrl::Engine;
using Tls = DatabaseUrl::Tls;

class tst_DatabaseUrl : public QObject
{
    Q_OBJECT

    static QString refused() { return QStringLiteral("url.password"); }

private Q_SLOTS:
    void aUrlIsReadAndWrittenAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DatabaseUrl>("expected");
        const auto row = [](const char *text, const DatabaseUrl &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("postgresql://desk@db.example.org/people",
            {.engine = Engine::PostgreSql, .user = QStringLiteral("desk"), .hosts = {{QStringLiteral("db.example.org")}}, .name = QStringLiteral("people")});
        row("mariadb://desk@db:3307/people",
            {.engine = Engine::MariaDb, .user = QStringLiteral("desk"), .hosts = {{QStringLiteral("db"), 3307}}, .name = QStringLiteral("people")});
        row("mariadb://desk@n1,n2:3307,n3/people",
            {.engine = Engine::MariaDb, .user = QStringLiteral("desk"), .hosts = {{QStringLiteral("n1")}, {QStringLiteral("n2"), 3307}, {QStringLiteral("n3")}},
                .name = QStringLiteral("people")});
        row("postgresql://desk@[2001:db8::1]:6000,[::1]/people",
            {.user = QStringLiteral("desk"), .hosts = {{QStringLiteral("2001:db8::1"), 6000}, {QStringLiteral("::1")}}, .name = QStringLiteral("people")});
        row("postgresql://desk@[fe80::1%25eth0]/people",
            {.user = QStringLiteral("desk"), .hosts = {{QStringLiteral("fe80::1%eth0")}}, .name = QStringLiteral("people")});
        row("postgresql://desk@%2Frun%2Fpostgresql:5433/people?sslmode=disable",
            {.user = QStringLiteral("desk"), .hosts = {{QStringLiteral("/run/postgresql"), 5433}}, .name = QStringLiteral("people"), .tls = Tls::Off});
        row("postgresql://desk@127.0.0.1,localhost,[::1]/people?sslmode=disable",
            {.user = QStringLiteral("desk"), .hosts = {{QStringLiteral("127.0.0.1")}, {QStringLiteral("localhost")}, {QStringLiteral("::1")}},
                .name = QStringLiteral("people"), .tls = Tls::Off});
        row("postgresql://desk@db/people?sslmode=verify-ca&sslrootcert=/etc/ssl/our%20own.pem",
            {.user = QStringLiteral("desk"), .hosts = {{QStringLiteral("db")}}, .name = QStringLiteral("people"), .tls = Tls::VerifyCa,
                .authoritiesPath = QStringLiteral("/etc/ssl/our own.pem")});
        row("postgresql://d%40e%3Af%2Fg%25@db/a%2Fb%3Fc%23d",
            {.user = QStringLiteral("d@e:f/g%"), .hosts = {{QStringLiteral("db")}}, .name = QStringLiteral("a/b?c#d")});
        row("postgresql://J%C3%BCrgen@db/%E4%BA%BA%27%3B--",
            {.user = QStringLiteral(u"J\u00fcrgen"), .hosts = {{QStringLiteral("db")}}, .name = QStringLiteral(u"\u4eba';--")});
    }

    void aUrlIsReadAndWrittenAsItWas()
    {
        QFETCH(QString, text);
        QFETCH(DatabaseUrl, expected);
        const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
        QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.error().detail));
        QCOMPARE(*url, expected);
        QCOMPARE(url->toString(), text);
    }

    void whatPeopleWriteIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same");
        const auto row = [](const char *text, const char *same) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(same); };
        row("  postgresql://desk@db/people \n", "postgresql://desk@db/people");
        row("PostgreSQL://desk@db/people", "postgresql://desk@db/people");
        row("postgresql://desk@db/people?sslmode=verify-full", "postgresql://desk@db/people");
        row("postgresql://Jürgen@db/人", "postgresql://J%C3%BCrgen@db/%E4%BA%BA");
        row("postgresql://desk@db/people?sslrootcert=/a.pem&sslmode=verify-ca", "postgresql://desk@db/people?sslmode=verify-ca&sslrootcert=/a.pem");
    }

    void whatPeopleWriteIsTaken()
    {
        QFETCH(QString, text);
        QFETCH(QString, same);
        const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
        QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.error().detail));
        QCOMPARE(url->toString(), same);
    }

    void aWrongOneIsExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *code, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code) << QString::fromUtf8(says);
        };
        row("", "url.scheme", "begins with postgresql:// or mariadb://");
        row("sqlite:/x.db", "url.scheme", "begins with postgresql:// or mariadb://");
        row("mysql://desk@db/people", "url.scheme", "begins with postgresql:// or mariadb://");
        row("postgresql:desk@db/people", "url.scheme", "begins with postgresql:// or mariadb://");
        row("postgresql://", "url.user", "user is missing");
        row("postgresql://db/people", "url.user", "user is missing");
        row("postgresql://@db/people", "url.user", "user is missing");
        row("postgresql://a@b@db/people", "url.user", "%40");
        row("postgresql://a%zz@db/people", "url.user", "%25");
        row("postgresql://a%ff@db/people", "url.user", "%25");
        row("postgresql://a%00b@db/people", "url.user", "%25");
        row("postgresql://desk@/people", "url.host", "host is missing");
        row("postgresql://desk@n1,,n2/people", "url.host", "host is missing");
        row("postgresql://desk@n1,/people", "url.host", "host is missing");
        row("postgresql://desk@[]/people", "url.host", "host is missing");
        row("postgresql://desk@::1/people", "url.host", "in brackets");
        row("postgresql://desk@[::1/people", "url.host", "not closed");
        row("postgresql://desk@[::1]x/people", "url.host", "after the bracket");
        row("postgresql://desk@[db]/people", "url.host", "neither a name");
        row("postgresql://desk@d b/people", "url.host", "neither a name");
        row("postgresql://desk@db' user='postgres/people", "url.host", "neither a name");
        row("postgresql://desk@db%00/people", "url.host", "neither a name");
        row("postgresql://desk@-db/people", "url.host", "neither a name");
        row("postgresql://desk@db:/people", "url.port", "1 to 65535");
        row("postgresql://desk@db:0/people", "url.port", "1 to 65535");
        row("postgresql://desk@db:65536/people", "url.port", "1 to 65535");
        row("postgresql://desk@db:+5432/people", "url.port", "1 to 65535");
        row("postgresql://desk@db:5432x/people", "url.port", "1 to 65535");
        row("postgresql://desk@db:99999999999999999999/people", "url.port", "1 to 65535");
        row("postgresql://desk@db", "url.name", "database's name is missing");
        row("postgresql://desk@db/", "url.name", "database's name is missing");
        row("postgresql://desk@db?sslmode=verify-ca", "url.name", "database's name is missing");
        row("postgresql://desk@db/a/b", "url.name", "%2F");
        row("postgresql://desk@db/people#x", "url.option", "%23");
        row("postgresql://desk@db/people?", "url.option", "NAME=VALUE");
        row("postgresql://desk@db/people?sslmode", "url.option", "NAME=VALUE");
        row("postgresql://desk@db/people?sslmode=", "url.option", "NAME=VALUE");
        row("postgresql://desk@db/people?sslmode=verify-ca&", "url.option", "NAME=VALUE");
        row("postgresql://desk@db/people?sslmode=require", "url.option", "verify-full, verify-ca");
        row("postgresql://desk@db/people?sslmode=verify-ca&sslmode=verify-full", "url.option", "sslmode is given twice");
        row("postgresql://desk@db/people?connect_timeout=5", "url.option", "no option connect_timeout");
        row("postgresql://desk@db/people?service=x", "url.option", "no option service");
        row("postgresql://desk@db/people?sslmode=disable", "url.plain", "this machine alone");
        row("postgresql://desk@127.0.0.1.example.org/people?sslmode=disable", "url.plain", "this machine alone");
        row("postgresql://desk@127.0.0.256/people?sslmode=disable", "url.plain", "this machine alone");
        row("postgresql://desk@localhost,db/people?sslmode=disable", "url.plain", "this machine alone");
        row("postgresql://desk@localhost/people?sslmode=disable&sslrootcert=/a.pem", "url.option", "no meaning");
    }

    void aWrongOneIsExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
        QVERIFY(!url.ok());
        QCOMPARE(url.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(url.error().subject, QStringLiteral("url"));
        QTEST(url.error().code, "code");
        QVERIFY2(url.error().detail.contains(says), qPrintable(url.error().detail));
    }

    void aLongOneIsRefusedAtOnce()
    {
        const Result<DatabaseUrl> url = DatabaseUrl::parse(QStringLiteral("postgresql://desk@db/") + QString(10'000'000, QLatin1Char('%')));
        QVERIFY(!url.ok());
        QVERIFY(url.error().detail.contains(QLatin1String("4096")));
    }

    void aPasswordIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("after the user") << QStringLiteral("postgresql://desk:Krokus4711@db/people") << refused();
        QTest::newRow("empty") << QStringLiteral("postgresql://desk:@db/people") << refused();
        QTest::newRow("with an @") << QStringLiteral("postgresql://desk:x@Krokus4711@db/people") << refused();
        QTest::newRow("as an option") << QStringLiteral("postgresql://desk@db/people?password=Krokus4711") << refused();
        QTest::newRow("of a key, as an option") << QStringLiteral("postgresql://desk@db/people?sslpassword=Krokus4711") << refused();
        QTest::newRow("with a slash") << QStringLiteral("postgresql://desk:x/Krokus4711@db/people") << QStringLiteral("url.user");
        QTest::newRow("with a question mark") << QStringLiteral("postgresql://desk:x?Krokus4711=@db/people") << QStringLiteral("url.user");
        QTest::newRow("with a hash") << QStringLiteral("postgresql://desk:x#Krokus4711@db/people") << QStringLiteral("url.user");
        QTest::newRow("without a user") << QStringLiteral("postgresql://desk:Krokus4711/people") << QStringLiteral("url.user");
    }

    void aPasswordIsRefusedAndNotRepeated()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
        QVERIFY(!url.ok());
        QCOMPARE(url.error().code, code);
        QVERIFY2(!url.error().detail.contains(QLatin1String("Krokus4711")), qPrintable(url.error().detail));
        QVERIFY(code != refused() || url.error().detail.contains(QLatin1String("keychain")));
    }

    void theTitleIsForPeople()
    {
        const auto title = [](const char *text) { return DatabaseUrl::parse(QString::fromUtf8(text))->title(); };
        QCOMPARE(title("postgresql://desk@db.example.org:5432/people?sslmode=verify-ca"), QStringLiteral("desk@db.example.org/people"));
        QCOMPARE(title("mariadb://desk@n1,n2:3307/people"), QStringLiteral("desk@n1,n2:3307/people"));
        QCOMPARE(title("postgresql://desk@[::1]:6000/people"), QStringLiteral("desk@[::1]:6000/people"));
        QCOMPARE(title("postgresql://desk@[::1]/people"), QStringLiteral("desk@::1/people"));
    }

    void aHostWithoutAPortHasTheEnginesOwn()
    {
        const auto first = [](const char *text) {
            const auto url = DatabaseUrl::parse(QString::fromUtf8(text));
            return url->port(url->hosts.first());
        };
        QCOMPARE(first("postgresql://desk@db/people"), 5432);
        QCOMPARE(first("mariadb://desk@db/people"), 3306);
        QCOMPARE(first("mariadb://desk@db:5432/people"), 5432);
    }

    void thisMachineIsToldFromOthers()
    {
        const auto isLoopback = [](const char *text) { return DatabaseUrl::parse(QString::fromUtf8(text))->isLoopback(); };
        QVERIFY(isLoopback("postgresql://desk@localhost/people"));
        QVERIFY(isLoopback("postgresql://desk@127.8.9.10,[::1]/people"));
        QVERIFY(isLoopback("postgresql://desk@%2Frun%2Fpostgresql/people"));
        QVERIFY(!isLoopback("postgresql://desk@localhost,db/people"));
        QVERIFY(!isLoopback("postgresql://desk@localhost.example.org/people"));
        QVERIFY(!DatabaseUrl{}.isLoopback());
    }

    void aSocketIsToldFromTheNetwork()
    {
        QVERIFY(DatabaseUrl::parse(QStringLiteral("postgresql://desk@%2Frun%2Fpostgresql/people"))->isSocketAlone());
        QVERIFY(!DatabaseUrl::parse(QStringLiteral("postgresql://desk@%2Frun%2Fpostgresql,localhost/people"))->isSocketAlone());
        QVERIFY(!DatabaseUrl{}.isSocketAlone());
    }
};

QTEST_GUILESS_MAIN(tst_DatabaseUrl)
#include "tst_DatabaseUrl.moc"
