// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoCodec.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace passwright {
namespace {

//! Takes fields out of an object, and remembers whether each was of its type.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_isGood = m_isGood && (isNone(value) || value.isString());
        return value.toString();
    }
    bool flag(QLatin1String key, bool fallback)
    {
        const QJsonValue value = m_object.value(key);
        m_isGood = m_isGood && (isNone(value) || value.isBool());
        return value.toBool(fallback);
    }
    int number(QLatin1String key, int fallback)
    {
        const QJsonValue value = m_object.value(key);
        m_isGood = m_isGood && (isNone(value) || value.isDouble());
        return value.toInt(fallback);
    }
    QDateTime time(QLatin1String key)
    {
        const std::optional<QDateTime> time = ZatoCodec::time(m_object.value(key));
        m_isGood = m_isGood && time.has_value();
        return time.value_or(QDateTime());
    }
    Account::Approval approval()
    {
        const QString status = text(QLatin1String("approval_status"));
        if (status.isEmpty() || status == QLatin1String("approved"))
            return Account::Approval::Approved;
        if (status == QLatin1String("rejected"))
            return Account::Approval::Rejected;
        m_isGood = m_isGood && status == QLatin1String("before_decision");
        return Account::Approval::BeforeDecision;
    }

private:
    static bool isNone(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    const QJsonObject &m_object;
    bool m_isGood = true;
};

constexpr qsizetype longestCode = 32; // characters that are shown of an unknown one

Refusal refusal(const QString &code)
{
    const std::optional<StatusCode> status = statusFromCode(code);
    // Codes of other letters are this program's own.
    if (status && (code.startsWith(QLatin1Char('E')) || code.startsWith(QLatin1Char('W'))))
        return {.status = *status};
    return {.status = StatusCode::ServerRefused, .detail = ZatoCodec::printable(code).left(longestCode)};
}

} // namespace

std::optional<Account> ZatoCodec::account(const QJsonObject &user)
{
    Reader read(user);
    Account account;
    account.userId = read.text(QLatin1String("user_id"));
    account.userName = read.text(QLatin1String("username"));
    account.displayName = read.text(QLatin1String("display_name"));
    account.firstName = read.text(QLatin1String("first_name"));
    account.middleName = read.text(QLatin1String("middle_name"));
    account.lastName = read.text(QLatin1String("last_name"));
    account.email = read.text(QLatin1String("email"));
    account.isActive = read.flag(QLatin1String("is_active"), true);
    account.isSuperUser = read.flag(QLatin1String("is_super_user"), false);
    account.isLocked = read.flag(QLatin1String("is_locked"), false);
    account.lockedTime = read.time(QLatin1String("locked_time"));
    account.lockedBy = read.text(QLatin1String("locked_by"));
    account.approval = read.approval();
    const QString signUp = read.text(QLatin1String("sign_up_status"));
    account.isSignUpFinal = signUp.isEmpty() || signUp == QLatin1String("final");
    account.isTotpEnabled = read.flag(QLatin1String("is_totp_enabled"), false);
    account.mustChange = read.flag(QLatin1String("password_must_change"), false);
    account.passwordLastSet = read.time(QLatin1String("password_last_set"));
    account.passwordExpiry = read.time(QLatin1String("password_expiry"));
    if (!read.isGood() || account.userName.isEmpty())
        return {};
    return account;
}

std::optional<ZatoCodec::Page> ZatoCodec::page(const QJsonObject &answer)
{
    const QJsonValue result = answer.value(QLatin1String("result"));
    if (!result.isArray())
        return {};
    Reader read(answer);
    Page page{.number = read.number(QLatin1String("cur_page"), 0)};
    const int pages = read.number(QLatin1String("num_pages"), 0);
    page.hasNext = read.flag(QLatin1String("has_next_page"), page.number > 0 && page.number < pages);
    if (!read.isGood())
        return {};
    const QJsonArray rows = result.toArray();
    for (const QJsonValue &row : rows) {
        const std::optional<Account> account = row.isObject() ? ZatoCodec::account(row.toObject()) : std::nullopt;
        if (!account || account->userId.isEmpty())
            return {};
        page.users << *account;
    }
    return page;
}

std::optional<QList<Refusal>> ZatoCodec::subStatus(const QJsonObject &answer)
{
    const QJsonValue value = answer.value(QLatin1String("sub_status"));
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        return {};
    QList<Refusal> refusals;
    const QJsonArray codes = value.toArray();
    for (const QJsonValue &code : codes) {
        if (!code.isString())
            return {};
        refusals << refusal(code.toString());
    }
    return refusals;
}

QString ZatoCodec::printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        clean += c.isPrint() ? c : QLatin1Char(' ');
    return clean.simplified();
}

std::optional<QDateTime> ZatoCodec::time(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?)(Z|[+-]\\d\\d:\\d\\d)?\\z"));
    if (value.isUndefined() || value.isNull())
        return QDateTime();
    const QRegularExpressionMatch match = form.match(value.toString());
    if (!match.hasMatch())
        return {};
    // Read as local time, a naive one would jump where this machine's clock is put forward.
    const QString zone = match.captured(2).isEmpty() ? QStringLiteral("Z") : match.captured(2);
    const QDateTime time = QDateTime::fromString(match.captured(1) + zone, Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace passwright
