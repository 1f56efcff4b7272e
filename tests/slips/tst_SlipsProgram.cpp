// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfText.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright::test;

// passwright-slips as passwright-cli starts it: JSON lines in, a PDF out, and nothing else.
class tst_SlipsProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatItIsGiven_data()
    {
        QTest::addColumn<QString>("perPage");
        QTest::addColumn<int>("pages");
        QTest::newRow("1") << QStringLiteral("1") << 3;
        QTest::newRow("8") << QStringLiteral("8") << 1;
    }
    void drawsWhatItIsGiven()
    {
        QFETCH(const QString, perPage);
        QFETCH(const int, pages);
        const QString out = m_folder.filePath(QStringLiteral("out%1.pdf").arg(perPage));
        QCOMPARE(run({QStringLiteral("--per-page"), perPage, QStringLiteral("--language"), QStringLiteral("en"), out}, people()), 0);
        QVERIFY2(m_said.isEmpty(), m_said.constData());
        QCOMPARE(pdfPages(out), pages);
        const QString text = pdfText(out);
        for (const char *what : {"Anna Beck", "anna", "k7-Il1O0", "Bert", "bert", "\"quoted\\back", "Zoë", "zoe", "last-one"})
            QVERIFY2(text.contains(QString::fromUtf8(what)), what);
        QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void speaksTheLanguage()
    {
        const QString out = m_folder.filePath(QStringLiteral("de.pdf"));
        QCOMPARE(run({QStringLiteral("--language"), QStringLiteral("de"), out}, people()), 0);
        QVERIFY(pdfText(out).contains(QStringLiteral("November 2026")));
        QVERIFY(!pdfText(out).contains(QStringLiteral("27 November")));
    }

    void refusesAnExistingFile()
    {
        const QString out = m_folder.filePath(QStringLiteral("there.pdf"));
        QFile there(out);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("theirs");
        there.close();
        QCOMPARE(run({out}, people()), 6);
        QVERIFY2(m_said.contains("is there already"), m_said.constData());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("theirs"));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = "{\"user_name\":\"a\",\"password\":\"Marked-77\"}" "\n";
        QTest::newRow("nothing") << QByteArray() << QByteArray("no slips");
        QTest::newRow("no JSON") << good + "Marked-77\n" << QByteArray("line 2");
        QTest::newRow("cut off") << good + good + "{\"user_name\":\"a\",\"password\":\"Marked-77" << QByteArray("line 3");
        QTest::newRow("no password") << QByteArray("{\"user_name\":\"a\"}") << QByteArray("no password");
        QTest::newRow("expiry") << QByteArray("{\"user_name\":\"a\",\"password\":\"Marked-77\",\"expiry\":\"soon\"}") << QByteArray("expiry");
        QTest::newRow("a line of 3 MiB") << good + "{\"user_name\":\"a\",\"password\":\"Marked-77" + QByteArray(3 << 20, 'x') << QByteArray("too long");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, says);
        const QString out = m_folder.filePath(QStringLiteral("bad.pdf"));
        QCOMPARE(run({out}, lines), 2);
        QVERIFY2(m_said.contains(says), m_said.constData());
        QVERIFY(!m_said.contains("Marked-77"));
        QVERIFY(!QFile::exists(out));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("two files") << QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")};
        QTest::newRow("per page") << QStringList{QStringLiteral("--per-page"), QStringLiteral("4"), QStringLiteral("a.pdf")};
        QTest::newRow("no value") << QStringList{QStringLiteral("a.pdf"), QStringLiteral("--language")};
        QTest::newRow("unknown") << QStringList{QStringLiteral("--force"), QStringLiteral("a.pdf")};
    }
    void refusesWrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(arguments, people()), 2);
        QVERIFY(m_said.contains("Usage:"));
    }

private:
    static QByteArray people()
    {
        return "{\"name\":\"Anna Beck\",\"user_name\":\"anna\",\"password\":\"k7-Il1O0\",\"expiry\":\"2026-11-27T09:00:00Z\",\"must_change\":true}" "\n"
               "{\"name\":\"Bert\",\"user_name\":\"bert\",\"password\":\"\\\"quoted\\\\back\",\"expiry\":\"\",\"must_change\":false}" "\n\n"
               "{\"name\":\"Zoë\",\"user_name\":\"zoe\",\"password\":\"last-one\"}";
    }
    int run(const QStringList &arguments, const QByteArray &input)
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(PASSWRIGHT_BIN_DIR "/passwright-slips"), arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
            return -1;
        m_said = program.readAllStandardError() + program.readAllStandardOutput();
        return program.exitCode();
    }

    QTemporaryDir m_folder;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(tst_SlipsProgram)
#include "tst_SlipsProgram.moc"
