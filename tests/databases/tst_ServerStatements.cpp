// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStatements.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

#include <QRegularExpression>
#include <QSqlDriver>

#include <mysql.h>

using namespace passwright;

namespace {

//! Has a MariaDB server forget the statement that was prepared last, behind the driver's back.
void forgetLast(const QSqlDatabase &database)
{
    MYSQL_STMT *other = mysql_stmt_init(*static_cast<MYSQL *const *>(database.driver()->handle().constData()));
    QCOMPARE(mysql_stmt_prepare(other, "SELECT 1", 8), 0);
    --other->stmt_id;
    mysql_stmt_close(other);
}

} // namespace

//! Statements that stay prepared on a server: whoever searches again is quicker and gets no other answer, whatever
//! happened to the server, the connection or the tables meanwhile.
class tst_ServerStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void cleanup() { m_store.reset(); }

    void theServerIsRestarted();
    void theSessionIsEnded();
    void theTableIsChanged();
    void theTablesAreGone();
    void closingDoesNotWaitForAnAnswer();
    void oneThatIsThereIsNotPreparedAgain();
    void oneThatWasForgottenIsPreparedAgain();
    void whatFailedFirstIsTold();
    void theServerKeepsNoMoreThanAFew();

private:
    [[nodiscard]] QString found(const char *text) const;
    [[nodiscard]] Result<UserPage> search(const char *text) const;
    //! Prepared on the connection so far, and how many of those are there.
    [[nodiscard]] static int preparedSoFar(const RawDatabase &raw);
    [[nodiscard]] static int kept(const RawDatabase &raw);
    static Result<QString> sum(SqlStatements &statements, RawDatabase &raw, int number, int more = 1);

    ServerDesk m_desk;
    SqlStore::Opened m_store;
    Session m_admin;
};

void tst_ServerStatements::init()
{
    m_desk.people(QStringLiteral("kept"));
    SqlStoreOptions options = m_desk.options(QStringLiteral("kept"));
    options.times = ServerDesk::impatient();
    m_store = m_desk.open(options);
    m_admin = StoreHarness::signInAdmin(*m_store);
}

Result<UserPage> tst_ServerStatements::search(const char *text) const
{
    return waitFor(m_store->directory().search({.text = QString::fromLatin1(text)}, StoreHarness::context(m_admin)));
}

QString tst_ServerStatements::found(const char *text) const
{
    const auto page = search(text);
    if (!page.ok())
        return page.error().detail;
    QStringList names;
    for (const Account &user : page->users)
        names << user.userName;
    return names.join(QLatin1Char(' '));
}

void tst_ServerStatements::theServerIsRestarted()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("statement"))); // one a statement that went with the server
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(found("mary"), QStringLiteral("mary"));
        QCOMPARE(found("joan doe"), QStringLiteral("joan"));
        m_desk.server().restart();
    }
    QCOMPARE(found("joan doe"), QStringLiteral("joan"));
}

void tst_ServerStatements::theSessionIsEnded()
{
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    raw->run(ServerDesk::isPostgres() ? QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'helpdesk'")
                                      : QStringLiteral("KILL USER helpdesk"));
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    QCOMPARE(found("joan"), QStringLiteral("joan"));
}

// A column that a search shows gets another type: no plan that was made before holds.
void tst_ServerStatements::theTableIsChanged()
{
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    raw->run(ServerDesk::isPostgres() ? QStringLiteral("ALTER TABLE zato_sso_user ALTER COLUMN locked_by TYPE text, ADD COLUMN note text")
                                      : QStringLiteral("ALTER TABLE zato_sso_user MODIFY locked_by TEXT, ADD COLUMN note TEXT FIRST"));
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    raw->run(QStringLiteral("DROP TABLE passwright_user_order"));
    raw->run(ServerDesk::isPostgres() ? QStringLiteral("CREATE TABLE passwright_user_order (sort_key BYTEA NOT NULL, PRIMARY KEY (sort_key))")
                                      : QStringLiteral("CREATE TABLE passwright_user_order (sort_key VARBINARY(1200) NOT NULL, PRIMARY KEY (sort_key))"));
    raw->run(QStringLiteral("GRANT SELECT, INSERT, DELETE ON passwright_user_order TO helpdesk"));
    QCOMPARE(found("mary"), QString()); // nobody is listed
}

// What fails twice is told, and is not in the way of what comes after.
void tst_ServerStatements::theTablesAreGone()
{
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    raw->run(QStringLiteral("ALTER TABLE passwright_user_order RENAME TO passwright_user_away"));
    const auto lost = search("mary");
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().kind, Error::Kind::NotOurs);
    raw->run(QStringLiteral("ALTER TABLE passwright_user_away RENAME TO passwright_user_order"));
    QCOMPARE(found("mary"), QStringLiteral("mary"));
}

void tst_ServerStatements::closingDoesNotWaitForAnAnswer()
{
    QCOMPARE(found("mary"), QStringLiteral("mary"));
    m_desk.server().pause();
    m_store.reset(); // or the test ends here
    m_desk.server().resume();
}

int tst_ServerStatements::preparedSoFar(const RawDatabase &raw)
{
    // The driver numbers them.
    return ServerDesk::isPostgres()
        ? raw.value(QStringLiteral("SELECT max(substring(name FROM '[0-9]+')::int) FROM pg_prepared_statements")).toInt()
        : raw.value(QStringLiteral("SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'Com_stmt_prepare'")).toInt();
}

int tst_ServerStatements::kept(const RawDatabase &raw)
{
    return ServerDesk::isPostgres()
        ? raw.value(QStringLiteral("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%AS answer%'")).toInt()
        : raw.value(QStringLiteral("SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'Prepared_stmt_count'")).toInt();
}

//! Each \p number has a statement of its own.
Result<QString> tst_ServerStatements::sum(SqlStatements &statements, RawDatabase &raw, int number, int more)
{
    QString answer;
    const auto read = statements.read(raw.database(), QStringLiteral("SELECT %1 + CAST(? AS DECIMAL(9)) AS answer").arg(number), {more},
        [&answer](const QSqlQuery &row) { answer += row.value(0).toString(); });
    return read.ok() ? Result<QString>(answer) : Result<QString>(read.error());
}

void tst_ServerStatements::oneThatIsThereIsNotPreparedAgain()
{
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    SqlStatements statements;
    QCOMPARE(*sum(statements, *raw, 1), QStringLiteral("2"));
    QCOMPARE(*sum(statements, *raw, 2), QStringLiteral("3"));
    const int before = preparedSoFar(*raw);
    QVERIFY(before >= 2);
    QCOMPARE(*sum(statements, *raw, 1, 10), QStringLiteral("11"));
    QCOMPARE(*sum(statements, *raw, 2, 20), QStringLiteral("22"));
    QCOMPARE(preparedSoFar(*raw), before);
}

void tst_ServerStatements::oneThatWasForgottenIsPreparedAgain()
{
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    SqlStatements statements;
    QCOMPARE(*sum(statements, *raw, 1), QStringLiteral("2"));
    if (ServerDesk::isPostgres()) {
        raw->run(QStringLiteral("DEALLOCATE ALL"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("free statement.*does not exist"))); // the driver's
    } else {
        forgetLast(raw->database());
    }
    QCOMPARE(*sum(statements, *raw, 1, 10), QStringLiteral("11"));
    QCOMPARE(*sum(statements, *raw, 1, 20), QStringLiteral("21"));
}

// Within a transaction PostgreSQL answers another try only with that the transaction has failed.
void tst_ServerStatements::whatFailedFirstIsTold()
{
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    SqlStatements statements;
    const auto read = [&] { return statements.read(raw->database(), QStringLiteral("SELECT a FROM away WHERE a > ?"), {0}, [](const QSqlQuery &) {}); };
    raw->run(QStringLiteral("CREATE TABLE away (a INT)"));
    QVERIFY(read().ok());
    raw->run(QStringLiteral("BEGIN"));
    raw->run(QStringLiteral("DROP TABLE away"));
    const auto failed = read();
    QVERIFY(!failed.ok());
    QVERIFY2(failed.error().kind == Error::Kind::NotOurs, qPrintable(failed.error().detail));
    raw->run(QStringLiteral("ROLLBACK"));
}

void tst_ServerStatements::theServerKeepsNoMoreThanAFew()
{
    m_store.reset();
    const auto raw = m_desk.server().raw(QStringLiteral("kept"));
    SqlStatements statements;
    for (int i = 0; i < 500; ++i)
        QCOMPARE(*sum(statements, *raw, i), QString::number(i + 1));
    QCOMPARE(kept(*raw), 64);
    statements.clear();
    QCOMPARE(kept(*raw), 0);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerStatements)
#include "tst_ServerStatements.moc"
