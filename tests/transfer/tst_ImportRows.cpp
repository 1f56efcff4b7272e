// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/ImportFaults.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;
using Kind = ImportVerdict::Kind;

// What an import remembers of its rows, and what it writes of those that were not taken.
class tst_ImportRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWere()
    {
        const ImportRow refused{.line = 7, .user = {.userName = text("anna"), .displayName = text("Ännchen"), .firstName = text("A"), .middleName = text("B"), .lastName = text("C")},
            .isDuplicate = true,
            .verdict = {.kind = Kind::Refused, .refusals = {{.status = StatusCode::InputInvalid, .detail = text("super_user")}, {.status = StatusCode::PasswordTooShort}}}};
        const ImportRow changed{.line = 8, .user = {.userName = text("bob")}, .verdict = {.kind = Kind::Change, .fields = {text("email"), text("last_name")}, .leavesPassword = true}};
        ImportRows rows;
        QVERIFY(rows.add({refused, changed}).ok());
        QVERIFY(rows.add({refused}).ok());
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.count(Kind::Refused), 2);
        QCOMPARE(rows.count(Kind::Add), 0);
        const ImportRow back = rows.at(Kind::Refused, 1);
        QCOMPARE(back.line, 7);
        QVERIFY(back.isDuplicate);
        QCOMPARE(back.user.displayName, text("Ännchen"));
        QCOMPARE(back.user.firstName + back.user.middleName + back.user.lastName, text("ABC"));
        QCOMPARE(back.verdict, refused.verdict);
        QCOMPARE(rows.at({}, 1).verdict, changed.verdict);
        QCOMPARE(rows.at({}, 1).user.userName, text("bob"));
        QCOMPARE(rows.at({}, 3).line, 0);
        QCOMPARE(rows.at(Kind::Add, 0).line, 0);
    }

    void fullDiskLosesNoRowThatWasThere()
    {
        ImportRows rows;
        QVERIFY(rows.add({row(1)}).ok());
        {
            const FileSizeLimit limit(4096);
            QList<ImportRow> many;
            for (int i = 0; i < 1000; ++i)
                many << row(i);
            const auto added = rows.add(many);
            QVERIFY(!added.ok());
            QCOMPARE(added.error().kind, Error::Kind::NoSpace);
        }
        QCOMPARE(rows.count(), 1);
        QCOMPARE(rows.at({}, 0).user.userName, text("user1"));
        QVERIFY(rows.add({row(2)}).ok());
        QCOMPARE(rows.at({}, 1).user.userName, text("user2"));
    }

    void whatWasNotTakenIsWritten()
    {
        QTemporaryDir folder;
        const auto rows = std::make_shared<ImportRows>();
        ImportRow lost = row(5);
        lost.verdict.kind = Kind::NotKnown;
        ImportRow refused = row(3);
        refused.user.userName = text("=cmd");
        refused.verdict = {.kind = Kind::Refused, .refusals = {{.status = StatusCode::InputInvalid, .detail = text("super_user")}}};
        QVERIFY(rows->add({row(2), lost, refused}).ok());
        const QString path = folder.filePath(text("refused.csv"));
        const auto words = [](const ImportRow &row) { return QStringLiteral("reason %1").arg(row.line); };
        const auto written = waitFor(ImportFaults::write(rows, path, words));
        QVERIFY(written.ok());
        QCOMPARE(*written, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\"line\",\"username\",\"outcome\",\"codes\",\"why\"\r\n"
                                            "\"3\",\"'=cmd\",\"refused\",\"E008002 super_user\",\"reason 3\"\r\n"
                                            "\"5\",\"user5\",\"not_known\",\"\",\"reason 5\"\r\n"));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);

        const auto again = waitFor(ImportFaults::write(rows, path, words));
        QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{text("refused.csv")});
    }

private:
    static QString text(const char *words) { return QString::fromUtf8(words); }
    static ImportRow row(int number) { return {.line = number, .user = {.userName = QStringLiteral("user%1").arg(number)}, .verdict = {.kind = Kind::Add}}; }
};

QTEST_GUILESS_MAIN(tst_ImportRows)
#include "tst_ImportRows.moc"
