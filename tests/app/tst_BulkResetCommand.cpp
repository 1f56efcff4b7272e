// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"
#include "tests/slips/PdfText.h"

#include <csignal>

using namespace passwright;

// A department's passwords at once, by the real binary.
class tst_BulkResetCommand final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void dryRunChangesNothing();
    void dryRunSaysWhatIsWrong();
    void generatedIntoAFileAndOntoSlips();
    void slipsOnAPage_data();
    void slipsOnAPage();
    void givenOnes();
    void wrongUse_data();
    void wrongUse();
    void nothingIsOverwritten();
    void wrongPassphrase();
    void badFiles_data();
    void badFiles();
    void stoppedByCtrlC();
    void notASuperUser();

private:
    static inline const QByteArray passphrase{"Meadow-Window-77"};

    void withTeam(int users) const
    {
        QCOMPARE(m_sandbox->init(adminPassword).exitCode, 0);
        for (int i = 1; i <= users; ++i)
            QCOMPARE(admin({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("user%1").arg(i)}, {firstPassword}).exitCode, 0);
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_sandbox->path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(m_sandbox->path(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList plans() const
    {
        return QDir(m_sandbox->path(QStringLiteral("data/passwright/bulk"))).entryList(QDir::Files);
    }
    static int count(const Ran &ran, const char *state) { return ran.json().value(QLatin1String("states")).toObject().value(QLatin1String(state)).toInt(); }
};

void tst_BulkResetCommand::dryRunChangesNothing()
{
    withTeam(2);
    (void)write("list.csv", "username\nuser1\nuser2\nnobody\nadmin\n");
    const Ran ran = admin(words("--json bulk-reset list.csv --dry-run --generate random --report report.csv"));
    CHECK(ran, 3);
    QCOMPARE(count(ran, "planned"), 2);
    const QJsonObject verdicts = ran.json().value(QLatin1String("verdicts")).toObject();
    QCOMPARE(verdicts.value(QLatin1String("unknown_user")).toInt(), 1);
    QCOMPARE(verdicts.value(QLatin1String("own_account")).toInt(), 1);
    QVERIFY(read("report.csv").contains("\"4\",\"\",\"nobody\",\"\",\"unknown_user\",\"left_out\""));
    QVERIFY(plans().isEmpty());
    CHECK(m_sandbox->as(QStringLiteral("user1"), words("sign-in"), {firstPassword}), 0);
    (void)write("good.csv", "username\nuser1\n");
    CHECK(admin(words("bulk-reset good.csv --dry-run --generate random")), 0);
}

void tst_BulkResetCommand::dryRunSaysWhatIsWrong()
{
    withTeam(1);
    (void)write("list.csv", "username,new_password\nuser1,short\nnobody,Copper-Window-58\nnoone,Copper-Window-58\n");
    const Ran ran = admin(words("bulk-reset list.csv --dry-run"));
    CHECK(ran, 3);
    QVERIFY2(ran.err.endsWith("0 of 3 rows would be changed.\n  Refused by the rules: 1\n  Unknown user: 2\n--report FILE writes every row with its reasons.\n"), ran.err.constData());
}

void tst_BulkResetCommand::generatedIntoAFileAndOntoSlips()
{
    withTeam(3);
    (void)write("list.csv", "username\nuser1\nuser2\nuser3\n");
    const Ran ran = admin(words("--json bulk-reset list.csv --generate phone --must-change --hand-over passwords --slips slips.pdf --report report.csv"), {passphrase});
    CHECK(ran, 0);
    QCOMPARE(count(ran, "changed"), 3);
    QCOMPARE(ran.json().value(QLatin1String("not_handed_over")).toInt(-1), 0);
    QVERIFY(read("slips.pdf").startsWith("%PDF"));
    QCOMPARE(read("report.csv").count("\"changed\""), 3);
    QVERIFY(plans().isEmpty());
    for (const char *name : {"slips.pdf", "passwords", "report.csv"})
        QCOMPARE(QFile(m_sandbox->path(QString::fromLatin1(name))).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    CHECK(m_sandbox->as(QStringLiteral("user2"), words("sign-in"), {firstPassword}), 3);
}

void tst_BulkResetCommand::slipsOnAPage_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("pages");
    QTest::newRow("as it is") << QString() << 9;
    QTest::newRow("one") << QStringLiteral(" --slips-per-page 1") << 9;
    QTest::newRow("eight") << QStringLiteral(" --slips-per-page 8") << 2;
}

void tst_BulkResetCommand::slipsOnAPage()
{
    QFETCH(const QString, options);
    QFETCH(const int, pages);
    withTeam(9);
    QByteArray list("username\n");
    for (int i = 1; i <= 9; ++i)
        list += "user" + QByteArray::number(i) + '\n';
    (void)write("list.csv", list);
    CHECK(admin((QStringLiteral("bulk-reset list.csv --generate random --slips slips.pdf") + options).split(QLatin1Char(' '))), 0);
    const QString slips = m_sandbox->path(QStringLiteral("slips.pdf"));
    QCOMPARE(test::pdfPages(slips), pages);
    const QString text = test::pdfText(slips);
    for (int i = 1; i <= 9; ++i)
        QVERIFY2(text.contains(QStringLiteral("user%1").arg(i)), qPrintable(text));
}

void tst_BulkResetCommand::givenOnes()
{
    withTeam(3);
    (void)write("list.csv", "\xEF\xBB\xBFuser_id;username;new_password\r\n;user1;Copper-Window-58\r\n;user2;\"Willow; \"\"Lantern\"\" 93\"\r\n;user3;short\r\n");
    const Ran ran = admin(words("--json bulk-reset list.csv --reason INC-7"));
    CHECK(ran, 3);
    QCOMPARE(count(ran, "changed"), 2);
    QCOMPARE(count(ran, "left_out"), 1);
    CHECK(m_sandbox->as(QStringLiteral("user1"), words("sign-in"), {"Copper-Window-58"}), 0);
    CHECK(m_sandbox->as(QStringLiteral("user2"), words("sign-in"), {"Willow; \"Lantern\" 93"}), 0);
    CHECK(m_sandbox->as(QStringLiteral("user3"), words("sign-in"), {firstPassword}), 0);
    const QByteArray all = ran.out + ran.err;
    for (const char *word : {"Copper", "Willow", "short"})
        QVERIFY2(!all.contains(word), word);
    QVERIFY(plans().isEmpty());
}

void tst_BulkResetCommand::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("generated for nobody") << QStringLiteral("bulk-reset list.csv --generate random");
    QTest::newRow("slips of given ones") << QStringLiteral("bulk-reset list.csv --slips slips.pdf");
    QTest::newRow("resume with options") << QStringLiteral("bulk-reset list.csv --resume --generate random");
    QTest::newRow("pages of no slips") << QStringLiteral("bulk-reset list.csv --generate random --hand-over passwords --slips-per-page 8");
    QTest::newRow("two on a page") << QStringLiteral("bulk-reset list.csv --generate random --slips slips.pdf --slips-per-page 2");
    QTest::newRow("no file") << QStringLiteral("bulk-reset");
    QTest::newRow("expiry") << QStringLiteral("bulk-reset list.csv --expiry-days 0");
}

void tst_BulkResetCommand::wrongUse()
{
    QFETCH(const QString, line);
    QCOMPARE(m_sandbox->init(adminPassword).exitCode, 0);
    (void)write("list.csv", "username\nuser1\n");
    CHECK(admin(line.split(QLatin1Char(' '))), 2);
}

void tst_BulkResetCommand::nothingIsOverwritten()
{
    withTeam(1);
    (void)write("list.csv", "username\nuser1\n");
    (void)write("taken", "mine");
    for (const char *option : {"--slips", "--hand-over", "--report"}) {
        QStringList command = words("bulk-reset list.csv --generate random") << QString::fromLatin1(option) << QStringLiteral("taken");
        if (!command.contains(QStringLiteral("--hand-over")))
            command << QStringLiteral("--hand-over") << QStringLiteral("new");
        CHECK(admin(command, {passphrase}), 3);
        QCOMPARE(read("taken"), QByteArray("mine"));
    }
    CHECK(m_sandbox->as(QStringLiteral("user1"), words("sign-in"), {firstPassword}), 0);
}

void tst_BulkResetCommand::wrongPassphrase()
{
    withTeam(2);
    (void)write("list.csv", "username\nuser1\nuser2\n");
    CHECK(admin(words("bulk-reset list.csv --generate random --hand-over passwords"), {passphrase}), 0);
    QVERIFY2(!plans().isEmpty(), "it says which entries of the file hold");
    CHECK(admin(words("bulk-reset list.csv --resume --slips slips.pdf"), {"another"}), 6);
    QVERIFY(read("slips.pdf").isEmpty());
    CHECK(admin(words("bulk-reset list.csv --resume --slips slips.pdf"), {passphrase}), 0);
    QVERIFY(read("slips.pdf").startsWith("%PDF"));
    QVERIFY(plans().isEmpty());
}

void tst_BulkResetCommand::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no column") << QByteArray("name\nuser1\n");
    QTest::newRow("quote not closed") << QByteArray("username\n\"user1\n");
    QTest::newRow("no UTF-8") << QByteArray("username\nuser1\n\xff\xfe\n");
    QTest::newRow("NUL") << QByteArray("username\nuser1\nuser\0two\n", 24);
    QTest::newRow("empty") << QByteArray();
}

void tst_BulkResetCommand::badFiles()
{
    QFETCH(const QByteArray, content);
    withTeam(1);
    (void)write("list.csv", content);
    const Ran ran = admin(words("bulk-reset list.csv --generate random --hand-over passwords"), {passphrase});
    CHECK(ran, 3);
    QVERIFY(!QFile::exists(m_sandbox->path(QStringLiteral("passwords"))));
    QVERIFY(plans().isEmpty());
    CHECK(m_sandbox->as(QStringLiteral("user1"), words("sign-in"), {firstPassword}), 0);
    CHECK(admin(words("bulk-reset no-such-file.csv --generate random --hand-over passwords"), {passphrase}), 3);
}

void tst_BulkResetCommand::stoppedByCtrlC()
{
    withTeam(12);
    QByteArray list("username\n");
    for (int i = 1; i <= 12; ++i)
        list += "user" + QByteArray::number(i) + '\n';
    (void)write("list.csv", list);
    // Slow enough to be stopped in between.
    sql(m_sandbox->database(), {QStringLiteral("UPDATE passwright_settings SET value = '400000' WHERE name LIKE '%rounds%'")});
    const QStringList begun{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database(), QStringLiteral("--as"), QStringLiteral("admin"),
        QStringLiteral("--json"), QStringLiteral("bulk-reset"), QStringLiteral("list.csv"), QStringLiteral("--generate"), QStringLiteral("random"),
        QStringLiteral("--hand-over"), QStringLiteral("passwords")};
    const auto changed = [this] {
        int rows = 0;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("watch"));
            database.setDatabaseName(m_sandbox->database());
            database.open();
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM passwright_audit WHERE bulk_id <> '' AND outcome = 'changed'"), database);
            rows = query.next() ? query.value(0).toInt() : 0;
        }
        QSqlDatabase::removeDatabase(QStringLiteral("watch"));
        return rows;
    };
    bool isAsked = false;
    const Ran stopped = m_sandbox->run(begun, {adminPassword, passphrase}, [&](qint64 pid) {
        if (isAsked || changed() < 1)
            return;
        ::kill(static_cast<pid_t>(pid), SIGINT);
        ::kill(static_cast<pid_t>(pid), SIGINT);
        isAsked = true;
    });
    CHECK(stopped, 4);
    QVERIFY(isAsked);
    QVERIFY(count(stopped, "planned") > 0);
    QCOMPARE(count(stopped, "planned") + count(stopped, "changed"), 12);
    QCOMPARE(changed(), count(stopped, "changed"));
    const Ran anew = admin(words("bulk-reset list.csv --generate random --hand-over other"), {passphrase});
    CHECK(anew, 3);
    QVERIFY2(anew.err.contains("--resume"), anew.err.constData());
    const Ran resumed = admin(words("--json bulk-reset list.csv --resume"), {passphrase});
    CHECK(resumed, 0);
    QCOMPARE(count(resumed, "changed"), 12);
    QCOMPARE(changed(), 12);
}

void tst_BulkResetCommand::notASuperUser()
{
    withTeam(2);
    (void)write("list.csv", "username,new_password\nuser2,Copper-Window-58\n");
    CHECK(m_sandbox->as(QStringLiteral("user1"), words("bulk-reset list.csv"), {firstPassword}), 3);
    CHECK(m_sandbox->as(QStringLiteral("user2"), words("sign-in"), {firstPassword}), 0);
}

QTEST_GUILESS_MAIN(tst_BulkResetCommand)
#include "tst_BulkResetCommand.moc"
