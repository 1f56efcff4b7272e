// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbConnector.h"
#include "models/sql/MariaDbDialect.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTrailWriter.h"
#include "tests/cluster/GaleraCluster.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

using namespace passwright;

//! Two desks that write at the same time, each at a node of its own: no lock holds between the two.
class tst_GaleraDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasDecidedOnIsStillTrue();
    void nameThatIsTakenMeanwhile();

private:
    //! A desk's connection to a node, as the program makes it.
    class Desk
    {
    public:
        Desk(const DatabaseUrl &url, SystemLog &log)
            : m_name(QStringLiteral("desk-%1").arg(url.hosts.first().port))
            , m_database(QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), m_name))
            , m_writer(m_database, m_dialect, log)
        {
            const auto opened = MariaDbConnector({.url = url, .password = DatabaseServer::password()}).open(m_database);
            if (!opened.ok())
                qFatal("%s", qPrintable(opened.error().detail));
        }
        ~Desk()
        {
            m_database = {};
            QSqlDatabase::removeDatabase(m_name);
        }
        Q_DISABLE_COPY_MOVE(Desk)

        [[nodiscard]] bool isLocked(const QString &userName)
        {
            auto row = execute(m_database, QStringLiteral("SELECT is_locked FROM zato_sso_user WHERE username = ?"), {userName});
            return row.ok() && row->next() && row->value(0).toBool();
        }
        //! Locks \p target as long as \p by is not locked; \p meanwhile comes between the two.
        Result<SqlTrailWriter::Committed> lock(const QString &target, const QString &by, const std::function<void()> &meanwhile = {})
        {
            return m_writer.write([this, target, by, meanwhile]() -> Result<SqlTrailWriter::Events> {
                ++m_tries;
                AuditEvent event{.time = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC), .kind = AuditEvent::Kind::Lock, .actorName = by, .targetName = target};
                event.outcome = isLocked(by) ? AuditEvent::Outcome::Refused : AuditEvent::Outcome::Changed;
                if (meanwhile && m_tries == 1)
                    meanwhile();
                if (event.outcome == AuditEvent::Outcome::Changed) {
                    const auto done = executed(m_database, QStringLiteral("UPDATE zato_sso_user SET is_locked = 1 WHERE username = ?"), {target});
                    if (!done.ok())
                        return done.error();
                }
                return SqlTrailWriter::Events{event};
            });
        }
        //! Takes a name that may be there once, or refuses where somebody has it; \p meanwhile comes between the two.
        Result<SqlTrailWriter::Committed> take(const QString &name, const std::function<void()> &meanwhile = {})
        {
            return m_writer.write([this, name, meanwhile]() -> Result<SqlTrailWriter::Events> {
                ++m_tries;
                AuditEvent event{.time = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC), .kind = AuditEvent::Kind::AddUser};
                auto row = execute(m_database, QStringLiteral("SELECT 1 FROM passwright_settings WHERE name = ?"), {name});
                if (!row.ok())
                    return row.error();
                event.outcome = row->next() ? AuditEvent::Outcome::Refused : AuditEvent::Outcome::Changed;
                if (meanwhile && m_tries == 1)
                    meanwhile();
                if (event.outcome == AuditEvent::Outcome::Changed) {
                    const auto done = executed(m_database, QStringLiteral("INSERT INTO passwright_settings (name, value) VALUES (?, '')"), {name});
                    if (!done.ok())
                        return done.error();
                }
                return SqlTrailWriter::Events{event};
            });
        }
        [[nodiscard]] int tries() const { return m_tries; }
        [[nodiscard]] QSqlDatabase &database() { return m_database; }

    private:
        const QString m_name;
        QSqlDatabase m_database;
        const MariaDbDialect m_dialect;
        const SqlTrailWriter m_writer;
        int m_tries = 0;
    };

    ServerDesk m_desk;
    std::unique_ptr<GaleraCluster> m_cluster;
};

void tst_GaleraDesks::initTestCase()
{
    m_cluster = std::make_unique<GaleraCluster>();
    m_cluster->createDatabase(QStringLiteral("people"));
    SqlStoreOptions options = StoreHarness::ownOptions({});
    options.server = m_cluster->url(QStringLiteral("people"));
    options.password = DatabaseServer::password();
    const auto made = m_desk.tryCreate(options);
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().detail));
    SqlFixture::people(**made, *m_cluster->raw(QStringLiteral("people")));
}

// Two people who lock each other at once: one of them comes second, and may not any more.
void tst_GaleraDesks::whatWasDecidedOnIsStillTrue()
{
    Desk first(m_cluster->urlFrom(0, QStringLiteral("people")), m_desk.harness.log);
    Desk second(m_cluster->urlFrom(1, QStringLiteral("people")), m_desk.harness.log);
    const auto lost = first.lock(QStringLiteral("mary"), QStringLiteral("joan"), [&] {
        const auto won = second.lock(QStringLiteral("joan"), QStringLiteral("mary"));
        QVERIFY2(won.ok(), qPrintable(won.ok() ? QString() : won.error().detail));
        QCOMPARE(won->events.constFirst().outcome, AuditEvent::Outcome::Changed);
        QTRY_VERIFY(m_cluster->raw(QStringLiteral("people"))->value(QStringLiteral("SELECT is_locked FROM zato_sso_user WHERE username = 'joan'")).toBool());
    });
    QVERIFY2(lost.ok(), qPrintable(lost.ok() ? QString() : lost.error().detail));
    QCOMPARE(lost->events.constFirst().outcome, AuditEvent::Outcome::Refused);
    QCOMPARE(first.tries(), 2);
    QCOMPARE(second.tries(), 1);
    QVERIFY(first.isLocked(QStringLiteral("joan")));
    QVERIFY(!first.isLocked(QStringLiteral("mary")));
    QCOMPARE(AuditTrail(first.database()).verify()->kind, AuditVerdict::Kind::Whole);
}

// Two desks add a user of the same name: the second one is told that there is one, and not of an error.
void tst_GaleraDesks::nameThatIsTakenMeanwhile()
{
    Desk first(m_cluster->urlFrom(0, QStringLiteral("people")), m_desk.harness.log);
    Desk second(m_cluster->urlFrom(1, QStringLiteral("people")), m_desk.harness.log);
    const QString name = QStringLiteral("paula");
    const auto lost = first.take(name, [&] {
        QVERIFY(second.take(name).ok());
        QTRY_VERIFY(m_cluster->raw(QStringLiteral("people"))->value(QStringLiteral("SELECT 1 FROM passwright_settings WHERE name = ?"), {name}).isValid());
    });
    QVERIFY2(lost.ok(), qPrintable(lost.ok() ? QString() : lost.error().detail));
    QCOMPARE(lost->events.constFirst().outcome, AuditEvent::Outcome::Refused);
    QCOMPARE(first.tries(), 2);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_GaleraDesks)
#include "tst_GaleraDesks.moc"
