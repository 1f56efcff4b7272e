// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Account.h"

#include <QTest>

using namespace passwright;

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestName_data();
    void bestName();
    void itExpiresAtItsMoment();
    void daysAreRoundedDown_data();
    void daysAreRoundedDown();
};

void tst_Account::bestName_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<QString>("name");
    const auto account = [](const char *display, const char *first, const char *middle, const char *last) {
        Account one;
        one.userName = QStringLiteral("joan");
        one.displayName = QString::fromUtf8(display);
        one.firstName = QString::fromUtf8(first);
        one.middleName = QString::fromUtf8(middle);
        one.lastName = QString::fromUtf8(last);
        return one;
    };
    QTest::newRow("display name") << account("Dr. Joan Doe", "Joan", "", "Doe") << QStringLiteral("Dr. Joan Doe");
    QTest::newRow("all names") << account("", "Joan", "Mary", "Doe") << QStringLiteral("Joan Mary Doe");
    QTest::newRow("without a middle one") << account("", "Joan", "", "Doe") << QStringLiteral("Joan Doe");
    QTest::newRow("last name alone") << account("", "", "", "Doe") << QStringLiteral("Doe");
    QTest::newRow("no name at all") << account("", "", "", "") << QStringLiteral("joan");
    QTest::newRow("Arabic") << account("", "جوان", "", "علي") << QString::fromUtf8("جوان علي");
}

void tst_Account::bestName()
{
    QFETCH(Account, account);
    QFETCH(QString, name);
    QCOMPARE(account.bestName(), name);
}

void tst_Account::itExpiresAtItsMoment()
{
    Account account;
    const QDateTime expiry(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    account.passwordExpiry = expiry;
    QVERIFY(!account.isExpired(expiry.addMSecs(-1)));
    QVERIFY(account.isExpired(expiry));
    QVERIFY(account.isExpired(expiry.addSecs(1)));
    account.passwordExpiry = QDateTime();
    QVERIFY(!account.isExpired(expiry));
}

void tst_Account::daysAreRoundedDown_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    const qint64 day = 86400;
    QTest::newRow("now") << qint64(0) << qint64(0);
    QTest::newRow("a second") << qint64(1) << qint64(0);
    QTest::newRow("a second less than a day") << day - 1 << qint64(0);
    QTest::newRow("a day") << day << qint64(1);
    QTest::newRow("29 days and a half") << 29 * day + day / 2 << qint64(29);
    QTest::newRow("730 days") << 730 * day << qint64(730);
    QTest::newRow("a second ago") << qint64(-1) << qint64(-1);
    QTest::newRow("a day ago") << -day << qint64(-1);
    QTest::newRow("a day and a second ago") << -day - 1 << qint64(-2);
    QTest::newRow("a thousand years") << 365243 * day << qint64(365243);
}

void tst_Account::daysAreRoundedDown()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, days);
    const QDateTime now(QDate(2026, 2, 27), QTime(23, 59, 59), Qt::UTC);
    Account account;
    account.passwordExpiry = now.addSecs(seconds);
    QCOMPARE(account.daysToExpiry(now), days);
}

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_Account.moc"
