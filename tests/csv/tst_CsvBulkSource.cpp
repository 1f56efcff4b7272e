// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/CsvBulkSource.h"

#include "tests/support/WaitFor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;

class tst_CsvBulkSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsRead();
    void columnsStandInAnyOrder();
    void badValuesAreNamed_data();
    void badValuesAreNamed();
    void wrongHeadingsAreToldOf_data();
    void wrongHeadingsAreToldOf();
    void unquotedSeparatorInAPasswordIsNoShorterPassword();
    void clearedRowsAreNoRows();
    void piecesAreTheWhole();
    void readAgainFromTheStart();
    void changedFileHasAnotherDigest();
    void missingFileIsToldOf();
    void whatIsNoFileIsRefused();
    void brokenFileSaysWhere();
    void goneInTheMiddleOfReading();

private:
    QString file(const QByteArray &bytes);
    static QList<BulkRow> all(CsvBulkSource &source, int most = 1000);

    QTemporaryDir m_folder;
};

QString tst_CsvBulkSource::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("staff.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QList<BulkRow> tst_CsvBulkSource::all(CsvBulkSource &source, int most)
{
    QList<BulkRow> rows;
    while (true) {
        const auto page = waitFor(source.next(most));
        if (!page.ok())
            qFatal("%s", qPrintable(page.error().code + page.error().subject));
        if (page->isEmpty())
            return rows;
        rows += *page;
    }
}

void tst_CsvBulkSource::everyColumnIsRead()
{
    const QByteArray bytes = "user_id;username;new_password;expiry_days;must_change;reason\r\n"
                             "zusr1; anna ;\"  two \"\"words\"\" \";7;YES; left the company \r\n"
                             "\r\n"
                             ";bob;;;;\r\n"
                             ";'-carl;=1+1;36500;0;'=x\r\n";
    CsvBulkSource source(file(bytes));
    QCOMPARE(source.title(), QStringLiteral("staff.csv"));
    const QList<BulkRow> rows = all(source);
    QCOMPARE(rows.size(), 3);

    QCOMPARE(rows.at(0).number, 1);
    QCOMPARE(rows.at(0).line, 2);
    QCOMPARE(rows.at(0).key, (UserKey{.userId = QStringLiteral("zusr1"), .userName = QStringLiteral("anna")}));
    QCOMPARE(rows.at(0).newPassword->toString(), QStringLiteral("  two \"words\" "));
    QCOMPARE(rows.at(0).expiryDays, 7);
    QCOMPARE(rows.at(0).mustChange, true);
    QCOMPARE(rows.at(0).reason, QStringLiteral("left the company"));
    QCOMPARE(rows.at(0).badColumn, QString());

    QCOMPARE(rows.at(1).number, 2);
    QCOMPARE(rows.at(1).line, 4);
    QCOMPARE(rows.at(1).key, (UserKey{.userName = QStringLiteral("bob")}));
    QVERIFY(!rows.at(1).newPassword);
    QVERIFY(!rows.at(1).expiryDays);
    QVERIFY(!rows.at(1).mustChange);

    QCOMPARE(rows.at(2).key.userName, QStringLiteral("-carl"));
    QCOMPARE(rows.at(2).newPassword->toString(), QStringLiteral("=1+1"));
    QCOMPARE(rows.at(2).expiryDays, 36500);
    QCOMPARE(rows.at(2).mustChange, false);
    QCOMPARE(rows.at(2).reason, QStringLiteral("=x"));
    QCOMPARE(source.digest(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(source.progress(), 1.0);
}

void tst_CsvBulkSource::columnsStandInAnyOrder()
{
    CsvBulkSource source(file("Must_Change\t USERNAME\nno\tanna\n"));
    const QList<BulkRow> rows = all(source);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).key.userName, QStringLiteral("anna"));
    QCOMPARE(rows.at(0).mustChange, false);
}

void tst_CsvBulkSource::badValuesAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *text, const char *column) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(column); };
    row("anna,secret1,0,yes", "expiry_days");
    row("anna,secret1,36501,yes", "expiry_days");
    row("anna,secret1,-7,yes", "expiry_days");
    row("anna,secret1,7.5,yes", "expiry_days");
    row("anna,secret1,99999999999999,yes", "expiry_days");
    row("anna,secret1,7 days,yes", "expiry_days");
    row("anna,secret1,\xD9\xA7,yes", "expiry_days");
    row("anna,secret1,7,maybe", "must_change");
    row("anna,secret1,7,2", "must_change");
    row("  ,secret1,7,yes", "username");
    row("anna,secret1", "expiry_days");
    row("anna", "new_password");
    row("anna,secret1,7,yes,", "5");
}

void tst_CsvBulkSource::badValuesAreNamed()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, column);
    CsvBulkSource source(file("username,new_password,expiry_days,must_change\n" + row + "\nbob,secret2,,\n"));
    const QList<BulkRow> rows = all(source);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).badColumn, column);
    QCOMPARE(rows.at(1).badColumn, QString());
    QCOMPARE(rows.at(1).newPassword->toString(), QStringLiteral("secret2"));
}

void tst_CsvBulkSource::wrongHeadingsAreToldOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *bytes, const char *code, const char *subject) {
        QTest::newRow(bytes) << QByteArray(bytes) << QString::fromLatin1(code) << QString::fromLatin1(subject);
    };
    row("username,Passwort\nanna,x\n", "csv.unknown_column", "Passwort");
    row("username,\nanna,x\n", "csv.unknown_column", "");
    row("username|reason\nanna|x\n", "csv.unknown_column", "username|reason");
    row("username,reason, Username \nanna,x,y\n", "csv.doubled_column", "Username");
    row("new_password,reason\nx,y\n", "csv.no_user_column", "");
    row("\n\n", "csv.no_heading", "");
}

void tst_CsvBulkSource::wrongHeadingsAreToldOf()
{
    QFETCH(const QByteArray, bytes);
    CsvBulkSource source(file(bytes));
    const auto page = waitFor(source.next(10));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::InvalidInput);
    QTEST(page.error().code, "code");
    QTEST(page.error().subject, "subject");
    QVERIFY2(page.error().detail.contains(QLatin1String("user_id, username, new_password")), "names the columns that there are");
}

void tst_CsvBulkSource::unquotedSeparatorInAPasswordIsNoShorterPassword()
{
    CsvBulkSource source(file("username,new_password\nanna,half,half\n"));
    const QList<BulkRow> rows = all(source);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).badColumn, QStringLiteral("3"));
}

void tst_CsvBulkSource::clearedRowsAreNoRows()
{
    CsvBulkSource source(file("username;reason\nanna;x\n;\n ; \nbob;y\n;\n"));
    const QList<BulkRow> rows = all(source);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).number, 2);
    QCOMPARE(rows.at(1).line, 5);
}

void tst_CsvBulkSource::piecesAreTheWhole()
{
    QByteArray bytes("username\n");
    for (int i = 1; i <= 1000; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    CsvBulkSource source(file(bytes));
    double last = 0;
    for (int i = 0; i < 100; ++i) {
        const auto page = waitFor(source.next(10));
        QVERIFY(page.ok());
        QCOMPARE(page->size(), 10);
        QCOMPARE(page->last().key.userName, QStringLiteral("user%1").arg((i + 1) * 10));
        QVERIFY(source.digest().isEmpty());
        QVERIFY(*source.progress() > last);
        last = *source.progress();
    }
    QVERIFY(waitFor(source.next(10))->isEmpty());
    QCOMPARE(source.digest().size(), 32);
    QVERIFY(waitFor(source.next(10))->isEmpty());
}

void tst_CsvBulkSource::readAgainFromTheStart()
{
    CsvBulkSource source(file("username\nanna\nbob\n"));
    QCOMPARE(all(source).size(), 2);
    const QByteArray digest = source.digest();
    QVERIFY(waitFor(source.rewind()).ok());
    QVERIFY(source.digest().isEmpty());
    const QList<BulkRow> again = all(source);
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.at(0).number, 1);
    QCOMPARE(source.digest(), digest);
}

void tst_CsvBulkSource::changedFileHasAnotherDigest()
{
    CsvBulkSource source(file("username,new_password\nanna,first-one\n"));
    all(source);
    const QByteArray before = source.digest();
    // By a new file of this name, as editors save.
    QVERIFY(QFile::remove(source.path()));
    file("username,new_password\nanna,other-one\n");
    QVERIFY(waitFor(source.rewind()).ok());
    all(source);
    QVERIFY(source.digest() != before);
}

void tst_CsvBulkSource::missingFileIsToldOf()
{
    CsvBulkSource source(m_folder.filePath(QStringLiteral("nowhere.csv")));
    const auto page = waitFor(source.next(10));
    QCOMPARE(page.error().kind, Error::Kind::NotFound);
    QCOMPARE(page.error().subject, source.path());
}

void tst_CsvBulkSource::whatIsNoFileIsRefused()
{
    for (const QString &path : {m_folder.path(), QStringLiteral("/dev/zero")}) {
        CsvBulkSource source(path);
        const auto page = waitFor(source.next(10));
        QCOMPARE(page.error().kind, Error::Kind::CannotOpen);
        QCOMPARE(page.error().subject, path);
    }
}

void tst_CsvBulkSource::brokenFileSaysWhere()
{
    CsvBulkSource source(file("username,reason\nanna,x\nbob,\"never closed\ncarl,y\n"));
    const auto first = waitFor(source.next(1));
    QCOMPARE(first->size(), 1);
    const auto second = waitFor(source.next(1));
    QCOMPARE(second.error().code, QStringLiteral("csv.quote_not_closed"));
    QCOMPARE(second.error().subject, QStringLiteral("3:5"));
    QVERIFY2(source.digest().isEmpty(), "it was not read to its end");
}

void tst_CsvBulkSource::goneInTheMiddleOfReading()
{
    QByteArray bytes("username\n");
    for (int i = 0; i < 200000; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    Task<QList<BulkRow>> task;
    {
        CsvBulkSource source(file(bytes));
        task = source.next(200000);
    }
    QVERIFY(task.isFinished());
    QCOMPARE(task.result()->size(), 200000);
}

QTEST_GUILESS_MAIN(tst_CsvBulkSource)
#include "tst_CsvBulkSource.moc"
