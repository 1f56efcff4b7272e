// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/HttpCaller.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace passwright;

// The program that scripts/demo-rest.sh starts.
class tst_DemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItPrintsSignsIn();
    void itEndsWhenAsked_data();
    void itEndsWhenAsked();
    void aTakenPortIsSaid();

private:
    static void start(QProcess &process, const QStringList &arguments = {})
    {
        process.start(QStringLiteral(PASSWRIGHT_BIN_DIR "/passwright-demo-server"), arguments);
    }
};

void tst_DemoServer::whatItPrintsSignsIn()
{
    QProcess process;
    start(process, {QStringLiteral("--documented")});
    QByteArray output;
    QTRY_VERIFY2_WITH_TIMEOUT((output += process.readAllStandardOutput()).contains("such as"), "it prints no sign-ins", 20000);
    const QList<QByteArray> lines = output.split('\n');
    const QUrl address(QString::fromLatin1(lines.constFirst()));
    QCOMPARE(address.host(), QStringLiteral("127.0.0.1"));
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &one) { return one.contains("admin1"); });
    QVERIFY(line != lines.cend());
    const QList<QByteArray> words = line->simplified().split(' ');
    const QJsonObject body{{QStringLiteral("username"), QString::fromLatin1(words.value(0))},
        {QStringLiteral("password"), QString::fromLatin1(words.value(1))}, {QStringLiteral("current_app"), QStringLiteral("CRM")}};
    const TestReply reply = HttpCaller(address).send(
        {.method = "POST", .path = QStringLiteral("/zato/sso/user/login"), .body = QJsonDocument(body).toJson()});
    QCOMPARE(reply.status, 200);
    QVERIFY(QJsonDocument::fromJson(reply.body).object().contains(QLatin1String("ust")));
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void tst_DemoServer::itEndsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_DemoServer::itEndsWhenAsked()
{
    QFETCH(int, signal);
    QProcess process;
    start(process);
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20000);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void tst_DemoServer::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess process;
    start(process, {QStringLiteral("--port"), QString::number(other.serverPort())});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(QByteArray::number(other.serverPort())));
}

QTEST_GUILESS_MAIN(tst_DemoServer)

#include "tst_DemoServer.moc"
