// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoCalls.h"

#include "models/crypto/Totp.h"
#include "models/passwords/PasswordPolicy.h"
#include "tests/support/servers/ZatoSearch.h"
#include "tests/support/servers/ZatoWire.h"

namespace passwright {

namespace {

QString text(const QJsonObject &input, const char *key)
{
    return input.value(QLatin1String(key)).toString();
}

bool truth(const QJsonValue &value)
{
    static const QStringList words{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")};
    return value.isString() ? words.contains(value.toString().toLower()) : value.toBool() || value.toInt() != 0;
}

bool isTotpRight(const ZatoUser &user, const QString &code, const QDateTime &now)
{
    const auto totp = Totp::fromBase32Key(Secret::fromString(user.totpKey));
    return totp.ok() && totp->verify(code, now);
}

const QString &approved()
{
    static const QString word = QStringLiteral("approved");
    return word;
}

} // namespace

ZatoCalls::ZatoCalls(ZatoStore &store, const ZatoSettings &settings, ZatoSso::Behaviour behaviour, const QDateTime &nowUtc)
    : m_store(store)
    , m_settings(settings)
    , m_behaviour(behaviour)
    , m_now(nowUtc)
{
}

const char *ZatoCalls::barOf(const ZatoUser &user) const
{
    if (user.isLocked)
        return "E005002";
    if (user.signUpStatus != QLatin1String("final"))
        return "E005003";
    if (user.approvalStatus != approved() || m_now > user.passwordExpiry)
        return "E005001";
    return nullptr;
}

ZatoUser *ZatoCalls::caller(const QString &ust, ZatoAnswer &refusal)
{
    if (m_store.check(ust, m_now) == ZatoStore::Token::Malformed) {
        refusal = ZatoAnswer::crash({});
        return nullptr;
    }
    ZatoUser *user = m_store.userOf(ust, m_now);
    if (!user) {
        refusal = ZatoAnswer::refused("E007001");
        return nullptr;
    }
    if (const char *bar = barOf(*user)) {
        refusal = ZatoAnswer::refused(bar);
        return nullptr;
    }
    return user;
}

QString ZatoCalls::brokenRule(const QString &newPassword) const
{
    const QList<Refusal> broken = PasswordPolicy(m_settings.rules).violations(Secret::fromString(newPassword));
    return broken.isEmpty() ? QString() : QString(code(broken.first().status));
}

void ZatoCalls::setPassword(ZatoUser &user, const QString &password, qint64 days)
{
    user.password = password;
    user.passwordIsSet = true;
    user.passwordLastSet = m_now;
    user.passwordExpiry = m_now.addDays(days > 0 ? days : m_settings.rules.expiryDays);
}

ZatoAnswer ZatoCalls::login(const QJsonObject &input)
{
    ZatoUser *user = m_store.byName(text(input, "username"));
    if (!user || user->password != text(input, "password"))
        return ZatoAnswer::refused("E005001");
    if (user->isTotpEnabled) {
        const QString given = text(input, "totp_code");
        if (given.isEmpty())
            return ZatoAnswer::refused("E005008");
        if (!isTotpRight(*user, given, m_now))
            return ZatoAnswer::refused("E005001");
    }
    if (const char *bar = barOf(*user))
        return ZatoAnswer::refused(bar);
    const bool isAboutToExpire = m_now > user->passwordExpiry.addDays(-m_settings.rules.aboutToExpireDays);
    if (user->passwordMustChange) {
        const QString newPassword = text(input, "new_password");
        if (newPassword.isEmpty())
            return ZatoAnswer::refused("E003007");
        if (const QString rule = brokenRule(newPassword); !rule.isEmpty())
            return {.kind = ZatoAnswer::Kind::Refused, .code = rule};
        setPassword(*user, newPassword, 0);
        user->passwordMustChange = false;
    }
    const QString ust = m_store.begin(user->userId, m_now.addSecs(60LL * m_settings.sessionMinutes));
    ZatoAnswer answer = ZatoAnswer::ok({{QStringLiteral("ust"), ust}});
    if (isAboutToExpire) {
        answer.kind = ZatoAnswer::Kind::Warning;
        answer.code = QStringLiteral("W003005");
    }
    return answer;
}

ZatoAnswer ZatoCalls::logout(const QJsonObject &input)
{
    // "ok" whatever the token is, so that nobody learns which ones are good.
    m_store.end(text(input, "ust"));
    return ZatoAnswer::ok();
}

ZatoAnswer ZatoCalls::getUser(const QJsonObject &input)
{
    ZatoAnswer refusal;
    const ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self)
        return refusal;
    const ZatoUser *target = self;
    if (input.contains(QLatin1String("user_id")))
        target = self->isSuperUser ? m_store.byId(text(input, "user_id")) : nullptr;
    if (!target)
        return ZatoAnswer::refused("E005001");
    return ZatoAnswer::ok(self->isSuperUser ? zatoUserForSuperUser(*target) : zatoUserForRegularUser(*target));
}

ZatoAnswer ZatoCalls::updateUser(const QJsonObject &input)
{
    static const QStringList ofEverybody{QStringLiteral("email"), QStringLiteral("display_name"), QStringLiteral("first_name"),
        QStringLiteral("middle_name"), QStringLiteral("last_name")};
    static const QStringList ofSuperUsers{QStringLiteral("is_locked"), QStringLiteral("password_expiry"),
        QStringLiteral("password_must_change"), QStringLiteral("sign_up_status"), QStringLiteral("approval_status")};

    // What the call does not know is left aside before anything is looked at.
    QJsonObject data;
    bool onlyBasic = true;
    for (auto field = input.constBegin(); field != input.constEnd(); ++field) {
        if (ofEverybody.contains(field.key()) || ofSuperUsers.contains(field.key()))
            data.insert(field.key(), field.value());
        onlyBasic = onlyBasic && !ofSuperUsers.contains(field.key());
    }
    QDateTime expiry;
    if (const QJsonValue given = data.value(QLatin1String("password_expiry")); given.isString()) {
        expiry = fromZatoTime(given.toString());
        if (!expiry.isValid())
            return ZatoAnswer::crash(QStringLiteral("Unknown string format: %1").arg(given.toString()));
    } else if (!given.isUndefined() && !given.isNull()) {
        return ZatoAnswer::crash(QStringLiteral("Parser must be a string or character stream, not int"));
    }
    if (data.isEmpty())
        return ZatoAnswer::refused("E008003");

    ZatoAnswer refusal;
    ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self)
        return refusal;
    const QString userId = text(input, "user_id");
    if (!self->isSuperUser && ((!userId.isEmpty() && userId != self->userId) || !onlyBasic))
        return ZatoAnswer::refused("E008002");
    ZatoUser *target = userId.isEmpty() ? self : m_store.byId(userId);
    if (!target)
        return ZatoAnswer::refused("E005001"); // found out when it is read back

    const auto put = [&data](const char *key, QString &column) {
        if (const QJsonValue value = data.value(QLatin1String(key)); value.isString())
            column = value.toString();
    };
    put("email", target->email);
    put("display_name", target->displayName);
    put("first_name", target->firstName);
    put("middle_name", target->middleName);
    put("last_name", target->lastName);
    put("sign_up_status", target->signUpStatus);
    if (data.contains(QLatin1String("approval_status"))) {
        put("approval_status", target->approvalStatus);
        target->approvalStatusModBy = self->userId;
        target->approvalStatusModTime = m_now;
    }
    if (const QJsonValue value = data.value(QLatin1String("is_locked")); !value.isUndefined())
        target->isLocked = truth(value);
    if (const QJsonValue value = data.value(QLatin1String("password_must_change")); !value.isUndefined())
        target->passwordMustChange = truth(value);
    if (expiry.isValid())
        target->passwordExpiry = expiry;
    return ZatoAnswer::ok();
}

ZatoAnswer ZatoCalls::changePassword(const QJsonObject &input)
{
    QString error;
    qint64 days = 0;
    if (!zatoInt(input, "password_expiry", 0, days, error))
        return ZatoAnswer::crash(error);
    const QJsonValue mustChange = input.value(QLatin1String("must_change"));
    if (m_behaviour == ZatoSso::Behaviour::As33 && !mustChange.isUndefined())
        return ZatoAnswer::refused("E008002"); // before the session is looked at, as any unknown key

    ZatoAnswer refusal;
    ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self)
        return refusal;
    const QString userId = text(input, "user_id");
    const bool isOwn = userId.isEmpty() || userId == self->userId;
    if (!isOwn && !self->isSuperUser)
        return ZatoAnswer::refused("E008002");

    constexpr qint64 longest = 2912000; // days: Python's last year is 9999
    const bool isTooLong = self->isSuperUser && days > longest;
    const QString newPassword = text(input, "new_password");
    const QString rule = brokenRule(newPassword);
    if (isOwn && (self->password != text(input, "old_password") || !rule.isEmpty() || isTooLong))
        return ZatoAnswer::refused("E005001");
    if (!rule.isEmpty())
        return {.kind = ZatoAnswer::Kind::Refused, .code = rule};
    if (isTooLong)
        return ZatoAnswer::crash(QStringLiteral("date value out of range"));

    // An unknown user_id changes nobody, and is "ok" all the same.
    if (ZatoUser *target = isOwn ? self : m_store.byId(userId)) {
        setPassword(*target, newPassword, self->isSuperUser ? days : 0);
        if (self->isSuperUser && !mustChange.isUndefined())
            target->passwordMustChange = truth(mustChange);
    }
    return ZatoAnswer::ok();
}

ZatoAnswer ZatoCalls::search(const QJsonObject &input)
{
    ZatoAnswer refusal;
    const ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self) {
        // 3.3 hides that the session is gone, from this call alone.
        if (m_behaviour == ZatoSso::Behaviour::As33 && refusal.code == QLatin1String("E007001"))
            refusal = ZatoAnswer::refused("E005001");
        return refusal;
    }
    return self->isSuperUser ? zatoSearch(m_store.users(), input, m_settings) : ZatoAnswer::refused("E005001");
}

ZatoAnswer ZatoCalls::setLocked(const QJsonObject &input, bool isLocked)
{
    ZatoAnswer refusal;
    const ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self)
        return refusal;
    if (!self->isSuperUser)
        return ZatoAnswer::refused("E005001");
    if (ZatoUser *target = m_store.byId(text(input, "user_id"))) {
        target->isLocked = isLocked;
        target->lockedTime = isLocked ? m_now : QDateTime();
        target->lockedBy = isLocked ? self->userId : QString();
    }
    return ZatoAnswer::ok();
}

ZatoAnswer ZatoCalls::lock(const QJsonObject &input)
{
    return setLocked(input, true);
}

ZatoAnswer ZatoCalls::unlock(const QJsonObject &input)
{
    return setLocked(input, false);
}

ZatoAnswer ZatoCalls::setApproval(const QJsonObject &input, const QString &status)
{
    ZatoAnswer refusal;
    const ZatoUser *self = caller(text(input, "ust"), refusal);
    if (!self)
        return refusal;
    if (!self->isSuperUser)
        return ZatoAnswer::refused("E008002");
    if (ZatoUser *target = m_store.byId(text(input, "user_id"))) {
        target->approvalStatus = status;
        target->approvalStatusModBy = self->userId;
        target->approvalStatusModTime = m_now;
    }
    return ZatoAnswer::ok();
}

ZatoAnswer ZatoCalls::approve(const QJsonObject &input)
{
    return setApproval(input, approved());
}

ZatoAnswer ZatoCalls::reject(const QJsonObject &input)
{
    return setApproval(input, QStringLiteral("rejected"));
}

ZatoAnswer ZatoCalls::verifySession(const QJsonObject &input)
{
    ZatoAnswer refusal;
    if (!input.contains(QLatin1String("target_ust")))
        return ZatoAnswer::refused("E007001");
    const ZatoUser *self = caller(text(input, "current_ust"), refusal);
    if (!self)
        return refusal;
    if (!self->isSuperUser)
        return ZatoAnswer::refused("E005001");
    const bool isValid = caller(text(input, "target_ust"), refusal) != nullptr;
    return ZatoAnswer::ok({{QStringLiteral("is_valid"), isValid}});
}

ZatoAnswer ZatoCalls::renewSession(const QJsonObject &input)
{
    ZatoAnswer refusal;
    const QString ust = text(input, "ust");
    if (!caller(ust, refusal))
        return refusal;
    const QDateTime expiry = m_now.addSecs(60LL * m_settings.sessionMinutes);
    m_store.renew(ust, expiry);
    return ZatoAnswer::ok({{QStringLiteral("expiration_time"), zatoTime(expiry)}});
}

} // namespace passwright
