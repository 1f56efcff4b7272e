// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"

using namespace passwright;

// Lists of users in and out, through the real binary.
class tst_TransferCommands final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void importIsTriedThenDone();
    void refusedRowsAreListed();
    void faultsSayWhere();
    void exportAndBack();
    void exportIntoAFolderThatIsNotThere();
    void ordinaryUsersMayNot();
    void passwordsOfTheFileAreNeverShown();

private:
    [[nodiscard]] QString file(const QByteArray &bytes, const QString &name = QStringLiteral("staff.csv")) const
    {
        const QString path = QFileInfo(m_sandbox->database()).dir().filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] Ran import(const QString &path, const char *more = "--json") const
    {
        return admin(words(more) + QStringList{QStringLiteral("user"), QStringLiteral("import"), path});
    }
    static int number(const Ran &ran, const char *key) { return ran.json().value(QLatin1String(key)).toInt(-1); }
};

void tst_TransferCommands::importIsTriedThenDone()
{
    withJoan();
    const QString path = file("username;first_name;email;password\r\njoan;Joanna;;\r\nmary;Mary;mary@example.org;Amber-Teapot-1717\r\nzoe;;;\r\n");
    const Ran dry = import(path, "--json --dry-run");
    CHECK(dry, 0);
    QCOMPARE(number(dry, "added"), 2);
    QCOMPARE(number(dry, "changed"), 1);
    QCOMPARE(dry.json().value(QLatin1String("dry_run")), QJsonValue(true));
    CHECK(admin(words("user show mary")), 3);

    const Ran done = import(path);
    CHECK(done, 0);
    QCOMPARE(number(done, "added"), 2);
    QCOMPARE(number(done, "changed"), 1);
    QCOMPARE(number(done, "without_password"), 1);
    QCOMPARE(done.json().value(QLatin1String("outcome")).toString(), QStringLiteral("changed"));
    const QJsonObject mary = admin(words("--json user show mary")).json().value(QLatin1String("user")).toObject();
    QCOMPARE(mary.value(QLatin1String("email")).toString(), QStringLiteral("mary@example.org"));
    CHECK(joan(words("sign-in"), {firstPassword}), 0);

    const Ran again = import(path, "--dry-run");
    CHECK(again, 0);
    QVERIFY2(again.err.contains("3 users are as the file has them."), again.err.constData());
}

void tst_TransferCommands::refusedRowsAreListed()
{
    withJoan();
    const QString path = file("username,first_name,super_user\nmary,Mary,perhaps\nzoe,Zoe,no\nzoe,Z\xC3\xB6,no\n\"a\tb\",x,no\n");
    const Ran plain = import(path, "--dry-run");
    CHECK(plain, 4);
    QVERIFY2(plain.out.contains("line 2: mary: ") && plain.out.contains("super_user"), plain.out.constData());
    QVERIFY2(plain.out.contains("line 4: zoe: "), plain.out.constData());
    QVERIFY2(!plain.out.contains('\t'), plain.out.constData());

    const Ran ran = import(path);
    CHECK(ran, 4);
    QCOMPARE(number(ran, "refused"), 3);
    QCOMPARE(number(ran, "added"), 1);
    const QJsonArray rows = ran.json().value(QLatin1String("refused_rows")).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject().value(QLatin1String("line")).toInt(), 2);
    QCOMPARE(rows.at(1).toObject().value(QLatin1String("duplicate")), QJsonValue(true));
    CHECK(import(file("username\na b\n")), 3);
}

void tst_TransferCommands::faultsSayWhere()
{
    withJoan();
    const Ran quote = import(file("username\nmary\n\"zoe\n"));
    CHECK(quote, 3);
    QCOMPARE(codes(quote), QStringLiteral("csv.quote_not_closed"));
    QVERIFY2(quote.err.contains("Line 3, character 1"), quote.err.constData());
    const Ran column = import(file("username,salary\nmary,1\n"));
    CHECK(column, 3);
    QVERIFY2(column.err.contains("salary") && column.err.contains("display_name"), column.err.constData());
    CHECK(import(QStringLiteral("nowhere.csv")), 3);
    CHECK(admin(words("user list mary")), 0);
    CHECK(admin(words("user import")), 2);
}

void tst_TransferCommands::exportAndBack()
{
    withJoan();
    const QString path = QFileInfo(m_sandbox->database()).dir().filePath(QStringLiteral("list.csv"));
    const QStringList command{QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("export"), path};
    const Ran written = admin(command);
    CHECK(written, 0);
    QCOMPARE(number(written, "users"), 2);
    QFile list(path);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().contains("\"joan@example.org\""));
    CHECK(admin(command), 3);

    const Ran back = import(path);
    CHECK(back, 0);
    QCOMPARE(number(back, "unchanged"), 2);
    QCOMPARE(number(back, "changed"), 0);

    CHECK(admin({QStringLiteral("user"), QStringLiteral("export"), QStringLiteral("list.xlsx")}), 2);
    const QString some = QFileInfo(path).dir().filePath(QStringLiteral("some.csv"));
    const Ran few = admin({QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("export"), some, QStringLiteral("joan")});
    CHECK(few, 0);
    QCOMPARE(number(few, "users"), 1);
    const Ran trail = admin(words("--json audit list --limit 10"));
    QStringList files;
    const QJsonArray events = trail.json().value(QLatin1String("events")).toArray();
    for (const QJsonValue &event : events) {
        if (event.toObject().value(QLatin1String("kind")).toString() == QLatin1String("export"))
            files << event.toObject().value(QLatin1String("reason")).toString();
    }
    QCOMPARE(files, (QStringList{QStringLiteral("some.csv"), QStringLiteral("list.csv")}));
}

void tst_TransferCommands::exportIntoAFolderThatIsNotThere()
{
    withJoan();
    const QString path = QFileInfo(m_sandbox->database()).dir().filePath(QStringLiteral("no/list.csv"));
    for (const char *command : {"user export", "audit export"}) {
        const Ran ran = admin(words(command) << path);
        CHECK(ran, 3);
        QVERIFY2(ran.err.contains("its folder is not there"), ran.err.constData());
    }
}

void tst_TransferCommands::ordinaryUsersMayNot()
{
    withJoan();
    const QString path = file("username\nmary\n");
    CHECK(joan({QStringLiteral("user"), QStringLiteral("import"), path}, {firstPassword}), 3);
    const QString list = QFileInfo(path).dir().filePath(QStringLiteral("list.csv"));
    CHECK(joan({QStringLiteral("user"), QStringLiteral("export"), list}, {firstPassword}), 3);
    QVERIFY(!QFile::exists(list));
}

void tst_TransferCommands::passwordsOfTheFileAreNeverShown()
{
    withJoan();
    for (const QByteArray &bytes : {QByteArray("username,password\nmary,Hunter-Hunter-2\njoan,Hunter-Hunter-2\nzoe,Hunter,Hunter-2\nmary,Hunter-Hunter-2\n"),
             QByteArray("username,password\nmary,\"Hunter-Hunter-2\n")}) {
        const QString path = file(bytes);
        for (const char *how : {"--json --dry-run", "--json", "--dry-run"}) {
            const Ran ran = import(path, how);
            QVERIFY2(!ran.out.contains("Hunter") && !ran.err.contains("Hunter"), (ran.out + ran.err).constData());
        }
    }
}

QTEST_GUILESS_MAIN(tst_TransferCommands)
#include "tst_TransferCommands.moc"
