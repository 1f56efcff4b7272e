// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSettings.h"

#include "models/sql/SqlDialect.h"
#include "models/sql/SqlStatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {
namespace {

const auto schemaVersionKey = QLatin1String("schema_version");
const auto createdByKey = QLatin1String("created_by");
const auto rulesKey = QLatin1String("password_rules");
const auto roundsKey = QLatin1String("hash_rounds");
const auto ownMaker = QLatin1String("passwright");

QString rulesText(const PasswordRules &rules)
{
    const QJsonObject object{
        {QStringLiteral("min_length"), rules.minLength},
        {QStringLiteral("max_length"), rules.maxLength},
        {QStringLiteral("min_complexity"), rules.minComplexity},
        {QStringLiteral("reject_list"), QJsonArray::fromStringList(rules.rejectList)},
        {QStringLiteral("expiry"), rules.expiryDays},
        {QStringLiteral("about_to_expire_threshold"), rules.aboutToExpireDays}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PasswordRules> rulesFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    PasswordRules rules;
    rules.minLength = object.value(QLatin1String("min_length")).toInt(rules.minLength);
    rules.maxLength = object.value(QLatin1String("max_length")).toInt(rules.maxLength);
    rules.minComplexity = object.value(QLatin1String("min_complexity")).toInt(rules.minComplexity);
    rules.expiryDays = object.value(QLatin1String("expiry")).toInt(rules.expiryDays);
    rules.aboutToExpireDays = object.value(QLatin1String("about_to_expire_threshold")).toInt(rules.aboutToExpireDays);
    const QJsonArray rejected = object.value(QLatin1String("reject_list")).toArray();
    for (const auto &entry : rejected)
        rules.rejectList << entry.toString();
    return rules;
}

} // namespace

SqlSettings::SqlSettings(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> SqlSettings::createTable(const SqlDialect &dialect)
{
    return executed(m_database,
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_settings ("
                       "name VARCHAR(191) NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))")
            + dialect.tableOptions());
}

Result<int> SqlSettings::schemaVersion()
{
    const auto text = read(schemaVersionKey);
    if (!text.ok())
        return text.error();
    bool isNumber = false;
    const int version = text->value_or(QString()).toInt(&isNumber);
    if (!isNumber || version < 1)
        return Error{.kind = Error::Kind::Damaged,
                     .subject = m_database.databaseName(),
                     .detail = QStringLiteral("passwright_settings has no schema_version")};
    return version;
}

Result<Done> SqlSettings::setSchemaVersion(int version)
{
    return write(schemaVersionKey, QString::number(version));
}

Result<bool> SqlSettings::isOwn()
{
    const auto text = read(createdByKey);
    if (!text.ok())
        return text.error();
    return *text == ownMaker;
}

Result<Done> SqlSettings::setOwn(bool own)
{
    return write(createdByKey, own ? QString(ownMaker) : QStringLiteral("zato"));
}

Result<std::optional<PasswordRules>> SqlSettings::rules()
{
    const auto text = read(rulesKey);
    if (!text.ok())
        return text.error();
    if (!text->has_value())
        return std::optional<PasswordRules>();
    const auto rules = rulesFromText(**text);
    if (!rules)
        return Error{.kind = Error::Kind::Damaged,
                     .subject = m_database.databaseName(),
                     .detail = QStringLiteral("passwright_settings: password_rules is no JSON object")};
    return rules;
}

Result<Done> SqlSettings::setRules(const PasswordRules &rules)
{
    return write(rulesKey, rulesText(rules));
}

Result<std::optional<int>> SqlSettings::rounds()
{
    const auto text = read(roundsKey);
    if (!text.ok())
        return text.error();
    bool isNumber = false;
    const int rounds = text->value_or(QString()).toInt(&isNumber);
    return isNumber ? std::optional<int>(rounds) : std::optional<int>();
}

Result<Done> SqlSettings::setRounds(int rounds)
{
    return write(roundsKey, QString::number(rounds));
}

Result<std::optional<QString>> SqlSettings::read(const QString &key)
{
    auto query = execute(m_database, QStringLiteral("SELECT value FROM passwright_settings WHERE name = ?"), {key});
    if (!query.ok())
        return query.error();
    return query->next() ? std::optional<QString>(query->value(0).toString()) : std::optional<QString>();
}

Result<Done> SqlSettings::write(const QString &key, const QString &value)
{
    auto updated = execute(m_database, QStringLiteral("UPDATE passwright_settings SET value = ? WHERE name = ?"), {value, key});
    if (updated.ok() && updated->numRowsAffected() == 0)
        updated = execute(m_database, QStringLiteral("INSERT INTO passwright_settings (value, name) VALUES (?, ?)"), {value, key});
    if (!updated.ok())
        return updated.error();
    return Done{};
}

} // namespace passwright
