// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStore.h"

#include "tests/cluster/GaleraCluster.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/StoreHarness.h"
#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

#include <QProcess>

#include <algorithm>
#include <array>

using namespace passwright;

namespace {

constexpr int programs = 8;
constexpr int people = 10;

struct Change
{
    QString userId;
    QString password;
};

//! The first and the last row of one program.
struct Span
{
    qint64 first = 0;
    qint64 last = 0;
};

} // namespace

//! Eight programs reset the passwords of the same ten people at once, on a cluster each at one of its three nodes.
//! PASSWRIGHT_WRITERS_SECONDS sets for how long, for each engine.
class tst_ManyWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndTheChainIsOne_data();
    void nothingIsLostAndTheChainIsOne();
    void cleanup();

private:
    //! Of an empty database on a server, or of a file that is not there yet.
    SqlStoreOptions emptyDatabase();
    //! Of the program of this number.
    [[nodiscard]] QString place(const SqlStoreOptions &options, size_t program) const;
    //! A new database with its administrator, as it is when somebody signs in.
    QStringList addPeople(const SqlStoreOptions &options);
    //! What the programs had confirmed, by its cid; an end of the test where one of them failed.
    void letThemWork(const SqlStoreOptions &options, const QStringList &userIds, QHash<QString, Change> &confirmed) const;

    StoreHarness m_harness;
    QString m_bulkId = newCid();
    std::unique_ptr<DatabaseServer> m_server;
    std::unique_ptr<GaleraCluster> m_cluster;
    SqlStore::Opened m_store;
};

void tst_ManyWriters::nothingIsLostAndTheChainIsOne_data()
{
    QTest::addColumn<std::optional<DatabaseUrl::Engine>>("engine");
    QTest::addColumn<bool>("isCluster");
    QTest::newRow("SQLite") << std::optional<DatabaseUrl::Engine>() << false;
    QTest::newRow("PostgreSQL") << std::optional(DatabaseUrl::Engine::PostgreSql) << false;
    QTest::newRow("MariaDB") << std::optional(DatabaseUrl::Engine::MariaDb) << false;
    QTest::newRow("Galera") << std::optional(DatabaseUrl::Engine::MariaDb) << true;
}

SqlStoreOptions tst_ManyWriters::emptyDatabase()
{
    QFETCH(const std::optional<DatabaseUrl::Engine>, engine);
    QFETCH(const bool, isCluster);
    if (!engine)
        return StoreHarness::ownOptions(m_harness.path(QStringLiteral("own.sqlite")));
    SqlStoreOptions options = StoreHarness::ownOptions({});
    options.password = DatabaseServer::password();
    if (isCluster) {
        m_cluster = std::make_unique<GaleraCluster>();
        m_cluster->createDatabase(QStringLiteral("desks"));
        options.server = m_cluster->url(QStringLiteral("desks"));
        return options;
    }
    if (*engine == DatabaseUrl::Engine::PostgreSql)
        m_server = std::make_unique<PostgresServer>();
    else
        m_server = std::make_unique<MariaDbServer>();
    m_server->createDatabase(QStringLiteral("desks"));
    options.server = m_server->url(QStringLiteral("desks"));
    return options;
}

QString tst_ManyWriters::place(const SqlStoreOptions &options, size_t program) const
{
    if (m_cluster)
        return m_cluster->urlFrom(static_cast<int>(program) % GaleraCluster::size, QStringLiteral("desks")).toString();
    return options.server ? options.server->toString() : options.path;
}

QStringList tst_ManyWriters::addPeople(const SqlStoreOptions &options)
{
    const auto made = waitFor(SqlStore::create(options, StoreHarness::admin(), zatoDefaults(), m_harness.services()));
    if (!made.ok())
        qFatal("%s", qUtf8Printable(made.error().detail));
    m_store = *made;
    const Session admin = StoreHarness::signInAdmin(*m_store);
    QStringList ids;
    for (int i = 0; i < people; ++i) {
        const NewUser user{.userName = QStringLiteral("user%1").arg(i), .password = Secret::fromUtf8("Battery-Staple-2")};
        ids << waitFor(m_store->directory().addUser(user, StoreHarness::context(admin)))->userId;
    }
    m_store.reset();
    return ids;
}

void tst_ManyWriters::letThemWork(const SqlStoreOptions &options, const QStringList &userIds, QHash<QString, Change> &confirmed) const
{
    const int asked = qEnvironmentVariableIntValue("PASSWRIGHT_WRITERS_SECONDS");
    const int seconds = asked > 0 ? asked : 3;
    std::array<QProcess, programs> desks;
    for (size_t i = 0; i < desks.size(); ++i) {
        const QStringList task{place(options, i), QString::number(i), m_bulkId, QString::number(seconds)};
        desks.at(i).start(QStringLiteral(PASSWRIGHT_BIN_DIR "/sql_resetter"), task + userIds);
        desks.at(i).write(options.password.bytes().toByteArray() + "\nhQ9nl93UDqGus\n");
        QVERIFY(desks.at(i).waitForBytesWritten());
    }
    for (QProcess &desk : desks) {
        QVERIFY2(desk.waitForReadyRead(), qUtf8Printable(desk.errorString()));
        QCOMPARE(desk.readLine(), QByteArray("ready\n"));
    }
    for (QProcess &desk : desks) {
        desk.write("go\n");
        QVERIFY(desk.waitForBytesWritten());
    }
    for (size_t i = 0; i < desks.size(); ++i) {
        QProcess &desk = desks.at(i);
        QVERIFY(desk.waitForFinished(seconds * 1000 + 120'000));
        const QStringList lines = QString::fromUtf8(desk.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(desk.exitCode() == 0, qUtf8Printable(lines.isEmpty() ? desk.errorString() : lines.last()));
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            const QStringList words = line.split(QLatin1Char(' '));
            QCOMPARE(words.size(), 4);
            QVERIFY(!confirmed.contains(words.at(1)));
            confirmed.insert(words.at(1), {words.at(2), QStringLiteral("Desk-%1-Reset-%2!").arg(i).arg(words.at(3))});
        }
    }
}

void tst_ManyWriters::nothingIsLostAndTheChainIsOne()
{
    const SqlStoreOptions options = emptyDatabase();
    const QStringList userIds = addPeople(options);
    QHash<QString, Change> confirmed;
    letThemWork(options, userIds, confirmed);
    if (QTest::currentTestFailed())
        return;

    m_store = *waitFor(SqlStore::open(options, m_harness.services()));
    const CallContext asking = StoreHarness::context(StoreHarness::signInAdmin(*m_store));
    const auto verdict = waitFor(m_store->auditLog().verify({}, asking));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);

    const auto trail = waitFor(m_store->auditLog().read(
        {.kind = AuditEvent::Kind::ResetPassword, .bulkId = m_bulkId, .limit = std::numeric_limits<int>::max()}, asking));
    QVERIFY(trail.ok());
    qInfo("%lld changes by %d programs", static_cast<long long>(trail->events.size()), programs);
    QCOMPARE(trail->events.size(), confirmed.size());
    QHash<QString, QString> last; // password by user_id; the trail is read newest first
    QSet<QString> seen;
    QHash<QString, Span> spans;
    for (const AuditEvent &event : trail->events) {
        QCOMPARE(event.outcome, AuditEvent::Outcome::Changed);
        QVERIFY2(confirmed.contains(event.cid), "a change that nobody was told of");
        QVERIFY2(!seen.contains(event.cid), "a change that is there twice");
        seen.insert(event.cid);
        const Span span = spans.value(event.host, {.last = event.sequence});
        spans.insert(event.host, {.first = event.sequence, .last = span.last});
        QCOMPARE(event.targetId, confirmed.value(event.cid).userId);
        if (!last.contains(event.targetId))
            last.insert(event.targetId, confirmed.value(event.cid).password);
    }
    QCOMPARE(last.size(), people);
    // Each was at work before any of them had ended.
    QCOMPARE(spans.size(), programs);
    const auto begins = std::max_element(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    const auto ends = std::min_element(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.last < b.last; });
    QVERIFY(begins->first < ends->last);
    for (int i = 0; i < people; ++i) {
        const auto in = waitFor(m_store->directory().signIn(
            {.userName = QStringLiteral("user%1").arg(i), .password = Secret::fromString(last.value(userIds.at(i)))}, StoreHarness::context()));
        QVERIFY(in.ok());
        QVERIFY2(in->signedIn(), "the last password that was confirmed is not the one that is stored");
    }
}

void tst_ManyWriters::cleanup()
{
    m_store.reset();
    m_server.reset();
    m_cluster.reset();
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ManyWriters)
#include "tst_ManyWriters.moc"
