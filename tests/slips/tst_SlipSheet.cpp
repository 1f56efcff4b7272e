// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfText.h"
#include "ui/slips/SlipFile.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace passwright;
using namespace passwright::test;

// What would be read wrong by the person who gets the slip, or by somebody who should not get it.
class tst_SlipSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void everySlipIsWhole_data()
    {
        QTest::addColumn<int>("perPage");
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1 << 21;
        QTest::newRow("eight") << 8 << 3;
    }
    void everySlipIsWhole()
    {
        QFETCH(const int, perPage);
        QFETCH(const int, pages);
        const QString path = fresh();
        write(path, perPage == 8 ? SlipSheet::PerPage::Eight : SlipSheet::PerPage::One, 21);
        QCOMPARE(pdfPages(path), pages);
        const QString text = pdfText(path);
        for (int i = 0; i < 21; ++i) {
            const Slip slip = made(i);
            QVERIFY2(text.contains(slip.name), qPrintable(slip.name));
            QVERIFY2(text.contains(slip.userName), qPrintable(slip.userName));
            QVERIFY2(text.contains(slip.password.toString()), qPrintable(slip.userName));
        }
        QCOMPARE(text.count(QStringLiteral("27 November 2026")), 21);
        QCOMPARE(text.count(QStringLiteral("Destroy this slip")), 21);
        QCOMPARE(text.count(QStringLiteral("password of your own")), 11);
    }

    void longPasswordsAreWrappedNotCut_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("64") << 64;
        QTest::newRow("256, in a smaller type") << 256;
        QTest::newRow("1024, on a page of its own") << 1024;
        QTest::newRow("8000") << 8000;
    }
    void longPasswordsAreWrappedNotCut()
    {
        QFETCH(const int, length);
        QString password;
        for (int i = 0; password.size() < length; ++i)
            password += QStringLiteral("%1l1IO0|").arg(i);
        password.truncate(length);
        const QString path = fresh();
        const auto done = SlipFile::write(path, SlipSheet::PerPage::Eight, [&](SlipSheet &sheet) -> Result<Done> {
            (void)sheet.add(made(1));
            (void)sheet.add({.name = QStringLiteral("Long"), .userName = QStringLiteral("long"), .password = Secret::fromString(password)});
            (void)sheet.add(made(2));
            return Done{};
        });
        QVERIFY(done.ok());
        const QString text = pdfText(path);
        QVERIFY(text.contains(password));
        QVERIFY(text.contains(made(1).password.toString()));
        QVERIFY(text.contains(made(2).password.toString()));
    }

    void hostileNamesStayInTheirLine()
    {
        const QString path = fresh();
        const QString longName = QString(5000, QLatin1Char('w'));
        const auto done = SlipFile::write(path, SlipSheet::PerPage::Eight, [&](SlipSheet &sheet) -> Result<Done> {
            (void)sheet.add({.name = QString(QChar(0x202e)) + QStringLiteral("evil\n\n\nPassword: fake\n"), .userName = QStringLiteral("a\tb"),
                .password = Secret::fromUtf8("real-one-7")});
            (void)sheet.add({.name = longName, .userName = longName, .password = Secret::fromUtf8("second-one-8")});
            (void)sheet.add({.name = QStringLiteral("سامي الحداد"), .userName = QStringLiteral("sami"), .password = Secret::fromUtf8("third-one-9")});
            return Done{};
        });
        QVERIFY(done.ok());
        QCOMPARE(pdfPages(path), 1);
        const QString text = pdfText(path);
        for (const char *password : {"real-one-7", "second-one-8", "third-one-9"})
            QVERIFY2(text.contains(QLatin1String(password)), password);
        QVERIFY(text.contains(QStringLiteral("For: evil Password: fake")));
    }

    void pagesGoOutAsTheyAreFull()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        SlipSheet sheet(buffer, SlipSheet::pageLayout(SlipSheet::PerPage::Eight), SlipSheet::PerPage::Eight);
        for (int i = 0; i < 800; ++i)
            QVERIFY(sheet.add(made(i)));
        const qint64 before = buffer.size();
        QVERIFY(sheet.finish());
        QVERIFY2(before > buffer.size() / 2, "the pages were held back to the end");
    }

    void theFileIsForItsOwner()
    {
        const QString path = fresh();
        write(path, SlipSheet::PerPage::One, 1);
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void anotherFileIsNotReplaced()
    {
        const QString path = fresh();
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("theirs");
        other.close();
        const auto done = SlipFile::write(path, SlipSheet::PerPage::One, [](SlipSheet &) -> Result<Done> { return Done{}; });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::AlreadyExists);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("theirs"));
    }

    void nothingIsLeftOfOneThatFailed()
    {
        const QString path = fresh();
        const auto done = SlipFile::write(path, SlipSheet::PerPage::One, [](SlipSheet &sheet) -> Result<Done> {
            (void)sheet.add(made(1));
            return Error{.kind = Error::Kind::Damaged};
        });
        QCOMPARE(done.error().kind, Error::Kind::Damaged);
        QVERIFY(QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + QLatin1Char('*')}).isEmpty());
        const auto nowhere = SlipFile::write(m_folder.filePath(QStringLiteral("no/such.pdf")), SlipSheet::PerPage::One, [](SlipSheet &) -> Result<Done> { return Done{}; });
        QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
    }

    void aFullDiskIsSaid()
    {
        const QString path = fresh();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto done = SlipFile::write(path, SlipSheet::PerPage::One, [](SlipSheet &sheet) -> Result<Done> {
            for (int i = 0; i < 100; ++i)
                (void)sheet.add(made(i));
            return Done{};
        });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::NoSpace);
        QVERIFY(!QFile::exists(path));
    }

private:
    [[nodiscard]] QString fresh() { return m_folder.filePath(QStringLiteral("slips-%1.pdf").arg(++m_number)); }
    static Slip made(int number)
    {
        return {.name = QStringLiteral("Person N%1.").arg(number),
            .userName = QStringLiteral("user.%1.").arg(number),
            .password = Secret::fromString(QStringLiteral("Il1-O0o%1#fi").arg(number)),
            .expiry = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC),
            .mustChange = number % 2 == 0};
    }
    static void write(const QString &path, SlipSheet::PerPage perPage, int slips)
    {
        const auto done = SlipFile::write(path, perPage, [slips](SlipSheet &sheet) -> Result<Done> {
            for (int i = 0; i < slips; ++i) {
                if (!sheet.add(made(i)))
                    break;
            }
            return Done{};
        });
        QVERIFY(done.ok());
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QGuiApplication application(argc, argv);
    tst_SlipSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SlipSheet.moc"
