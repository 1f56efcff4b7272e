// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SecretsConf.h"
#include "models/sql/SqlExecutor.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlText.h"
#include "models/sql/SqlTime.h"
#include "models/sql/UserId.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/StoreHarness.h"

#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QThread>

using namespace passwright;

//! The small parts that the door is made of.
class tst_SqlParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateTimes_data();
    void dateTimes();
    void dateTimesAreWrittenWithMicroseconds();
    void textKeepsItsStorageClass_data();
    void textKeepsItsStorageClass();
    void userIdsAreCrockfords();
    void secretsConfIsRead_data();
    void secretsConfIsRead();
    void secretsConfOfTheSampleProvesItsKey();
    void secretsConfWithoutAFile();

    void jobsRunInOrderOnAThreadOfTheirOwn();
    void cancelledJobDoesNotRun();
    void endingDropsJobsThatHaveNotBegun();
    void failureBeforeOpeningMeetsEveryJob();
    void connectionIsSetUpSafely();
};

void tst_SqlParts::dateTimes_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QDateTime>("read");
    const QDateTime whole(QDate(2026, 11, 20), QTime(17, 12, 54), Qt::UTC);
    QTest::newRow("microseconds") << QVariant(QStringLiteral("2026-11-20 17:12:54.763053")) << whole.addMSecs(763);
    QTest::newRow("one digit") << QVariant(QStringLiteral("2026-11-20 17:12:54.7")) << whole.addMSecs(700);
    QTest::newRow("no fraction") << QVariant(QStringLiteral("2026-11-20 17:12:54")) << whole;
    QTest::newRow("with T") << QVariant(QStringLiteral("2026-11-20T17:12:54.000001")) << whole;
    QTest::newRow("bytes") << QVariant(QByteArray("2026-11-20 17:12:54")) << whole;
    QTest::newRow("hour that summer time leaves out") << QVariant(QStringLiteral("2026-03-29 02:30:00"))
                                                      << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    for (const char *bad : {"", "soon", "2026-02-30 00:00:00", "2026-11-20", "2026-11-20 25:00:00", "2026-11-20 17:12:54+01:00"})
        QTest::newRow(bad) << QVariant(QString::fromLatin1(bad)) << QDateTime();
    QTest::newRow("NULL") << QVariant() << QDateTime();
}

void tst_SqlParts::dateTimes()
{
    QFETCH(QVariant, stored);
    QFETCH(QDateTime, read);
    QCOMPARE(dateTimeFromSql(stored), read);
}

void tst_SqlParts::dateTimesAreWrittenWithMicroseconds()
{
    QCOMPARE(dateTimeToSql(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC)), QStringLiteral("2026-01-02 03:04:05.006000"));
    QCOMPARE(dateTimeToSql(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 3600)),
        QStringLiteral("2026-01-02 02:04:05.000000"));
}

void tst_SqlParts::textKeepsItsStorageClass_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QVariant(QStringLiteral("gAAAAB")) << QByteArray("gAAAAB");
    QTest::newRow("blob") << QVariant(QByteArray("gAAAAB")) << QByteArray("gAAAAB");
    QTest::newRow("NULL") << QVariant() << QByteArray();
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QByteArray("");
}

void tst_SqlParts::textKeepsItsStorageClass()
{
    QFETCH(QVariant, stored);
    QFETCH(QByteArray, bytes);
    const SqlText text = SqlText::fromVariant(stored);
    QCOMPARE(text.bytes, bytes);
    QCOMPARE(text.toVariant(), stored);
    QCOMPARE(text.toVariant().isNull(), stored.isNull());
    QCOMPARE(SqlText::fromVariant(QStringLiteral("\\x674141")).bytes, QByteArray("gAA"));
    QCOMPARE(SqlText::fromVariant(QStringLiteral("\\x67414")).bytes, QByteArray("\\x67414"));
    QCOMPARE(SqlText::fromVariant(QStringLiteral("\\xzz")).bytes, QByteArray("\\xzz"));
}

void tst_SqlParts::userIdsAreCrockfords()
{
    //! A UUID that is known: 00112233-4455-4677-8899-aabbccddeeff once version and variant are set.
    class Known final : public RandomSource
    {
    public:
        void fill(std::span<std::byte> bytes) const override
        {
            for (size_t i = 0; i < bytes.size(); ++i)
                bytes[i] = static_cast<std::byte>(i * 0x11);
        }
    };
    // python3: n = int("00112233445546778899aabbccddeeff", 16), digits "0123456789abcdefghjkmnpqrstvwxyz"
    QCOMPARE(newUserId(Known()), QStringLiteral("zusr24h36h2n8svrh6daqf6dvvqz"));
    const SecureRandomSource random;
    static const QRegularExpression form(QStringLiteral("^zusr[0-9a-hjkmnp-tv-z]{20,26}$"));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = newUserId(random);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        seen << id;
    }
    QCOMPARE(seen.size(), 1000);
}

void tst_SqlParts::secretsConfIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    const QByteArray key = "pv-YQ7Yzm8d2lRLY-DFhpfJAWnKAIw1S-__CDVtCB4Y=";
    QTest::newRow("key alone") << QByteArray("[secret_keys]\nkey1=" + key) << true;
    QTest::newRow("spaces, CR, BOM, comment") << QByteArray("\xEF\xBB\xBF; c\r\n[secret_keys]\r\n key1 = " + key + " # new\r\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("in another section") << QByteArray("[other]\nkey1=" + key) << false;
    QTest::newRow("no key") << QByteArray("[secret_keys]\nkey1=\n") << false;
    QTest::newRow("short key") << QByteArray("[secret_keys]\nkey1=abc=\n") << false;
    QTest::newRow("noise") << QByteArray("\0\xFF[[[=\n=", 8) << false;
}

void tst_SqlParts::secretsConfIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ok);
    const auto conf = SecretsConf::parse(text);
    QCOMPARE(conf.ok(), ok);
    if (ok)
        QVERIFY(conf->key == Secret::fromUtf8("pv-YQ7Yzm8d2lRLY-DFhpfJAWnKAIw1S-__CDVtCB4Y="));
    else
        QCOMPARE(conf.error().subject, QStringLiteral("key1"));
}

void tst_SqlParts::secretsConfOfTheSampleProvesItsKey()
{
    SecretsConf conf = StoreHarness::zatoSecrets();
    QVERIFY(conf.prove().ok());
    conf.key = Secret::fromUtf8("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QCOMPARE(conf.prove().error().kind, Error::Kind::WrongKey);
}

void tst_SqlParts::secretsConfWithoutAFile()
{
    const auto conf = SecretsConf::load(QStringLiteral("/no/such/secrets.conf"));
    QCOMPARE(conf.error().kind, Error::Kind::NotFound);
    QCOMPARE(conf.error().subject, QStringLiteral("/no/such/secrets.conf"));
}

void tst_SqlParts::jobsRunInOrderOnAThreadOfTheirOwn()
{
    StoreHarness harness;
    SqlExecutor executor({.path = harness.copyOfZato()});
    QList<int> order;
    QSet<Qt::HANDLE> threads;
    QList<Task<Done>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks << executor.run<Done>([&order, &threads, i](QSqlDatabase &) -> Result<Done> {
            order << i;
            threads << QThread::currentThreadId();
            return Done{};
        });
    for (const Task<Done> &task : tasks)
        QVERIFY(waitFor(task).ok());
    QList<int> expected;
    for (int i = 0; i < 20; ++i)
        expected << i;
    QCOMPARE(order, expected);
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThreadId()));
}

void tst_SqlParts::cancelledJobDoesNotRun()
{
    StoreHarness harness;
    SqlExecutor executor({.path = harness.copyOfZato()});
    QSemaphore gate;
    bool ran = false;
    const Task<Done> first = executor.run<Done>([&gate](QSqlDatabase &) -> Result<Done> {
        gate.acquire();
        return Done{};
    });
    Task<Done> second = executor.run<Done>([&ran](QSqlDatabase &) -> Result<Done> {
        ran = true;
        return Done{};
    });
    second.cancel();
    gate.release();
    QVERIFY(waitFor(first).ok());
    QCOMPARE(waitFor(second).error().kind, Error::Kind::Cancelled);
    QVERIFY(waitFor(executor.run<Done>([](QSqlDatabase &) -> Result<Done> { return Done{}; })).ok());
    QVERIFY(!ran);
}

void tst_SqlParts::endingDropsJobsThatHaveNotBegun()
{
    StoreHarness harness;
    auto executor = std::make_unique<SqlExecutor>(SqlExecutor::Options{.path = harness.copyOfZato()});
    QSemaphore begun;
    QSemaphore gate;
    bool finished = false;
    bool ran = false;
    const Task<Done> running = executor->run<Done>([&](QSqlDatabase &) -> Result<Done> {
        begun.release();
        gate.acquire();
        finished = true;
        return Done{};
    });
    const Task<Done> waiting = executor->run<Done>([&ran](QSqlDatabase &) -> Result<Done> {
        ran = true;
        return Done{};
    });
    begun.acquire();
    std::unique_ptr<QThread> ender(QThread::create([&executor] { executor.reset(); }));
    ender->start();
    QCOMPARE(waitFor(waiting).error().kind, Error::Kind::Cancelled); // while the first still runs
    gate.release();
    ender->wait();
    QVERIFY(finished);
    QVERIFY(waitFor(running).ok());
    QVERIFY(!ran);
}

void tst_SqlParts::failureBeforeOpeningMeetsEveryJob()
{
    SqlExecutor executor({.path = QStringLiteral("/no/such/file"), .before = [] { return SqlFile(QStringLiteral("/no/such/file")).checkUsable(); }});
    for (int i = 0; i < 2; ++i) {
        const auto result = waitFor(executor.run<Done>([](QSqlDatabase &) -> Result<Done> { return Done{}; }));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }
    QVERIFY(!QFile::exists(QStringLiteral("/no/such/file")));
}

void tst_SqlParts::connectionIsSetUpSafely()
{
    StoreHarness harness;
    SqlExecutor executor({.path = harness.copyOfZato(), .busyTimeoutMs = 1234});
    const auto pragma = [&executor](const char *name) {
        const auto value = waitFor(executor.run<int>([name](QSqlDatabase &database) -> Result<int> {
            auto query = execute(database, QStringLiteral("PRAGMA ") + QLatin1String(name));
            return query.ok() && query->next() ? Result<int>(query->value(0).toInt()) : Result<int>(Error{});
        }));
        return value.ok() ? *value : -1;
    };
    QCOMPARE(pragma("foreign_keys"), 1);
    QCOMPARE(pragma("synchronous"), 2); // FULL
    QCOMPARE(pragma("busy_timeout"), 1234);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlParts)
#include "tst_SqlParts.moc"
