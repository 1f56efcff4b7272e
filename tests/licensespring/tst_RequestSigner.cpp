// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/RequestSigner.h"

#include "models/licensespring/HttpDate.h"
#include "tests/support/CryptoTestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace passwright;

class tst_RequestSigner : public QObject
{
    Q_OBJECT

    QJsonObject m_known;

    [[nodiscard]] static QByteArray header(const QByteArray &signature)
    {
        return "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"" + signature
               + "\",apikey=\"the-key\"";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PASSWRIGHT_TEST_DATA "/licensespring-signatures.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_known = QJsonDocument::fromJson(file.readAll()).object();
    }

    void givesTheKnownAnswers_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("signature");
        const QJsonArray vectors = m_known.value(QLatin1String("vectors")).toArray();
        QCOMPARE(vectors.size(), 5);
        for (const QJsonValue vector : vectors) {
            const QByteArray date = vector[QLatin1String("date")].toString().toUtf8();
            QTest::newRow(date.constData())
                << vector[QLatin1String("shared_key")].toString().toUtf8() << date
                << vector[QLatin1String("signature")].toString().toUtf8();
        }
    }
    void givesTheKnownAnswers()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, signature);
        const RequestSigner signer(QStringLiteral("the-key"), Secret::fromUtf8(key));
        QCOMPARE(signer.authorization(date).bytes().toByteArray(), header(signature));
    }

    void signsNoLineFeedAfterTheDate()
    {
        const QJsonObject first =
            m_known.value(QLatin1String("vectors")).toArray().first().toObject();
        const QByteArray wrong = m_known.value(QLatin1String("wrong")).toString().toUtf8();
        const RequestSigner signer(QStringLiteral("the-key"),
            Secret::fromString(first.value(QLatin1String("shared_key")).toString()));
        const QByteArray date = first.value(QLatin1String("date")).toString().toUtf8();
        QVERIFY(signer.authorization(date).bytes() != header(wrong));
        // The wrong one is what a line feed would give, so that it tells the two apart.
        QCOMPARE(signer.authorization(date + '\n').bytes().toByteArray(), header(wrong));
    }

    void writesTheDateInEnglishWhateverTheDesktopSpeaks_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("German") << QStringLiteral("de_DE");
        QTest::newRow("Arabic") << QStringLiteral("ar_EG");
        QTest::newRow("American") << QStringLiteral("en_US");
    }
    void writesTheDateInEnglishWhateverTheDesktopSpeaks()
    {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QByteArray text =
            httpDate(QDateTime(QDate(2011, 6, 7), QTime(20, 51, 35, 999), Qt::UTC));
        QLocale::setDefault(before);
        QCOMPARE(text, QByteArray("Tue, 07 Jun 2011 20:51:35 GMT"));
    }

    void writesTheDateInUtc()
    {
        const QDateTime here(QDate(2024, 2, 29), QTime(1, 30), Qt::OffsetFromUTC, 2 * 60 * 60);
        QCOMPARE(httpDate(here), QByteArray("Wed, 28 Feb 2024 23:30:00 GMT"));
    }

    void readsTheServersDate()
    {
        QCOMPARE(fromHttpDate(" Tue, 07 Jun 2011 20:51:35 GMT "),
            QDateTime(QDate(2011, 6, 7), QTime(20, 51, 35), Qt::UTC));
        QVERIFY(!fromHttpDate("yesterday").isValid());
        QVERIFY(!fromHttpDate({}).isValid());
    }
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_RequestSigner)
#include "tst_RequestSigner.moc"
