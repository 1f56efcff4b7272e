// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlManyRows.h"

#include "models/sql/SqlStatement.h"

#include <algorithm>
#include <bit>

namespace passwright {
namespace {

constexpr qsizetype most = 512; // values in one statement: beyond, it is not quicker

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QString oneOf(const QString &statement, qsizetype count)
{
    return statement + QStringLiteral(" IN (") + marks(count) + QLatin1Char(')');
}

//! Runs statements over \p values, part after part; one is prepared once for all full parts.
Result<Done> inParts(QSqlDatabase &database, const std::function<QString(qsizetype)> &statement, qsizetype part,
    const QVariantList &values)
{
    QSqlQuery query(database);
    qsizetype prepared = 0;
    for (qsizetype at = 0; at < values.size(); at += part) {
        const qsizetype count = std::min(part, values.size() - at);
        Result<Done> done = count == prepared ? Done{} : prepare(query, database, statement(count));
        if (done.ok())
            done = executePrepared(query, database, values.mid(at, count));
        if (!done.ok())
            return done;
        prepared = count;
    }
    return Done{};
}

} // namespace

SqlManyRows::SqlManyRows(const SqlReader &reader)
    : m_reader(reader)
{
}

// Of few lengths, the last value repeated, so that a statement that stays prepared is found again.
Result<Done> SqlManyRows::select(const QString &statement, const QVariantList &values, const SqlStatements::Visit &visit) const
{
    for (qsizetype at = 0; at < values.size(); at += most) {
        QVariantList part = values.mid(at, most);
        const auto length = static_cast<qsizetype>(std::bit_ceil(static_cast<size_t>(part.size())));
        part.resize(length, part.constLast());
        if (auto read = m_reader.read(oneOf(statement, length), part, visit); !read.ok())
            return read;
    }
    return Done{};
}

Result<Done> SqlManyRows::remove(const QString &statement, const QVariantList &values) const
{
    return inParts(m_reader.database(), [&statement](qsizetype count) { return oneOf(statement, count); }, most, values);
}

Result<Done> SqlManyRows::insert(const QString &statement, int columns, const QVariantList &values) const
{
    const auto rows = [&statement, columns](qsizetype count) {
        const QString row = QLatin1Char('(') + marks(columns) + QLatin1Char(')');
        return statement + QStringLiteral(" VALUES ") + QStringList(count / columns, row).join(QLatin1Char(','));
    };
    return inParts(m_reader.database(), rows, most / columns * columns, values);
}

} // namespace passwright
