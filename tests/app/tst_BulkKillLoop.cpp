// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/HandOverFile.h"
#include "models/crypto/PasswordHash.h"
#include "tests/app/CommandLineTest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace passwright;

// Ends the real binary with kill -9 at random moments of a bulk reset, and resumes it. PASSWRIGHT_KILL_ROUNDS sets how often.
class tst_BulkKillLoop final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyTwiceAndNobodyLeftOut();

private:
    static constexpr int users = 40;
    static inline const QByteArray passphrase{"Meadow-Window-77"};

    void withUsers() const;
    [[nodiscard]] QStringList command(int cycle, bool resumes) const;
    [[nodiscard]] bool hasPlan() const { return !QDir(m_sandbox->path(QStringLiteral("data/passwright/bulk"))).entryList({QStringLiteral("*.bulk")}).isEmpty(); }
    [[nodiscard]] QString keeper(int cycle) const { return m_sandbox->path(QStringLiteral("passwords%1").arg(cycle)); }
    void checkCycle(int cycle, int cycles) const;
};

void tst_BulkKillLoop::withUsers() const
{
    // Enough rounds for a run to last longer than a start.
    CHECK(m_sandbox->run({QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database(), QStringLiteral("init"), QStringLiteral("--admin"),
                             QStringLiteral("admin"), QStringLiteral("--rounds"), QStringLiteral("60000")},
              {adminPassword}), 0);
    CHECK(admin(words("user add user1"), {firstPassword}), 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
        database.setDatabaseName(m_sandbox->database());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QStringList columns;
        QVERIFY(query.exec(QStringLiteral("SELECT name FROM pragma_table_info('zato_sso_user')"
                                          " WHERE name NOT IN ('id', 'user_id', 'username', 'sign_up_confirm_token')")));
        while (query.next())
            columns << query.value(0).toString();
        const QString rest = columns.join(QStringLiteral(", "));
        for (int i = 2; i <= users; ++i) {
            const QString number = QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'));
            QVERIFY2(query.exec(QStringLiteral("INSERT INTO zato_sso_user (user_id, username, sign_up_confirm_token, %1)"
                                               " SELECT 'zusr0000000000000000000000000%2', 'user%3', 'token%2', %1 FROM zato_sso_user"
                                               " WHERE username = 'user1'").arg(rest, number).arg(i)),
                qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("fill"));
}

QStringList tst_BulkKillLoop::command(int cycle, bool resumes) const
{
    QStringList command{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database(), QStringLiteral("--as"), QStringLiteral("admin"),
        QStringLiteral("bulk-reset"), m_sandbox->path(QStringLiteral("list%1.csv").arg(cycle))};
    if (resumes)
        return command << QStringLiteral("--resume");
    return command << QStringLiteral("--generate") << QStringLiteral("random") << QStringLiteral("--hand-over") << keeper(cycle);
}

// What is in the database against what is in the hand-over file and in the trail.
void tst_BulkKillLoop::checkCycle(int cycle, int cycles) const
{
    QHash<QString, QByteArray> stored;
    int bulks = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("after"));
        database.setDatabaseName(m_sandbox->database());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT bulk_id, target_name, count(*) FROM passwright_audit WHERE kind = 'reset_password' AND outcome = 'changed'"
                                          " AND bulk_id <> '' GROUP BY bulk_id, target_name")));
        QHash<QString, int> perBulk;
        while (query.next()) {
            QVERIFY2(query.value(2).toInt() == 1, qPrintable(query.value(1).toString() + QStringLiteral(" was reset twice")));
            ++perBulk[query.value(0).toString()];
        }
        for (const int count : std::as_const(perBulk))
            QCOMPARE(count, users);
        bulks = static_cast<int>(perBulk.size());
        QVERIFY(query.exec(QStringLiteral("SELECT user_id, password FROM zato_sso_user WHERE username LIKE 'user%'")));
        while (query.next())
            stored.insert(query.value(0).toString(), query.value(1).toByteArray());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("after"));
    QCOMPARE(bulks, cycles);
    QCOMPARE(stored.size(), users);

    const auto file = HandOverFile::open(keeper(cycle), Secret::fromUtf8(passphrase));
    QVERIFY(file.ok());
    int handed = 0;
    QVERIFY((*file)->forEach([&](const HandOverEntry &entry) {
        const auto hash = PasswordHash::parse(stored.value(entry.userId));
        handed += hash.ok() && hash->verify(entry.password) ? 1 : 0;
        return true;
    }).ok());
    QCOMPARE(handed, users);
}

void tst_BulkKillLoop::nobodyTwiceAndNobodyLeftOut()
{
    const int asked = qEnvironmentVariableIntValue("PASSWRIGHT_KILL_ROUNDS");
    const int rounds = asked > 0 ? asked : 6;
    withUsers();
    QVERIFY(!QTest::currentTestFailed());
    const auto list = [this](int cycle) {
        QFile file(m_sandbox->path(QStringLiteral("list%1.csv").arg(cycle)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("username\n");
        for (int i = 1; i <= users; ++i)
            file.write("user" + QByteArray::number(i) + '\n');
    };
    list(0);
    QElapsedTimer timer;
    timer.start();
    CHECK(m_sandbox->run(command(0, false), {adminPassword, passphrase}), 0);
    const int whole = static_cast<int>(timer.elapsed());
    checkCycle(0, 1);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(QDir(m_sandbox->path(QStringLiteral("data/passwright/bulk"))).removeRecursively());

    // The seed is printed, so that moments can be had again.
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, %d rounds, a bulk reset of %d takes %d ms", seed, rounds, users, whole);
    QRandomGenerator moments(seed);
    int killed = 0;
    int cycle = 0;
    while (killed < rounds) {
        list(++cycle);
        for (bool isOver = false; !isOver;) {
            bool resumes = hasPlan();
            if (!resumes)
                QFile::remove(keeper(cycle));
            const auto process = m_sandbox->process(command(cycle, resumes));
            process->start();
            QVERIFY(process->waitForStarted(Sandbox::patience));
            process->write(adminPassword + '\n' + passphrase + '\n');
            process->closeWriteChannel();
            // The last one goes undisturbed: every cycle comes to its end.
            const bool isKilled = killed < rounds && !process->waitForFinished(static_cast<int>(moments.bounded(whole)));
            if (isKilled) {
                process->kill();
                ++killed;
            }
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(Sandbox::patience));
            if (process->exitStatus() == QProcess::CrashExit)
                continue;
            const QByteArray said = process->readAllStandardError();
            const bool neverBegun = resumes && process->exitCode() == 3 && said.contains("No bulk reset was begun");
            QVERIFY2(process->exitCode() == 0 || neverBegun, said.constData());
            QVERIFY2(!neverBegun || !hasPlan(), "what was cut off before it began stays for ever");
            isOver = process->exitCode() == 0;
        }
        checkCycle(cycle, cycle + 1);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(QDir(m_sandbox->path(QStringLiteral("data/passwright/bulk"))).removeRecursively());
    }
    qInfo("%d killed in %d bulk resets", killed, cycle);
    const Ran verified = admin(words("audit verify"));
    QVERIFY2(verified.exitCode == 0, (verified.err + verified.out).constData());
}

QTEST_GUILESS_MAIN(tst_BulkKillLoop)
#include "tst_BulkKillLoop.moc"
