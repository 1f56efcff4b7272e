// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/PasswordHash.h"
#include "tests/app/Sandbox.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace passwright;

// Ends the real binary with kill -9 at random moments of a reset. PASSWRIGHT_KILL_ROUNDS sets how often.
class tst_KillLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPasswordIsTheOldOrTheNew();

private:
    struct Stored
    {
        QByteArray hash;
        int changes = 0; //!< rows of the trail that say that the password was changed
    };
    [[nodiscard]] static Result<Stored> stored(const QString &path);

    Sandbox m_sandbox;
};

Result<tst_KillLoop::Stored> tst_KillLoop::stored(const QString &path)
{
    Stored found;
    bool isRead = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("after"));
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next()
            && query.value(0).toString() == QLatin1String("ok")
            && query.exec(QStringLiteral("SELECT u.password, (SELECT count(*) FROM passwright_audit a WHERE a.target_id = u.user_id"
                                         " AND a.kind = 'reset_password' AND a.outcome = 'changed')"
                                         " FROM zato_sso_user u WHERE u.username = 'joan'"))
            && query.next()) {
            found = {query.value(0).toByteArray(), query.value(1).toInt()};
            isRead = true;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("after"));
    return isRead ? Result<Stored>(found) : Result<Stored>(Error{});
}

void tst_KillLoop::everyPasswordIsTheOldOrTheNew()
{
    const int rounds = qEnvironmentVariableIntValue("PASSWRIGHT_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("PASSWRIGHT_KILL_ROUNDS") : 25;
    const QByteArray admin("Slate-Harbour-41");
    QByteArray current("Amber-Teapot-1717");
    QCOMPARE(m_sandbox.init(admin).exitCode, 0);
    QCOMPARE(m_sandbox.as(QStringLiteral("admin"), {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("joan")}, {admin, current}).exitCode, 0);
    const QStringList reset{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox.database(), QStringLiteral("--as"),
        QStringLiteral("admin"), QStringLiteral("reset-password"), QStringLiteral("joan"), QStringLiteral("--expiry-days"), QStringLiteral("30")};

    // How long one takes when nobody disturbs it: the moments are drawn from that.
    QElapsedTimer timer;
    timer.start();
    QByteArray next("Undisturbed-Reset-0");
    QCOMPARE(m_sandbox.run(reset, {admin, next}).exitCode, 0);
    current = next;
    const int whole = static_cast<int>(timer.elapsed());
    Result<Stored> before = stored(m_sandbox.database());
    QVERIFY(before.ok());

    // The seed is printed, so that moments can be had again.
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, %d rounds, a reset takes %d ms", seed, rounds, whole);
    QRandomGenerator moments(seed);
    int killed = 0;
    int changed = 0;
    for (int round = 1; round <= rounds; ++round) {
        next = "Killed-At-Random-" + QByteArray::number(round);
        const auto process = m_sandbox.process(reset);
        process->start();
        QVERIFY(process->waitForStarted(Sandbox::patience));
        process->write(admin + '\n' + next + '\n');
        process->closeWriteChannel();
        if (!process->waitForFinished(static_cast<int>(moments.bounded(whole * 3 / 2 + 2)))) {
            process->kill();
            QVERIFY(process->waitForFinished(Sandbox::patience));
        }
        const bool wasKilled = process->exitStatus() == QProcess::CrashExit;
        killed += wasKilled;

        const Result<Stored> after = stored(m_sandbox.database());
        QVERIFY2(after.ok(), "the database opens and is whole");
        const auto hash = PasswordHash::parse(after->hash);
        QVERIFY(hash.ok());
        const bool isNew = hash->verify(Secret::fromUtf8(next));
        QVERIFY2(isNew || hash->verify(Secret::fromUtf8(current)), "it is the old or the new");
        QCOMPARE(after->changes - before->changes, isNew ? 1 : 0);
        if (!wasKilled) {
            QCOMPARE(process->exitCode(), 0);
            QVERIFY2(isNew, "what it said is true");
        }
        changed += isNew;
        current = isNew ? next : current;
        before = after;
    }
    qInfo("%d killed, %d changed all the same or undisturbed", killed, changed);
    QVERIFY2(killed > 0, "or nothing was tried");

    const Ran verified = m_sandbox.as(QStringLiteral("admin"), {QStringLiteral("audit"), QStringLiteral("verify")}, {admin});
    QVERIFY2(verified.exitCode == 0, (verified.err + verified.out).constData());
    const Ran signedIn = m_sandbox.as(QStringLiteral("joan"), {QStringLiteral("sign-in")}, {current});
    QVERIFY2(signedIn.exitCode == 0, signedIn.err.constData());
}

QTEST_GUILESS_MAIN(tst_KillLoop)
#include "tst_KillLoop.moc"
