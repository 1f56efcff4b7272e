// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/RemoteDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/servers/HttpTestServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoSso.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace passwright;

// Ends the real binary with kill -9 while the server has its request, and asks it afterwards what became of it.
class tst_RemoteKill : public QObject, private RemoteDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void killedInBetween_data();
    void killedInBetween();
};

void tst_RemoteKill::killedInBetween_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("the server had done it") << true;
    QTest::newRow("the server had not") << false;
}

void tst_RemoteKill::killedInBetween()
{
    QFETCH(const bool, isDone);
    ZatoSso sso(m_clock, ZatoSso::Behaviour::As33, zatoSampleUsers(m_clock.nowUtc(), 0));
    std::atomic<bool> hangs = true;
    QSemaphore hasArrived;
    QSemaphore goOn;
    const HttpTestServer http([&](const TestRequest &request) -> TestReply {
        if (!hangs || request.path != QLatin1String("/zato/sso/user/password"))
            return sso.handle(request);
        const TestReply reply = isDone ? sso.handle(request) : TestReply{.status = 503};
        hasArrived.release();
        goOn.acquire();
        return reply;
    });
    save(zato(http.url()));

    const auto process = m_sandbox->process(words("--profile office --as admin1 reset-password joan"));
    process->start();
    QVERIFY(process->waitForStarted(Sandbox::patience));
    process->write(adminPassword + '\n' + newPassword + '\n');
    process->closeWriteChannel();
    const bool arrived = QTest::qWaitFor([&hasArrived] { return hasArrived.tryAcquire(); }, Sandbox::patience);
    process->kill();
    process->waitForFinished(Sandbox::patience);
    hangs = false;
    goOn.release(10);
    QVERIFY2(arrived, process->readAllStandardError().constData());
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);

    // The next command says that it is not known, and does not touch it.
    const Ran next = admin("user list mary");
    CHECK(next, 0);
    QVERIFY2(next.err.contains("Not known") && next.err.contains("joan"), next.err.constData());
    const QJsonObject cut = next.json().value(QLatin1String("unfinished"))[0].toObject();
    QCOMPARE(cut.value(QLatin1String("outcome")).toString(), text("intended"));
    QCOMPARE(cut.value(QLatin1String("kind")).toString(), text("reset_password"));
    QCOMPARE(cut.value(QLatin1String("target_name")).toString(), text("joan"));

    const Ran settled = admin("audit settle");
    CHECK(settled, 0);
    QCOMPARE(settled.json().value(QLatin1String("settled"))[0][QLatin1String("found")].toString(), isDone ? text("changed") : text("not_changed"));
    QCOMPARE(sso.user(text("joan"))->password == QString::fromLatin1(newPassword), isDone);

    const Ran after = admin("audit list");
    CHECK(after, 0);
    QVERIFY2(!after.err.contains("Not known"), after.err.constData());
    QString outcome;
    for (const QJsonValue event : after.json().value(QLatin1String("events")).toArray()) {
        if (event[QLatin1String("cid")].toString() == cut.value(QLatin1String("cid")).toString() && outcome.isEmpty())
            outcome = event[QLatin1String("outcome")].toString();
    }
    QCOMPARE(outcome, isDone ? text("changed") : text("refused"));
    CHECK(admin("audit verify"), 0);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_RemoteKill)
#include "tst_RemoteKill.moc"
