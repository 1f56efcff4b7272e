// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/UserMatcher.h"

namespace passwright {

UserMatcher::UserMatcher(const QString &text)
    : m_match(text)
{
}

bool UserMatcher::matches(const QSqlQuery &query, const SqlCipher &cipher) const
{
    if (m_match.isEmpty())
        return true;
    const auto field = [&query](const char *column) { return query.value(SqlUserRow::position(QLatin1String(column))); };
    const auto text = [&field](const char *column) { return plainText(field(column)); };
    if (text("user_id") == m_match.whole())
        return true;
    QStringList fields{text("username"), text("display_name"), text("first_name"), text("middle_name"), text("last_name")};
    if (m_match.matchesFields(fields))
        return true;
    const auto email = cipher.open(SqlText::fromVariant(field("email")));
    if (!email.ok() || email->isEmpty())
        return false;
    fields << email->toString();
    return m_match.matchesFields(fields);
}

} // namespace passwright
