// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

#include <QFile>
#include <QRegularExpression>

using namespace passwright;

//! Where a password's hash can be read besides its table: what docs/database.md says of the servers' logs.
class tst_ServerLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void hashesAreLoggedWhereStatementsAre();
    void theRolesSettingsKeepHashesOut();
    void aStatementThatFailsIsInNoErrorOfOurs();

private:
    void logStatements(bool on);
    //! From now on the server refuses another password of mary's, by a constraint.
    void refuseResets();
    [[nodiscard]] Result<Outcome> reset();
    [[nodiscard]] bool isReset();
    //! Since it was asked last.
    [[nodiscard]] bool isHashLogged();
    [[nodiscard]] std::unique_ptr<RawDatabase> raw() { return m_desk.server().raw(QStringLiteral("logs")); }

    ServerDesk m_desk;
    SqlStore::Opened m_store;
    QHash<bool, qint64> m_seen; //!< by engine
    int m_resets = 0;
};

void tst_ServerLogs::init()
{
    m_store.reset();
    m_desk.people(QStringLiteral("logs"));
    logStatements(false);
    m_store = m_desk.open(m_desk.options(QStringLiteral("logs")));
    (void)isHashLogged();
}

void tst_ServerLogs::logStatements(bool on)
{
    const auto server = raw();
    if (ServerDesk::isPostgres()) {
        server->run(QStringLiteral("ALTER SYSTEM SET log_statement = '%1'").arg(on ? QStringLiteral("all") : QStringLiteral("none")));
        server->run(QStringLiteral("SELECT pg_reload_conf()"));
        server->run(QStringLiteral("ALTER ROLE helpdesk RESET ALL"));
    } else {
        server->run(QStringLiteral("SET GLOBAL log_output = 'TABLE'"));
        server->run(QStringLiteral("SET GLOBAL general_log = %1").arg(on ? 1 : 0));
    }
}

void tst_ServerLogs::refuseResets()
{
    const auto database = raw();
    const QString now = database->value(QStringLiteral("SELECT password FROM zato_sso_user WHERE username = 'mary'")).toString();
    database->run(QStringLiteral("ALTER TABLE zato_sso_user ADD CONSTRAINT mary_stays CHECK (username <> 'mary' OR password = '%1')").arg(now));
}

Result<Outcome> tst_ServerLogs::reset()
{
    const Session admin = StoreHarness::signInAdmin(*m_store);
    return waitFor(m_store->directory().changePassword(
        {.newPassword = Secret::fromString(QStringLiteral("Tulip-Harbour-%1").arg(++m_resets)),
            .userId = StoreHarness::userNamed(*m_store, admin, QStringLiteral("mary")).userId},
        StoreHarness::context(admin)));
}

bool tst_ServerLogs::isReset()
{
    const auto outcome = reset();
    return outcome.ok() && outcome->kind == Outcome::Kind::Changed;
}

bool tst_ServerLogs::isHashLogged()
{
    const qint64 seen = m_seen.value(ServerDesk::isPostgres());
    qint64 now = 0;
    if (ServerDesk::isPostgres())
        now = m_desk.server().log().count("$pbkdf2-sha512$");
    else
        now = raw()->value(QStringLiteral("SELECT COUNT(*) FROM mysql.general_log WHERE argument LIKE CONCAT('%$pbkdf2', '-sha512$%')")).toLongLong();
    m_seen.insert(ServerDesk::isPostgres(), now);
    return now > seen;
}

void tst_ServerLogs::hashesAreLoggedWhereStatementsAre()
{
    QVERIFY(isReset());
    QVERIFY2(!isHashLogged(), "as it is installed");
    logStatements(true);
    QVERIFY(isReset());
    QVERIFY(isHashLogged());
}

void tst_ServerLogs::theRolesSettingsKeepHashesOut()
{
    if (!ServerDesk::isPostgres())
        return; // has no such settings
    QFile script(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/docs/grants-postgresql.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    static const QRegularExpression line(QStringLiteral("^-- (ALTER ROLE passwright_helpdesk SET .*;)$"), QRegularExpression::MultilineOption);
    auto lines = line.globalMatch(QString::fromUtf8(script.readAll()));
    QVERIFY(lines.hasNext());
    logStatements(true);
    while (lines.hasNext())
        raw()->run(lines.next().captured(1).replace(QStringLiteral("passwright_helpdesk"), QStringLiteral("helpdesk")));
    raw()->run(QStringLiteral("ALTER SYSTEM SET log_min_duration_statement = 0"));
    raw()->run(QStringLiteral("SELECT pg_reload_conf()"));
    m_store.reset();
    m_store = m_desk.open(m_desk.options(QStringLiteral("logs")));
    QVERIFY(isReset());
    QVERIFY(!isHashLogged());
    refuseResets();
    (void)isHashLogged();
    QVERIFY(!reset().ok());
    QVERIFY(!isHashLogged());
    raw()->run(QStringLiteral("ALTER SYSTEM RESET log_min_duration_statement"));
}

// The servers name the row, or repeat the statement.
void tst_ServerLogs::aStatementThatFailsIsInNoErrorOfOurs()
{
    static QStringList said;
    said.clear();
    refuseResets();
    (void)isHashLogged();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said << text; });
    const auto refused = reset();
    qInstallMessageHandler(before);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().detail.isEmpty());
    QStringList words{refused.error().subject, refused.error().detail, refused.error().code};
    words << said << m_desk.harness.log.lines();
    for (const QString &text : std::as_const(words))
        QVERIFY2(!text.contains(QStringLiteral("pbkdf2")) && !text.contains(QStringLiteral("UPDATE")), qPrintable(text));
    QCOMPARE(isHashLogged(), ServerDesk::isPostgres());
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerLogs)
#include "tst_ServerLogs.moc"
