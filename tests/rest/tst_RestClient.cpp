// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rest/RestAnswers.h"

#include <QTest>

#include <algorithm>

using namespace passwright;

namespace {

QByteArray namesOf(const FaultRequest &request)
{
    QByteArrayList names;
    for (const auto &header : request.headers)
        names.append(header.first.toLower());
    std::sort(names.begin(), names.end());
    return names.join(' ');
}

} // namespace

// The bytes on the wire, and what is made of whatever a well-behaved server answers.
class tst_RestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestOnTheWire_data();
    void aRequestOnTheWire();
    void headersGoAsTheyAre();
    void pathsAndQueriesAreEncoded_data();
    void pathsAndQueriesAreEncoded();
    void anyByteOfABodyArrives();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void credentialsAreNotOffered_data();
    void credentialsAreNotOffered();
    void whatCannotBeSent_data();
    void whatCannotBeSent();
    void theHostForPeople_data();
    void theHostForPeople();
};

void tst_RestClient::aRequestOnTheWire_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isReading");
    QTest::addColumn<QByteArray>("headers");
    const QByteArray usual = "accept-encoding accept-language connection host user-agent";
    const QByteArray withBody = "accept-encoding accept-language connection content-length content-type host user-agent";
    const QByteArray withLength = "accept-encoding accept-language connection content-length host user-agent";
    const QByteArray json = "{\"user_id\": \"zusr6mp8\"}";
    QTest::newRow("PATCH") << QByteArray("PATCH") << json << false << withBody;
    QTest::newRow("POST") << QByteArray("POST") << json << false << withBody;
    QTest::newRow("PUT") << QByteArray("PUT") << json << false << withBody;
    QTest::newRow("DELETE with a body") << QByteArray("DELETE") << json << false << withBody;
    QTest::newRow("GET with a body") << QByteArray("GET") << json << true << withBody;
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << true << usual;
    QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray() << false << withLength;
    QTest::newRow("a verb of one's own") << QByteArray("X-RESET") << json << false << withBody;
}

void tst_RestClient::aRequestOnTheWire()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isReading);
    QFETCH(const QByteArray, headers);
    FaultServer server;
    RestClient client(optionsFor(server));
    RestRequest request{.verb = verb, .path = QStringLiteral("/zato/sso/user"), .body = Secret::fromUtf8(body)};
    request.repeat = isReading ? RestRequest::Repeat::Safe : RestRequest::Repeat::Never;
    const RestReply reply = ended(client.send(request));
    QCOMPARE(inShort(reply), QStringLiteral("200"));
    QCOMPARE(std::get<RestAnswer>(reply).body, QByteArray("{}"));
    QCOMPARE(std::get<RestAnswer>(reply).header("content-TYPE"), QByteArray("application/json"));
    QVERIFY(std::get<RestAnswer>(reply).protocol.isEmpty());
    QCOMPARE(server.requestCount(), 1);
    const FaultRequest sent = server.requests().constFirst();
    QVERIFY(sent.raw.startsWith(verb + " /zato/sso/user HTTP/1.1\r\n"));
    QVERIFY(sent.raw.endsWith("\r\n\r\n" + body));
    QCOMPARE(sent.body, body);
    QCOMPARE(namesOf(sent), headers);
    QCOMPARE(sent.header("User-Agent"), QByteArray("Passwright"));
    QCOMPARE(sent.header("Host"), server.url().authority().toLatin1());
    if (!body.isEmpty())
        QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
    if (sent.hasHeader("Content-Length"))
        QCOMPARE(sent.header("Content-Length"), QByteArray::number(body.size()));
}

void tst_RestClient::headersGoAsTheyAre()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    RestRequest request = changing("grant_type=client_credentials");
    request.contentType = "application/x-www-form-urlencoded";
    request.headers = {{"Date", "Fri, 20 Nov 2026 21:00:00 GMT"}, {"Accept", "application/json"}};
    request.secretHeaders = {{"Authorization", Secret::fromUtf8("algorithm=\"hmac-sha256\", apikey=\"a-b-c\"")}};
    QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("200"));
    const FaultRequest sent = server.requests().constFirst();
    QCOMPARE(sent.header("Date"), QByteArray("Fri, 20 Nov 2026 21:00:00 GMT"));
    QCOMPARE(sent.header("Accept"), QByteArray("application/json"));
    QCOMPARE(sent.header("Authorization"), QByteArray("algorithm=\"hmac-sha256\", apikey=\"a-b-c\""));
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
}

void tst_RestClient::pathsAndQueriesAreEncoded_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << QString() << QStringLiteral("/a/b/") << QString() << QByteArray("/a/b/");
    QTest::newRow("base with a path") << QStringLiteral("/sso") << QStringLiteral("/a") << QString() << QByteArray("/sso/a");
    QTest::newRow("base that ends with a slash") << QStringLiteral("/sso/") << QStringLiteral("/a") << QString() << QByteArray("/sso/a");
    QTest::newRow("an encoded path stays one") << QString() << QStringLiteral("/a%2Fb%3Fc") << QString() << QByteArray("/a%2Fb%3Fc");
    QTest::newRow("delimiters in a value") << QString() << QStringLiteral("/a") << QStringLiteral("a b+c&d=e/?#%41")
                                           << QByteArray("/a?q=a%20b%2Bc%26d%3De%2F%3F%23%2541");
    QTest::newRow("letters of the world") << QString() << QStringLiteral("/a") << QStringLiteral("Zoë \U0001F511")
                                          << QByteArray("/a?q=Zo%C3%AB%20%F0%9F%94%91");
}

void tst_RestClient::pathsAndQueriesAreEncoded()
{
    QFETCH(const QString, base);
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, target);
    FaultServer server;
    RestOptions options = optionsFor(server);
    options.base.setPath(base);
    RestClient client(options);
    RestRequest request = reading();
    request.path = path;
    if (!value.isEmpty())
        request.query = {{QStringLiteral("q"), value}};
    QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("200"));
    QCOMPARE(server.requests().constFirst().target, target);
}

void tst_RestClient::anyByteOfABodyArrives()
{
    QByteArray bytes;
    for (int i = 0; i < 100000; ++i)
        bytes.append(static_cast<char>(i * 7 % 256));
    FaultServer server([](const FaultRequest &request) { return FaultReply{.body = request.body}; });
    RestClient client(optionsFor(server));
    for (const bool isReading : {false, true}) {
        RestRequest request = changing();
        request.body = Secret::fromUtf8(bytes);
        request.repeat = isReading ? RestRequest::Repeat::Safe : RestRequest::Repeat::Never;
        const RestReply reply = ended(client.send(request));
        QCOMPARE(inShort(reply), QStringLiteral("200"));
        QVERIFY(std::get<RestAnswer>(reply).body == bytes);
    }
}

void tst_RestClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 407, 409, 410, 418, 422, 429,
             500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void tst_RestClient::everyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    FaultServer server([status](const FaultRequest &) {
        return FaultReply{.status = status, .headers = {{"Retry-After", "17"}}, .body = "{\"code\": \"E1\"}"};
    });
    RestClient client(optionsFor(server));
    for (const bool isReading : {false, true}) {
        const RestReply reply = ended(client.send(isReading ? reading() : changing()));
        QCOMPARE(inShort(reply), QString::number(status));
        QCOMPARE(std::get<RestAnswer>(reply).body, status == 204 ? QByteArray() : QByteArray("{\"code\": \"E1\"}"));
        QCOMPARE(std::get<RestAnswer>(reply).header("Retry-After"), QByteArray("17"));
    }
    QCOMPARE(server.requestCount(), 2);
}

void tst_RestClient::redirectsAreNotFollowed()
{
    FaultServer other;
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultServer server([&](const FaultRequest &) {
            return FaultReply{.status = status, .headers = {{"Location", other.url().toEncoded() + "/elsewhere"}}};
        });
        RestClient client(optionsFor(server));
        const RestReply reply = ended(client.send(changing()));
        QCOMPARE(inShort(reply), QString::number(status));
        QCOMPARE(std::get<RestAnswer>(reply).header("Location"), other.url().toEncoded() + "/elsewhere");
        QCOMPARE(server.requestCount(), 1);
    }
    QCOMPARE(other.connectionCount(), 0);
}

void tst_RestClient::cookiesAreNotKept()
{
    FaultServer server([](const FaultRequest &) { return FaultReply{.headers = {{"Set-Cookie", "session=abc; Path=/"}}, .body = "{}"}; });
    RestClient client(optionsFor(server));
    QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
    QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
    QVERIFY(!server.received().toLower().contains("cookie"));
}

void tst_RestClient::credentialsAreNotOffered_data()
{
    QTest::addColumn<QByteArray>("scheme");
    for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Bearer"})
        QTest::newRow(scheme) << QByteArray(scheme);
}

void tst_RestClient::credentialsAreNotOffered()
{
    QFETCH(const QByteArray, scheme);
    FaultServer server([scheme](const FaultRequest &) {
        return FaultReply{.status = 401, .headers = {{"WWW-Authenticate", scheme}}, .body = "{\"code\": \"E401\"}"};
    });
    RestClient client(optionsFor(server));
    const RestReply reply = ended(client.send(changing()));
    QCOMPARE(inShort(reply), QStringLiteral("401"));
    QCOMPARE(std::get<RestAnswer>(reply).body, QByteArray("{\"code\": \"E401\"}"));
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!server.received().contains("Authorization"));
}

void tst_RestClient::whatCannotBeSent_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<RestRequest>("request");
    QTest::addColumn<QString>("expected");
    const QString bad = QStringLiteral("BadRequest not sent");
    const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
    const QUrl here = url("http://127.0.0.1:9");
    QTest::newRow("plain HTTP") << url("http://passwords.example.com") << changing() << QStringLiteral("PlainHttp not sent");
    QTest::newRow("plain HTTP nearby") << url("http://192.168.1.2") << changing() << QStringLiteral("PlainHttp not sent");
    QTest::newRow("looks like this machine") << url("http://127.0.0.1.example.com") << changing() << QStringLiteral("PlainHttp not sent");
    QTest::newRow("no address") << QUrl() << changing() << bad;
    QTest::newRow("no host") << url("https:///path") << changing() << bad;
    QTest::newRow("another protocol") << url("ftp://127.0.0.1") << changing() << bad;
    QTest::newRow("a password in the address") << url("https://me:secret@127.0.0.1") << changing() << bad;
    RestRequest request = changing();
    request.path = QStringLiteral("change");
    QTest::newRow("path without a slash") << here << request << bad;
    request = changing();
    request.headers = {{"X-A", "b\r\nX-C: d"}};
    QTest::newRow("a second header in one") << here << request << bad;
    request.headers = {{"X A", "b"}};
    QTest::newRow("a header's name with a space") << here << request << bad;
    request = changing();
    request.secretHeaders = {{"X-A", Secret::fromUtf8("b\nX-C: d")}};
    QTest::newRow("a second header in a secret one") << here << request << bad;
    request = changing();
    request.contentType = "a/b\nX-C: d";
    QTest::newRow("a second header in the content type") << here << request << bad;
    request = changing();
    request.verb = "GET /x HTTP/1.1\r\n";
    QTest::newRow("more than a verb") << here << request << bad;
}

void tst_RestClient::whatCannotBeSent()
{
    QFETCH(const QUrl, base);
    QFETCH(const RestRequest, request);
    QFETCH(const QString, expected);
    RestClient client({.base = base});
    const auto future = client.send(request);
    QVERIFY(future.isFinished());
    QCOMPARE(inShort(future.result()), expected);
}

void tst_RestClient::theHostForPeople_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("host");
    QTest::newRow("usual") << QStringLiteral("https://sso.example.com/path") << QStringLiteral("sso.example.com");
    QTest::newRow("usual port") << QStringLiteral("https://sso.example.com:443") << QStringLiteral("sso.example.com");
    QTest::newRow("another port") << QStringLiteral("https://sso.example.com:17010") << QStringLiteral("sso.example.com:17010");
    QTest::newRow("plain") << QStringLiteral("http://localhost:80") << QStringLiteral("localhost");
    QTest::newRow("IPv6") << QStringLiteral("https://[::1]:8443") << QStringLiteral("[::1]:8443");
}

void tst_RestClient::theHostForPeople()
{
    QFETCH(const QString, base);
    QFETCH(const QString, host);
    QCOMPARE(RestClient({.base = QUrl(base)}).host(), host);
}

Q_DECLARE_METATYPE(passwright::RestRequest)

QTEST_GUILESS_MAIN(tst_RestClient)
#include "tst_RestClient.moc"
