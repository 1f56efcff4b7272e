// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/slips/PdfText.h"
#include "ui/printing/SlipPrinter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace passwright;
using namespace passwright::test;

class tst_SlipPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        // Stands in for lp: keeps what it was given, so that the test can read it.
        write(QStringLiteral("spooler"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$0.arguments\"\ncat > \"$0.page\"\n");
        write(QStringLiteral("broken"), "#!/bin/sh\ncat > /dev/null\necho 'no such printer' >&2\nexit 1\n");
    }

    void handsThePageToTheSpooler()
    {
        SlipPrinter printer(path("spooler"));
        QSignalSpy printed(&printer, &SlipPrinter::printed);
        QSignalSpy failed(&printer, &SlipPrinter::failed);
        printer.print(SlipPrinter::one(m_slip), SlipSheet::PerPage::One, QStringLiteral("Desk 2"), 2, page());
        QTRY_COMPARE(printed.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(read("spooler.arguments"), QByteArray("-n\n2\n-d\nDesk 2\n--\n-\n"));
        QVERIFY(read("spooler.page").startsWith("%PDF-"));
    }

    void keepsThePasswordOutOfArgumentsAndFiles()
    {
        const QStringList before = temporaryFiles();
        SlipPrinter printer(path("spooler"));
        QSignalSpy printed(&printer, &SlipPrinter::printed);
        printer.print(SlipPrinter::one(m_slip), SlipSheet::PerPage::One, QString(), 1, page());
        QTRY_COMPARE(printed.count(), 1);
        QVERIFY(!read("spooler.arguments").contains("k7-Ab"));
        QCOMPARE(temporaryFiles(), before);
    }

    void printsADepartmentsWhileTheWindowWorks()
    {
        constexpr int slips = 400;
        // Takes its time, as a printer's queue does.
        write(QStringLiteral("slow"), "#!/bin/sh\nsleep 1\ncat > \"$0.page\"\n");
        SlipPrinter printer(path("slow"));
        QSignalSpy printed(&printer, &SlipPrinter::printed);
        QSignalSpy failed(&printer, &SlipPrinter::failed);
        int ticks = 0;
        QTimer window;
        connect(&window, &QTimer::timeout, this, [&ticks] { ++ticks; });
        window.start(10);
        printer.print(many(slips), SlipSheet::PerPage::Eight, QString(), 1, SlipSheet::pageLayout(SlipSheet::PerPage::Eight));
        QCOMPARE(ticks, 0);
        QTRY_COMPARE_WITH_TIMEOUT(printed.count() + failed.count(), 1, 60'000);
        QCOMPARE(failed.count(), 0);
        QVERIFY2(ticks > 10, qPrintable(QString::number(ticks)));
        QCOMPARE(pdfPages(path("slow.page")), slips / 8);
        const QString text = pdfText(path("slow.page"));
        qsizetype at = 0;
        for (int i = 0; i < slips; ++i) {
            at = text.indexOf(QStringLiteral("Pass-%1-").arg(i, 4, 10, QLatin1Char('0')), at);
            QVERIFY2(at >= 0, qPrintable(QString::number(i)));
        }
    }

    void endsWithAPrinterThatStopsHalfWay()
    {
        write(QStringLiteral("jammed"), "#!/bin/sh\nhead -c 20000 > /dev/null\necho 'out of paper' >&2\nexit 1\n");
        SlipPrinter printer(path("jammed"));
        QSignalSpy printed(&printer, &SlipPrinter::printed);
        QSignalSpy failed(&printer, &SlipPrinter::failed);
        printer.print(many(100'000), SlipSheet::PerPage::Eight, QString(), 1, SlipSheet::pageLayout(SlipSheet::PerPage::Eight));
        QTRY_COMPARE_WITH_TIMEOUT(printed.count() + failed.count(), 1, 60'000);
        QCOMPARE(printed.count(), 0);
        QVERIFY2(failed.first().first().toString().contains(QStringLiteral("out of paper")), qPrintable(failed.first().first().toString()));
        QVERIFY2(m_added < 100'000, "nobody draws slips that nobody takes");
    }

    void saysWhatTheSpoolerSaid()
    {
        SlipPrinter printer(path("broken"));
        QSignalSpy failed(&printer, &SlipPrinter::failed);
        printer.print(SlipPrinter::one(m_slip), SlipSheet::PerPage::One, QString(), 1, page());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("The slip was not printed: no such printer"));
    }

    void saysWhatToInstall()
    {
        SlipPrinter printer(path("missing"));
        QSignalSpy failed(&printer, &SlipPrinter::failed);
        printer.print(SlipPrinter::one(m_slip), SlipSheet::PerPage::One, QString(), 1, page());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("cups-client")));
    }

private:
    //! As a bulk reset does: until one is not taken any more.
    SlipPrinter::Fill many(int count)
    {
        return [this, count](SlipSheet &sheet) -> Result<Done> {
            for (m_added = 0; m_added < count; ++m_added) {
                const QString number = QStringLiteral("%1").arg(int(m_added), 4, 10, QLatin1Char('0'));
                Slip slip = m_slip;
                slip.userName = QStringLiteral("user") + number;
                slip.password = Secret::fromString(QStringLiteral("Pass-%1-x").arg(number));
                if (!sheet.add(slip))
                    break;
            }
            return Done{};
        };
    }
    static QPageLayout page() { return {QPageSize(QPageSize::A6), QPageLayout::Portrait, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter}; }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList temporaryFiles() { return QDir(QDir::tempPath()).entryList({QStringLiteral("*.pdf"), QStringLiteral("*.ps"), QStringLiteral("cups*")}, QDir::Files); }
    QByteArray read(const char *name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &script)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    std::atomic<int> m_added = 0;
    const Slip m_slip{.name = QStringLiteral("Anna Beck"),
        .userName = QStringLiteral("anna"),
        .password = Secret::fromUtf8("k7-Ab"),
        .expiry = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC),
        .mustChange = true};
};

QTEST_MAIN(tst_SlipPrinter)
#include "tst_SlipPrinter.moc"
