// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditExport.h"
#include "models/audit/SystemLog.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace passwright;

namespace {

AuditEvent sampleEvent()
{
    AuditEvent event;
    event.sequence = 7;
    event.time = QDateTime(QDate(2026, 11, 20), QTime(18, 0, 1, 5), Qt::UTC);
    event.kind = AuditEvent::Kind::ResetPassword;
    event.outcome = AuditEvent::Outcome::Refused;
    event.subStatus = {StatusCode::PasswordTooShort, StatusCode::PasswordInvalid};
    event.actorId = QStringLiteral("zusr1");
    event.actorName = QStringLiteral("admin1");
    event.bulkId = QStringLiteral("b1");
    event.previousHash = QByteArray(32, '\0');
    event.hash = QByteArray(32, '\1');
    return event;
}

QByteArray exported(AuditLog::Format format, const QList<AuditEvent> &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    AuditExport writer(buffer, format);
    bool taken = writer.begin();
    for (const AuditEvent &each : events)
        taken = taken && writer.write(each);
    return taken && writer.end() ? buffer.data() : QByteArray();
}

} // namespace

class tst_AuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsWhatASpreadsheetReads();
    void formulaCellsAreNeutralised_data();
    void formulaCellsAreNeutralised();
    void csvQuotesAreDoubled();
    void jsonIsAnArrayOfObjects();
    void jsonOfNothingIsAnEmptyArray();
    void systemLogLineHasTheHead();
    void systemLogLineCannotBeForged();
    void systemLogLineKeepsFreeTextAndStrangersOut();
};

void tst_AuditExport::csvIsWhatASpreadsheetReads()
{
    const QByteArrayList lines = exported(AuditLog::Format::Csv, {sampleEvent()}).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("\"sequence\",\"time\",\"kind\",\"outcome\",\"sub_status\",\"actor_id\""));
    QVERIFY(lines.at(0).endsWith("\"verification\",\"previous_hash\",\"hash\",\"bulk_id\"\r"));
    QVERIFY2(lines.at(1).startsWith("\"7\",\"2026-11-20T18:00:01.005Z\",\"reset_password\",\"refused\",\"E003002 E003001\",\"zusr1\",\"admin1\""),
        lines.at(1).constData());
    QVERIFY2(lines.at(1).endsWith("01\",\"b1\"\r"), lines.at(1).constData());
    QCOMPARE(lines.at(1).count(','), lines.at(0).count(','));
}

void tst_AuditExport::formulaCellsAreNeutralised_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *start : {"=", "+", "-", "@", "\t", "\r", "\n"})
        QTest::newRow(start) << QString::fromLatin1(start) + QStringLiteral("HYPERLINK(1)");
    QTest::newRow("full-width =") << QStringLiteral("\uFF1DHYPERLINK(1)");
}

void tst_AuditExport::formulaCellsAreNeutralised()
{
    QFETCH(QString, reason);
    AuditEvent bad = sampleEvent();
    bad.reason = reason;
    bad.actorName = reason;
    const QByteArray csv = exported(AuditLog::Format::Csv, {bad});
    QVERIFY(!csv.contains("\"" + reason.toUtf8()));
    QCOMPARE(csv.count("\"'" + reason.toUtf8()), 2);
}

void tst_AuditExport::csvQuotesAreDoubled()
{
    AuditEvent quoted = sampleEvent();
    quoted.reason = QStringLiteral("say \"no\", twice");
    QVERIFY(exported(AuditLog::Format::Csv, {quoted}).contains("\"say \"\"no\"\", twice\""));
}

void tst_AuditExport::jsonIsAnArrayOfObjects()
{
    AuditEvent second = sampleEvent();
    second.expiryDays = 7;
    second.mustChange = true;
    second.reason = QStringLiteral("<b>\"\u05D0\n");
    const QJsonDocument document = QJsonDocument::fromJson(exported(AuditLog::Format::Json, {sampleEvent(), second}));
    QVERIFY(document.isArray());
    const QJsonArray array = document.array();
    QCOMPARE(array.size(), 2);
    QVERIFY(array.at(0).toObject().value(QLatin1String("expiry_days")).isNull());
    const QJsonObject object = array.at(1).toObject();
    QCOMPARE(object.value(QLatin1String("sequence")).toInt(), 7);
    QCOMPARE(object.value(QLatin1String("sub_status")).toArray(), (QJsonArray{QStringLiteral("E003002"), QStringLiteral("E003001")}));
    QCOMPARE(object.value(QLatin1String("must_change")), QJsonValue(true));
    QCOMPARE(object.value(QLatin1String("bulk_id")), QJsonValue(QStringLiteral("b1")));
    QCOMPARE(object.value(QLatin1String("reason")).toString(), second.reason);
    QCOMPARE(object.value(QLatin1String("hash")).toString(), QString(64, QLatin1Char('0')).replace(QLatin1String("00"), QLatin1String("01")));
}

void tst_AuditExport::jsonOfNothingIsAnEmptyArray()
{
    const QJsonDocument document = QJsonDocument::fromJson(exported(AuditLog::Format::Json, {}));
    QVERIFY(document.isArray());
    QVERIFY(document.array().isEmpty());
}

void tst_AuditExport::systemLogLineHasTheHead()
{
    const QString line = systemLogLine(sampleEvent());
    QVERIFY(line.contains(QLatin1String("seq=7 kind=reset_password outcome=refused codes=E003002,E003001")));
    QVERIFY(line.contains(QLatin1String("actor=\"zusr1\"/\"admin1\"")));
    QVERIFY(line.endsWith(QLatin1String("head=") + QStringLiteral("01").repeated(32)));
}

void tst_AuditExport::systemLogLineCannotBeForged()
{
    AuditEvent bad = sampleEvent();
    bad.actorName = QStringLiteral("x\" outcome=ok\nNov 20 host passwright: \x1b[2J\u2028\u202E");
    bad.host = QStringLiteral("%n%s");
    const QString line = systemLogLine(bad);
    for (const QChar c : line)
        QVERIFY2(c.isPrint(), qPrintable(line));
    QVERIFY(line.contains(QLatin1String("\"x\\u0022 outcome=ok\\u000aNov 20")));
    QVERIFY(line.contains(QLatin1String("host=\"%n%s\"")));
}

void tst_AuditExport::systemLogLineKeepsFreeTextAndStrangersOut()
{
    AuditEvent failed = sampleEvent();
    failed.kind = AuditEvent::Kind::SignIn;
    failed.actorId.clear();
    failed.actorName = QStringLiteral("MyPasswordInTheWrongField");
    failed.reason = QStringLiteral("FreeText");
    failed.verification = QStringLiteral("FreeText");
    const QString line = systemLogLine(failed);
    QVERIFY(!line.contains(QLatin1String("MyPassword")));
    QVERIFY(!line.contains(QLatin1String("FreeText")));
}

QTEST_GUILESS_MAIN(tst_AuditExport)
#include "tst_AuditExport.moc"
