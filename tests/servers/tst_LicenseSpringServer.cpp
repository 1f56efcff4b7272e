// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringServer.h"

#include "tests/crypto/JsonVectors.h"
#include "tests/servers/HttpCaller.h"
#include "tests/support/ManualClock.h"
#include "tests/support/PythonTool.h"
#include "tests/support/servers/LicenseSpringErrors.h"

#include <QJsonArray>
#include <QTest>

using namespace passwright;

class tst_LicenseSpringServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signaturesOfTheVectorsAreTaken_data();
    void signaturesOfTheVectorsAreTaken();
    void theSignatureWithALineFeedIsNot();
    void aSignatureMadeByPythonIsTaken();
    void successIsBareOrQuoted();
    void authorizationsThatAreNotRight_data();
    void authorizationsThatAreNotRight();
    void aClockMayBeAQuarterOfAnHourOff_data();
    void aClockMayBeAQuarterOfAnHourOff();
    void bodiesThatAreNotRight_data();
    void bodiesThatAreNotRight();
    void everyCodeCanBeHad_data();
    void everyCodeCanBeHad();
    void aTokenOpensTheDoor();
    void aTokenEnds();
    void theListHasPagesAndTwoForms();
    void theListIsFiltered_data();
    void theListIsFiltered();
    void aPasswordIsSetByTheHelpDesk();
    void theHelpDeskNeedsItsOwnKey();

private:
    //! As a client sends it, signed with Python for the settings' shared key.
    [[nodiscard]] TestRequest change(const QByteArray &date = "Fri, 20 Nov 2026 18:00:00 GMT") const;
    [[nodiscard]] static QByteArray authorization(const QByteArray &signature, const QByteArray &apiKey = "test-api-key");
    [[nodiscard]] TestReply send(const TestRequest &request) const { return HttpCaller(m_server->url()).send(request); }
    [[nodiscard]] TestReply manage(const QByteArray &method, const QString &path, const QByteArray &query = {},
        const QByteArray &body = {}) const;
    [[nodiscard]] QByteArray takeToken() const;
    [[nodiscard]] static QJsonObject object(const TestReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    [[nodiscard]] static QString codeOf(const TestReply &reply) { return object(reply).value(QLatin1String("code")).toString(); }
    [[nodiscard]] QString passwordOfAnn() const { return m_server->api().user(QStringLiteral("ann.archer@example.com"))->password; }

    ManualClock m_clock{QDateTime()};
    std::unique_ptr<LicenseSpringServer> m_server;
};

void tst_LicenseSpringServer::init()
{
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    m_server = std::make_unique<LicenseSpringServer>(m_clock);
}

QByteArray tst_LicenseSpringServer::authorization(const QByteArray &signature, const QByteArray &apiKey)
{
    return "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"" + signature + "\",apikey=\"" + apiKey + '"';
}

TestRequest tst_LicenseSpringServer::change(const QByteArray &date) const
{
    const QByteArray signature = runPython(QStringLiteral("sign_licensespring.py"),
        {m_server->api().settings().sharedKey, QString::fromLatin1(date)});
    return {.method = "POST",
        .path = QStringLiteral("/api/v4/change_password"),
        .headers = {{"Date", date}, {"Authorization", authorization(signature)}, {"Accept", "application/json"}},
        .body = R"({"username": "ann.archer@example.com", "password": "Ann-Archer-1!", "new_password": "New-Ann-Archer-1!"})"};
}

TestReply tst_LicenseSpringServer::manage(const QByteArray &method, const QString &path, const QByteArray &query,
    const QByteArray &body) const
{
    return send({.method = method,
        .path = QLatin1String("/api/v1/license-users/") + path,
        .query = query,
        .headers = {{"Authorization", "Api-Key test-management-key"}},
        .body = body});
}

void tst_LicenseSpringServer::signaturesOfTheVectorsAreTaken_data()
{
    QTest::addColumn<QString>("sharedKey");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("signature");
    const QJsonArray vectors = vectorsFrom("licensespring-signatures.json").value(QLatin1String("vectors")).toArray();
    QCOMPARE(vectors.size(), 5);
    for (const auto &vector : vectors) {
        const auto text = [&vector](const char *name) { return vector[QLatin1String(name)].toString(); };
        QTest::newRow(qPrintable(text("date"))) << text("shared_key") << text("date").toLatin1() << text("signature").toLatin1();
    }
}

void tst_LicenseSpringServer::signaturesOfTheVectorsAreTaken()
{
    QFETCH(QString, sharedKey);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, signature);
    const QString numeric = QString::fromLatin1(date).replace(QLatin1String("GMT"), QLatin1String("+0000"));
    m_clock.set(QDateTime::fromString(numeric, Qt::RFC2822Date).toUTC());
    QVERIFY(m_clock.nowUtc().isValid());
    m_server->api().setSettings({.sharedKey = sharedKey});
    TestRequest request = change(date);
    request.headers[1].second = authorization(signature);
    const TestReply reply = send(request);
    QCOMPARE(reply.body, QByteArray("\"password_changed\""));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Date"), date);
}

void tst_LicenseSpringServer::theSignatureWithALineFeedIsNot()
{
    const QJsonObject vectors = vectorsFrom("licensespring-signatures.json");
    m_server->api().setSettings({.sharedKey = vectors.value(QLatin1String("vectors"))[0][QLatin1String("shared_key")].toString()});
    m_clock.set(QDateTime(QDate(2011, 6, 7), QTime(20, 51, 35), Qt::UTC));
    TestRequest request = change("Tue, 07 Jun 2011 20:51:35 GMT");
    request.headers[1].second = authorization(vectors.value(QLatin1String("wrong")).toString().toLatin1());
    const TestReply reply = send(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(codeOf(reply), QStringLiteral("signature_mismatch"));
    QCOMPARE(passwordOfAnn(), QStringLiteral("Ann-Archer-1!"));
}

void tst_LicenseSpringServer::aSignatureMadeByPythonIsTaken()
{
    QCOMPARE(send(change()).status, 200);
    QCOMPARE(passwordOfAnn(), QStringLiteral("New-Ann-Archer-1!"));
    QCOMPARE(codeOf(send(change())), QStringLiteral("authentication_failure")); // the old one is old now
}

void tst_LicenseSpringServer::successIsBareOrQuoted()
{
    m_server->api().setSettings({.success = LicenseSpringSettings::Success::Bare});
    QCOMPARE(send(change()).body, QByteArray("password_changed"));
}

void tst_LicenseSpringServer::authorizationsThatAreNotRight_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << QStringLiteral("missing_headers");
    QTest::newRow("no form") << QByteArray("secret") << QStringLiteral("authorization_invalid_headers");
    QTest::newRow("a blank for a comma") << QByteArray(R"(algorithm="hmac-sha256" headers="date")")
                                         << QStringLiteral("authorization_invalid_headers");
    QTest::newRow("a part is missing") << QByteArray(R"(algorithm="hmac-sha256",headers="date",apikey="test-api-key")")
                                       << QStringLiteral("authorization_missing_params");
    QTest::newRow("another algorithm") << QByteArray(R"(algorithm="hmac-sha1",headers="date",signature="x",apikey="test-api-key")")
                                       << QStringLiteral("authorization_invalid_headers");
    QTest::newRow("another key") << authorization("x", "other") << QStringLiteral("invalid_api_key");
    QTest::newRow("another signature") << authorization("x") << QStringLiteral("signature_mismatch");
    QTest::newRow("a token") << QByteArray("Bearer abc") << QStringLiteral("hmac_required");
}

void tst_LicenseSpringServer::authorizationsThatAreNotRight()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    TestRequest request = change();
    if (header.isEmpty())
        request.headers.removeAt(1);
    else
        request.headers[1].second = header;
    const TestReply reply = send(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(object(reply).keys(), (QStringList{QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("status")}));
    QCOMPARE(passwordOfAnn(), QStringLiteral("Ann-Archer-1!"));
}

void tst_LicenseSpringServer::aClockMayBeAQuarterOfAnHourOff_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("taken");
    QTest::newRow("15 minutes slow") << QByteArray("Fri, 20 Nov 2026 17:45:00 GMT") << true;
    QTest::newRow("a second more") << QByteArray("Fri, 20 Nov 2026 17:44:59 GMT") << false;
    QTest::newRow("15 minutes fast") << QByteArray("Fri, 20 Nov 2026 18:15:00 GMT") << true;
    QTest::newRow("an hour fast") << QByteArray("Fri, 20 Nov 2026 19:00:00 GMT") << false;
    QTest::newRow("another form") << QByteArray("2026-11-20T18:00:00Z") << false;
    QTest::newRow("a one-digit hour") << QByteArray("Fri, 20 Nov 2026 18:0:00 GMT") << false;
    QTest::newRow("the wrong day of the week") << QByteArray("Sat, 20 Nov 2026 18:00:00 GMT") << false;
}

void tst_LicenseSpringServer::aClockMayBeAQuarterOfAnHourOff()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, taken);
    const TestReply reply = send(change(date));
    QCOMPARE(codeOf(reply), taken ? QString() : QStringLiteral("date_header_diff"));
    QCOMPARE(reply.status, taken ? 200 : 400);
    QCOMPARE(reply.header("Date"), QByteArray("Fri, 20 Nov 2026 18:00:00 GMT"));
}

void tst_LicenseSpringServer::bodiesThatAreNotRight_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{\"username\":") << QStringLiteral("invalid_json");
    QTest::newRow("a key is missing") << QByteArray(R"({"username": "a", "password": "b"})") << QStringLiteral("missing_parameters");
    QTest::newRow("a key too many") << QByteArray(R"({"username": "a", "password": "b", "new_password": "c", "x": "d"})")
                                    << QStringLiteral("validation_error");
    QTest::newRow("a number") << QByteArray(R"({"username": "a", "password": "b", "new_password": 1})")
                              << QStringLiteral("validation_error");
    QTest::newRow("nobody") << QByteArray(R"({"username": "a", "password": "b", "new_password": "c"})")
                            << QStringLiteral("authentication_failure");
    QTest::newRow("wrong password") << QByteArray(R"({"username": "ann.archer@example.com", "password": "b", "new_password": "c"})")
                                    << QStringLiteral("authentication_failure");
    QTest::newRow("not active") << QByteArray(R"({"username": "bob.baker@example.com", "password": "Bob-Baker-2!", "new_password": "c"})")
                                << QStringLiteral("authentication_failure");
}

void tst_LicenseSpringServer::bodiesThatAreNotRight()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    TestRequest request = change();
    request.body = body;
    QCOMPARE(codeOf(send(request)), code);
}

void tst_LicenseSpringServer::everyCodeCanBeHad_data()
{
    QTest::addColumn<QString>("code");
    QCOMPARE(licenseSpringCodes().size(), 18);
    for (const QString &code : licenseSpringCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_LicenseSpringServer::everyCodeCanBeHad()
{
    QFETCH(QString, code);
    m_server->api().setSettings({.forcedCode = code});
    const TestReply reply = send({.method = "POST", .path = QStringLiteral("/api/v4/change_password"), .body = "{}"});
    QCOMPARE(codeOf(reply), code);
    QVERIFY(reply.status >= 400);
    QCOMPARE(object(reply).value(QLatin1String("status")).toInt(), reply.status);
}

QByteArray tst_LicenseSpringServer::takeToken() const
{
    const TestReply reply = send({.method = "POST",
        .path = LicenseSpringApi::tokenPath(),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "grant_type=client_credentials&client_id=test-client&client_secret=test%2Dclient%2Dsecret"});
    const QJsonObject token = object(reply);
    if (token.value(QLatin1String("token_type")) != QJsonValue(QStringLiteral("Bearer")))
        return {};
    return token.value(QLatin1String("access_token")).toString().toLatin1();
}

void tst_LicenseSpringServer::aTokenOpensTheDoor()
{
    m_server->api().setSettings({.demandsOauth = true});
    TestRequest request = change();
    QCOMPARE(codeOf(send(request)), QStringLiteral("authorization_invalid_headers"));
    request.headers[1].second = "Bearer made-up";
    QCOMPARE(codeOf(send(request)), QStringLiteral("oauth_token_malformed"));
    request.headers[1].second = "Bearer " + takeToken();
    QCOMPARE(send(request).status, 200);

    const QByteArray json = R"({"grant_type": "client_credentials", "client_id": "test-client", "client_secret": "%1"})";
    const auto ask = [this, &json](const char *secret) {
        return send({.method = "POST", .path = LicenseSpringApi::tokenPath(), .body = QByteArray(json).replace("%1", secret)});
    };
    QCOMPARE(object(ask("test-client-secret")).value(QLatin1String("expires_in")).toInt(), 3600);
    QCOMPARE(ask("wrong").status, 401);
}

void tst_LicenseSpringServer::aTokenEnds()
{
    m_server->api().setSettings({.demandsOauth = true, .tokenSeconds = 60});
    TestRequest request = change();
    request.headers[1].second = "Bearer " + takeToken();
    m_clock.advance(61);
    QCOMPARE(codeOf(send(request)), QStringLiteral("oauth_token_expired"));
    request.headers[1].second = "Bearer " + takeToken();
    m_server->api().expireTokens();
    QCOMPARE(codeOf(send(request)), QStringLiteral("oauth_token_expired"));
}

void tst_LicenseSpringServer::theListHasPagesAndTwoForms()
{
    const QJsonObject first = object(manage("GET", {}));
    QCOMPARE(first.value(QLatin1String("count")).toInt(), 45);
    QCOMPARE(first.value(QLatin1String("results")).toArray().size(), 20);
    QVERIFY(first.value(QLatin1String("previous")).isNull());
    const QUrl next(first.value(QLatin1String("next")).toString());
    QCOMPARE(next.port(), int(m_server->port()));
    const QJsonObject last = object(manage("GET", {}, "limit=20&offset=40"));
    QCOMPARE(last.value(QLatin1String("results")).toArray().size(), 5);
    QVERIFY(last.value(QLatin1String("next")).isNull());

    m_server->api().setSettings({.list = LicenseSpringSettings::List::Bare});
    const QJsonArray bare = QJsonDocument::fromJson(manage("GET", {}, "limit=3&offset=1").body).array();
    QCOMPARE(bare.size(), 3);
    QCOMPARE(bare.at(0)[QLatin1String("true_email")].toString(), QStringLiteral("bob.baker@example.com"));
}

void tst_LicenseSpringServer::theListIsFiltered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("a part of the e-mail") << QByteArray("true_email__icontains=USER1") << 10;
    QTest::newRow("the whole e-mail") << QByteArray("true_email__iexact=Ann.Archer%40Example.com") << 1;
    QTest::newRow("not a part of it") << QByteArray("true_email__iexact=ann") << 0;
    QTest::newRow("first name") << QByteArray("first_name__icontains=an") << 1;
    QTest::newRow("last name") << QByteArray("last_name__icontains=number4") << 6;
    QTest::newRow("both") << QByteArray("first_name__icontains=bob&last_name__icontains=arch") << 0;
}

void tst_LicenseSpringServer::theListIsFiltered()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    QCOMPARE(object(manage("GET", {}, query)).value(QLatin1String("count")).toInt(), count);
}

void tst_LicenseSpringServer::aPasswordIsSetByTheHelpDesk()
{
    const TestReply set = manage("POST", QStringLiteral("1001/set_password/"), {}, R"({"password": "Set-By-Help-Desk-1"})");
    QCOMPARE(set.status, 200);
    QCOMPARE(object(set).value(QLatin1String("message")).toString(), QStringLiteral("Password set."));
    QCOMPARE(passwordOfAnn(), QStringLiteral("Set-By-Help-Desk-1"));
    const QJsonObject ann = object(manage("GET", QStringLiteral("1001/")));
    QCOMPARE(ann.value(QLatin1String("email")).toString(), QStringLiteral("ann.archer@example.com|t1"));
    QCOMPARE(ann.value(QLatin1String("updated_at")).toString(), QStringLiteral("2026-11-20T18:00:00.000Z"));
    QCOMPARE(manage("POST", QStringLiteral("1001/set_password/"), {}, "{}").status, 400);
    QCOMPARE(manage("POST", QStringLiteral("9999/set_password/"), {}, R"({"password": "x"})").status, 404);
    QCOMPARE(manage("GET", QStringLiteral("1001/set_password/")).status, 405);
}

void tst_LicenseSpringServer::theHelpDeskNeedsItsOwnKey()
{
    for (const QByteArray &header : {QByteArray(), QByteArray("Api-Key test-api-key"), authorization("x")}) {
        TestRequest request{.path = QStringLiteral("/api/v1/license-users/")};
        if (!header.isEmpty())
            request.headers = {{"Authorization", header}};
        QCOMPARE(send(request).status, 401);
    }
}

QTEST_GUILESS_MAIN(tst_LicenseSpringServer)

#include "tst_LicenseSpringServer.moc"
