// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace passwright;

//! What whoever sets a database up on a server complains about.
class tst_ServerDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init() { m_desk.server().createDatabase(QStringLiteral("desk")); }

    void wrongPassword();
    void noPassword();
    void noSuchDatabase();
    void serverThatTakesNoWrites();
    void emptyDatabaseIsNotOurs();

    void creationDoesNotTouchUsers();
    void creationIsWholeOrNothing();
    void creationThatWasCutOffIsTold();

    void databaseOfAZatoServer();
    void namesAreCaseSensitive();
    void nulIsKeptOut();
    void oneChainUnderManyWriters();
    void leastPrivilege();

private:
    [[nodiscard]] SqlStoreOptions options() { return m_desk.options(QStringLiteral("desk")); }
    [[nodiscard]] std::unique_ptr<RawDatabase> raw() { return m_desk.server().raw(QStringLiteral("desk")); }
    SqlStore::Opened created();
    void zatoTables(const QString &collation);
    void copyZatoUsers();

    ServerDesk m_desk;
};

SqlStore::Opened tst_ServerDatabases::created()
{
    const auto made = m_desk.tryCreate(options());
    if (!made.ok())
        qFatal("%s", qUtf8Printable(made.error().detail));
    return *made;
}

void tst_ServerDatabases::wrongPassword()
{
    SqlStoreOptions asked = options();
    asked.password = Secret::fromUtf8("not it");
    const auto opened = m_desk.tryOpen(asked);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::SecretRefused);
    QCOMPARE(opened.error().subject, QStringLiteral("database_password"));
    QVERIFY(!opened.error().detail.contains(QLatin1String("not it")));
}

void tst_ServerDatabases::noPassword()
{
    SqlStoreOptions asked = options();
    asked.password = {};
    const auto opened = m_desk.tryOpen(asked);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::SecretNeeded);
    QCOMPARE(opened.error().subject, QStringLiteral("database_password"));
}

void tst_ServerDatabases::noSuchDatabase()
{
    const auto opened = m_desk.tryOpen(m_desk.options(QStringLiteral("no'such;base")));
    QVERIFY(!opened.ok());
    // MariaDB does not say whether there is one that one may not see.
    QCOMPARE(opened.error().kind, ServerDesk::isPostgres() ? Error::Kind::NotFound : Error::Kind::NotPermitted);
    QVERIFY(opened.error().detail.contains(QLatin1String("no'such;base")));
}

void tst_ServerDatabases::serverThatTakesNoWrites()
{
    created();
    raw()->run(ServerDesk::isPostgres() ? QStringLiteral("ALTER DATABASE desk SET default_transaction_read_only = on")
                                        : QStringLiteral("SET GLOBAL read_only = 1"));
    const auto opened = m_desk.tryOpen(options());
    if (ServerDesk::isPostgres())
        m_desk.server().raw(QStringLiteral("postgres"))->run(QStringLiteral("ALTER DATABASE desk RESET ALL"));
    else
        raw()->run(QStringLiteral("SET GLOBAL read_only = 0"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(opened.error().code, QStringLiteral("db.server"));
    QVERIFY(m_desk.tryOpen(options()).ok());
}

void tst_ServerDatabases::emptyDatabaseIsNotOurs()
{
    const auto opened = m_desk.tryOpen(options());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotOurs);
}

void tst_ServerDatabases::creationDoesNotTouchUsers()
{
    created();
    const QString before = raw()->value(QStringLiteral("SELECT password FROM zato_sso_user")).toString();
    const auto again = m_desk.tryCreate(options());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(raw()->value(QStringLiteral("SELECT password FROM zato_sso_user")).toString(), before);
    QVERIFY(StoreHarness::signInAdmin(*m_desk.open(options())).isSuperUser);
}

void tst_ServerDatabases::creationIsWholeOrNothing()
{
    // Fails at the triggers, when most tables are there.
    raw()->run(ServerDesk::isPostgres() ? QStringLiteral("REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC")
                                        : QStringLiteral("REVOKE TRIGGER ON desk.* FROM helpdesk"));
    const auto failed = m_desk.tryCreate(options());
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, Error::Kind::NotPermitted);
    QVERIFY2(failed.error().detail.contains(ServerDesk::isPostgres() ? QLatin1String("plpgsql") : QLatin1String("TRIGGER")),
        qPrintable(failed.error().detail));
    QCOMPARE(raw()->database().tables(), QStringList());
    raw()->run(ServerDesk::isPostgres() ? QStringLiteral("GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC")
                                        : QStringLiteral("GRANT TRIGGER ON desk.* TO helpdesk"));
    QVERIFY(m_desk.tryCreate(options()).ok());
}

void tst_ServerDatabases::creationThatWasCutOffIsTold()
{
    created();
    raw()->run(QStringLiteral("DELETE FROM zato_sso_user"));
    raw()->run(QStringLiteral("DELETE FROM passwright_settings"));
    const auto again = m_desk.tryCreate(options());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, Error::Kind::Damaged);
    QCOMPARE(again.error().code, QStringLiteral("db.unfinished"));
    const auto opened = m_desk.tryOpen(options());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
}

void tst_ServerDatabases::zatoTables(const QString &collation)
{
    created();
    const auto database = raw();
    for (const char *name : {"inserted", "updated", "deleted"})
        database->run(QStringLiteral("DROP TRIGGER passwright_user_%1").arg(QString::fromLatin1(name))
            + (ServerDesk::isPostgres() ? QStringLiteral(" ON zato_sso_user") : QString()));
    for (const QString &table : database->database().tables()) {
        if (table.startsWith(QLatin1String("passwright_")))
            database->run(QStringLiteral("DROP TABLE ") + table);
    }
    database->run(QStringLiteral("DELETE FROM zato_sso_user"));
    if (collation.isEmpty())
        return;
    database->run(
        QStringLiteral("ALTER TABLE zato_sso_user MODIFY username VARCHAR(191) CHARACTER SET utf8mb4 COLLATE %1 NOT NULL").arg(collation));
}

void tst_ServerDatabases::copyZatoUsers()
{
    const auto database = raw();
    RawDatabase sample(m_desk.harness.copyOfZato(newCid()));
    QSqlQuery rows(sample.database());
    QVERIFY(rows.exec(QStringLiteral("SELECT * FROM zato_sso_user")));
    const QSqlRecord record = rows.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    while (rows.next()) {
        QVariantList values;
        for (int i = 0; i < names.size(); ++i)
            values << (rows.isNull(i) ? QVariant() : QVariant(QString::fromUtf8(rows.value(i).toByteArray())));
        database->run(QStringLiteral("INSERT INTO zato_sso_user (%1) VALUES (%2)")
                          .arg(names.join(QLatin1String(", ")), QStringList(names.size(), QStringLiteral("?")).join(QLatin1Char(','))),
            values);
    }
}

void tst_ServerDatabases::databaseOfAZatoServer()
{
    zatoTables({});
    copyZatoUsers();
    SqlStoreOptions asked = options();
    QCOMPARE(m_desk.tryOpen(asked).error().kind, Error::Kind::KeyNeeded);
    asked.secrets = StoreHarness::zatoSecrets();
    const auto store = m_desk.open(asked);
    QVERIFY(!store->isOwn());
    QVERIFY(store->needsPreparation());
    const auto prepared = waitFor(store->prepare());
    QVERIFY2(prepared.ok(), qPrintable(prepared.ok() ? QString() : prepared.error().detail));
    QCOMPARE(*prepared, QString());

    const QString unchanged = QStringLiteral("SELECT CONCAT(username, password, email, locked_time, creation_ctx, password_last_set, password_expiry)"
                                             " FROM zato_sso_user WHERE username = 'joan'");
    const QString before = raw()->value(unchanged).toString();
    const Session admin = StoreHarness::signInAdmin(*store);
    const Account mary = StoreHarness::userNamed(*store, admin, QStringLiteral("mary"));
    QCOMPARE(mary.unreadable, QString());
    QVERIFY(StoreHarness::userNamed(*store, admin, QStringLiteral("joan")).email.contains(QLatin1Char('@'))); // encrypted there
    QCOMPARE(waitFor(store->directory().changePassword({.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary.userId},
                         StoreHarness::context(admin)))
                 ->kind,
        Outcome::Kind::Changed);
    const QString stored = raw()->value(QStringLiteral("SELECT password FROM zato_sso_user WHERE username = 'mary'")).toString();
    QVERIFY2(stored.startsWith(QLatin1String("gAAAA")), qPrintable(stored));
    QCOMPARE(StoreHarness::signIn(*store, QStringLiteral("mary"), QStringLiteral("Tulip-Harbour-91")).userName, QStringLiteral("mary"));
    QCOMPARE(raw()->value(unchanged).toString(), before);
}

void tst_ServerDatabases::namesAreCaseSensitive()
{
    // As MariaDB compares by default.
    zatoTables(ServerDesk::isPostgres() ? QString() : QStringLiteral("utf8mb4_general_ci"));
    copyZatoUsers();
    SqlStoreOptions asked = options();
    asked.secrets = StoreHarness::zatoSecrets();
    const auto store = m_desk.open(asked);
    QVERIFY(waitFor(store->prepare()).ok());
    QVERIFY(!StoreHarness::signIn(*store, QStringLiteral("joan"), QStringLiteral("Correct-Horse-1")).userId.isEmpty());
    for (const char *other : {"JOAN", "joan ", "jo\u00e4n"}) {
        const auto outcome = waitFor(store->directory().signIn(
            {.userName = QString::fromUtf8(other), .password = Secret::fromUtf8("Correct-Horse-1")}, StoreHarness::context()));
        QVERIFY(outcome.ok());
        QCOMPARE(codesOf(outcome->refusals), QStringLiteral("E005001"));
    }
}

void tst_ServerDatabases::nulIsKeptOut()
{
    const auto store = created();
    const QString name = QStringLiteral("admin1") + QChar(0) + QStringLiteral("'; DROP TABLE zato_sso_user; --\\");
    const auto outcome = waitFor(
        store->directory().signIn({.userName = name, .password = Secret::fromUtf8("hQ9nl93UDqGus")}, StoreHarness::context()));
    QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
    QCOMPARE(codesOf(outcome->refusals), QStringLiteral("E005001"));
    const Session admin = StoreHarness::signInAdmin(*store);
    const auto verdict = waitFor(store->auditLog().verify({}, StoreHarness::context(admin)));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
}

void tst_ServerDatabases::oneChainUnderManyWriters()
{
    constexpr int writers = 8;
    constexpr int changes = 8;
    m_desk.people(QStringLiteral("desk"));
    SqlStoreOptions asked = options();
    asked.busyTimeoutMs = 60000;
    struct Writer
    {
        SqlStore::Opened store;
        Session admin;
    };
    QList<Writer> desks;
    for (int i = 0; i < writers; ++i) {
        const auto store = m_desk.open(asked);
        desks << Writer{store, StoreHarness::signInAdmin(*store)};
    }
    const QString mary = StoreHarness::userNamed(*desks.first().store, desks.first().admin, QStringLiteral("mary")).userId;
    QList<Task<Outcome>> tasks;
    for (int i = 0; i < writers * changes; ++i) {
        const Writer &desk = desks.at(i % writers);
        tasks << desk.store->directory().changePassword(
            {.newPassword = Secret::fromString(QStringLiteral("Tulip-Harbour-%1").arg(i)), .userId = mary},
            StoreHarness::context(desk.admin));
    }
    for (const Task<Outcome> &task : tasks) {
        const auto outcome = waitFor(task);
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    }
    const auto verdict = waitFor(desks.last().store->auditLog().verify({}, StoreHarness::context(desks.last().admin)));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(raw()->value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit WHERE kind = 'reset_password'")).toInt(), writers * changes);
}

void tst_ServerDatabases::leastPrivilege()
{
    m_desk.people(QStringLiteral("desk"));
    const auto database = raw();
    if (ServerDesk::isPostgres() && database->value(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = 'passwright_helpdesk'")).isValid())
        database->run(QStringLiteral("DROP ROLE passwright_helpdesk"));
    QFile script(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/docs/grants-")
        + (ServerDesk::isPostgres() ? QStringLiteral("postgresql.sql") : QStringLiteral("mariadb.sql")));
    QVERIFY(script.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    const QStringList statements = QString::fromUtf8(script.readAll()).remove(comment).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            database->run(statement);
    }
    database->run(ServerDesk::isPostgres() ? QStringLiteral("ALTER ROLE passwright_helpdesk PASSWORD 'least'")
                                           : QStringLiteral("ALTER USER passwright_helpdesk IDENTIFIED BY 'least'"));
    SqlStoreOptions asked = options();
    asked.server->user = QStringLiteral("passwright_helpdesk");
    asked.password = Secret::fromUtf8("least");

    const auto store = m_desk.open(asked);
    UserDirectory &directory = store->directory();
    const Session admin = StoreHarness::signInAdmin(*store);
    const auto changed = [](const Task<Outcome> &task) {
        const auto outcome = waitFor(task);
        if (!outcome.ok())
            qWarning("%s", qUtf8Printable(outcome.error().detail));
        return outcome.ok() && outcome->kind == Outcome::Kind::Changed;
    };
    const auto context = [&admin] { return StoreHarness::context(admin); };
    const auto idOf = [&](const char *name) { return StoreHarness::userNamed(*store, admin, QString::fromLatin1(name)).userId; };
    QVERIFY(changed(directory.changePassword(
        {.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = idOf("mary"), .mustChange = true}, context())));
    QVERIFY(changed(directory.lock(idOf("joan"), context())));
    QVERIFY(changed(directory.unlock(idOf("joan"), context())));
    QVERIFY(changed(directory.approve(idOf("pending"), context())));
    QVERIFY(changed(directory.addUser({.userName = QStringLiteral("zoe"), .password = Secret::fromUtf8("First-Pass-1")}, context())));
    QCOMPARE(StoreHarness::signIn(*store, QStringLiteral("zoe"), QStringLiteral("First-Pass-1")).userName, QStringLiteral("zoe"));
    const auto found = waitFor(directory.search({.text = QStringLiteral("zoe")}, context()));
    QVERIFY2(found.ok() && found->users.size() == 1, found.ok() ? "not found" : qPrintable(found.error().detail));
    const auto wrong = waitFor(directory.signIn({.userName = QStringLiteral("zoe"), .password = Secret::fromUtf8("no")}, StoreHarness::context()));
    QVERIFY(wrong.ok());
    QCOMPARE(codesOf(wrong->refusals), QStringLiteral("E005001"));
    const auto verdict = waitFor(store->auditLog().verify({}, context()));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);

    // What it must not be able to do.
    RawDatabase::Place place{.driver = ServerDesk::isPostgres() ? QStringLiteral("QPSQL") : QStringLiteral("QMYSQL"),
        .database = QStringLiteral("desk"),
        .user = QStringLiteral("passwright_helpdesk"),
        .options = ServerDesk::isPostgres()
            ? QStringLiteral("host=127.0.0.1;port=%1;password=least;sslmode=disable").arg(m_desk.server().port())
            : QString()};
    place.host = ServerDesk::isPostgres() ? QString() : QStringLiteral("127.0.0.1");
    place.port = ServerDesk::isPostgres() ? -1 : m_desk.server().port();
    place.password = ServerDesk::isPostgres() ? QString() : QStringLiteral("least");
    RawDatabase least(place);
    for (const char *statement : {"UPDATE passwright_audit SET reason = 'x'", "DELETE FROM passwright_audit", "DELETE FROM zato_sso_user",
             "UPDATE zato_sso_user SET is_super_user = '1'", "UPDATE passwright_settings SET value = '1'", "DROP TABLE passwright_audit"}) {
        QSqlQuery query(least.database());
        QVERIFY2(!query.exec(QString::fromLatin1(statement)), statement);
    }
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerDatabases)
#include "tst_ServerDatabases.moc"
