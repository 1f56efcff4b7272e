// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoServer.h"

#include "tests/crypto/JsonVectors.h"
#include "tests/servers/HttpCaller.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace passwright;

// The recorded exchanges of Zato 3.3, one after another, against the test server over HTTP.
//
// Compared: the HTTP status, the content type, and the whole body, every key of it. Left out, and
// checked for their form instead: cid, the session tokens, the user ids (where the recording names
// whose id it is, it must be that user's), the label that a search tells encrypted, and date-times.
// Of date-times the days from password_last_set to password_expiry are compared, and after a change
// whether password_last_set moved.
class tst_ZatoReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void step_data();
    void step();

private:
    [[nodiscard]] QString filledIn(QString text) const;
    void compare(const QJsonObject &recorded, const QJsonObject &live);
    void compareField(const QString &key, const QJsonValue &recorded, const QJsonValue &live);
    void compareRow(const QString &userName, const QJsonObject &recorded);

    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(17, 9, 14, 877), Qt::UTC)};
    std::unique_ptr<ZatoServer> m_server;
    std::unique_ptr<HttpCaller> m_caller;
    QHash<QString, QString> m_values;           //!< what stands for {{...}}
    QHash<QString, QDateTime> m_recordedLastSet; //!< by user name, as last seen
    QHash<QString, QDateTime> m_liveLastSet;
};

namespace {

QJsonArray steps()
{
    return vectorsFrom("zato-3.3-wire.json").value(QLatin1String("steps")).toArray();
}

bool fits(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

bool isTime(const QString &key)
{
    return key.endsWith(QLatin1String("_time")) || key == QLatin1String("password_expiry") || key == QLatin1String("password_last_set");
}

QDateTime timeOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString().left(23).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}

qint64 daysBetween(const QDateTime &from, const QDateTime &to)
{
    return qRound64(double(from.secsTo(to)) / 86400.0);
}

qint64 daysOf(const QJsonObject &user)
{
    return daysBetween(timeOf(user.value(QLatin1String("password_last_set"))), timeOf(user.value(QLatin1String("password_expiry"))));
}

} // namespace

void tst_ZatoReplay::initTestCase()
{
    m_server = std::make_unique<ZatoServer>(m_clock, ZatoSso::Behaviour::As33);
    m_caller = std::make_unique<HttpCaller>(m_server->url());
    for (const char *name : {"admin1", "admin2", "joan", "mary", "locked", "pending", "mustchange", "expired", "soon", "totp",
             "user0000", "user0001", "user0002", "user0003", "user0004"}) {
        const auto user = m_server->sso().user(QLatin1String(name));
        QVERIFY2(user, name);
        m_values.insert(QLatin1String("id_") + QLatin1String(name), user->userId);
        m_liveLastSet.insert(QLatin1String(name), user->passwordLastSet);
    }
    m_clock.advance(90); // as in the recording: the users were there first
}

void tst_ZatoReplay::step_data()
{
    QTest::addColumn<QJsonObject>("recorded");
    const QJsonArray all = steps();
    QCOMPARE(all.size(), 62);
    for (const auto &one : all)
        QTest::newRow(qPrintable(one[QLatin1String("name")].toString())) << one.toObject();
}

void tst_ZatoReplay::step()
{
    QFETCH(QJsonObject, recorded);
    m_clock.advance(1);
    const QJsonObject request = recorded.value(QLatin1String("request")).toObject();
    const QJsonValue body = request.value(QLatin1String("body"));
    const QByteArray bytes = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                                             : request.value(QLatin1String("raw_body")).toString().toUtf8();
    const TestReply live = m_caller->send({.method = request.value(QLatin1String("method")).toString().toLatin1(),
        .path = request.value(QLatin1String("path")).toString(),
        .body = filledIn(QString::fromUtf8(bytes)).toUtf8()});

    const QJsonObject response = recorded.value(QLatin1String("response")).toObject();
    QCOMPARE(live.status, response.value(QLatin1String("http")).toInt());
    QCOMPARE(QString::fromLatin1(live.contentType), response.value(QLatin1String("content_type")).toString());
    const QJsonValue recordedBody = response.value(QLatin1String("body"));
    if (recordedBody.isString()) {
        static const QRegularExpression cid(QStringLiteral("CID:[0-9a-f]{24}\\b"));
        const QString text = QString::fromUtf8(live.body);
        QVERIFY2(text.contains(cid), live.body.constData());
        QCOMPARE(QString(text).replace(cid, QString()), recordedBody.toString().replace(cid, QString()));
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(live.body);
        QVERIFY2(document.isObject(), live.body.constData());
        compare(recordedBody.toObject(), document.object());
    }

    const QJsonObject rows = recorded.value(QLatin1String("rows_after")).toObject();
    for (auto row = rows.constBegin(); row != rows.constEnd() && !QTest::currentTestFailed(); ++row)
        compareRow(row.key(), row.value().toObject());
}

QString tst_ZatoReplay::filledIn(QString text) const
{
    for (auto value = m_values.constBegin(); value != m_values.constEnd(); ++value)
        text.replace(QLatin1String("{{") + value.key() + QLatin1String("}}"), value.value());
    return text;
}

void tst_ZatoReplay::compare(const QJsonObject &recorded, const QJsonObject &live)
{
    QCOMPARE(live.keys(), recorded.keys());
    for (auto field = recorded.constBegin(); field != recorded.constEnd() && !QTest::currentTestFailed(); ++field)
        compareField(field.key(), field.value(), live.value(field.key()));
    if (recorded.contains(QLatin1String("password_last_set")))
        QCOMPARE(daysOf(live), daysOf(recorded));
}

void tst_ZatoReplay::compareField(const QString &key, const QJsonValue &recorded, const QJsonValue &live)
{
    const auto failed = [&key, &live] { return qPrintable(key + QLatin1String(" is ") + live.toVariant().toString()); };
    if (key == QLatin1String("result") && recorded.isArray()) {
        QCOMPARE(live.toArray().size(), recorded.toArray().size());
        for (qsizetype i = 0; i < recorded.toArray().size() && !QTest::currentTestFailed(); ++i)
            compare(recorded.toArray().at(i).toObject(), live.toArray().at(i).toObject());
    } else if (key == QLatin1String("cid")) {
        QVERIFY2(fits(live.toString(), "[0-9a-f]{24}"), failed());
    } else if (key == QLatin1String("ust")) {
        QVERIFY2(fits(live.toString(), "gAAAAAB[-\\w]{20,}=*"), failed());
        m_values.insert(recorded.toString().remove(QLatin1String("{{")).remove(QLatin1String("}}")), live.toString());
    } else if (key == QLatin1String("user_id")) {
        QVERIFY2(fits(live.toString(), "zusr[0-9a-hjkmnp-tv-z]{23,26}"), failed());
        if (recorded.toString().startsWith(QLatin1String("{{")))
            QCOMPARE(live.toString(), filledIn(recorded.toString()));
    } else if (key == QLatin1String("totp_label") && !recorded.toString().isEmpty()) {
        QVERIFY2(fits(live.toString(), "gAAAAAB[-\\w]{20,}=*"), failed());
    } else if (isTime(key) && recorded.isString()) {
        QVERIFY2(fits(live.toString(), "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?"), failed());
        if (key == QLatin1String("expiration_time"))
            QCOMPARE(timeOf(live), m_clock.nowUtc().addSecs(3600));
    } else {
        QVERIFY2(live == recorded, failed());
    }
}

void tst_ZatoReplay::compareRow(const QString &userName, const QJsonObject &recorded)
{
    // Before this the users were made; then the recording began.
    static const QDateTime began(QDate(2026, 11, 20), QTime(17, 10, 30), Qt::UTC);

    const auto live = m_server->sso().user(userName);
    QVERIFY(live);
    const auto flag = [&recorded](const char *key) { return recorded.value(QLatin1String(key)).toInt() == 1; };
    QCOMPARE(live->userName, recorded.value(QLatin1String("username")).toString());
    QCOMPARE(live->passwordIsSet, flag("password_is_set"));
    QCOMPARE(live->passwordMustChange, flag("password_must_change"));
    QCOMPARE(live->isLocked, flag("is_locked"));
    QCOMPARE(live->approvalStatus, recorded.value(QLatin1String("approval_status")).toString());
    QCOMPARE(live->signUpStatus, recorded.value(QLatin1String("sign_up_status")).toString());
    QCOMPARE(daysBetween(live->passwordLastSet, live->passwordExpiry), daysOf(recorded));

    const QDateTime recordedSet = timeOf(recorded.value(QLatin1String("password_last_set")));
    const bool hasMoved = m_recordedLastSet.contains(userName) ? m_recordedLastSet.value(userName) != recordedSet : recordedSet > began;
    QCOMPARE(live->passwordLastSet != m_liveLastSet.value(userName), hasMoved);
    if (hasMoved)
        QCOMPARE(live->passwordLastSet, m_clock.nowUtc());
    m_recordedLastSet.insert(userName, recordedSet);
    m_liveLastSet.insert(userName, live->passwordLastSet);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ZatoReplay)

#include "tst_ZatoReplay.moc"
