// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoSampleUsers.h"

#include <algorithm>
#include <array>

namespace passwright {

namespace {

ZatoUser person(const char *userName, const char *password, const char *displayName)
{
    return {.userName = QString::fromLatin1(userName),
        .password = QString::fromLatin1(password),
        .displayName = QString::fromLatin1(displayName)};
}

ZatoUser withNames(ZatoUser user, const char *firstName, const char *lastName)
{
    user.firstName = QString::fromUtf8(firstName);
    user.lastName = QString::fromUtf8(lastName);
    return user;
}

ZatoUser asSetAt(ZatoUser user, const QDateTime &utc)
{
    user.signUpTime = utc;
    user.approvalStatusModTime = utc;
    user.passwordLastSet = utc;
    if (!user.passwordExpiry.isValid())
        user.passwordExpiry = utc.addDays(730);
    return user;
}

//! Lower-case ASCII letters for a Latin name.
QString plain(const QString &name)
{
    QString letters;
    const QString apart = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (c == QChar(0xf8)) // o with a stroke
            letters += QLatin1Char('o');
        else if (c == QChar(0x142)) // l with a stroke
            letters += QLatin1Char('l');
        else if (c.unicode() < 128)
            letters += c;
    }
    return letters;
}

// Pairs of first names and family names; every pairing is a person.
constexpr std::array firstNames{"Amina", "Björn", "Chloé", "Dmitri", "Ewa", "Farid", "Giulia", "Henrik", "Ines", "Jamal", "Keiko",
    "Luis", "Marta", "Noor", "Otto", "Priya", "Quinn", "Rosa", "Søren", "Tereza", "Umut", "Vera", "Wanjiru", "Xenia", "Yusuf"};
constexpr std::array lastNames{"Abbott", "Łukasik", "Çelik", "Dvořák", "Eriksen", "García", "Haddad", "Okafor", "Schröder", "Tanaka"};

} // namespace

QList<ZatoUser> zatoSampleUsers(const QDateTime &nowUtc, int extra)
{
    QList<ZatoUser> users;
    const auto take = [&users, &nowUtc](const ZatoUser &user) { users << asSetAt(user, nowUtc); };

    ZatoUser admin1 = withNames(person("admin1", "hQ9nl93UDqGus", "Ada Admin"), "Ada", "Admin");
    admin1.email = QStringLiteral("admin1@example.com");
    admin1.isSuperUser = true;
    take(admin1);
    ZatoUser admin2 = person("admin2", "Wm7!kTz0pLq2x", "Second Admin");
    admin2.isSuperUser = true;
    take(admin2);
    ZatoUser joan = withNames(person("joan", "Correct-Horse-1", "Joan Doe"), "Joan", "Doe");
    joan.email = QStringLiteral("joan@example.com");
    take(joan);
    take(withNames(person("mary", "Battery-Staple-2", "Mary Major"), "Mary", "Major"));
    ZatoUser locked = person("locked", "Locked-Pass-3!", "Lucy Locked");
    locked.isLocked = true;
    take(locked);
    ZatoUser pending = person("pending", "Pending-Pass-4!", "Pete Pending");
    pending.approvalStatus = QStringLiteral("before_decision");
    take(pending);
    ZatoUser mustChange = person("mustchange", "Must-Change-5!", "Molly Must");
    mustChange.passwordMustChange = true;
    take(mustChange);
    ZatoUser expired = person("expired", "Expired-Pass-6!", "Ed Expired");
    expired.passwordExpiry = nowUtc.addDays(-1);
    take(expired);
    ZatoUser soon = person("soon", "Soon-Expires-7!", "Sue Soon");
    soon.passwordExpiry = nowUtc.addDays(5);
    take(soon);
    ZatoUser totp = person("totp", "Totp-Pass-8!!", "Toby Totp");
    totp.isTotpEnabled = true;
    totp.totpKey = QStringLiteral("KMCLCWN4YPMD2WO3");
    take(totp);

    for (int i = 0; i < extra; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        take({.userName = QLatin1String("user") + number,
            .password = QStringLiteral("Extra-User-%1!").arg(number),
            .displayName = QLatin1String("Extra User ") + number,
            .firstName = QStringLiteral("Extra"),
            .lastName = QLatin1String("U") + number});
    }
    return users;
}

QList<ZatoUser> zatoOfficeUsers(const QDateTime &nowUtc, int count)
{
    QList<ZatoUser> users;
    const int people = std::min(count, int(firstNames.size() * lastNames.size()));
    for (int i = 0; i < people; ++i) {
        // A step that is coprime to both lengths mixes the pairs.
        const auto first = size_t(i) % firstNames.size();
        const auto last = (size_t(i) / firstNames.size() + first * 3) % lastNames.size();
        ZatoUser user = withNames({}, firstNames.at(first), lastNames.at(last));
        user.userName = plain(user.firstName) + QLatin1Char('.') + plain(user.lastName);
        user.password = QLatin1String("Demo-") + user.userName;
        user.displayName = user.firstName + QLatin1Char(' ') + user.lastName;
        user.email = user.userName + QLatin1String("@example.com");
        const QDateTime set = nowUtc.addDays(-(i * 37) % 700).addSecs(-i * 613);
        user = asSetAt(user, set);
        user.isLocked = i % 29 == 7;
        if (user.isLocked)
            user.lockedTime = nowUtc.addDays(-2);
        user.passwordMustChange = i % 23 == 5;
        if (i % 41 == 11)
            user.approvalStatus = QStringLiteral("before_decision");
        users << user;
    }
    return users;
}

} // namespace passwright
