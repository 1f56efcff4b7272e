// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rest/RestAnswers.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

#include <thread>

using namespace passwright;

namespace {

const QByteArray bodySecret = "Pa55-of-the-body";
const QByteArray headerSecret = "Pa55-of-the-header";

QMutex heardMutex;
QByteArray heard;

void hear(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&heardMutex);
    heard += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

RestRequest change(const QByteArray &path = "/change")
{
    return {.verb = "PATCH",
        .path = QString::fromLatin1(path),
        .body = Secret::fromUtf8("{\"new_password\": \"" + bodySecret + "\"}"),
        .secretHeaders = {{"X-Key", Secret::fromUtf8(headerSecret)}}};
}

// Says whose answer it is.
FaultReply echo(const FaultRequest &request)
{
    return {.body = "{\"answer to\": \"" + request.path + "\", \"padding\": \"so that one byte at a time takes long\"}"};
}

bool answers(const RestReply &reply, const QByteArray &path)
{
    const auto *answer = std::get_if<RestAnswer>(&reply);
    return answer != nullptr && answer->body.contains("\"answer to\": \"" + path + '"');
}

} // namespace

// What comes of a request when the server misbehaves: whether it had left is known, and what changes
// something is never sent twice.
class tst_RestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFault_data();
    void everyFault();
    void noChangeIsSentTwice_data();
    void noChangeIsSentTwice();
    void aReadIsSentAgainWhenTheConnectionWasDead();
    void aReadGivesUpInTheEnd();
    void aSlowAnswerInTimeIsAnAnswer();
    void anAnswerMayEndWithItsConnection();
    void answersHaveALimit_data();
    void answersHaveALimit();
    void brokenAnswers_data();
    void brokenAnswers();
    void aLateSecondAnswerDoesNotReachANewConnection();
    void stoppedBeforeItIsSent();
    void stoppedInFlight();
    void stoppedAfterTheEnd();
    void theClientEndsWithRequestsUnderWay();
    void noWordOfASecret();
};

void tst_RestFaults::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
}

void tst_RestFaults::everyFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("arrived");
    const auto row = [](Fault::Kind kind, const char *expected, int arrived) {
        QTest::newRow(Fault::name(kind)) << int(kind) << QString::fromLatin1(expected) << arrived;
    };
    row(Fault::None, "200", 1);
    row(Fault::CloseBeforeReading, "ConnectionLost sent", 0);
    row(Fault::CloseAfterReading, "ConnectionLost sent", 1);
    row(Fault::HangBeforeHeaders, "TimedOut sent", 1);
    row(Fault::HangInBody, "TimedOut sent", 1);
    row(Fault::ResetInBody, "ConnectionLost sent", 1);
    row(Fault::TruncatedBody, "ConnectionLost sent", 1);
    row(Fault::Garbage, "ConnectionLost sent", 1);
    row(Fault::TenMebibytes, "TooLarge sent", 1);
    row(Fault::HtmlPage, "200", 1);
    row(Fault::NoContent, "204", 1);
    row(Fault::Moved, "301", 1);
    row(Fault::TwoAnswers, "200", 1);
    row(Fault::SecondAnswerLater, "200", 1);
    row(Fault::Dribble, "TimedOut sent", 1);
    row(Fault::CloseAfterAnswer, "200", 1);
    row(Fault::RefuseConnection, "ConnectionRefused not sent", 0);
}

void tst_RestFaults::everyFault()
{
    QFETCH(const int, fault);
    QFETCH(const QString, expected);
    QFETCH(const int, arrived);
    const bool isEndless = expected.startsWith(QLatin1String("TimedOut"));
    for (const bool isKept : {false, true}) {
        FaultServer server(echo);
        RestOptions options = optionsFor(server);
        if (isEndless)
            options.totalTimeout = std::chrono::milliseconds(400);
        RestClient client(options);
        server.failFrom(isKept ? 2 : 1, {.kind = static_cast<Fault::Kind>(fault)});
        if (isKept)
            QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
        QCOMPARE(inShort(ended(client.send(change()))), expected);
        QCOMPARE(server.requestCount(), isKept ? arrived + 1 : arrived);
        // The client is none the worse for it. (The late second answer has a test of its own.)
        if (fault != Fault::SecondAnswerLater) {
            server.clear();
            QVERIFY(answers(ended(client.send({.path = QStringLiteral("/next"), .repeat = RestRequest::Repeat::Safe})), "/next"));
        }
    }
}

void tst_RestFaults::noChangeIsSentTwice_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault::Kind kind : Fault::ofRequest())
        QTest::newRow(Fault::name(kind)) << int(kind);
}

void tst_RestFaults::noChangeIsSentTwice()
{
    QFETCH(const int, fault);
    for (const bool isKept : {false, true}) {
        for (const bool hasBody : {false, true}) {
            FaultServer server(echo);
            RestOptions options = optionsFor(server);
            options.totalTimeout = std::chrono::milliseconds(400);
            RestClient client(options);
            if (isKept)
                QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
            server.clear();
            server.failAt(1, {.kind = static_cast<Fault::Kind>(fault)});
            RestRequest request = change();
            if (!hasBody)
                request.body = {};
            const RestReply reply = ended(client.send(request));
            // Another request's answer shows that the server has had its time.
            RestRequest next = reading();
            next.freshConnection = true;
            QCOMPARE(inShort(ended(client.send(next))), QStringLiteral("200"));
            QCOMPARE(server.received().count("PATCH"), Fault{.kind = static_cast<Fault::Kind>(fault)}.isHandled() ? 1 : 0);
            const auto *failure = std::get_if<RestFailure>(&reply);
            QVERIFY(failure == nullptr || failure->sent);
        }
    }
}

void tst_RestFaults::aReadIsSentAgainWhenTheConnectionWasDead()
{
    for (const bool hasBody : {false, true}) {
        FaultServer server(echo);
        RestClient client(optionsFor(server));
        RestRequest request = reading();
        if (hasBody)
            request.body = Secret::fromUtf8("{\"page\": 1}");
        QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("200"));
        server.clear();
        server.failAt(1, {.kind = Fault::CloseAfterReading});
        QCOMPARE(inShort(ended(client.send(request))), QStringLiteral("200"));
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(server.requests().at(1).body, server.requests().at(0).body);
        QCOMPARE(server.requests().at(1).body.size(), request.body.size());
    }
}

void tst_RestFaults::aReadGivesUpInTheEnd()
{
    FaultServer server(echo);
    RestClient client(optionsFor(server));
    server.failFrom(1, {.kind = Fault::CloseAfterReading});
    QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("ConnectionLost sent"));
    QVERIFY(server.requestCount() <= 4);
}

void tst_RestFaults::aSlowAnswerInTimeIsAnAnswer()
{
    FaultServer server(echo);
    RestClient client(optionsFor(server));
    server.failAt(1, {.kind = Fault::Dribble});
    QVERIFY(answers(ended(client.send(change())), "/change"));
}

void tst_RestFaults::anAnswerMayEndWithItsConnection()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    server.failFrom(1, {.kind = Fault::Raw, .reply = {.body = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1000, 'x')}});
    // Often: the end comes together with the bytes before it, or after them.
    for (int i = 0; i < 100; ++i) {
        const RestReply reply = ended(client.send(i % 2 == 0 ? reading() : change()));
        QCOMPARE(inShort(reply), QStringLiteral("200"));
        QCOMPARE(std::get<RestAnswer>(reply).body, QByteArray(1000, 'x'));
    }
    QCOMPARE(server.received().count("PATCH"), 50);
}

void tst_RestFaults::answersHaveALimit_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("expected");
    const QString tooLarge = QStringLiteral("TooLarge sent");
    QTest::newRow("as announced, the limit") << QByteArray("Content-Length: 1000\r\n") << 1000 << QStringLiteral("200");
    QTest::newRow("as announced, one more") << QByteArray("Content-Length: 1001\r\n") << 1001 << tooLarge;
    QTest::newRow("announced alone") << QByteArray("Content-Length: 99999999999\r\n") << 5 << tooLarge;
    QTest::newRow("until the end, the limit") << QByteArray() << 1000 << QStringLiteral("200");
    QTest::newRow("until the end, one more") << QByteArray() << 1001 << tooLarge;
}

void tst_RestFaults::answersHaveALimit()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const int, size);
    QFETCH(const QString, expected);
    FaultServer server;
    RestOptions options = optionsFor(server);
    options.largestAnswer = 1000;
    RestClient client(options);
    server.failAt(1, {.kind = Fault::Raw, .reply = {.body = "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + QByteArray(size, 'x')}});
    const RestReply reply = ended(client.send(change()));
    QCOMPARE(inShort(reply), expected);
    if (const auto *answer = std::get_if<RestAnswer>(&reply))
        QCOMPARE(answer->body, QByteArray(size, 'x'));
}

void tst_RestFaults::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a part of the first line") << QByteArray("HTTP/1.1 2");
    QTest::newRow("the first line alone") << QByteArray("HTTP/1.1 200 OK\r\n");
    QTest::newRow("a part of the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: appl");
    QTest::newRow("no body where one was announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
}

void tst_RestFaults::brokenAnswers()
{
    QFETCH(const QByteArray, bytes);
    FaultServer server;
    RestClient client(optionsFor(server));
    server.failFrom(1, {.kind = Fault::Raw, .reply = {.body = bytes}});
    for (const bool isReading : {false, true}) {
        const RestReply reply = ended(client.send(isReading ? reading() : change()));
        QCOMPARE(inShort(reply), QStringLiteral("ConnectionLost sent"));
    }
    QCOMPARE(server.received().count("PATCH"), 1);
}

void tst_RestFaults::aLateSecondAnswerDoesNotReachANewConnection()
{
    for (const bool isDropped : {false, true}) {
        FaultServer server(echo);
        RestClient client(optionsFor(server));
        server.failAt(1, {.kind = Fault::SecondAnswerLater});
        QVERIFY(answers(ended(client.send(change("/one"))), "/one"));
        RestRequest next = change("/two");
        next.freshConnection = !isDropped;
        if (isDropped)
            client.dropConnections();
        QVERIFY(answers(ended(client.send(next)), "/two"));
    }
}

void tst_RestFaults::stoppedBeforeItIsSent()
{
    FaultServer server;
    RestClient client(optionsFor(server));
    std::stop_source source;
    source.request_stop();
    RestRequest request = change();
    request.stop = source.get_token();
    const auto future = client.send(request);
    QVERIFY(future.isFinished());
    QCOMPARE(inShort(future.result()), QStringLiteral("Cancelled not sent"));
    QCOMPARE(inShort(ended(client.send(reading()))), QStringLiteral("200"));
    QVERIFY(!server.received().contains("PATCH"));
}

void tst_RestFaults::stoppedInFlight()
{
    for (const bool isOtherThread : {false, true}) {
        FaultServer server;
        RestClient client(optionsFor(server));
        server.failAt(1, {.kind = Fault::HangBeforeHeaders});
        std::stop_source source;
        RestRequest request = change();
        request.stop = source.get_token();
        const auto future = client.send(request);
        QTRY_COMPARE(server.requestCount(), 1);
        QVERIFY(!future.isFinished());
        if (isOtherThread)
            std::thread([&source] { source.request_stop(); }).join();
        else
            source.request_stop();
        QCOMPARE(inShort(ended(future)), QStringLiteral("Cancelled sent"));
        // The server need not wait for it either.
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

void tst_RestFaults::stoppedAfterTheEnd()
{
    FaultServer server;
    std::stop_source source;
    auto client = std::make_unique<RestClient>(optionsFor(server));
    RestRequest request = change();
    request.stop = source.get_token();
    QCOMPARE(inShort(ended(client->send(request))), QStringLiteral("200"));
    const auto cutOff = client->send(request);
    client.reset();
    source.request_stop();
    QCOMPARE(inShort(ended(cutOff)).section(QLatin1Char(' '), 0, 0), QStringLiteral("Cancelled"));
}

void tst_RestFaults::theClientEndsWithRequestsUnderWay()
{
    FaultServer server;
    auto client = std::make_unique<RestClient>(optionsFor(server));
    server.failFrom(1, {.kind = Fault::HangBeforeHeaders});
    const auto sent = client->send(change());
    QTRY_COMPARE(server.requestCount(), 1);
    const auto notSent = client->send(change());
    client.reset();
    QVERIFY(sent.isFinished());
    QCOMPARE(inShort(sent.result()), QStringLiteral("Cancelled sent"));
    QCOMPARE(inShort(notSent.result()), QStringLiteral("Cancelled not sent"));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requestCount(), 1);
}

void tst_RestFaults::noWordOfASecret()
{
    const auto before = qInstallMessageHandler(hear);
    QByteArray details;
    for (const Fault::Kind kind : Fault::ofRequest() + QList<Fault::Kind>{Fault::RefuseConnection}) {
        FaultServer server(echo);
        RestOptions options = optionsFor(server);
        options.totalTimeout = std::chrono::milliseconds(300);
        RestClient client(options);
        server.failFrom(1, {.kind = kind});
        RestRequest request = change();
        request.query = {{QStringLiteral("search"), QStringLiteral("the-name-sought")}};
        const RestReply reply = ended(client.send(request));
        if (const auto *failure = std::get_if<RestFailure>(&reply))
            details += failure->detail.toUtf8() + '\n';
    }
    qWarning("the handler hears");
    qInstallMessageHandler(before);
    QVERIFY(heard.contains("the handler hears"));
    QVERIFY(!details.isEmpty());
    for (const QByteArray &secret : {bodySecret, headerSecret, QByteArray("the-name-sought")}) {
        QVERIFY2(!heard.contains(secret), heard.constData());
        QVERIFY2(!details.contains(secret), details.constData());
    }
}

QTEST_GUILESS_MAIN(tst_RestFaults)
#include "tst_RestFaults.moc"
