// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/HttpTestServer.h"

#include "tests/servers/HttpCaller.h"
#include "tests/support/TestCertificates.h"

#include <QSslConfiguration>
#include <QTest>

#include <mutex>

using namespace passwright;

// The carrier of the test servers: what it must not lose, and what it must not add.
class tst_HttpTestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbArrivesWithItsBody_data();
    void everyVerbArrivesWithItsBody();
    void aReplyGoesOutAsItIs();
    void oneConnectionCarriesManyRequests();
    void itSpeaksTls();
};

void tst_HttpTestServer::everyVerbArrivesWithItsBody_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PATCH", "PUT", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void tst_HttpTestServer::everyVerbArrivesWithItsBody()
{
    QFETCH(QByteArray, method);
    std::mutex mutex;
    TestRequest seen;
    const HttpTestServer server([&mutex, &seen](const TestRequest &request) {
        const std::scoped_lock lock(mutex);
        seen = request;
        return TestReply{.status = 204};
    });
    const QByteArray body = "{\"name\": \"Zo\u00eb\"}";
    const TestReply reply = HttpCaller(server.url()).send(
        {.method = method, .path = QStringLiteral("/a/b c/"), .query = "x=1%262", .headers = {{"X-Mark", "one, two"}}, .body = body});
    QCOMPARE(reply.status, 204);
    const std::scoped_lock lock(mutex);
    QCOMPARE(seen.method, method);
    QCOMPARE(seen.path, QStringLiteral("/a/b c/"));
    QCOMPARE(seen.query, QByteArray("x=1%262"));
    QCOMPARE(seen.header("x-mark"), QByteArray("one, two"));
    QCOMPARE(seen.body, body);
}

void tst_HttpTestServer::aReplyGoesOutAsItIs()
{
    const HttpTestServer server([](const TestRequest &) {
        return TestReply{.status = 404, .headers = {{"Date", "Tue, 07 Jun 2011 20:51:35 GMT"}}, .body = "no such thing"};
    });
    const TestReply reply = HttpCaller(server.url()).send({.path = QStringLiteral("/")});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body, QByteArray("no such thing"));
    QVERIFY(reply.contentType.isNull());
    QCOMPARE(reply.header("Date"), QByteArray("Tue, 07 Jun 2011 20:51:35 GMT"));
}

void tst_HttpTestServer::oneConnectionCarriesManyRequests()
{
    const HttpTestServer server([](const TestRequest &request) { return TestReply{.body = request.body}; });
    HttpCaller caller(server.url());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(caller.send({.method = "POST", .path = QStringLiteral("/x"), .body = QByteArray::number(i)}).body, QByteArray::number(i));
    QCOMPARE(server.requestCount(), 50);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_HttpTestServer::itSpeaksTls()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.error()));
    const HttpTestServer server([](const TestRequest &) { return TestReply{.body = "over TLS"}; },
        HttpTestServer::Tls{certificates.good().certificate.toPem(), certificates.good().key.toPem()});
    QCOMPARE(server.url().scheme(), QStringLiteral("https"));

    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(certificates.authorityPem()));
    QCOMPARE(HttpCaller(server.url(), trusting).send({.path = QStringLiteral("/")}).body, QByteArray("over TLS"));
    QCOMPARE(HttpCaller(server.url()).send({.path = QStringLiteral("/")}).status, 0);
    QCOMPARE(server.requestCount(), 1);
}

QTEST_GUILESS_MAIN(tst_HttpTestServer)

#include "tst_HttpTestServer.moc"
