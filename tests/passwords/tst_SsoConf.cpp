// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/SsoConf.h"

#include "models/passwords/PasswordPresets.h"

#include <QFile>
#include <QTest>

using namespace passwright;

class tst_SsoConf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersFileIsRead();
    void whatIsMissingIsZatosDefault_data();
    void whatIsMissingIsZatosDefault();
    void listsAreReadHoweverTheyAreWritten_data();
    void listsAreReadHoweverTheyAreWritten();
    void encodingsOfEditorsAreRead_data();
    void encodingsOfEditorsAreRead();
    void mistakesAreToldWithTheirLine_data();
    void mistakesAreToldWithTheirLine();
    void hostileFilesDoNoHarm_data();
    void hostileFilesDoNoHarm();
};

void tst_SsoConf::aServersFileIsRead()
{
    QFile file(QStringLiteral(PASSWRIGHT_TEST_DATA "/sso.conf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto conf = SsoConf::parse(file.readAll());
    QVERIFY2(conf, conf ? "" : qPrintable(conf.error().detail));
    QCOMPARE(conf->rules.minLength, 10);
    QCOMPARE(conf->rules.maxLength, 128);
    QCOMPARE(conf->rules.minComplexity, 2);
    QCOMPARE(conf->rules.expiryDays, 365);
    QCOMPARE(conf->rules.aboutToExpireDays, 14);
    QCOMPARE(conf->rules.rejectList, QStringList({QStringLiteral("123456"), QStringLiteral("letmein"),
                                         QStringLiteral("# 1 at work"), QString::fromUtf8("żółć")}));
    QCOMPARE(conf->hashRounds, 150000);
    QCOMPARE(conf->hashSaltSize, 32);
}

void tst_SsoConf::whatIsMissingIsZatosDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comments") << QByteArray("# nothing\n\n   # at all");
    QTest::newRow("other sections") << QByteArray("[session]\nexpiry=60\nmin_length=99\n[signup]\nmax_length=1\n");
    QTest::newRow("no section") << QByteArray("min_length=99\nrounds=5\n");
    QTest::newRow("unknown keys") << QByteArray("[password]\nfavourite=no number\nmin_length_of_names=77\n");
    QTest::newRow("commented out") << QByteArray("[password]\n#min_length=99\n");
}

void tst_SsoConf::whatIsMissingIsZatosDefault()
{
    QFETCH(QByteArray, text);
    const auto conf = SsoConf::parse(text);
    QVERIFY(conf);
    QCOMPARE(conf->rules, zatoDefaults());
    QCOMPARE(conf->hashRounds, 120000);
    QCOMPARE(conf->hashSaltSize, 64);
}

void tst_SsoConf::listsAreReadHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    const QStringList two{QStringLiteral("one"), QStringLiteral("two")};
    QTest::newRow("a line each") << QByteArray("\"\"\"\none\ntwo\n\"\"\"") << two;
    QTest::newRow("beginning and ending on the lines of the quotes") << QByteArray("\"\"\"one\ntwo\"\"\"") << two;
    QTest::newRow("single quotes") << QByteArray("'''\n one\n two\n'''") << two;
    QTest::newRow("a comment behind") << QByteArray("\"\"\"\none\ntwo\n\"\"\" # common ones") << two;
    QTest::newRow("carriage returns") << QByteArray("\"\"\"\r\n  one\r\n  two\r\n\"\"\"\r") << two;
    QTest::newRow("one twice, in capitals") << QByteArray("\"\"\"\none\nTwo\nONE\n\"\"\"") << two;
    QTest::newRow("quotes and equals signs inside") << QByteArray("\"\"\"\na=b\n'c'\n[d]\n\"\"\"")
        << QStringList({QStringLiteral("a=b"), QStringLiteral("'c'"), QStringLiteral("[d]")});
    QTest::newRow("a space inside") << QByteArray("\"\"\"\n let me in \n\"\"\"") << QStringList{QStringLiteral("let me in")};
    QTest::newRow("one, without quotes") << QByteArray("one # comment") << QStringList{QStringLiteral("one")};
    QTest::newRow("one, between plain quotes") << QByteArray("\"one # 1\"") << QStringList{QStringLiteral("one # 1")};
    QTest::newRow("empty between triple quotes") << QByteArray(R"("""""")") << QStringList();
    QTest::newRow("nothing at all") << QByteArray("") << QStringList();
}

void tst_SsoConf::listsAreReadHoweverTheyAreWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, entries);
    const auto conf = SsoConf::parse("[password]\nreject_list = " + text + "\nmin_length=11\n");
    QVERIFY2(conf, conf ? "" : qPrintable(conf.error().detail));
    QCOMPARE(conf->rules.rejectList, entries);
    QCOMPARE(conf->rules.minLength, 11);
}

void tst_SsoConf::encodingsOfEditorsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[password]\nmin_length=11\n");
    QTest::newRow("carriage returns") << QByteArray("[password]\r\nmin_length=11\r\n");
    QTest::newRow("no end of line") << QByteArray("[password]\nmin_length=11");
    QTest::newRow("spaces everywhere") << QByteArray("  [ password ] # here\n\t min_length \t=\t 11 \t# eleven\n");
    QTest::newRow("quoted number") << QByteArray("[password]\nmin_length='11'\n");
    QTest::newRow("a section twice") << QByteArray("[password]\nexpiry=1\n[main]\n[password]\nmin_length=11\n");
    QTest::newRow("bracket in the comment") << QByteArray("[password] # [main]\nmin_length=11\n");
}

void tst_SsoConf::encodingsOfEditorsAreRead()
{
    QFETCH(QByteArray, text);
    const auto conf = SsoConf::parse(text);
    QVERIFY2(conf, conf ? "" : qPrintable(conf.error().detail));
    QCOMPARE(conf->rules.minLength, 11);
}

void tst_SsoConf::mistakesAreToldWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *text, const char *subject, int line) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(subject) << line;
    };
    row("a word for a number", "[password]\n\nmin_length=eight\n", "min_length", 3);
    row("no number", "[password]\nmin_length=\n", "min_length", 2);
    row("a fraction", "[password]\nmin_length=8.5\n", "min_length", 2);
    row("negative", "[password]\nmin_length=-1\n", "min_length", 2);
    row("beyond 32 bits", "[password]\nmax_length=99999999999\n", "max_length", 2);
    row("no length at all", "[password]\nmax_length=0\n", "max_length", 2);
    row("complexity of five", "[password]\nmin_complexity=5\n", "min_complexity", 2);
    row("no days", "[password]\nexpiry=0\n", "expiry", 2);
    row("no rounds", "[hash_secret]\nrounds=0\n", "rounds", 2);
    row("a billion rounds", "[hash_secret]\nrounds=1000000000\n", "rounds", 2);
    row("no salt", "[hash_secret]\nsalt_size=0\n", "salt_size", 2);
    row("shorter than shortest", "[password]\nmin_length=20\nmax_length=10\n", "max_length", 3);
    row("shorter than the default shortest", "[password]\nmax_length=4\n", "max_length", 2);
    row("quotes not closed", "[password]\nreject_list=\"\"\"\none\ntwo\nexpiry=5\n", "reject_list", 2);
    row("quotes of a section not read, not closed", "[main]\nx='''\n[password]\nexpiry=5\n", "x", 2);
    row("plain quotes not closed", "[password]\nmin_length=\"8\n", "min_length", 2);
    row("something behind the quotes", "[password]\nreject_list=\"\"\"\none\n\"\"\" two\n", "reject_list", 4);
    row("section not closed", "\n[password\nexpiry=5\n", "[password", 2);
    row("section closed in its comment", "[password # ]\n", "[password # ]", 1);
    row("neither section nor key", "[password]\nmin_length 8\n", "min_length 8", 2);
    row("no key", "[password]\n=8\n", "=8", 2);
    row("the line after a list", "[password]\nreject_list=\"\"\"\none\n\"\"\"\nexpiry=x\n", "expiry", 5);
    row("Latin-1", "[password]\nexpiry=730\n# f\xFCr\n", "sso.conf", 3);
    row("UTF-16", "\xFF\xFE[", "sso.conf", 1);
}

void tst_SsoConf::mistakesAreToldWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, subject);
    QFETCH(int, line);
    const auto conf = SsoConf::parse(text);
    QVERIFY(!conf);
    QCOMPARE(conf.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(conf.error().subject, subject);
    QVERIFY2(conf.error().detail.startsWith(QStringLiteral("line %1: ").arg(line)), qPrintable(conf.error().detail));
}

void tst_SsoConf::hostileFilesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a line of a million characters") << QByteArray(1000000, 'a') << false;
    QTest::newRow("a value of a million characters") << "[password]\nmin_length=" + QByteArray(1000000, '1') << false;
    QTest::newRow("a hundred thousand lines") << QByteArray("a=b\n").repeated(100000) << true;
    QTest::newRow("NUL") << QByteArray(1000, '\0') << false;
    QTest::newRow("NUL in a number") << QByteArray("[password]\nmin_length=8\0x\n", 25) << false;
    QTest::newRow("brackets") << QByteArray("[").repeated(10000) << false;
    QTest::newRow("quotes") << "[password]\nreject_list=" + QByteArray(10000, '"') << false;
}

void tst_SsoConf::hostileFilesDoNoHarm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto conf = SsoConf::parse(text);
    QCOMPARE(conf.ok(), isRead);
    if (isRead)
        QCOMPARE(conf->rules, zatoDefaults());
    else
        QVERIFY(conf.error().subject.size() <= 40);
}

QTEST_GUILESS_MAIN(tst_SsoConf)
#include "tst_SsoConf.moc"
