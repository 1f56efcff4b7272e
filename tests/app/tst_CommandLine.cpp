// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"

using namespace passwright;

// The real binary, one process a command, as a script would drive it: what it takes, and what it answers.
class tst_CommandLine final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void usageRepeatsNoValue();
    void helpAndVersion();
    void missingLine();
    void lineEndsAndEncoding();
    void cannotOpen_data();
    void cannotOpen();
    void jsonShape();
    void profiles();
    void serverNeedsItsPasswordFirst();
};

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
    QTest::newRow("another kind") << QStringLiteral("--database oracle://u@h/n --as a sign-in");
    QTest::newRow("a server without a database") << QStringLiteral("--database postgresql://u@h --as a sign-in");
    QTest::newRow("a server in the clear") << QStringLiteral("--database mariadb://u@h/n?sslmode=disable --as a sign-in");
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
    QTest::newRow("state") << QStringLiteral("--database sqlite:x --as a user list --state angry");
    QTest::newRow("order") << QStringLiteral("--database sqlite:x --as a user list --sort age");
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
             QStringLiteral("--profile %1 --as a sign-in"), QStringLiteral("--database %1 --as a sign-in"),
             QStringLiteral("--database postgresql://u:%1@h/n --as a sign-in"), QStringLiteral("--database mariadb://u@h/n?password=%1 --as a sign-in"),
             QStringLiteral("--database postgresql://u:a/%1@h/n --as a sign-in"), QStringLiteral("--database sqlite:x --as a user list --state %1")}) {
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

void tst_CommandLine::serverNeedsItsPasswordFirst()
{
    const QStringList server{QStringLiteral("--database"), QStringLiteral("postgresql://desk@127.0.0.1:1/people?sslmode=disable")};
    for (const char *command : {"--as admin user list", "prepare", "recover-admin admin", "init --admin admin"}) {
        const Ran none = m_sandbox->run(server + words(command));
        CHECK(none, 2);
        QVERIFY2(none.err.contains("Database password of desk@127.0.0.1:1/people is missing"), none.err.constData());
    }
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
