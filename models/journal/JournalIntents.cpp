// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/JournalIntents.h"

#include "models/audit/AuditRow.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTime.h"

#include <algorithm>
#include <array>

namespace passwright {
namespace {

struct Word
{
    Outcome::Step step;
    QLatin1String text;
};

constexpr std::array words{
    Word{Outcome::Step::SetPassword, QLatin1String("set_password")},
    Word{Outcome::Step::SetExpiry, QLatin1String("set_expiry")},
    Word{Outcome::Step::SetMustChange, QLatin1String("set_must_change")},
    Word{Outcome::Step::Unlock, QLatin1String("unlock")},
    Word{Outcome::Step::Lock, QLatin1String("lock")},
    Word{Outcome::Step::Approve, QLatin1String("approve")},
    Word{Outcome::Step::AddUser, QLatin1String("add_user")},
};

QString textOf(Outcome::Step step)
{
    return std::find_if(words.begin(), words.end(), [step](const Word &word) { return word.step == step; })->text;
}

// A step that reading back cannot judge, where the table says something else.
Outcome::Step stepOf(const QString &text)
{
    const auto *const found = std::find_if(words.begin(), words.end(), [&text](const Word &word) { return text == word.text; });
    return found == words.end() ? Outcome::Step::AddUser : found->step;
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(auditTimeText(time)) : QVariant();
}

} // namespace

JournalIntents::JournalIntents(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> JournalIntents::createTable()
{
    const auto made = execute(m_database,
        QStringLiteral("CREATE TABLE passwright_intent (cid VARCHAR(191) NOT NULL PRIMARY KEY, owner INTEGER NOT NULL, step VARCHAR(40) NOT NULL, sent_at VARCHAR(23), last_set_before VARCHAR(23),"
                       " expiry_days INTEGER, must_change INTEGER)"));
    if (!made.ok())
        return made.error();
    return Done{};
}

Result<Done> JournalIntents::add(const Open &intent)
{
    const ReadBack::Asked &asked = intent.asked;
    const auto added = execute(m_database,
        QStringLiteral("INSERT INTO passwright_intent (cid, owner, step, sent_at, last_set_before, expiry_days, must_change)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {intent.cid, intent.owner, textOf(asked.step), orNull(asked.sentAt), orNull(asked.lastSetBefore),
            asked.expiryDays ? QVariant(*asked.expiryDays) : QVariant(),
            asked.mustChange ? QVariant(*asked.mustChange ? 1 : 0) : QVariant()});
    if (!added.ok())
        return added.error();
    return Done{};
}

Result<Done> JournalIntents::remove(const QString &cid)
{
    const auto removed = execute(m_database, QStringLiteral("DELETE FROM passwright_intent WHERE cid = ?"), {cid});
    if (!removed.ok())
        return removed.error();
    return Done{};
}

Result<QList<JournalIntents::Open>> JournalIntents::all()
{
    auto rows = execute(m_database,
        QStringLiteral("SELECT cid, owner, step, sent_at, last_set_before, expiry_days, must_change"
                       " FROM passwright_intent ORDER BY rowid"));
    if (!rows.ok())
        return rows.error();
    QList<Open> found;
    while (rows->next()) {
        Open intent{.cid = rows->value(0).toString(), .owner = rows->value(1).toLongLong()};
        intent.asked = {.step = stepOf(rows->value(2).toString()),
                        .sentAt = dateTimeFromSql(rows->value(3)),
                        .lastSetBefore = dateTimeFromSql(rows->value(4))};
        if (!rows->value(5).isNull())
            intent.asked.expiryDays = rows->value(5).toInt();
        if (!rows->value(6).isNull())
            intent.asked.mustChange = rows->value(6).toInt() != 0;
        found << intent;
    }
    return found;
}

} // namespace passwright
