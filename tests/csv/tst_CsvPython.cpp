// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvCell.h"
#include "models/csv/CsvWriter.h"

#include "tests/csv/CsvText.h"
#include "tests/support/PythonTool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace passwright;

// What is read and written is compared with another implementation: Python's csv module.
namespace {

using Rows = QList<QStringList>;

constexpr quint32 seed = 20261120;

QJsonArray python(const char *verb, const QJsonArray &jobs)
{
    return QJsonDocument::fromJson(
        runPython(QStringLiteral("csv_tool.py"), {QString::fromLatin1(verb)}, QJsonDocument(jobs).toJson(QJsonDocument::Compact)))
        .array();
}

QJsonArray toJson(const Rows &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array << QJsonArray::fromStringList(row);
    return array;
}

Rows fromJson(const QJsonArray &array)
{
    Rows rows;
    for (const QJsonValue &row : array) {
        QStringList fields;
        for (const QJsonValue &field : row.toArray())
            fields << field.toString();
        rows << fields;
    }
    return rows;
}

QJsonObject readJob(const QByteArray &bytes, QChar separator)
{
    return {{QStringLiteral("bytes"), QString::fromLatin1(bytes.toBase64())}, {QStringLiteral("separator"), QString(separator)}};
}

QString randomText(QRandomGenerator &random, const QStringList &pieces, int most)
{
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

Rows randomRows(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("\""), QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("\r"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("'"), QStringLiteral(" "), QStringLiteral("="), QStringLiteral("-"),
        QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral("0"), QStringLiteral("\u00DF"), QStringLiteral("\uFF1D"),
        QStringLiteral("\U0001F511"), QStringLiteral("\u202E"), QStringLiteral("\u2028"), QStringLiteral("\x7F")};
    Rows rows;
    const int columns = 2 + random.bounded(4);
    QStringList heading;
    for (int i = 0; i < columns; ++i)
        heading << QStringLiteral("column_%1").arg(i);
    rows << heading;
    for (int i = random.bounded(12); i > 0; --i) {
        QStringList row;
        for (int j = 0; j < columns; ++j)
            row << randomText(random, pieces, 8);
        rows << row;
    }
    return rows;
}

} // namespace

class tst_CsvPython : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPythonWritesIsRead();
    void whatIsWrittenPythonReads();
    void nonsenseIsReadAlikeOrRefused();
    void spreadsheetRunsNothing_data();
    void spreadsheetRunsNothing();
};

void tst_CsvPython::whatPythonWritesIsRead()
{
    QRandomGenerator random(seed);
    QJsonArray jobs;
    QList<Rows> given;
    for (int i = 0; i < 600; ++i) {
        static const QStringList separators{QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t")};
        static const QStringList endings{QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r")};
        const int ending = random.bounded(3);
        given << randomRows(random);
        // Python 3.11 does not quote a break that is not the ending.
        const bool quotesAll = ending != 0 || random.bounded(2) == 0;
        jobs << QJsonObject{{QStringLiteral("rows"), toJson(given.last())},
                            {QStringLiteral("separator"), separators.at(random.bounded(3))},
                            {QStringLiteral("ending"), endings.at(ending)},
                            {QStringLiteral("quotes_all"), quotesAll}};
    }
    const QJsonArray written = python("write", jobs);
    QCOMPARE(written.size(), jobs.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QByteArray bytes = QByteArray::fromBase64(written.at(i).toString().toLatin1());
        const CsvText text(bytes);
        QVERIFY2(!text.error, bytes.constData());
        QCOMPARE(text.separator, jobs.at(i).toObject().value(QLatin1String("separator")).toString().at(0));
        QCOMPARE(text.rows, given.at(i));
    }
}

void tst_CsvPython::whatIsWrittenPythonReads()
{
    QRandomGenerator random(seed + 1);
    QJsonArray jobs;
    QList<Rows> given;
    for (int i = 0; i < 300; ++i) {
        given << randomRows(random);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        for (const QStringList &row : std::as_const(given.last()))
            QVERIFY(writer.write(row));
        jobs << readJob(buffer.data(), QLatin1Char(','));
    }
    const QJsonArray read = python("read", jobs);
    static const QString triggers = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    int guarded = 0;
    for (qsizetype i = 0; i < read.size(); ++i) {
        Rows rows = fromJson(read.at(i).toArray());
        for (QStringList &row : rows) {
            for (QString &cell : row) {
                QVERIFY2(cell.isEmpty() || !triggers.contains(cell.at(0)), qPrintable(cell));
                const QString whole = cell;
                cell = unguardedCell(cell);
                guarded += whole != cell;
            }
        }
        QCOMPARE(rows, given.at(i));
    }
    QVERIFY(guarded > 100);
}

void tst_CsvPython::nonsenseIsReadAlikeOrRefused()
{
    QRandomGenerator random(seed + 2);
    static const QStringList pieces{QStringLiteral("\""), QStringLiteral("\""), QStringLiteral(","), QStringLiteral(","), QStringLiteral("\n"),
        QStringLiteral("\r"), QStringLiteral("\r\n"), QStringLiteral(" "), QStringLiteral("a"), QStringLiteral("\u00E4"), QStringLiteral(";")};
    QList<QByteArray> texts;
    QJsonArray jobs;
    for (int i = 0; i < 20000; ++i) {
        texts << "aa,bb\n" + randomText(random, pieces, 14).toUtf8();
        jobs << readJob(texts.last(), QLatin1Char(','));
    }
    const QJsonArray read = python("read", jobs);
    int good = 0;
    int bad = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const CsvText text(texts.at(i));
        const bool pythonRefuses = read.at(i).isNull();
        if (text.error) {
            ++bad;
            QVERIFY2(pythonRefuses || text.error->code == QLatin1String("csv.quote_in_field"), texts.at(i).constData());
            continue;
        }
        ++good;
        QVERIFY2(!pythonRefuses, texts.at(i).constData());
        Rows rows = fromJson(read.at(i).toArray());
        // A line of spaces is blank here, and a row there.
        const auto isBlank = [](const QStringList &row) { return row.join(QString()).trimmed().isEmpty() && row.size() < 2; };
        rows.removeIf(isBlank);
        Rows ours = text.rows;
        ours.removeIf(isBlank);
        QVERIFY2(ours == rows, texts.at(i).constData());
    }
    QVERIFY(good > 1000);
    QVERIFY(bad > 1000);
}

void tst_CsvPython::spreadsheetRunsNothing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &cell, const QString &written) { QTest::newRow(name) << cell << written; };
    row("text", QStringLiteral("anna"), QStringLiteral("anna"));
    row("a sign within", QStringLiteral("a=b"), QStringLiteral("a=b"));
    row("empty", QString(), QString());
    row("=", QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("'=cmd|' /C calc'!A0"));
    row("+", QStringLiteral("+1"), QStringLiteral("'+1"));
    row("-", QStringLiteral("-1"), QStringLiteral("'-1"));
    row("@", QStringLiteral("@SUM(1)"), QStringLiteral("'@SUM(1)"));
    row("tab", QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
    row("CR", QStringLiteral("\r=1"), QStringLiteral("'\r=1"));
    row("LF", QStringLiteral("\n=1"), QStringLiteral("'\n=1"));
    row("full-width", QStringLiteral("\uFF1D1"), QStringLiteral("'\uFF1D1"));
    row("full-width +", QStringLiteral("\uFF0B1"), QStringLiteral("'\uFF0B1"));
    row("guarded before", QStringLiteral("'=1"), QStringLiteral("''=1"));
    row("an apostrophe alone", QStringLiteral("'t Hooft"), QStringLiteral("'t Hooft"));
}

void tst_CsvPython::spreadsheetRunsNothing()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(CsvWriter(buffer).write({cell, QStringLiteral("next")}));
    const Rows rows = fromJson(python("read", {readJob(buffer.data(), QLatin1Char(','))}).at(0).toArray());
    QCOMPARE(rows, (Rows{{written, QStringLiteral("next")}}));
    QCOMPARE(unguardedCell(written), cell);
}

QTEST_GUILESS_MAIN(tst_CsvPython)
#include "tst_CsvPython.moc"
