// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"
#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

using namespace passwright;

// The real binary on real database servers.
class tst_ServerCommandLine final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandWorks_data() { engines(); }
    void everyCommandWorks();
    void initRefusesADatabaseWithUsers_data() { engines(); }
    void initRefusesADatabaseWithUsers();
    void aWrongPasswordIsNotTriedWithTheNextLine_data() { engines(); }
    void aWrongPasswordIsNotTriedWithTheNextLine();
    void theServersPasswordIsSeenNowhere_data() { engines(); }
    void theServersPasswordIsSeenNowhere();
    void aServerThatIsAwayIsSaid_data() { engines(); }
    void aServerThatIsAwayIsSaid();
    void zatosDatabaseIsPrepared_data() { engines(); }
    void zatosDatabaseIsPrepared();

private:
    static void engines()
    {
        QTest::addColumn<int>("engine");
        QTest::newRow("PostgreSQL") << static_cast<int>(DatabaseUrl::Engine::PostgreSql);
        QTest::newRow("MariaDB") << static_cast<int>(DatabaseUrl::Engine::MariaDb);
    }
    DatabaseServer &server()
    {
        QFETCH(const int, engine);
        if (engine == static_cast<int>(DatabaseUrl::Engine::PostgreSql)) {
            if (!m_postgres)
                m_postgres = std::make_unique<PostgresServer>();
            return *m_postgres;
        }
        if (!m_mariaDb)
            m_mariaDb = std::make_unique<MariaDbServer>();
        return *m_mariaDb;
    }
    static QByteArray password() { return DatabaseServer::password().bytes().toByteArray(); }
    //! On the database `people`, with the server's password in front of \p lines.
    Ran on(const QStringList &command, const QList<QByteArray> &lines)
    {
        return m_sandbox->run(QStringList{QStringLiteral("--database"), server().url(QStringLiteral("people")).toString()} + command,
            QList<QByteArray>{password()} + lines);
    }
    Ran as(const char *user, const char *command, const QList<QByteArray> &lines)
    {
        return on(QStringList{QStringLiteral("--json"), QStringLiteral("--as"), QString::fromLatin1(user)} + words(command), lines);
    }
    Ran make() { return on(words("init --admin admin --rounds 1000"), {adminPassword}); }

    std::unique_ptr<DatabaseServer> m_postgres;
    std::unique_ptr<DatabaseServer> m_mariaDb;
};

void tst_ServerCommandLine::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    server().createDatabase(QStringLiteral("people"));
}

void tst_ServerCommandLine::everyCommandWorks()
{
    const Ran made = make();
    CHECK(made, 0);
    QVERIFY2(made.err.contains("not encrypted") || !made.err.contains("swap"), made.err.constData());
    CHECK(as("admin", "user add joan --display-name Joan", {adminPassword, firstPassword}), 0);
    CHECK(as("joan", "sign-in", {firstPassword}), 0);
    CHECK(as("admin", "reset-password joan --must-change --reason ticket-7", {adminPassword, resetPassword}), 0);
    CHECK(as("joan", "sign-in", {firstPassword}), 3);
    CHECK(as("joan", "sign-in", {resetPassword, ownPassword}), 0);
    CHECK(as("joan", "change-password", {ownPassword, firstPassword}), 0);
    CHECK(as("admin", "user lock joan", {adminPassword}), 0);
    const Ran locked = as("admin", "user list --state locked", {adminPassword});
    CHECK(locked, 0);
    QCOMPARE(locked.json().value(QLatin1String("users")).toArray().size(), 1);
    CHECK(on(words("recover-admin admin"), {"admin", ownPassword}), 0);
    CHECK(as("admin", "user list", {adminPassword}), 3);
    const Ran verified = as("admin", "audit verify", {ownPassword});
    CHECK(verified, 0);
    QCOMPARE(verified.text("verdict"), QStringLiteral("whole"));
    const auto raw = server().raw(QStringLiteral("people"));
    QCOMPARE(raw->value(QStringLiteral("SELECT count(*) FROM zato_sso_user")).toInt(), 2);
}

void tst_ServerCommandLine::initRefusesADatabaseWithUsers()
{
    CHECK(make(), 0);
    // Before the new password is asked for: there is no line for it.
    const Ran again = on(words("--json init --admin other"), {});
    QCOMPARE(again.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("already_exists"));
    QVERIFY(again.exitCode != 0);
    CHECK(as("admin", "sign-in", {adminPassword}), 0);
}

// The next line may be somebody else's password.
void tst_ServerCommandLine::aWrongPasswordIsNotTriedWithTheNextLine()
{
    CHECK(make(), 0);
    const QStringList database{QStringLiteral("--json"), QStringLiteral("--database"), server().url(QStringLiteral("people")).toString()};
    for (const char *command : {"--as admin sign-in", "recover-admin admin", "prepare", "init --admin other"}) {
        const Ran ran = m_sandbox->run(database + words(command), {"Not-The-Servers-Password", password(), adminPassword});
        CHECK(ran, 6);
        QVERIFY2(ran.json().value(QLatin1String("error"))[QLatin1String("kind")].toString() == QLatin1String("secret_refused"), (command + ran.out).constData());
        QVERIFY(ran.err.contains("Database password"));
        QVERIFY(!ran.err.contains("Not-The-Servers-Password") && !ran.out.contains("Not-The-Servers-Password"));
    }
}

void tst_ServerCommandLine::theServersPasswordIsSeenNowhere()
{
    CHECK(make(), 0);
    QByteArray seen;
    const Ran ran = m_sandbox->run({QStringLiteral("--database"), server().url(QStringLiteral("people")).toString(), QStringLiteral("--as"),
                                       QStringLiteral("admin"), QStringLiteral("user"), QStringLiteral("list")},
        {password(), adminPassword}, [&seen](qint64 pid) {
            for (const char *file : {"cmdline", "environ"}) {
                QFile proc(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(file)));
                if (proc.open(QIODevice::ReadOnly))
                    seen += proc.readAll();
            }
        });
    CHECK(ran, 0);
    QVERIFY(seen.contains("--database"));
    QVERIFY(!seen.contains(password()));
    QVERIFY(!ran.err.contains(password()) && !ran.out.contains(password()));
    QVERIFY(!server().log().contains(password()));
    QVERIFY2(!QFileInfo::exists(m_sandbox->path(QStringLiteral("config"))), "nothing was saved");
}

void tst_ServerCommandLine::aServerThatIsAwayIsSaid()
{
    DatabaseUrl url = server().url(QStringLiteral("people"));
    url.hosts = {{QStringLiteral("127.0.0.1"), 1}};
    const Ran ran = m_sandbox->run({QStringLiteral("--json"), QStringLiteral("--database"), url.toString(), QStringLiteral("prepare")}, {password()});
    CHECK(ran, 6);
    QCOMPARE(ran.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("not_reachable"));
    QVERIFY2(ran.err.contains("127.0.0.1") && ran.err.contains("refused the connection"), ran.err.constData());
}

void tst_ServerCommandLine::zatosDatabaseIsPrepared()
{
    CHECK(make(), 0);
    {
        // As another program made it: without our tables, and what hangs on them.
        const auto raw = server().raw(QStringLiteral("people"));
        const QStringList tables = raw->database().tables();
        for (const QString &table : tables) {
            if (table.startsWith(QLatin1String("passwright_")))
                raw->run(QStringLiteral("DROP TABLE ") + table
                    + (server().engine() == DatabaseUrl::Engine::PostgreSql ? QStringLiteral(" CASCADE") : QString()));
        }
    }
    const Ran no = on(words("prepare"), {"no"});
    CHECK(no, 3);
    QVERIFY(no.err.contains("Have a backup"));
    const Ran yes = on(words("--json prepare"), {"yes"});
    CHECK(yes, 0);
    QVERIFY(yes.json().value(QLatin1String("backup")).isNull());
    CHECK(on(words("prepare"), {}), 0); // is prepared already
}

QTEST_GUILESS_MAIN(tst_ServerCommandLine)
#include "tst_ServerCommandLine.moc"
