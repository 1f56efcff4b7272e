// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/licensespring/LicenseSpringDesk.h"
#include "tests/support/CryptoTestMain.h"

#include <QSet>

using namespace passwright;

//! What leaves the machine, byte for byte.
class tst_LicenseSpringWire : public QObject
{
    Q_OBJECT

    // Of the vendor's client with this key and its clock set: see the third of licensespring-signatures.json.
    const QDateTime m_time{QDate(2020, 10, 19), QTime(15, 42, 27), Qt::UTC};
    static constexpr const char *signature = "IAu+cxzAjEaKmTKWBjeuLFw1kd0sk5QjB2xM5qjupgo=";

    static FaultReply answers(const FaultRequest &request)
    {
        if (request.path == "/oauth/token")
            return {.body = "{\"access_token\": \"the.token\", \"token_type\": \"Bearer\", "
                            "\"expires_in\": 3600}"};
        if (request.path.endsWith("set_password/"))
            return {.body = "{\"message\": \"Password set.\"}"};
        if (request.path == "/api/v1/license-users/")
            return {.body = "{\"next\": null, \"results\": []}"};
        if (request.method == "GET")
            return {.body = "{\"id\": 1001, \"true_email\": \"ann.archer@example.com\"}"};
        return {.body = "password_changed"};
    }

    static QSet<QByteArray> headerNames(const FaultRequest &request)
    {
        QSet<QByteArray> names;
        for (const auto &[name, value] : request.headers)
            names.insert(name.toLower());
        return names;
    }

private Q_SLOTS:
    void ownChangeIsTheDocumentsExample()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        desk.clock.set(m_time.addMSecs(999));
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        QCOMPARE(LicenseSpringDesk::words(waitFor(directory.changePassword(
                     LicenseSpringDesk::ownChange(), LicenseSpringDesk::context()))),
            QStringLiteral("changed"));

        QCOMPARE(server.requestCount(), 1);
        const FaultRequest request = server.requests().first();
        QVERIFY(request.raw.startsWith("POST /api/v4/change_password HTTP/1.1\r\n"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("Date"), QByteArray("Mon, 19 Oct 2020 15:42:27 GMT"));
        QCOMPARE(request.header("Authorization"),
            QByteArray("algorithm=\"hmac-sha256\",headers=\"date\",signature=\"") + signature
                + "\",apikey=\"test-api-key\"");
        QCOMPARE(
            request.body, QByteArray("{\"username\":\"ann.archer@example.com\",\"password\":\"Ann-"
                                     "Archer-1!\",\"new_password\":\"Tulip-Harbour-91\"}"));
        const QSet<QByteArray> beside{"host", "connection", "user-agent", "content-length",
            "accept-encoding", "accept-language"};
        QCOMPARE(headerNames(request) - beside,
            (QSet<QByteArray>{"content-type", "accept", "date", "authorization"}));
    }

    void ownChangeNeverGoesOverAKeptConnection()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        for (int i = 0; i < 3; ++i)
            QVERIFY(waitFor(directory.changePassword(
                                LicenseSpringDesk::ownChange(), LicenseSpringDesk::context()))
                        .ok());
        QSet<int> connections;
        for (const FaultRequest &request : server.requests())
            connections.insert(request.connection);
        QCOMPARE(connections.size(), 3);
    }

    void aResetLooksTheUserUpAndSetsThePasswordOverOneConnection()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        for (int i = 0; i < 20; ++i) {
            const auto outcome = waitFor(
                directory.changePassword(LicenseSpringDesk::reset(), LicenseSpringDesk::context()));
            QCOMPARE(LicenseSpringDesk::words(outcome), QStringLiteral("changed"));
        }
        QCOMPARE(server.requestCount(), 40);
        QCOMPARE(server.connectionCount(), 1);
        const FaultRequest look = server.requests().at(0);
        QVERIFY(look.raw.startsWith("GET /api/v1/license-users/1001/ HTTP/1.1\r\n"));
        QVERIFY(look.body.isEmpty());
        const FaultRequest set = server.requests().at(1);
        QVERIFY(set.raw.startsWith("POST /api/v1/license-users/1001/set_password/ HTTP/1.1\r\n"));
        QCOMPARE(set.body, QByteArray("{\"password\":\"Tulip-Harbour-91\"}"));
        QCOMPARE(set.header("Content-Type"), QByteArray("application/json"));
        for (const FaultRequest &request : {look, set}) {
            QCOMPARE(request.header("Authorization"), QByteArray("Api-Key test-management-key"));
            QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        }
    }

    void aSearchEscapesWhatIsTyped()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        QVERIFY(waitFor(directory.search({.text = QStringLiteral("a+b&limit=9@é"), .limit = 7},
                            LicenseSpringDesk::context()))
                    .ok());
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().target,
            QByteArray("/api/v1/license-users/"
                       "?limit=7&offset=0&true_email__icontains=a%2Bb%26limit%3D9%40%C3%A9"));
    }

    void withOAuthATokenIsFetchedOnceAndKept()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        auto options = LicenseSpringDesk::options(server.url());
        options.sharedKey = {};
        options.oauth = LicenseSpringDesk::oauth(server.url());
        LicenseSpringDirectory directory(options, desk.clock);
        const auto change = [&] {
            return LicenseSpringDesk::words(waitFor(directory.changePassword(
                LicenseSpringDesk::ownChange(), LicenseSpringDesk::context())));
        };
        QCOMPARE(change(), QStringLiteral("changed"));
        QCOMPARE(change(), QStringLiteral("changed"));
        QCOMPARE(server.requestCount(), 3);
        const FaultRequest token = server.requests().at(0);
        QVERIFY(token.raw.startsWith("POST /oauth/token HTTP/1.1\r\n"));
        QCOMPARE(token.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(token.body, QByteArray("grant_type=client_credentials&client_id=test-client&"
                                        "client_secret=test-client-secret"));
        QVERIFY(!token.hasHeader("Authorization"));
        for (int i : {1, 2}) {
            const FaultRequest own = server.requests().at(i);
            QCOMPARE(own.path, QByteArray("/api/v4/change_password"));
            QCOMPARE(own.header("Authorization"), QByteArray("Bearer the.token"));
            QCOMPARE(own.header("Date"), QByteArray("Fri, 20 Nov 2026 18:00:00 GMT"));
        }

        desk.clock.advance(3600 - 10); // it would end on the way
        QCOMPARE(change(), QStringLiteral("changed"));
        QCOMPARE(server.requests().at(3).path, QByteArray("/oauth/token"));
        QCOMPARE(server.requestCount(), 5);
    }

    void whatCanBeKnownBeforeIsNotSent_data()
    {
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("userId");
        QTest::addColumn<QByteArray>("oldPassword");
        QTest::addColumn<QByteArray>("newPassword");
        QTest::addColumn<QString>("expected");
        const QString ann = QStringLiteral("ann.archer@example.com");
        QTest::newRow("no user name") << QString() << QString() << QByteArray("a")
                                      << QByteArray("b") << QStringLiteral("refused E008003");
        QTest::newRow("no password") << ann << QString() << QByteArray() << QByteArray("b")
                                     << QStringLiteral("refused E008003");
        QTest::newRow("no new password") << ann << QString() << QByteArray("a") << QByteArray()
                                         << QStringLiteral("refused E008003");
        QTest::newRow("the same password") << ann << QString() << QByteArray("a") << QByteArray("a")
                                           << QStringLiteral("refused P000003");
        QTest::newRow("a reset to nothing") << QString() << QStringLiteral("1001") << QByteArray()
                                            << QByteArray() << QStringLiteral("refused E008003");
        QTest::newRow("no id") << QString() << QStringLiteral("zusr1") << QByteArray()
                               << QByteArray("b") << QStringLiteral("refused E001100");
        QTest::newRow("an empty id") << QString() << QStringLiteral("") << QByteArray()
                                     << QByteArray("b") << QStringLiteral("refused E001100");
        QTest::newRow("a path for an id")
            << QString() << QStringLiteral("1002/set_password/../../1001") << QByteArray()
            << QByteArray("b") << QStringLiteral("refused E001100");
        QTest::newRow("digits of another script")
            << QString() << QStringLiteral("\u0661\u0660") << QByteArray() << QByteArray("b")
            << QStringLiteral("refused E001100");
    }
    void whatCanBeKnownBeforeIsNotSent()
    {
        QFETCH(QString, userName);
        QFETCH(QString, userId);
        QFETCH(QByteArray, oldPassword);
        QFETCH(QByteArray, newPassword);
        QFETCH(QString, expected);
        FaultServer server(answers);
        LicenseSpringDesk desk;
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        PasswordChange data{.oldPassword = Secret::fromUtf8(oldPassword),
            .newPassword = Secret::fromUtf8(newPassword),
            .userName = userName};
        if (!userId.isNull())
            data.userId = userId;
        QCOMPARE(LicenseSpringDesk::words(
                     waitFor(directory.changePassword(data, LicenseSpringDesk::context()))),
            expected);
        QCOMPARE(server.requestCount(), 0);
    }

    void aProbeCanChangeNothing()
    {
        FaultServer server(answers);
        LicenseSpringDesk desk;
        LicenseSpringDirectory directory(LicenseSpringDesk::options(server.url()), desk.clock);
        QVERIFY(waitFor(directory.probe(LicenseSpringDesk::context())).ok());
        QCOMPARE(server.requests().first().body,
            QByteArray("{\"username\":\"\",\"password\":\"\",\"new_password\":\"\"}"));
        for (const FaultRequest &request : server.requests().mid(1))
            QCOMPARE(request.method, QByteArray("GET"));
    }
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_LicenseSpringWire)
#include "tst_LicenseSpringWire.moc"
