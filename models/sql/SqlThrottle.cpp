// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlThrottle.h"

#include "models/sql/SqlDialect.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTime.h"

#include <QCryptographicHash>

namespace passwright {
namespace {

QString keyOf(const QString &userName)
{
    return QString::fromLatin1(QCryptographicHash::hash(userName.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

SqlThrottle::SqlThrottle(QSqlDatabase &database, const QDateTime &nowUtc)
    : m_database(database)
    , m_now(nowUtc)
{
}

Result<Done> SqlThrottle::createTable(const SqlDialect &dialect)
{
    const auto made = execute(m_database,
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_throttle ("
                       "name_hash CHAR(64) NOT NULL, failures INTEGER NOT NULL, changed VARCHAR(26) NOT NULL, totp_step ")
            + dialect.bigIntegerType() + QStringLiteral(", PRIMARY KEY (name_hash))") + dialect.tableOptions());
    if (!made.ok())
        return made.error();
    return Done{};
}

int SqlThrottle::delaySeconds(int failures)
{
    constexpr int steps = 10; // 2^10 s is above the longest
    if (failures <= freeFailures)
        return 0;
    return qMin(longestSeconds, 1 << qMin(failures - freeFailures - 1, steps));
}

Result<int> SqlThrottle::secondsLeft(const QString &userName)
{
    const auto entry = read(userName);
    if (!entry.ok())
        return entry.error();
    if (!entry->has_value())
        return 0;
    constexpr qint64 second = 1000;
    const qint64 delay = delaySeconds((*entry)->failures) * second;
    // A clock that was set back must not make the wait longer than it ever was.
    const qint64 passed = qMax<qint64>(0, (*entry)->changed.msecsTo(m_now));
    return static_cast<int>((qMax<qint64>(0, delay - passed) + second - 1) / second);
}

Result<Done> SqlThrottle::failed(const QString &userName)
{
    const auto entry = read(userName);
    if (!entry.ok())
        return entry.error();
    const Entry before = entry->value_or(Entry{});
    return write(userName, {.failures = before.failures + 1, .changed = m_now, .totpStep = before.totpStep});
}

Result<Done> SqlThrottle::succeeded(const QString &userName, std::optional<qint64> totpStep)
{
    const auto entry = read(userName);
    if (!entry.ok())
        return entry.error();
    if (!entry->has_value() && !totpStep)
        return Done{};
    return write(userName, {.failures = 0, .changed = m_now, .totpStep = totpStep ? totpStep : entry->value_or(Entry{}).totpStep});
}

Result<std::optional<qint64>> SqlThrottle::lastTotpStep(const QString &userName)
{
    const auto entry = read(userName);
    if (!entry.ok())
        return entry.error();
    return entry->value_or(Entry{}).totpStep;
}

Result<std::optional<SqlThrottle::Entry>> SqlThrottle::read(const QString &userName)
{
    auto query = execute(m_database,
        QStringLiteral("SELECT failures, changed, totp_step FROM passwright_throttle WHERE name_hash = ?"), {keyOf(userName)});
    if (!query.ok())
        return query.error();
    if (!query->next())
        return std::optional<Entry>();
    Entry entry{.failures = query->value(0).toInt(), .changed = dateTimeFromSql(query->value(1)), .totpStep = {}};
    if (!query->value(2).isNull())
        entry.totpStep = query->value(2).toLongLong();
    constexpr qint64 hour = 3600;
    if (entry.changed.secsTo(m_now) > forgottenAfterHours * hour)
        entry.failures = 0;
    return std::optional<Entry>(entry);
}

Result<Done> SqlThrottle::write(const QString &userName, const Entry &entry)
{
    constexpr qint64 hour = 3600;
    auto query = execute(m_database, QStringLiteral("DELETE FROM passwright_throttle WHERE name_hash = ? OR changed < ?"),
        {keyOf(userName), dateTimeToSql(m_now.addSecs(-forgottenAfterHours * hour))});
    if (query.ok())
        query = execute(m_database,
            QStringLiteral("INSERT INTO passwright_throttle (name_hash, failures, changed, totp_step) VALUES (?, ?, ?, ?)"),
            {keyOf(userName), entry.failures, dateTimeToSql(entry.changed),
                entry.totpStep ? QVariant(*entry.totpStep) : QVariant()});
    if (!query.ok())
        return query.error();
    return Done{};
}

} // namespace passwright
