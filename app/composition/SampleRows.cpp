// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SampleRows.h"

#include "models/crypto/PasswordHash.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>
#include <utility>

namespace passwright {
namespace {

using State = SampleUser::State;

QString stamp(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QStringLiteral("000");
}

QByteArray adaptedBase64(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals).replace('+', '.');
}

QString approvalOf(State state)
{
    if (state == State::NotApproved)
        return QStringLiteral("before_decision");
    return state == State::Rejected ? QStringLiteral("rejected") : QStringLiteral("approved");
}

Error failure(const QSqlError &error)
{
    return {.kind = Error::Kind::CannotWrite, .detail = error.text()};
}

} // namespace

SampleRows::SampleRows(QDateTime nowUtc, int rounds, const RandomSource &random)
    : m_now(std::move(nowUtc))
    , m_rounds(rounds)
    , m_random(random)
{
}

QString SampleRows::userId(const QString &userName)
{
    static constexpr char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
    static const QUuid space(QStringLiteral("{5f9a7c1e-5a0d-4f53-9b59-7e3f1f4c2a10}"));

    // 128 bits as 26 digits of five bits, the first of them of three.
    const QByteArray bytes = QUuid::createUuidV5(space, userName).toRfc4122();
    QString id = QStringLiteral("zusr");
    for (int digit = 0; digit < 26; ++digit) {
        unsigned value = 0;
        for (int bit = digit * 5 - 2; bit < digit * 5 + 3; ++bit) {
            const unsigned byte = bit < 0 ? 0U : static_cast<unsigned char>(bytes.at(bit / 8));
            value = value << 1U | (bit < 0 ? 0U : byte >> (7U - static_cast<unsigned>(bit) % 8U) & 1U);
        }
        id += QLatin1Char(digits[value]);
    }
    return id;
}

Result<Done> SampleRows::write(QSqlDatabase &database, const QList<SampleUser> &users, const Secret &password,
    const QString &totpKey) const
{
    QList<QByteArray> hashes;
    for (const SampleUser &user : users)
        hashes.append(user.hasPassword ? hashOf(password) : hashThatNobodyKnows());

    if (!database.transaction())
        return failure(database.lastError());
    QSqlQuery query(database);
    query.prepare(QStringLiteral(
        "INSERT INTO zato_sso_user (user_id, is_active, is_internal, is_super_user, is_locked, creation_ctx,"
        " approval_status, approval_status_mod_time, approval_status_mod_by, username, password, password_is_set,"
        " password_must_change, password_last_set, password_expiry, sign_up_status, sign_up_time, sign_up_confirm_token,"
        " email, display_name, first_name, middle_name, last_name, display_name_upper, first_name_upper,"
        " middle_name_upper, last_name_upper, is_rate_limit_active, is_totp_enabled, totp_key, totp_label)"
        " VALUES (?, ?, 0, ?, 0, 'null', ?, ?, 'auto', ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, '', ?, 0, ?, ?, ?)"));
    for (qsizetype i = 0; i < users.size(); ++i) {
        const SampleUser &user = users.at(i);
        const QDateTime since = m_now.addDays(-20 - 7 * i).addSecs(-61 * i);
        const QString id = userId(user.userName);
        const std::array<QVariant, 23> values{id, user.state != State::NotActive, user.isSuperUser, approvalOf(user.state),
            stamp(since), user.userName, QString::fromLatin1(hashes.at(i)), user.state == State::MustChange,
            stamp(m_now.addDays(-3 - 5 * i).addSecs(-37 * i)), stamp(expiryOf(user.state, static_cast<int>(i))),
            user.state == State::SignUpNotFinal ? QStringLiteral("before_confirmation") : QStringLiteral("final"), stamp(since),
            QStringLiteral("sample.") + id, QStringLiteral("user%1@example.org").arg(i + 1), user.displayName(), user.firstName,
            user.lastName, user.displayName().toUpper(), user.firstName.toUpper(), user.lastName.toUpper(), user.hasTotp,
            user.hasTotp ? QVariant(totpKey) : QVariant(QMetaType::fromType<QString>()),
            user.hasTotp ? QVariant(QStringLiteral("Sample")) : QVariant(QMetaType::fromType<QString>())};
        for (size_t column = 0; column < values.size(); ++column)
            query.bindValue(static_cast<int>(column), values.at(column));
        if (!query.exec()) {
            Error error = failure(query.lastError());
            database.rollback();
            return error;
        }
    }
    if (!database.commit())
        return failure(database.lastError());
    return Done{};
}

QByteArray SampleRows::hashOf(const Secret &password) const
{
    return PasswordHash::make(password, m_rounds, m_random).toString();
}

// A digest that was drawn, not derived: no password is known that has it, and it costs nothing.
QByteArray SampleRows::hashThatNobodyKnows() const
{
    std::array<std::byte, PasswordHash::defaultSaltSize> salt{};
    std::array<std::byte, PasswordHash::digestSize> digest{};
    m_random.fill(salt);
    m_random.fill(digest);
    return "$pbkdf2-sha512$" + QByteArray::number(m_rounds) + '$' + adaptedBase64(QByteArrayView(salt)) + '$'
        + adaptedBase64(QByteArrayView(digest));
}

QDateTime SampleRows::expiryOf(State state, int index) const
{
    switch (state) {
    case State::Expired:
    case State::LockedAndExpired:
        return m_now.addDays(-1 - index);
    case State::AboutToExpire:
        return m_now.addDays(1 + index % 20).addSecs(3600);
    default:
        return m_now.addDays(120 + 11 * index);
    }
}

} // namespace passwright
