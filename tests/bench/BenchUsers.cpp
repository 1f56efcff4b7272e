// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BenchUsers.h"

#include "models/audit/DatabaseEngine.h"
#include "models/crypto/PasswordHash.h"
#include "models/sql/SqlTime.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <array>

namespace passwright {
namespace {

struct Name
{
    const char *shown;
    const char *plain; //!< as it is in a user name
};

constexpr std::array firstNames{Name{"Maria", "maria"}, Name{"Martin", "martin"}, Name{"Mary", "mary"}, Name{"Mark", "mark"},
    Name{"Malika", "malika"}, Name{"Anna", "anna"}, Name{"Andreas", "andreas"}, Name{"Angela", "angela"}, Name{"Antonio", "antonio"},
    Name{"Aña", "ana"}, Name{"Johanna", "johanna"}, Name{"John", "john"}, Name{"José", "jose"}, Name{"Joan", "joan"},
    Name{"Sarah", "sarah"}, Name{"Sandra", "sandra"}, Name{"Samir", "samir"}, Name{"Layla", "layla"}, Name{"Laura", "laura"},
    Name{"Łukasz", "lukasz"}, Name{"Zoë", "zoe"}, Name{"Emma", "emma"}, Name{"Erik", "erik"}, Name{"Fatima", "fatima"}};
constexpr std::array lastNames{Name{"Schmidt", "schmidt"}, Name{"Schneider", "schneider"}, Name{"Schulz", "schulz"}, Name{"Smith", "smith"},
    Name{"Simon", "simon"}, Name{"Santos", "santos"}, Name{"Müller", "mueller"}, Name{"Meyer", "meyer"}, Name{"Martinez", "martinez"},
    Name{"Mansour", "mansour"}, Name{"Brown", "brown"}, Name{"Brandt", "brandt"}, Name{"Becker", "becker"}, Name{"Jones", "jones"},
    Name{"Johnson", "johnson"}, Name{"Haddad", "haddad"}, Name{"Hansen", "hansen"}, Name{"Nowak", "nowak"}, Name{"Novák", "novak"},
    Name{"O''Brien", "obrien"}};
constexpr Name rareName{"Quillfeather", "quillfeather"};
constexpr int superUsers = 5;

//! The same numbers everywhere: splitmix64.
quint64 chance(int number, quint64 stream)
{
    quint64 z = static_cast<quint64>(number) * 16 + stream + 1;
    z *= 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

enum Stream : quint64 { First, Last, Locked, MustChange, Approval, Expiry, LastSet, Minute };

bool happens(int number, Stream stream, quint64 perThousand)
{
    return chance(number, stream) % 1000 < perThousand;
}

template<size_t size>
const Name &oneOf(const std::array<Name, size> &names, int number, Stream stream)
{
    return names[chance(number, stream) % size];
}

const Name &firstNameOf(int number)
{
    return oneOf(firstNames, number, First);
}

const Name &lastNameOf(int number)
{
    constexpr int apart = 50;
    const bool isRare = number < apart * BenchUsers::rare && number % apart == 0;
    return isRare ? rareName : oneOf(lastNames, number, Last);
}

QString quoted(const QString &plain)
{
    return QLatin1Char('\'') + plain + QLatin1Char('\'');
}

QString quoted(bool flag)
{
    return quoted(flag ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace

BenchUsers::BenchUsers(const QDateTime &nowUtc)
    : m_now(nowUtc)
{
}

QString BenchUsers::userName(int number)
{
    return QStringLiteral("%1.%2%3").arg(QLatin1String(firstNameOf(number).plain), QLatin1String(lastNameOf(number).plain)).arg(number);
}

QString BenchUsers::userId(int number)
{
    return QStringLiteral("zusr%1").arg(number, 27, 32, QLatin1Char('0'));
}

QString BenchUsers::row(int number, const QString &hash) const
{
    const QString first = QString::fromUtf8(firstNameOf(number).shown);
    const QString last = QString::fromUtf8(lastNameOf(number).shown);
    const QString display = first + QLatin1Char(' ') + last;
    const QString name = userName(number);
    const auto spread = [number](Stream stream, int days) { return static_cast<qint64>(chance(number, stream) % static_cast<quint64>(days)); };
    constexpr qint64 minutesADay = 24 * 60;
    constexpr int lastSetDays = 400;
    constexpr int expiryDays = 200; // 25 of them gone by, so that one of eight has expired
    constexpr int expiredDays = 25;
    const qint64 seconds = 60 * static_cast<qint64>(chance(number, Minute) % minutesADay);
    const QString lastSet = dateTimeToSql(m_now.addDays(-1 - spread(LastSet, lastSetDays)).addSecs(seconds));
    const QString expiry = dateTimeToSql(m_now.addDays(spread(Expiry, expiryDays) - expiredDays).addSecs(seconds));
    const QStringList values{quoted(userId(number)), quoted(true), quoted(false), quoted(number < superUsers),
        quoted(number >= superUsers && happens(number, Locked, 5)), QStringLiteral("'null'"),
        quoted(number >= superUsers && happens(number, Approval, 20) ? QStringLiteral("before_decision") : QStringLiteral("approved")),
        quoted(lastSet), QStringLiteral("'auto'"), quoted(name), quoted(hash), quoted(true), quoted(happens(number, MustChange, 50)),
        quoted(lastSet), quoted(expiry), QStringLiteral("'final'"), quoted(lastSet), quoted(QStringLiteral("bench.") + userId(number)),
        quoted(name + QStringLiteral("@example.com")), quoted(display), quoted(first), quoted(last), quoted(display.toUpper()),
        quoted(first.toUpper()), quoted(last.toUpper()), quoted(false), quoted(false), quoted(false)};
    return QLatin1Char('(') + values.join(QLatin1Char(',')) + QLatin1Char(')');
}

void BenchUsers::add(RawDatabase &raw, int count) const
{
    constexpr int rounds = 1000;
    constexpr int rowsAtOnce = 500;
    const QString hash = QString::fromLatin1(PasswordHash::withSalt(password(), rounds, QByteArray(PasswordHash::defaultSaltSize, 's')).toString());
    const QString head = QStringLiteral(
        "INSERT INTO zato_sso_user (user_id, is_active, is_internal, is_super_user, is_locked, creation_ctx, approval_status,"
        " approval_status_mod_time, approval_status_mod_by, username, password, password_is_set, password_must_change,"
        " password_last_set, password_expiry, sign_up_status, sign_up_time, sign_up_confirm_token, email, display_name, first_name,"
        " last_name, display_name_upper, first_name_upper, last_name_upper, is_rate_limit_active, rate_limit_check_parent_def,"
        " is_totp_enabled) VALUES ");
    if (engineOf(raw.database()) == DatabaseEngine::Sqlite)
        raw.run(QStringLiteral("PRAGMA synchronous = OFF"));
    if (!raw.database().transaction())
        qFatal("%s", qUtf8Printable(raw.database().lastError().text()));
    for (int at = 0; at < count; at += rowsAtOnce) {
        QStringList rows;
        for (int number = at; number < std::min(count, at + rowsAtOnce); ++number)
            rows << row(number, hash);
        raw.run(head + rows.join(QLatin1Char(',')));
    }
    if (!raw.database().commit())
        qFatal("%s", qUtf8Printable(raw.database().lastError().text()));
}

} // namespace passwright
