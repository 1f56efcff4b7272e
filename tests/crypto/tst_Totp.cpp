// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Totp.h"

#include "models/crypto/CryptoGate.h"
#include "tests/crypto/JsonVectors.h"

#include <QJsonArray>
#include <QTest>

using namespace passwright;

namespace {

//! "12345678901234567890", the key of RFC 6238 and RFC 4226.
constexpr QByteArrayView rfcKey = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

QDateTime atSecond(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Totp rfcTotp(int digits = 6)
{
    return Totp::fromBase32Key(Secret::fromUtf8(rfcKey), digits).value();
}

} // namespace

class tst_Totp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rfcVectors_data();
    void rfcVectors();
    void aCodeHoldsOneStepBeforeAndAfter();
    void whatIsNoRightCodeIsRefused_data();
    void whatIsNoRightCodeIsRefused();
    void aCodeIsReadAsPeopleTypeIt_data();
    void aCodeIsReadAsPeopleTypeIt();
    void aCodeCanBeToldFromItsSecondUse();
    void keysAreReadAsAppsShowThem();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();

private:
    std::unique_ptr<CryptoGate> m_gate;
};

void tst_Totp::initTestCase()
{
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(gate).value();
}

void tst_Totp::rfcVectors_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("code");
    const QJsonArray vectors = vectorsFrom("totp.json").value(QLatin1String("vectors")).toArray();
    QCOMPARE(vectors.size(), 16);
    for (const auto &vector : vectors) {
        const qint64 time = vector[QLatin1String("time")].toInteger();
        const int digits = vector[QLatin1String("digits")].toInt();
        QTest::addRow("%d digits at %lld", digits, time) << time << digits << vector[QLatin1String("code")].toString();
    }
}

void tst_Totp::rfcVectors()
{
    QFETCH(qint64, time);
    QFETCH(int, digits);
    QFETCH(QString, code);
    const Totp totp = rfcTotp(digits);
    QCOMPARE(QString::fromLatin1(totp.codeAt(atSecond(time))), code);
    QVERIFY(totp.verify(code, atSecond(time)));
}

void tst_Totp::aCodeHoldsOneStepBeforeAndAfter()
{
    // RFC 4226, counter 3: its step begins at second 90.
    const QString code = QStringLiteral("969429");
    const Totp totp = rfcTotp();
    QVERIFY(!totp.verify(code, atSecond(59)));
    QVERIFY(totp.verify(code, atSecond(60)));
    QVERIFY(totp.verify(code, atSecond(90)));
    QVERIFY(totp.verify(code, atSecond(119)));
    QVERIFY(totp.verify(code, atSecond(149)));
    QVERIFY(!totp.verify(code, atSecond(150)));
}

void tst_Totp::whatIsNoRightCodeIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("      ");
    QTest::newRow("one digit wrong") << QStringLiteral("969428");
    QTest::newRow("a digit short") << QStringLiteral("96942");
    QTest::newRow("a digit long") << QStringLiteral("9694290");
    QTest::newRow("a letter") << QStringLiteral("96942O");
    QTest::newRow("a sign") << QStringLiteral("+96942");
    QTest::newRow("a NUL in place of a digit") << QStringLiteral("96942") + QChar(0);
    QTest::newRow("a NUL behind") << QStringLiteral("969429") + QChar(0);
    QTest::newRow("half a surrogate pair") << QStringLiteral("96942") + QChar(0xD835);
    QTest::newRow("10,000 digits") << QString(10000, QLatin1Char('9'));
}

void tst_Totp::whatIsNoRightCodeIsRefused()
{
    QFETCH(QString, code);
    QVERIFY(!rfcTotp().verify(code, atSecond(90)));
}

void tst_Totp::aCodeIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("as apps show it") << QStringLiteral("969 429");
    QTest::newRow("pasted with spaces around") << QStringLiteral(" 969429\n");
    QTest::newRow("Arabic digits") << QString::fromUtf8("٩٦٩٤٢٩");
    QTest::newRow("Persian digits") << QString::fromUtf8("۹۶۹۴۲۹");
}

void tst_Totp::aCodeIsReadAsPeopleTypeIt()
{
    QFETCH(QString, code);
    QVERIFY(rfcTotp().verify(code, atSecond(90)));
}

void tst_Totp::aCodeCanBeToldFromItsSecondUse()
{
    const Totp totp = rfcTotp();
    QCOMPARE(totp.matchingStep(u"969429", atSecond(60)), std::optional<qint64>(3));
    QCOMPARE(totp.matchingStep(u"969429", atSecond(140)), std::optional<qint64>(3));
    QCOMPARE(totp.matchingStep(u"338314", atSecond(140)), std::optional<qint64>(4));
    QCOMPARE(totp.matchingStep(u"000000", atSecond(140)), std::optional<qint64>());
}

void tst_Totp::keysAreReadAsAppsShowThem()
{
    const QByteArray expected("94287082");
    for (const char *key : {"gezdgnbvgy3tqojqgezdgnbvgy3tqojq", "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"}) {
        const auto totp = Totp::fromBase32Key(Secret::fromUtf8(key), 8);
        QVERIFY(totp);
        QCOMPARE(totp->codeAt(atSecond(59)), expected);
    }
}

void tst_Totp::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("digits");
    QTest::newRow("empty") << QByteArray() << 6;
    QTest::newRow("only padding") << QByteArray("====") << 6;
    QTest::newRow("no base32") << QByteArray("KMCLCWN4YPMD2WO1") << 6;
    QTest::newRow("five digits") << rfcKey.toByteArray() << 5;
    QTest::newRow("nine digits") << rfcKey.toByteArray() << 9;
}

void tst_Totp::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(int, digits);
    const auto totp = Totp::fromBase32Key(Secret::fromUtf8(key), digits);
    QVERIFY(!totp);
    QCOMPARE(totp.error().kind, Error::Kind::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_Totp)
#include "tst_Totp.moc"
