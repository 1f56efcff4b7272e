// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rest/RestAnswers.h"

#include <QTest>

using namespace passwright;

// Which connection a request goes over.
class tst_RestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredRequestsShareOneConnection();
    void manyAtOnceGetTheirOwnAnswers();
    void aFreshConnectionIsItsOwn();
    void droppedConnectionsAreNotUsedAgain();
    void unknownHost();
    void proxies();
    void aProxyIsNotOfferedCredentials();
};

void tst_RestConnections::twoHundredRequestsShareOneConnection()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("200"));
    QCOMPARE(server.requestCount(), 200);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_RestConnections::manyAtOnceGetTheirOwnAnswers()
{
    FaultServer server([](const FaultRequest &request) { return FaultReply{.body = request.path}; });
    RestClient client(optionsFor(server));
    QList<QFuture<RestReply>> replies;
    for (int i = 0; i < 30; ++i) {
        RestRequest request = i % 2 == 0 ? reading() : changing();
        request.path = QStringLiteral("/%1").arg(i);
        replies.append(client.send(request));
    }
    for (int i = 0; i < replies.size(); ++i) {
        const RestReply reply = ended(replies.at(i));
        QCOMPARE(inShort(reply), QStringLiteral("200"));
        QCOMPARE(std::get<RestAnswer>(reply).body, '/' + QByteArray::number(i));
    }
    QCOMPARE(server.requestCount(), 30);
    // Some are kept, and used again.
    const int connections = server.connectionCount();
    QCOMPARE(connections, 30);
    QTRY_VERIFY(server.openConnections() <= 6);
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("200"));
    QCOMPARE(server.connectionCount(), connections);
}

void tst_RestConnections::aFreshConnectionIsItsOwn()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    RestRequest fresh = changing();
    fresh.freshConnection = true;
    for (const RestRequest &request : {changing(), fresh, changing(), fresh})
        QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("200"));
    QList<int> connections;
    for (const FaultRequest &request : server.requests())
        connections.append(request.connection);
    QCOMPARE(connections, (QList<int>{1, 2, 1, 3}));
    // And is not kept for nothing.
    QTRY_COMPARE(server.openConnections(), 1);
}

void tst_RestConnections::droppedConnectionsAreNotUsedAgain()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    server.failAt(1, {.kind = Fault::Dribble});
    const auto underWay = client.send(changing());
    QTRY_COMPARE(server.requestCount(), 1);
    client.dropConnections();
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("200"));
    QCOMPARE(server.requests().at(1).connection, 2);
    QCOMPARE(inShort(ended(underWay)), QStringLiteral("200"));
    QTRY_COMPARE(server.openConnections(), 1);
}

void tst_RestConnections::unknownHost()
{
    // A resolver may think about it.
    const std::chrono::seconds patience(25);
    RestClient client({.base = QUrl(QStringLiteral("https://no-such-host.invalid")),
        .proxy = RestOptions::Proxy::None,
        .connectTimeout = patience,
        .totalTimeout = patience});
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("HostNotFound not sent"));
    RestRequest bare = changing();
    bare.body = {};
    QCOMPARE(inShort(ended(client.send(bare))), QStringLiteral("HostNotFound not sent"));
}

void tst_RestConnections::proxies()
{
    FaultServer server;
    server.failAt(1, {.kind = Fault::RefuseConnection});
    QUrl nobody = server.url();
    FaultServer here;
    for (const char *scheme : {"http", "socks5"}) {
        nobody.setScheme(QString::fromLatin1(scheme));
        RestOptions options{.base = QUrl(QStringLiteral("https://passwords.example.com")), .proxy = RestOptions::Proxy::Own, .proxyAddress = nobody};
        RestClient client(options);
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("ProxyFailed not sent"));
        // This machine is reached without one.
        options.base = here.url();
        RestClient direct(options);
        QCOMPARE(inShort(ended(direct.send(changing()))), QStringLiteral("200"));
    }
}

void tst_RestConnections::aProxyIsNotOfferedCredentials()
{
    FaultServer proxy([](const FaultRequest &) {
        return FaultReply{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}, .body = "{}"};
    });
    RestClient client({.base = QUrl(QStringLiteral("https://passwords.example.com")),
        .proxy = RestOptions::Proxy::Own,
        .proxyAddress = proxy.url()});
    RestRequest request = changing();
    request.secretHeaders = {{"X-Key", Secret::fromUtf8("of-the-server")}};
    QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("ProxyFailed not sent"));
    QVERIFY(proxy.requestCount() >= 1);
    QVERIFY(proxy.received().startsWith("CONNECT passwords.example.com:443 HTTP/1.1\r\n"));
    QVERIFY(!proxy.received().contains("Authorization"));
    QVERIFY(!proxy.received().contains("of-the-server"));
    QVERIFY(!proxy.received().contains("/change"));
}

QTEST_GUILESS_MAIN(tst_RestConnections)
#include "tst_RestConnections.moc"
