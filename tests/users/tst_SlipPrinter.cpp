// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/SlipPrinter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;

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
    const Slip m_slip{.name = QStringLiteral("Anna Beck"),
        .userName = QStringLiteral("anna"),
        .password = Secret::fromUtf8("k7-Ab"),
        .expiry = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC),
        .mustChange = true};
};

QTEST_MAIN(tst_SlipPrinter)
#include "tst_SlipPrinter.moc"
