// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlManyRows.h"

#include "models/audit/DriverError.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype most = 500; // values in one statement: beyond, it is not quicker

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

//! Runs statements over \p values, part after part; one is prepared once for all full parts.
Result<Done> inParts(QSqlDatabase &database, const std::function<QString(qsizetype)> &statement, qsizetype part,
    const QVariantList &values, const std::function<void(const QSqlQuery &)> &visit)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    qsizetype prepared = 0;
    for (qsizetype at = 0; at < values.size(); at += part) {
        const qsizetype count = std::min(part, values.size() - at);
        if (count != prepared && !query.prepare(statement(count)))
            return errorFromDriver(query.lastError(), database);
        prepared = count;
        for (qsizetype i = 0; i < count; ++i)
            query.bindValue(static_cast<int>(i), values.at(at + i));
        if (!query.exec())
            return errorFromDriver(query.lastError(), database);
        while (visit && query.next())
            visit(query);
        if (visit && query.lastError().isValid())
            return errorFromDriver(query.lastError(), database);
    }
    return Done{};
}

} // namespace

SqlManyRows::SqlManyRows(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> SqlManyRows::select(const QString &statement, const QVariantList &values,
    const std::function<void(const QSqlQuery &)> &visit) const
{
    const auto oneOf = [&statement](qsizetype count) { return statement + QStringLiteral(" IN (") + marks(count) + QLatin1Char(')'); };
    return inParts(m_database, oneOf, most, values, visit);
}

Result<Done> SqlManyRows::remove(const QString &statement, const QVariantList &values) const
{
    return select(statement, values, {});
}

Result<Done> SqlManyRows::insert(const QString &statement, int columns, const QVariantList &values) const
{
    const auto rows = [&statement, columns](qsizetype count) {
        const QString row = QLatin1Char('(') + marks(columns) + QLatin1Char(')');
        return statement + QStringLiteral(" VALUES ") + QStringList(count / columns, row).join(QLatin1Char(','));
    };
    return inParts(m_database, rows, most / columns * columns, values, {});
}

} // namespace passwright
