// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/PasswordPresets.h"

#include <QString>

namespace passwright {

namespace {

QStringList listOf(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

//! Entries may stand inside a password, so none of these is a word that an honest passphrase holds.
QStringList commonest()
{
    return listOf(
        "000000 112233 121212 147258 159753 456789 696969 789456 aaaaaa abc123 abcd1234 abcdef admin123 "
        "adminadmin asdf1234 asdfgh azerty changeme correct-horse-battery correcthorsebattery "
        "dragon123 football1 hallo123 hunter2 iloveyou kennwort master123 michael1 monkey123 p4ssw0rd p@ssw0rd "
        "p@ssword pa55word pass1234 passw0rd passwort passwright princess1 q1w2e3 qazwsx qwertz secret123 "
        "shadow123 sunshine1 superman1 test1234 testtest trustno1 welcome1 welcome2 zaq12wsx 1qaz2wsx");
}

} // namespace

PasswordRules zatoDefaults()
{
    PasswordRules rules;
    rules.minLength = 8;
    rules.maxLength = 256;
    rules.minComplexity = 0;
    rules.rejectList = listOf(
        "111111 123123 123321 123456 123qwe 1q2w3e 1q2w3e4r 1q2w3e4r5t 222222 333333 444444 555555 654321 666666 "
        "777777 888888 999999 987654321 google letmein mynoob password qwerty zxcvbnm");
    rules.expiryDays = 730;
    rules.aboutToExpireDays = 30;
    return rules;
}

PasswordRules nistDefaults()
{
    PasswordRules rules = zatoDefaults();
    rules.minLength = 15;
    rules.rejectList += commonest();
    return rules;
}

} // namespace passwright
