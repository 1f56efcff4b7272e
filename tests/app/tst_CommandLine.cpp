// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Sandbox.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace passwright;

namespace {

const QByteArray adminPassword("Slate-Harbour-41");
const QByteArray firstPassword("Amber-Teapot-1717");
const QByteArray resetPassword("Copper-Window-58");
const QByteArray ownPassword("Willow-Lantern-93");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QString codes(const Ran &ran)
{
    QStringList all;
    for (const QJsonValue code : ran.json().value(QLatin1String("sub_status")).toArray())
        all.append(code.toString());
    return all.join(QLatin1Char(' '));
}

} // namespace

// The real binary, one process a command, as a script would drive it.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void usageRepeatsNoValue();
    void helpAndVersion();
    void initMakesAPrivateDatabase();
    void initRefusesWhatIsThere();
    void initRefusesAWeakPassword();
    void roundsAreManyWhereNobodySaysOtherwise();
    void policyOfAServer();
    void mainJob();
    void generated_data();
    void generated();
    void generatedThatCannotBeWritten();
    void userCommands();
    void namesCannotSteerTheTerminal();
    void signInOutcomes();
    void refusedWithTheReason_data();
    void refusedWithTheReason();
    void missingLine();
    void lineEndsAndEncoding();
    void cannotOpen_data();
    void cannotOpen();
    void auditCommands();
    void auditBroken();
    void jsonShape();
    void recoverAdmin();
    void profiles();
    void zatoDatabase();
    void zatoWrongKey();

private:
    [[nodiscard]] Ran admin(const QStringList &command, const QList<QByteArray> &more = {}) const
    {
        return m_sandbox->as(QStringLiteral("admin"), command, QList<QByteArray>{adminPassword} + more);
    }
    [[nodiscard]] Ran joan(const QStringList &command, const QList<QByteArray> &lines) const
    {
        return m_sandbox->as(QStringLiteral("joan"), command, lines);
    }
    void withJoan() const
    {
        QCOMPARE(m_sandbox->init(adminPassword).exitCode, 0);
        QCOMPARE(admin(words("user add joan --display-name Joan --email joan@example.org"), {firstPassword}).exitCode, 0);
    }
    //! Changes a database behind the program's back.
    void sql(const QString &path, const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
                QVERIFY2(query.numRowsAffected() != 0, qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("behind"));
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

#define CHECK(run, code) \
    do { \
        const Ran &once = (run); \
        QVERIFY2(once.exitCode == (code) && !once.crashed, (once.err + once.out).constData()); \
    } while (false)

void tst_CommandLine::init()
{
    m_sandbox = std::make_unique<Sandbox>();
}

void tst_CommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no such command") << QStringLiteral("--database sqlite:x frobnicate");
    QTest::newRow("half a command") << QStringLiteral("--database sqlite:x --as a user");
    QTest::newRow("unknown option") << QStringLiteral("--database sqlite:x --as a sign-in --force");
    QTest::newRow("no database") << QStringLiteral("--as a sign-in");
    QTest::newRow("no such profile") << QStringLiteral("--profile nowhere --as a sign-in");
    QTest::newRow("both") << QStringLiteral("--profile p --database sqlite:x --as a sign-in");
    QTest::newRow("a path") << QStringLiteral("--database x --as a sign-in");
    QTest::newRow("no path") << QStringLiteral("--database sqlite: --as a sign-in");
    QTest::newRow("another kind") << QStringLiteral("--database postgresql://u@h/n --as a sign-in");
    QTest::newRow("nobody signs in") << QStringLiteral("--database sqlite:x user list");
    QTest::newRow("no user") << QStringLiteral("--database sqlite:x --as a reset-password");
    QTest::newRow("two users") << QStringLiteral("--database sqlite:x --as a user lock b c");
    QTest::newRow("another command's option") << QStringLiteral("--database sqlite:x --as a sign-in --must-change");
    QTest::newRow("init without --admin") << QStringLiteral("--database sqlite:x init");
    QTest::newRow("days no number") << QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days soon");
    QTest::newRow("days zero") << QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days 0");
    QTest::newRow("days too many") << QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days 99999");
    QTest::newRow("days twice") << QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days 1 --expiry-days 2");
    QTest::newRow("value missing") << QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days");
    QTest::newRow("kind") << QStringLiteral("--database sqlite:x --as a reset-password b --generate easy");
    QTest::newRow("head") << QStringLiteral("--database sqlite:x --as a audit verify --expect-head 12");
    QTest::newRow("export suffix") << QStringLiteral("--database sqlite:x --as a audit export trail.xls");
}

void tst_CommandLine::wrongUsage()
{
    QFETCH(const QString, line);
    const QStringList arguments = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Ran ran = m_sandbox->run(arguments);
    CHECK(ran, 2);
    QVERIFY2(ran.err.size() > 10, "says what to do");
    QVERIFY(ran.out.isEmpty());

    const Ran asJson = m_sandbox->run(QStringList{QStringLiteral("--json")} + arguments);
    CHECK(asJson, 2);
    QCOMPARE(asJson.text("outcome"), QStringLiteral("error"));
    QCOMPARE(asJson.text("status"), QStringLiteral("error"));
}

// A value in the wrong place may be a password, and standard error may be a log.
void tst_CommandLine::usageRepeatsNoValue()
{
    const QByteArray mark("Hunter2-In-The-Wrong-Place");
    for (const QString &line : {QStringLiteral("--database sqlite:x --as a change-password %1"),
             QStringLiteral("--database sqlite:x --as a sign-in --password=%1"), QStringLiteral("--database sqlite:x --as a sign-in -p%1"),
             QStringLiteral("--database sqlite:x --as a reset-password b --expiry-days %1"), QStringLiteral("%1"),
             QStringLiteral("--profile %1 --as a sign-in"), QStringLiteral("--database %1 --as a sign-in")}) {
        const Ran ran = m_sandbox->run(line.arg(QString::fromLatin1(mark)).split(QLatin1Char(' ')));
        CHECK(ran, 2);
        QVERIFY2(!ran.err.contains(mark) && !ran.out.contains(mark), ran.err.constData());
    }
}

void tst_CommandLine::helpAndVersion()
{
    const Ran version = m_sandbox->run({QStringLiteral("--version")});
    CHECK(version, 0);
    QVERIFY(version.out.startsWith("passwright-cli 0."));
    const Ran help = m_sandbox->run({QStringLiteral("--help")});
    CHECK(help, 0);
    for (const char *command : {"init", "user add", "user list", "user show", "user lock", "user unlock", "user approve", "change-password",
             "reset-password", "sign-in", "prepare", "recover-admin", "audit list", "audit verify", "audit export"}) {
        QVERIFY2(help.out.contains(command), command);
        const Ran own = m_sandbox->run(words(command) + QStringList{QStringLiteral("--help")});
        CHECK(own, 0);
        QVERIFY2(own.out.contains(QByteArray("passwright-cli ") + command), own.out.constData());
    }
    QVERIFY(!help.out.contains("--rounds"));
}

void tst_CommandLine::initMakesAPrivateDatabase()
{
    const Ran made = m_sandbox->run(words("--json --database sqlite:users.db init --admin admin --rounds 1000"), {adminPassword});
    CHECK(made, 0);
    QCOMPARE(made.text("outcome"), QStringLiteral("ok"));
    QCOMPARE(QFileInfo(m_sandbox->database()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    CHECK(admin(words("sign-in")), 0);
}

void tst_CommandLine::initRefusesWhatIsThere()
{
    CHECK(m_sandbox->init(adminPassword), 0);
    CHECK(m_sandbox->init("Another-Password-1"), 3);
    CHECK(admin(words("sign-in")), 0);
}

void tst_CommandLine::initRefusesAWeakPassword()
{
    CHECK(m_sandbox->init("short"), 3);
    QVERIFY2(!QFile::exists(m_sandbox->database()), "there is no half-made database");
    CHECK(m_sandbox->init(adminPassword), 0);
}

// What the tests save with --rounds must not be saved for anybody else.
void tst_CommandLine::roundsAreManyWhereNobodySaysOtherwise()
{
    CHECK(m_sandbox->run(words("--database sqlite:users.db init --admin admin"), {adminPassword}), 0);
    CHECK(admin(words("user add joan"), {firstPassword}), 0);
    QFile file(m_sandbox->database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("$pbkdf2-sha512$"), 2);
    QCOMPARE(bytes.count("$pbkdf2-sha512$220000$"), 2);
}

void tst_CommandLine::policyOfAServer()
{
    QFile policy(m_sandbox->path(QStringLiteral("sso.conf")));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[password]\nmin_length=5\nexpiry=10\nreject_list = \"\"\"\nharbour\n\"\"\"\n");
    policy.close();
    const QStringList with = words("--database sqlite:users.db --policy sso.conf");
    CHECK(m_sandbox->run(with + words("init --admin admin --rounds 1000"), {"Slate-Harbour-41"}), 3);
    CHECK(m_sandbox->run(with + words("init --admin admin --rounds 1000"), {"Slate"}), 0);
    // The database keeps the policy that it was made with.
    const QStringList as = words("--json --database sqlite:users.db --as admin");
    const Ran added = m_sandbox->run(as + words("user add joan"), {"Slate", "12345"});
    CHECK(added, 0);
    const Ran refused = m_sandbox->run(as + words("reset-password joan"), {"Slate", "1234"});
    CHECK(refused, 3);
    QCOMPARE(codes(refused), QStringLiteral("E003002"));
    const Ran reset = m_sandbox->run(as + words("reset-password joan"), {"Slate", "54321"});
    CHECK(reset, 0);
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(QDateTime::fromString(reset.text("password_expiry"), Qt::ISODateWithMs));
    QCOMPARE(days, 10);

    CHECK(m_sandbox->run(words("--database sqlite:users.db --policy nothing.conf --as admin sign-in"), {"Slate"}), 6);
}

void tst_CommandLine::mainJob()
{
    withJoan();
    const Ran reset = admin(words("--json reset-password joan --expiry-days 30 --must-change --reason Ticket-7 --verified Called-back"),
        {resetPassword});
    CHECK(reset, 0);
    QCOMPARE(reset.text("outcome"), QStringLiteral("changed"));
    const QDateTime expiry = QDateTime::fromString(reset.text("password_expiry"), Qt::ISODateWithMs);
    const qint64 hours = QDateTime::currentDateTimeUtc().secsTo(expiry) / 3600;
    QVERIFY2(hours == 30 * 24 || hours == 30 * 24 - 1, qPrintable(reset.text("password_expiry")));

    const Ran demanded = joan(words("--json sign-in"), {resetPassword});
    CHECK(demanded, 3);
    QCOMPARE(codes(demanded), QStringLiteral("E003007"));
    CHECK(joan(words("user list"), {resetPassword}), 3);

    const Ran renewed = joan(words("--json sign-in"), {resetPassword, ownPassword});
    CHECK(renewed, 0);
    QCOMPARE(renewed.json().value(QLatin1String("password_changed")).toBool(), true);
    CHECK(joan(words("sign-in"), {ownPassword}), 0);

    CHECK(joan(words("change-password"), {ownPassword, "Marble-Compass-26"}), 0);
    const Ran refused = joan(words("--json change-password"), {"Marble-Compass-26", "short"});
    CHECK(refused, 3);
    QCOMPARE(codes(refused), QStringLiteral("E003002"));
    CHECK(joan(words("sign-in"), {"Marble-Compass-26"}), 0);

    const Ran trail = admin(words("--json audit list"));
    CHECK(trail, 0);
    QJsonObject row;
    for (const QJsonValue event : trail.json().value(QLatin1String("events")).toArray()) {
        if (event[QLatin1String("cid")].toString() == reset.text("cid"))
            row = event.toObject();
    }
    QCOMPARE(row.value(QLatin1String("kind")).toString(), QStringLiteral("reset_password"));
    QCOMPARE(row.value(QLatin1String("outcome")).toString(), QStringLiteral("changed"));
    QCOMPARE(row.value(QLatin1String("actor_name")).toString(), QStringLiteral("admin"));
    QCOMPARE(row.value(QLatin1String("target_name")).toString(), QStringLiteral("joan"));
    QCOMPARE(row.value(QLatin1String("expiry_days")).toInt(), 30);
    QCOMPARE(row.value(QLatin1String("must_change")).toBool(), true);
    QCOMPARE(row.value(QLatin1String("reason")).toString(), QStringLiteral("Ticket-7"));
    QCOMPARE(row.value(QLatin1String("verification")).toString(), QStringLiteral("Called-back"));
    QCOMPARE(row.value(QLatin1String("application")).toString(), QStringLiteral("passwright-cli"));
    CHECK(admin(words("audit verify")), 0);
}

void tst_CommandLine::generated_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("random") << QStringLiteral("random");
    QTest::newRow("phone") << QStringLiteral("phone");
    QTest::newRow("passphrase") << QStringLiteral("passphrase");
}

void tst_CommandLine::generated()
{
    QFETCH(const QString, kind);
    withJoan();
    const Ran plain = admin({QStringLiteral("reset-password"), QStringLiteral("joan"), QStringLiteral("--generate"), kind});
    CHECK(plain, 0);
    QVERIFY(plain.out.endsWith('\n'));
    const QByteArray password = plain.out.chopped(1);
    QVERIFY(password.size() >= 15 && !password.contains('\n'));
    QVERIFY2(!plain.err.contains(password), "it is printed once");
    CHECK(joan(words("sign-in"), {password}), 0);

    const Ran asJson = admin({QStringLiteral("--json"), QStringLiteral("reset-password"), QStringLiteral("joan"), QStringLiteral("--generate"), kind});
    CHECK(asJson, 0);
    QCOMPARE(asJson.out.count('\n'), 1);
    CHECK(joan(words("sign-in"), {asJson.text("password").toUtf8()}), 0);
    QVERIFY(!asJson.err.contains(asJson.text("password").toUtf8()));
}

// The password is set and nobody has seen it: that is not done.
void tst_CommandLine::generatedThatCannotBeWritten()
{
    withJoan();
    const auto process = m_sandbox->process(QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database()}
        + words("--as admin reset-password joan --generate random"));
    process->setStandardOutputFile(QStringLiteral("/dev/full"));
    process->start();
    QVERIFY(process->waitForStarted(Sandbox::patience));
    process->write(adminPassword + '\n');
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished(Sandbox::patience));
    QCOMPARE(process->exitCode(), 4);
}

void tst_CommandLine::userCommands()
{
    withJoan();
    const Ran added = admin({QStringLiteral("user"), QStringLiteral("add"), QString::fromUtf8("юлия.смит"), QStringLiteral("--first-name"),
                                QString::fromUtf8("Юлия"), QStringLiteral("--last-name"), QString::fromUtf8("Смит"), QStringLiteral("--super-user"),
                                QStringLiteral("--must-change")},
        {firstPassword});
    CHECK(added, 0);
    const QByteArray id = added.out.trimmed();
    QVERIFY2(id.startsWith("zusr"), id.constData());
    CHECK(admin(words("user add joan"), {firstPassword}), 3);
    CHECK(admin(words("user add mary"), {"short"}), 3);

    for (const QString &user : {QString::fromUtf8("юлия.смит"), QString::fromLatin1(id)}) {
        const Ran shown = admin({QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("show"), user});
        CHECK(shown, 0);
        const QJsonObject account = shown.json().value(QLatin1String("user")).toObject();
        QCOMPARE(account.value(QLatin1String("user_id")).toString(), QString::fromLatin1(id));
        QCOMPARE(account.value(QLatin1String("first_name")).toString(), QString::fromUtf8("Юлия"));
        QCOMPARE(account.value(QLatin1String("is_super_user")).toBool(), true);
        QCOMPARE(account.value(QLatin1String("password_must_change")).toBool(), true);
    }
    const Ran list = admin(words("user list"));
    CHECK(list, 0);
    QVERIFY(list.out.contains("admin") && list.out.contains("joan") && list.out.contains(QByteArray("юлия.смит")));
    const Ran some = admin(words("--json user list jo"));
    QCOMPARE(some.json().value(QLatin1String("users")).toArray().size(), 1);
    const Ran none = admin(words("--json user list nobody-of-this-name"));
    CHECK(none, 0);
    QCOMPARE(none.json().value(QLatin1String("users")).toArray().size(), 0);
    const Ran cut = admin(words("--json user list --limit 1"));
    QCOMPARE(cut.json().value(QLatin1String("has_more")).toBool(), true);

    CHECK(admin(words("user lock joan")), 0);
    const Ran locked = joan(words("--json sign-in"), {firstPassword});
    CHECK(locked, 3);
    QCOMPARE(codes(locked), QStringLiteral("E005002"));
    CHECK(admin(words("user unlock joan")), 0);
    CHECK(joan(words("sign-in"), {firstPassword}), 0);

    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET approval_status = 'before_decision' WHERE username = 'joan'")});
    CHECK(joan(words("sign-in"), {firstPassword}), 3);
    CHECK(admin(words("user approve joan")), 0);
    CHECK(joan(words("sign-in"), {firstPassword}), 0);

    for (const char *command : {"user show", "user lock", "user unlock", "user approve", "reset-password"}) {
        const Ran nobody = admin(QStringList{QStringLiteral("--json")} + words(command) + QStringList{QStringLiteral("nobody")}, {resetPassword});
        CHECK(nobody, 3);
        QCOMPARE(codes(nobody), QStringLiteral("E001100"));
    }
    CHECK(joan(words("user list"), {firstPassword}), 3);
    CHECK(joan(words("reset-password admin"), {firstPassword, resetPassword}), 3);
}

void tst_CommandLine::namesCannotSteerTheTerminal()
{
    withJoan();
    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET display_name = 'a' || char(27) || '[2J' || char(8238) || 'b' || char(10) || 'c' "
                                               "WHERE username = 'joan'")});
    for (const char *command : {"user list", "user show joan", "user lock joan"}) {
        const Ran ran = admin(words(command));
        CHECK(ran, 0);
        const QByteArray all = ran.out + ran.err;
        QVERIFY2(all.contains("a\\u{1b}[2J\\u{202e}b\\u{a}c"), all.constData());
        QVERIFY(!all.contains('\x1b') && !all.contains("\xE2\x80\xAE"));
    }
}

void tst_CommandLine::signInOutcomes()
{
    withJoan();
    const Ran ran = joan(words("--json sign-in"), {firstPassword});
    CHECK(ran, 0);
    QCOMPARE(ran.text("username"), QStringLiteral("joan"));
    QCOMPARE(ran.text("status"), QStringLiteral("ok"));

    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET password_expiry = datetime('now', '+5 days') || '.000000' WHERE username = 'joan'")});
    const Ran soon = joan(words("--json sign-in"), {firstPassword});
    CHECK(soon, 0);
    QCOMPARE(soon.text("status"), QStringLiteral("warning"));
    QCOMPARE(codes(soon), QStringLiteral("W003005"));

    const Ran wrong = joan(words("--json sign-in"), {"wrong"});
    CHECK(wrong, 3);
    QCOMPARE(codes(wrong), QStringLiteral("E005001"));
    Ran throttled = wrong;
    for (int i = 0; i < 20 && codes(throttled) == codes(wrong); ++i)
        throttled = joan(words("--json sign-in"), {"wrong"});
    CHECK(throttled, 3);
    QCOMPARE(codes(throttled), QStringLiteral("P000002"));
    QVERIFY(throttled.json().value(QLatin1String("reasons")).toArray().first()[QLatin1String("seconds")].toInt() > 0);
}

void tst_CommandLine::refusedWithTheReason_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("must change") << QStringLiteral("password_must_change = 1") << QStringLiteral("E003007");
    QTest::newRow("expired") << QStringLiteral("password_expiry = '2001-02-03 04:05:06.000000'") << QStringLiteral("E003004");
    QTest::newRow("locked") << QStringLiteral("is_locked = 1") << QStringLiteral("E005002");
    QTest::newRow("not approved") << QStringLiteral("approval_status = 'before_decision'") << QStringLiteral("E005004");
    QTest::newRow("sign-up") << QStringLiteral("sign_up_status = 'before_confirmation'") << QStringLiteral("E005003");
    QTest::newRow("TOTP") << QStringLiteral("is_totp_enabled = 1, totp_key = 'KMCLCWN4YPMD2WO3'") << QStringLiteral("E005008");
}

void tst_CommandLine::refusedWithTheReason()
{
    QFETCH(const QString, change);
    QFETCH(const QString, code);
    withJoan();
    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET %1 WHERE username = 'joan'").arg(change)});
    for (const char *command : {"--json sign-in", "--json change-password"}) {
        const Ran ran = joan(words(command), {firstPassword});
        CHECK(ran, 3);
        QCOMPARE(ran.text("outcome"), QStringLiteral("refused"));
        QCOMPARE(codes(ran), code);
        QVERIFY(!ran.json().value(QLatin1String("reasons")).toArray().first()[QLatin1String("words")].toString().isEmpty());
        QVERIFY(ran.err.contains(ran.text("cid").toUtf8()));
    }
}

void tst_CommandLine::missingLine()
{
    withJoan();
    CHECK(m_sandbox->as(QStringLiteral("admin"), words("user list"), {}), 2);
    CHECK(admin(words("reset-password joan")), 2);
    CHECK(joan(words("change-password"), {firstPassword}), 2);
    CHECK(m_sandbox->run(words("--database sqlite:other.db init --admin a")), 2);
    CHECK(joan(words("sign-in"), {firstPassword}), 0);
}

void tst_CommandLine::lineEndsAndEncoding()
{
    withJoan();
    CHECK(joan(words("sign-in"), {firstPassword + '\r'}), 0);
    CHECK(joan(words("sign-in"), {"\xff\xfe\xfd"}), 2);
    CHECK(joan(words("sign-in"), {QByteArray(70000, 'x')}), 2);
    const QByteArray odd(" Пароль с пробелами в конце 密码 ");
    CHECK(admin(words("reset-password joan"), {odd}), 0);
    CHECK(joan(words("sign-in"), {odd}), 0);
    CHECK(joan(words("sign-in"), {odd.trimmed()}), 3);
}

void tst_CommandLine::cannotOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("not there") << QStringLiteral("nothing.db");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("no database") << QStringLiteral("text.db");
    QTest::newRow("empty") << QStringLiteral("empty.db");
}

void tst_CommandLine::cannotOpen()
{
    QFETCH(const QString, path);
    QVERIFY(QDir().mkpath(m_sandbox->path(QStringLiteral("folder"))));
    for (const auto &[name, bytes] : {std::pair(QStringLiteral("text.db"), QByteArray(5000, 'x')), std::pair(QStringLiteral("empty.db"), QByteArray())}) {
        QFile file(m_sandbox->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    for (const char *command : {"--as admin user list", "prepare", "recover-admin admin"}) {
        const Ran ran = m_sandbox->run(QStringList{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + path} + words(command),
            {adminPassword, adminPassword});
        CHECK(ran, 6);
        QCOMPARE(ran.text("outcome"), QStringLiteral("error"));
        QVERIFY(!ran.json().value(QLatin1String("error"))[QLatin1String("words")].toString().isEmpty());
    }
}

void tst_CommandLine::auditCommands()
{
    withJoan();
    const Ran whole = admin(words("--json audit verify"));
    CHECK(whole, 0);
    QCOMPARE(whole.text("verdict"), QStringLiteral("whole"));
    const QString head = whole.text("head");
    QCOMPARE(head.size(), 64);
    CHECK(admin({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--expect-head"), head}), 0);
    const Ran cut = admin({QStringLiteral("--json"), QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--expect-head"),
        QString(64, QLatin1Char('a'))});
    CHECK(cut, 7);
    QCOMPARE(cut.text("verdict"), QStringLiteral("cut_off"));

    const Ran list = admin(words("audit list"));
    CHECK(list, 0);
    QVERIFY(list.out.contains("joan"));

    for (const char *name : {"trail.csv", "trail.json"}) {
        const QStringList command{QStringLiteral("audit"), QStringLiteral("export"), QString::fromLatin1(name)};
        CHECK(admin(command), 0);
        QFile file(m_sandbox->path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("joan"));
        QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        CHECK(admin(command), 3); // it overwrites nothing
    }
    CHECK(joan(words("audit list"), {firstPassword}), 3);
    CHECK(joan(words("audit verify"), {firstPassword}), 3);
}

void tst_CommandLine::auditBroken()
{
    withJoan();
    CHECK(admin(words("reset-password joan --reason first"), {resetPassword}), 0);
    sql(m_sandbox->database(), {QStringLiteral("UPDATE passwright_audit SET reason = 'other' WHERE reason = 'first'")});
    const Ran changed = admin(words("--json audit verify"));
    CHECK(changed, 7);
    QCOMPARE(changed.text("verdict"), QStringLiteral("changed"));
    QVERIFY(changed.json().value(QLatin1String("broken_at")).toInt() > 0);
}

void tst_CommandLine::jsonShape()
{
    withJoan();
    const QList<QPair<QStringList, QString>> commands{
        {words("user add mary"), QStringLiteral("changed")},
        {words("user lock joan"), QStringLiteral("changed")},
        {words("user unlock joan"), QStringLiteral("changed")},
        {words("user approve joan"), QStringLiteral("changed")},
        {words("user list"), QStringLiteral("ok")},
        {words("user show joan"), QStringLiteral("ok")},
        {words("reset-password joan"), QStringLiteral("changed")},
        {words("reset-password nobody"), QStringLiteral("refused")},
        {words("sign-in"), QStringLiteral("ok")},
        {words("audit list"), QStringLiteral("ok")},
        {words("audit verify"), QStringLiteral("ok")},
    };
    for (const auto &[command, outcome] : commands) {
        const Ran ran = admin(QStringList{QStringLiteral("--json")} + command, {resetPassword});
        const QJsonObject object = ran.json();
        QVERIFY2(!object.isEmpty() && ran.out.count('\n') == 1, ran.out.constData());
        QCOMPARE(object.value(QLatin1String("outcome")).toString(), outcome);
        QVERIFY(object.value(QLatin1String("cid")).isString());
        QVERIFY(object.value(QLatin1String("status")).isString());
        QVERIFY(object.value(QLatin1String("sub_status")).isArray());
        if (outcome == QLatin1String("changed"))
            QCOMPARE(object.value(QLatin1String("cid")).toString().size(), 24);
    }
}

void tst_CommandLine::recoverAdmin()
{
    withJoan();
    CHECK(admin(words("user add second --super-user"), {firstPassword}), 0);
    const QStringList recover{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database(),
        QStringLiteral("recover-admin")};
    const auto run = [this, &recover](const char *user, const QList<QByteArray> &lines) {
        return m_sandbox->run(recover + QStringList{QString::fromLatin1(user)}, lines);
    };
    CHECK(run("admin", {"admim", resetPassword}), 3);
    CHECK(run("admin", {"admin", "short"}), 3);
    CHECK(run("joan", {"joan", resetPassword}), 3);
    CHECK(run("nobody", {"nobody", resetPassword}), 3);
    CHECK(run("admin", {"admin"}), 2);
    CHECK(admin(words("sign-in")), 0);

    CHECK(admin(words("user lock second")), 0);
    const Ran done = run("second", {"second", resetPassword});
    CHECK(done, 0);
    QCOMPARE(done.text("outcome"), QStringLiteral("changed"));
    CHECK(m_sandbox->as(QStringLiteral("second"), words("sign-in"), {resetPassword}), 0);
    const Ran trail = admin(words("--json audit list"));
    bool isKept = false;
    for (const QJsonValue event : trail.json().value(QLatin1String("events")).toArray())
        isKept = isKept || (event[QLatin1String("kind")].toString() == QLatin1String("recovery") && event[QLatin1String("cid")].toString() == done.text("cid"));
    QVERIFY(isKept);
    CHECK(admin(words("audit verify")), 0);
}

void tst_CommandLine::profiles()
{
    withJoan();
    QVERIFY(QDir().mkpath(m_sandbox->path(QStringLiteral("config/passwright"))));
    QFile file(m_sandbox->path(QStringLiteral("config/passwright/passwright.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("lastUsedProfile=one\n[profiles]\nsize=1\n1\\id=one\n1\\name=The office\n1\\kind=local\n1\\database="
        + m_sandbox->database().toUtf8() + '\n');
    file.close();
    CHECK(m_sandbox->run({QStringLiteral("--profile"), QStringLiteral("The office"), QStringLiteral("--as"), QStringLiteral("joan"), QStringLiteral("sign-in")}, {firstPassword}), 0);
    CHECK(m_sandbox->run(words("--as joan sign-in"), {firstPassword}), 0);
    const Ran none = m_sandbox->run(words("--profile Home --as joan sign-in"), {firstPassword});
    CHECK(none, 2);
    QVERIFY(none.err.contains("The office"));
}

void tst_CommandLine::zatoDatabase()
{
    const QString path = m_sandbox->database();
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    // The sample was made once; its passwords must not run out.
    sql(path, {QStringLiteral("UPDATE zato_sso_user SET password_expiry = datetime('now', '+700 days') || '.000000' WHERE username IN ('admin1', 'joan')")});
    const QStringList on{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + path, QStringLiteral("--zato-secrets"),
        QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf")};
    const QByteArray admin1("hQ9nl93UDqGus");

    const Ran early = m_sandbox->run(on + words("--as admin1 user list"), {admin1});
    CHECK(early, 6);
    QVERIFY2(early.err.contains("own tables"), early.err.constData());

    const Ran no = m_sandbox->run(on + words("prepare"), {"no"});
    CHECK(no, 3);
    CHECK(m_sandbox->run(on + words("prepare")), 2);
    CHECK(m_sandbox->run(on + words("--as admin1 user list"), {admin1}), 6);

    const Ran prepared = m_sandbox->run(on + words("prepare"), {"yes"});
    CHECK(prepared, 0);
    const QString backup = prepared.text("backup");
    QVERIFY2(QFile::exists(backup) && backup != path, qPrintable(backup));
    QCOMPARE(QFileInfo(backup).absolutePath(), QFileInfo(path).absolutePath());
    QCOMPARE(QFileInfo(backup).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    CHECK(m_sandbox->run(on + words("prepare")), 0);

    const Ran listed = m_sandbox->run(on + words("--as admin1 user list --limit 500"), {admin1});
    CHECK(listed, 0);
    QCOMPARE(listed.json().value(QLatin1String("users")).toArray().size(), 160);
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {"Correct-Horse-1"}), 0);
    const Ran expired = m_sandbox->run(on + words("--as mustchange sign-in"), {"Must-Change-5!"});
    CHECK(expired, 3);

    const Ran reset = m_sandbox->run(on + words("--as admin1 reset-password joan --expiry-days 30 --must-change"), {admin1, resetPassword});
    CHECK(reset, 0);
    const Ran demanded = m_sandbox->run(on + words("--as joan sign-in"), {resetPassword});
    CHECK(demanded, 3);
    QCOMPARE(codes(demanded), QStringLiteral("E003007"));
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {resetPassword, ownPassword}), 0);
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {ownPassword}), 0);

    CHECK(m_sandbox->run(on + words("recover-admin admin2"), {"admin2", resetPassword}), 0);
    CHECK(m_sandbox->run(on + words("--as admin2 audit verify"), {resetPassword}), 0);
}

void tst_CommandLine::zatoWrongKey()
{
    const QString path = m_sandbox->database();
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile secrets(m_sandbox->path(QStringLiteral("secrets.conf")));
    QVERIFY(secrets.open(QIODevice::WriteOnly));
    secrets.write("[secret_keys]\nkey1=" + QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding) + '\n');
    secrets.close();
    const QStringList on{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + path};

    const Ran wrong = m_sandbox->run(on + words("--zato-secrets secrets.conf --as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(wrong, 6);
    QCOMPARE(wrong.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("wrong_key"));
    const Ran without = m_sandbox->run(on + words("--as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(without, 6);
    QCOMPARE(without.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("key_needed"));
    const Ran missing = m_sandbox->run(on + words("--zato-secrets nothing.conf --as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(missing, 6);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
