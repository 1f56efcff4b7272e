// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/PasswordPresets.h"

#include "models/passwords/PasswordPolicy.h"

#include <QTest>

using namespace passwright;

namespace {

bool accepts(const PasswordRules &rules, const char *password)
{
    return PasswordPolicy(rules).violations(Secret::fromUtf8(password)).isEmpty();
}

} // namespace

class tst_PasswordPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zatosAreThoseOfItsConfiguration();
    void nistsAreThoseOfTheIssue();
    void nistRefusesWhatEverybodyTakes_data();
    void nistRefusesWhatEverybodyTakes();
    void nistLetsPassphrasesPass_data();
    void nistLetsPassphrasesPass();
    void listsAreClean();
};

void tst_PasswordPresets::zatosAreThoseOfItsConfiguration()
{
    const PasswordRules rules = zatoDefaults();
    QCOMPARE(rules.minLength, 8);
    QCOMPARE(rules.maxLength, 256);
    QCOMPARE(rules.minComplexity, 0);
    QCOMPARE(rules.expiryDays, 730);
    QCOMPARE(rules.aboutToExpireDays, 30);
    QCOMPARE(rules.rejectList.size(), 24);
    for (const char *word : {"111111", "123qwe", "1q2w3e4r5t", "987654321", "google", "mynoob", "zxcvbnm"})
        QVERIFY2(rules.rejectList.contains(QLatin1String(word)), word);
}

void tst_PasswordPresets::nistsAreThoseOfTheIssue()
{
    const PasswordRules rules = nistDefaults();
    QCOMPARE(rules.minLength, 15);
    QCOMPARE(rules.maxLength, 256);
    QCOMPARE(rules.minComplexity, 0);
    QCOMPARE(rules.expiryDays, 730);
    const QStringList zatos = zatoDefaults().rejectList;
    QCOMPARE(rules.rejectList.first(zatos.size()), zatos);
    QVERIFY(rules.rejectList.size() > zatos.size());
}

void tst_PasswordPresets::nistRefusesWhatEverybodyTakes_data()
{
    QTest::addColumn<QByteArray>("password");
    for (const char *password : {"iloveyouiloveyou", "Passw0rd-Passw0rd", "P@ssw0rdP@ssw0rd", "Welcome1Welcome1",
             "trustno1trustno1", "correcthorsebatterystaple", "Correct-Horse-Battery-Staple", "qwertzuiop-qwertz",
             "passwortpasswort", "abcdefghijklmno", "000000000000000", "1qaz2wsx3edc4rfv"})
        QTest::newRow(password) << QByteArray(password);
}

void tst_PasswordPresets::nistRefusesWhatEverybodyTakes()
{
    QFETCH(QByteArray, password);
    QVERIFY(!accepts(nistDefaults(), password.constData()));
    QVERIFY(password.size() >= 15);
}

void tst_PasswordPresets::nistLetsPassphrasesPass_data()
{
    QTest::addColumn<QByteArray>("password");
    for (const char *password : {"my dragon eats sunshine", "the princess and the monkey", "football on a rainy day",
             "superman has a shadow", "welcome to the master plan", "aaa aaa aaa aaa aaa", "übergroße Straßenbahn"})
        QTest::newRow(password) << QByteArray(password);
}

void tst_PasswordPresets::nistLetsPassphrasesPass()
{
    QFETCH(QByteArray, password);
    QVERIFY(accepts(nistDefaults(), password.constData()));
}

void tst_PasswordPresets::listsAreClean()
{
    for (const PasswordRules &rules : {zatoDefaults(), nistDefaults()}) {
        QStringList unique = rules.rejectList;
        QCOMPARE(unique.removeDuplicates(), 0);
        for (const QString &entry : rules.rejectList) {
            QCOMPARE(entry, entry.toLower().trimmed());
            QVERIFY2(entry.size() >= 6, qPrintable(entry));
        }
    }
}

QTEST_GUILESS_MAIN(tst_PasswordPresets)
#include "tst_PasswordPresets.moc"
