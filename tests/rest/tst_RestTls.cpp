// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rest/RestAnswers.h"
#include "tests/support/TestCertificates.h"

#include <QTest>

using namespace passwright;

// Whom the client trusts; and that a server it does not trust gets no byte of a request.
class tst_RestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultOfAConnection_data();
    void everyFaultOfAConnection();
    void theSystemDoesNotKnowTheTestsAuthority();
    void theAnswerTellsAboutTheConnection();
    void aPinnedKeyNeedsNoAuthority_data();
    void aPinnedKeyNeedsNoAuthority();
    void aPinnedKeyAndAnAuthorityBothCount();
    void anotherKeyGetsNoByte();
    void onlyTls12AndNewer();
    void stoppedWhileConnecting();
    void aKeyIsAskedForThoughTheFirstRequestWasStopped();
    void connectionsAreKept();
    void aDeadConnectionIsNotUsedForAChange();
    void uselessOptions_data();
    void uselessOptions();

private:
    [[nodiscard]] RestOptions optionsOf(const FaultServer &server) const;
    static RestRequest bare();

    std::unique_ptr<TestCertificates> m_certificates;
};

RestOptions tst_RestTls::optionsOf(const FaultServer &server) const
{
    RestOptions options = optionsFor(server);
    options.authorities = m_certificates->authorityPem();
    return options;
}

// A change that has no body.
RestRequest tst_RestTls::bare()
{
    RestRequest request = changing();
    request.body = {};
    return request;
}

void tst_RestTls::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
}

void tst_RestTls::everyFaultOfAConnection_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<QString>("expected");
    const auto row = [](Fault::Kind kind, bool isPinned, const char *expected) {
        QTest::addRow("%s%s", Fault::name(kind), isPinned ? ", pinned key" : "") << int(kind) << isPinned << QString::fromLatin1(expected);
    };
    for (const bool isPinned : {false, true}) {
        row(Fault::None, isPinned, "200");
        row(Fault::RefuseConnection, isPinned, "ConnectionRefused not sent");
        row(Fault::HangInHandshake, isPinned, "ConnectTimedOut not sent");
        row(Fault::CertificateExpired, isPinned, "CertificateExpired not sent");
        row(Fault::CertificateWrongName, isPinned, "CertificateWrongName not sent");
        row(Fault::CertificateUnknown, isPinned, "CertificateUnknownAuthority not sent");
        row(Fault::PlainOnTlsPort, isPinned, "NotTls not sent");
    }
    row(Fault::KeyChanged, false, "200");
    row(Fault::KeyChanged, true, "KeyChanged not sent");
}

void tst_RestTls::everyFaultOfAConnection()
{
    QFETCH(const int, fault);
    QFETCH(const bool, isPinned);
    QFETCH(const QString, expected);
    for (const RestRequest &request : {changing(), bare()}) {
        for (const bool isLater : {false, true}) {
            FaultServer server(*m_certificates);
            RestOptions options = optionsOf(server);
            if (fault == Fault::HangInHandshake)
                options.connectTimeout = std::chrono::milliseconds(300);
            if (isPinned)
                options.pinnedKey = m_certificates->goodPin();
            RestClient client(options);
            server.failFrom(isLater ? 2 : 1, {.kind = static_cast<Fault::Kind>(fault)});
            if (isLater)
                QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
            QCOMPARE(inShort(ended(client.send(request))), expected);
            QCOMPARE(server.received().contains("PATCH"), expected == QLatin1String("200"));
        }
    }
}

void tst_RestTls::theSystemDoesNotKnowTheTestsAuthority()
{
    FaultServer server(*m_certificates);
    RestClient client(optionsFor(server));
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("CertificateUnknownAuthority not sent"));
    QVERIFY(server.received().isEmpty());
}

void tst_RestTls::theAnswerTellsAboutTheConnection()
{
    FaultServer server(*m_certificates);
    RestClient client(optionsOf(server));
    // Of a kept connection too.
    for (int i = 0; i < 2; ++i) {
        const RestReply reply = ended(client.send(reading()));
        QCOMPARE(inShort(reply), QStringLiteral("200"));
        QCOMPARE(std::get<RestAnswer>(reply).protocol, QByteArray("TLS 1.3"));
        QCOMPARE(std::get<RestAnswer>(reply).certificateUntil, m_certificates->good().certificate.expiryDate().toUTC());
    }
    QCOMPARE(server.connectionCount(), 1);
}

void tst_RestTls::aPinnedKeyNeedsNoAuthority_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown to the system") << int(Fault::None) << QStringLiteral("200");
    QTest::newRow("signed by itself") << int(Fault::CertificateUnknown) << QStringLiteral("200");
    QTest::newRow("another key") << int(Fault::KeyChanged) << QStringLiteral("KeyChanged not sent");
    QTest::newRow("expired all the same") << int(Fault::CertificateExpired) << QStringLiteral("CertificateExpired not sent");
    QTest::newRow("of another name") << int(Fault::CertificateWrongName) << QStringLiteral("CertificateWrongName not sent");
}

void tst_RestTls::aPinnedKeyNeedsNoAuthority()
{
    QFETCH(const int, fault);
    QFETCH(const QString, expected);
    FaultServer server(*m_certificates);
    RestOptions options = optionsFor(server);
    options.pinnedKey = m_certificates->goodPin();
    RestClient client(options);
    server.failFrom(1, {.kind = static_cast<Fault::Kind>(fault)});
    for (const RestRequest &request : {changing(), bare()})
        QCOMPARE(inShort(ended(client.send(request))), expected);
    QCOMPARE(server.received().isEmpty(), expected != QLatin1String("200"));
}

void tst_RestTls::aPinnedKeyAndAnAuthorityBothCount()
{
    FaultServer server(*m_certificates);
    server.failFrom(1, {.kind = Fault::CertificateUnknown});
    RestOptions options = optionsOf(server);
    options.pinnedKey = m_certificates->goodPin();
    RestClient client(options);
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("CertificateUnknownAuthority not sent"));
}

void tst_RestTls::anotherKeyGetsNoByte()
{
    // Qt goes on by itself after the handshake: whether it is held up in time shows by repetition alone.
    FaultServer server(*m_certificates);
    server.failFrom(1, {.kind = Fault::KeyChanged});
    RestOptions options = optionsOf(server);
    options.pinnedKey = m_certificates->goodPin();
    RestClient client(options);
    QList<QFuture<RestReply>> replies;
    for (int i = 0; i < 24; ++i)
        replies.append(client.send(i % 3 == 0 ? reading() : i % 3 == 1 ? changing() : bare()));
    for (const auto &reply : std::as_const(replies))
        QCOMPARE(inShort(ended(reply)), QStringLiteral("KeyChanged not sent"));
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.connectionCount() > 0);
    QVERIFY2(server.received().isEmpty(), server.received().constData());
}

void tst_RestTls::onlyTls12AndNewer()
{
    FaultServer server(*m_certificates);
    RestClient client(optionsOf(server));
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        server.speakOnly(protocol);
        client.dropConnections();
        const RestReply reply = ended(client.send(changing()));
        QCOMPARE(inShort(reply), QStringLiteral("200"));
        QCOMPARE(std::get<RestAnswer>(reply).protocol, protocol == QSsl::TlsV1_2 ? QByteArray("TLS 1.2") : QByteArray("TLS 1.3"));
    }
}

void tst_RestTls::stoppedWhileConnecting()
{
    for (const RestRequest &kind : {changing(), bare(), reading()}) {
        FaultServer server(*m_certificates);
        server.failFrom(1, {.kind = Fault::HangInHandshake});
        RestClient client(optionsOf(server));
        std::stop_source source;
        RestRequest request = kind;
        request.stop = source.get_token();
        const auto future = client.send(request);
        QTRY_COMPARE(server.openConnections(), 1);
        QVERIFY(!future.isFinished());
        source.request_stop();
        QCOMPARE(inShort(ended(future)), QStringLiteral("Cancelled not sent"));
        QTRY_COMPARE(server.openConnections(), 0);
        // What was stopped in the handshake leaves nothing behind that a next one could go over.
        server.clear();
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("200"));
        QCOMPARE(server.connectionCount(), 2);
    }
}

void tst_RestTls::aKeyIsAskedForThoughTheFirstRequestWasStopped()
{
    // The handshake may go on by itself, and must not end in a connection that nobody has looked at.
    FaultServer server(*m_certificates);
    server.failFrom(1, {.kind = Fault::KeyChanged});
    RestOptions options = optionsOf(server);
    options.pinnedKey = m_certificates->goodPin();
    RestClient client(options);
    for (int i = 0; i < 40; ++i) {
        std::stop_source source;
        RestRequest request = changing();
        request.stop = source.get_token();
        const auto stopped = client.send(request);
        const int connections = server.connectionCount();
        if (i % 2 == 0)
            QTRY_VERIFY(server.connectionCount() > connections || stopped.isFinished());
        source.request_stop();
        QVERIFY(inShort(ended(stopped)).endsWith(QLatin1String(" not sent")));
        QTest::qWait(i % 5 * 4);
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("KeyChanged not sent"));
    }
    QVERIFY2(server.received().isEmpty(), server.received().constData());
}

void tst_RestTls::connectionsAreKept()
{
    FaultServer server(*m_certificates);
    RestOptions options = optionsOf(server);
    options.pinnedKey = m_certificates->goodPin();
    RestClient client(options);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(inShort(ended(client.send(i % 2 == 0 ? changing() : reading()))), QStringLiteral("200"));
    QCOMPARE(server.requestCount(), 200);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_RestTls::aDeadConnectionIsNotUsedForAChange()
{
    for (const Fault::Kind kind : {Fault::CloseBeforeReading, Fault::CloseAfterReading}) {
        FaultServer server(*m_certificates);
        RestClient client(optionsOf(server));
        QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
        server.clear();
        server.failAt(1, {.kind = kind});
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("ConnectionLost sent"));
        server.clear();
        QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("200"));
        QCOMPARE(server.received().count("PATCH"), 1);
    }
}

void tst_RestTls::uselessOptions_data()
{
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("no certificate in the authorities") << QByteArray("-----BEGIN NOTHING-----") << QByteArray();
    QTest::newRow("a pin of the wrong length") << QByteArray() << QByteArray(31, 'x');
}

void tst_RestTls::uselessOptions()
{
    QFETCH(const QByteArray, authorities);
    QFETCH(const QByteArray, pin);
    FaultServer server(*m_certificates);
    RestOptions options = optionsFor(server);
    options.authorities = authorities;
    options.pinnedKey = pin;
    RestClient client(options);
    QCOMPARE(inShort(ended(client.send(changing()))), QStringLiteral("BadRequest not sent"));
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_RestTls)
#include "tst_RestTls.moc"
