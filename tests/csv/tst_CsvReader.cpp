// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/csv/CsvText.h"

#include <QTest>

#include <cstring>

using namespace passwright;

namespace {

using Rows = QList<QStringList>;

//! As many bytes of a pattern as asked for, made while they are read.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray start, char rest, qint64 size)
        : m_start(std::move(start))
        , m_rest(rest)
        , m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, m_size - m_given);
        for (qint64 i = 0; i < count; ++i, ++m_given)
            data[i] = m_given < m_start.size() ? m_start.at(m_given) : m_rest;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_start;
    char m_rest;
    qint64 m_size;
    qint64 m_given = 0;
};

//! One byte at a time: a record may be cut anywhere.
class DripDevice : public QIODevice
{
public:
    explicit DripDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (m_at == m_bytes.size())
            return m_fails ? -1 : 0;
        *data = m_bytes.at(m_at++);
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_fails = false;
};

class FailingDevice : public DripDevice
{
public:
    explicit FailingDevice(const QByteArray &bytes)
        : DripDevice(bytes)
    {
        m_fails = true;
        setErrorString(QStringLiteral("the stick was pulled out"));
    }
};

QByteArray mark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialectIsRead_data();
    void everyDialectIsRead();
    void everyDialectIsReadByteByByte_data();
    void everyDialectIsReadByteByByte();
    void recordsKnowTheirLine();
    void whatIsBrokenIsPlaced_data();
    void whatIsBrokenIsPlaced();
    void rowsBeforeTheBreakAreGiven();
    void endlessLinesAreRefusedEarly_data();
    void endlessLinesAreRefusedEarly();
    void longestRecordIsRead();
    void deviceThatFailsIsToldOf();
    void passwordsStandInNoError();
    void secretIsTakenOut();
    void positionFollows();
};

void tst_CsvReader::everyDialectIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QChar>("separator");
    const Rows two{{QStringLiteral("username"), QStringLiteral("reason")}, {QStringLiteral("anna"), QStringLiteral("left")}};
    const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows, char separator = ',') {
        QTest::newRow(name) << bytes << rows << QChar(QLatin1Char(separator));
    };
    row("comma, LF", "username,reason\nanna,left\n", two);
    row("semicolon, CRLF", "username;reason\r\nanna;left\r\n", two, ';');
    row("tab, CR", "username\treason\ranna\tleft\r", two, '\t');
    row("mark", mark() + "username,reason\nanna,left\n", two);
    row("mark and quotes", mark() + "\"username\";\"reason\"\n\"anna\";\"left\"\n", two, ';');
    row("no break at the end", "username,reason\nanna,left", two);
    row("quoted at the end", "username,reason\nanna,\"left\"", two);
    row("breaks mixed", "username,reason\r\nanna,left\rbob,\ncarl,x",
        two + Rows{{QStringLiteral("bob"), QString()}, {QStringLiteral("carl"), QStringLiteral("x")}});
    row("blank lines", "\n\r\n  \nusername,reason\n\n\nanna,left\n\n   \n", two);
    row("blank lines before semicolons", "\n\n  \nusername;reason\nanna;left\n", two, ';');
    row("empty file", "", {});
    row("mark alone", mark(), {});
    row("blank alone", "\n \r\n", {});
    row("one column", "username\nanna\n", {{QStringLiteral("username")}, {QStringLiteral("anna")}});
    row("empty fields", "a,b,c\n,,\n", {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {QString(), QString(), QString()}});
    row("empty quoted field is a row", "a\n\"\"\n", {{QStringLiteral("a")}, {QString()}});
    row("spaces stay", "a,b\n x , y \n", {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral(" x "), QStringLiteral(" y ")}});
    row("all within quotes", "a;b\n\"x;,\t\"\"\r\ny\r\";z\n",
        {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("x;,\t\"\r\ny\r"), QStringLiteral("z")}}, ';');
    row("nothing but doubled quotes", "a,b\n\"\"\"\",\"\"\"\"\"\"\n", {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("\""), QStringLiteral("\"\"")}});
    row("separator in a quoted heading", "\"a,b,c\";d\n1;2\n", {{QStringLiteral("a,b,c"), QStringLiteral("d")}, {QStringLiteral("1"), QStringLiteral("2")}}, ';');
    row("every plane of Unicode", QStringLiteral("a,b\n\u00E4\u4E2D\U0001F511,\u05D0\u0301\n").toUtf8(),
        {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("\u00E4\u4E2D\U0001F511"), QStringLiteral("\u05D0\u0301")}});
    row("a mark further on is text", "a,b\n" + mark() + "x,y\n", {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("\uFEFFx"), QStringLiteral("y")}});
}

void tst_CsvReader::everyDialectIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Rows, rows);
    QFETCH(const QChar, separator);
    const CsvText text(bytes);
    QVERIFY2(!text.error, qPrintable(text.error.value_or(Error{}).code));
    QCOMPARE(text.rows, rows);
    QCOMPARE(text.separator, separator);
}

void tst_CsvReader::everyDialectIsReadByteByByte_data()
{
    everyDialectIsRead_data();
}

void tst_CsvReader::everyDialectIsReadByteByByte()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Rows, rows);
    DripDevice device(bytes);
    CsvReader reader(device);
    Rows read;
    while (true) {
        const auto record = reader.next();
        QVERIFY(record.ok());
        if (!record->has_value())
            break;
        read.append((*record)->fields);
    }
    QCOMPARE(read, rows);
}

void tst_CsvReader::recordsKnowTheirLine()
{
    const CsvText text("a,b\n\n1,2\r\n\"x\ny\r\nz\r\",3\r4,5\n\"6\",7\n8,9");
    QVERIFY(!text.error);
    QCOMPARE(text.lines, (QList<qint64>{1, 3, 4, 8, 9, 10}));
}

void tst_CsvReader::whatIsBrokenIsPlaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code, const char *place) {
        QTest::newRow(name) << bytes << QStringLiteral("csv.") + QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    row("NUL", QByteArray("a,b\nx,y\0z\n", 10), "nul", "2:4");
    row("NUL in quotes", QByteArray("a,b\n\"x\0\",y\n", 11), "nul", "2:3");
    row("NUL behind a break in quotes", QByteArray("a,b\n\"x\r\ny\0\",y\n", 14), "nul", "3:2");
    row("text after a quote", "a,b\n\"x\"y,z\n", "text_after_quote", "2:4");
    row("space after a quote", "a,b\n\"x\" ,z\n", "text_after_quote", "2:4");
    row("other separator after a quote", "a,b,c\n1,\"x\";z\n", "text_after_quote", "2:6");
    row("quote in a field", "a,b\nx\"y,z\n", "quote_in_field", "2:2");
    row("space before a quote", "a,b\n1, \"z\"\n", "quote_in_field", "2:4");
    row("never closed", "a,b\n1,2\n3,\"4\n5,6\n", "quote_not_closed", "3:3");
    row("never closed, doubled at the end", "a,b\n1,\"2\"\"", "quote_not_closed", "2:3");
    row("never closed heading", "\"a,b\n1,2\n", "quote_not_closed", "1:1");
    row("columns are code points", QStringLiteral("a,b\n\U0001F511\u00E4,\"x\"y\n").toUtf8(), "text_after_quote", "2:7");
    row("the mark is no column", mark() + "\"a\"b\n", "text_after_quote", "1:4");
    row("Latin-1", "a,b\nM\xFCller,x\n", "not_utf8", "2:2");
    row("Latin-1 in quotes", "a,b\n\"1\n2\xE4\",x\n", "not_utf8", "3:2");
    row("Latin-1 before something else", "a,b\nM\xFCller,\"x\"y\n", "not_utf8", "2:2");
    row("Latin-1 at the very end", "a,b\nx,\xE4", "not_utf8", "2:3");
    row("overlong", "a,b\n\xC0\xAF,x\n", "not_utf8", "2:1");
    row("surrogate", "a,b\nx\xED\xA0\x80,x\n", "not_utf8", "2:2");
    row("beyond Unicode", "a,b\n\xF5\x80\x80\x80,x\n", "not_utf8", "2:1");
    row("cut at the end", "a,b\nx,\xF0\x9F\x94", "not_utf8", "2:3");
    row("UTF-16, little end first", QByteArray("\xFF\xFE"
                                              "a\0,\0b\0", 8), "utf16", "1:1");
    row("UTF-16, big end first", QByteArray("\xFE\xFF\0a\0,", 6), "utf16", "1:1");
    row("a spreadsheet's own file", QByteArray("PK\3\4\24\0\6\0", 8), "nul", "1:6");
}

void tst_CsvReader::whatIsBrokenIsPlaced()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    QFETCH(const QString, place);
    const CsvText text(bytes);
    QVERIFY(text.error);
    QCOMPARE(text.error->kind, Error::Kind::InvalidInput);
    QCOMPARE(text.error->code, code);
    QCOMPARE(text.error->subject, place);
}

void tst_CsvReader::rowsBeforeTheBreakAreGiven()
{
    QBuffer buffer;
    buffer.setData("a,b\n1,2\n\"x\"y\n3,4\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QVERIFY(reader.next().ok());
    QCOMPARE((*reader.next())->fields, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    const auto broken = reader.next();
    QVERIFY(!broken.ok());
    QCOMPARE(reader.next().error(), broken.error());
}

void tst_CsvReader::endlessLinesAreRefusedEarly_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<char>("rest");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("one line") << QByteArray() << 'x' << QStringLiteral("csv.too_long") << QStringLiteral("1:1048577");
    QTest::newRow("second line") << QByteArray("a,b\n1,2,") << 'x' << QStringLiteral("csv.too_long") << QStringLiteral("2:1048577");
    QTest::newRow("separators") << QByteArray("a,b\n1,2,") << ',' << QStringLiteral("csv.too_long") << QStringLiteral("2:1048577");
    QTest::newRow("an open quote") << QByteArray("a,b\n1,\"2,\"\"") << 'x' << QStringLiteral("csv.quote_not_closed") << QStringLiteral("2:3");
    QTest::newRow("an open quote over lines") << QByteArray("a,b\n1,\"") << '\n' << QStringLiteral("csv.quote_not_closed") << QStringLiteral("2:3");
    QTest::newRow("no text at all") << QByteArray("a,b\n") << '\x80' << QStringLiteral("csv.not_utf8") << QStringLiteral("2:1");
}

void tst_CsvReader::endlessLinesAreRefusedEarly()
{
    QFETCH(const QByteArray, start);
    QFETCH(const char, rest);
    constexpr qint64 whole = 100LL * 1024 * 1024;
    EndlessDevice device(start, rest, whole);
    CsvReader reader(device);
    auto record = reader.next();
    while (record.ok() && record->has_value())
        record = reader.next();
    QVERIFY(!record.ok());
    QTEST(record.error().code, "code");
    QTEST(record.error().subject, "place");
    QVERIFY2(device.given() < 2 * CsvReader::longestRecord, qPrintable(QString::number(device.given())));
}

void tst_CsvReader::longestRecordIsRead()
{
    const QByteArray heading("a,b\n");
    for (const qsizetype size : {CsvReader::longestRecord, CsvReader::longestRecord + 1}) {
        const QByteArray longest = "1," + QByteArray(size - 3, 'x') + '\n';
        const CsvText text(heading + longest + "3,4\n");
        QCOMPARE(text.rows.size(), size > CsvReader::longestRecord ? 1 : 3);
        QCOMPARE(text.error.has_value(), size > CsvReader::longestRecord);
    }
}

void tst_CsvReader::deviceThatFailsIsToldOf()
{
    FailingDevice device("a,b\n1,2\n3,");
    CsvReader reader(device);
    QVERIFY(reader.next().ok());
    QVERIFY(reader.next().ok());
    const auto broken = reader.next();
    QCOMPARE(broken.error().kind, Error::Kind::CannotOpen);
    QCOMPARE(broken.error().detail, QStringLiteral("the stick was pulled out"));
}

void tst_CsvReader::passwordsStandInNoError()
{
    for (const QByteArray &bad : {QByteArray("u,p\nanna,\"hunter2\"x\n"), QByteArray("u,p\nanna,hunter2\"\n"),
             QByteArray("u,p\nanna,\"hunter2\n"), QByteArray("u,p\nanna,hunter2\xFF\n"), QByteArray("u,p\nanna,hunter2\0\n", 18)}) {
        const CsvText text(bad);
        QVERIFY(text.error);
        const QString all = text.error->subject + text.error->detail + text.error->code + text.error->cid;
        QVERIFY2(!all.contains(QLatin1String("hunter")), qPrintable(all));
    }
}

void tst_CsvReader::secretIsTakenOut()
{
    QBuffer buffer;
    buffer.setData("u,p\nanna,\" say \"\"x\"\" \"\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QVERIFY(reader.next().ok());
    auto record = *reader.next();
    const Secret secret = record->takeSecret(1);
    QCOMPARE(secret.bytes().toByteArray(), QByteArray(" say \"x\" "));
    QVERIFY(record->fields.at(1).isEmpty());
}

void tst_CsvReader::positionFollows()
{
    QBuffer buffer;
    buffer.setData(mark() + "a,b\n\n1,2\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QCOMPARE(reader.position(), 0);
    QVERIFY(reader.next().ok());
    QCOMPARE(reader.position(), 7);
    QVERIFY(reader.next().ok());
    QCOMPARE(reader.position(), 12);
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
