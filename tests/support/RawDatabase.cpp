// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RawDatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace passwright {
namespace {

void describe(QSqlDatabase &database, const RawDatabase::Place &place)
{
    database.setDatabaseName(place.database);
    database.setUserName(place.user);
    database.setConnectOptions(place.options);
    database.setHostName(place.host);
    database.setPort(place.port);
    database.setPassword(place.password);
}

} // namespace

RawDatabase::RawDatabase(const QString &path)
    : RawDatabase(Place{.driver = QStringLiteral("QSQLITE"), .database = path})
{
}

RawDatabase::RawDatabase(const Place &place)
    : m_name(QStringLiteral("raw-") + QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(place.driver, m_name))
{
    describe(m_database, place);
    if (!m_database.open())
        qFatal("%s", qUtf8Printable(m_database.lastError().text()));
}

bool RawDatabase::opens(const Place &place)
{
    return tried(place, QStringLiteral("SELECT 1")).isValid();
}

QVariant RawDatabase::tried(const Place &place, const QString &statement)
{
    const QString name = QStringLiteral("raw-") + QUuid::createUuid().toString();
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(place.driver, name);
        describe(database, place);
        if (database.open()) {
            QSqlQuery query(statement, database);
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

RawDatabase::~RawDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void RawDatabase::run(const QString &statement, const QVariantList &values) const
{
    (void)value(statement, values);
}

QVariant RawDatabase::value(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    bool ran = values.isEmpty() || query.prepare(statement);
    for (const QVariant &bound : values)
        query.addBindValue(bound);
    ran = ran && (values.isEmpty() ? query.exec(statement) : query.exec());
    if (!ran)
        qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

QStringList RawDatabase::rows(const QString &table, const QString &columns) const
{
    QStringList quoted;
    for (const QString &column : columns.split(QLatin1Char(' ')))
        quoted << QStringLiteral("quote(%1)").arg(column);
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(quoted.join(QLatin1String("||'|'||")), table)))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    QStringList rows;
    while (query.next())
        rows << query.value(0).toString();
    return rows;
}

} // namespace passwright
