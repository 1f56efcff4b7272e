// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPlanHeader.h"

#include "models/sql/SqlStatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace passwright {
namespace {

constexpr std::array generatorNames{
    std::pair(Generator::Kind::Random, QLatin1String("random")),
    std::pair(Generator::Kind::Passphrase, QLatin1String("passphrase")),
    std::pair(Generator::Kind::Phone, QLatin1String("phone")),
};
const auto given = QStringLiteral("given");
const auto generated = QStringLiteral("generated");

template<class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Generator::Options &options)
{
    QString kind;
    for (const auto &[value, name] : generatorNames) {
        if (value == options.kind)
            kind = name;
    }
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("length"), options.length},
            {QStringLiteral("words"), options.words},
            {QStringLiteral("separator"), options.separator},
            {QStringLiteral("groups"), options.groups}};
}

Generator::Options generatorOptions(const QJsonObject &object)
{
    Generator::Options options;
    for (const auto &[value, name] : generatorNames) {
        if (name == object.value(QLatin1String("kind")).toString())
            options.kind = value;
    }
    options.length = object.value(QLatin1String("length")).toInt(options.length);
    options.words = object.value(QLatin1String("words")).toInt(options.words);
    options.separator = object.value(QLatin1String("separator")).toString(options.separator);
    options.groups = object.value(QLatin1String("groups")).toInt(options.groups);
    return options;
}

QJsonObject toJson(const BulkOptions &options)
{
    return {{QStringLiteral("passwords"), options.passwords == BulkOptions::Passwords::Given ? given : generated},
            {QStringLiteral("generator"), toJson(options.generator)},
            {QStringLiteral("expiry_days"), orNull(options.expiryDays)},
            {QStringLiteral("must_change"), orNull(options.mustChange)},
            {QStringLiteral("unlocks_as_well"), options.unlocksAsWell},
            {QStringLiteral("resets_unhelped"), options.resetsUnhelped},
            {QStringLiteral("named_super_users"), QJsonArray::fromStringList(options.namedSuperUsers)},
            {QStringLiteral("reason"), options.reason},
            {QStringLiteral("verification"), options.verification}};
}

BulkOptions bulkOptions(const QJsonObject &object)
{
    BulkOptions options;
    const bool isGiven = object.value(QLatin1String("passwords")).toString() == given;
    options.passwords = isGiven ? BulkOptions::Passwords::Given : BulkOptions::Passwords::Generated;
    options.generator = generatorOptions(object.value(QLatin1String("generator")).toObject());
    const QJsonValue days = object.value(QLatin1String("expiry_days"));
    options.expiryDays = days.isDouble() ? std::optional(days.toInt()) : std::nullopt;
    const QJsonValue mustChange = object.value(QLatin1String("must_change"));
    options.mustChange = mustChange.isBool() ? std::optional(mustChange.toBool()) : std::nullopt;
    options.unlocksAsWell = object.value(QLatin1String("unlocks_as_well")).toBool();
    options.resetsUnhelped = object.value(QLatin1String("resets_unhelped")).toBool();
    for (const auto &name : object.value(QLatin1String("named_super_users")).toArray())
        options.namedSuperUsers << name.toString();
    options.reason = object.value(QLatin1String("reason")).toString();
    options.verification = object.value(QLatin1String("verification")).toString();
    return options;
}

QJsonObject toJson(const BulkPlan::Header &header)
{
    return {{QStringLiteral("bulk_id"), header.bulkId},
            {QStringLiteral("profile_id"), header.profileId},
            {QStringLiteral("title"), header.title},
            {QStringLiteral("source_path"), header.sourcePath},
            {QStringLiteral("source_digest"), QString::fromLatin1(header.sourceDigest.toHex())},
            {QStringLiteral("hand_over_path"), header.handOverPath},
            {QStringLiteral("actor"), header.actor},
            {QStringLiteral("begun"), header.begun.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("options"), toJson(header.options)}};
}

BulkPlan::Header fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {.bulkId = text("bulk_id"),
            .profileId = text("profile_id"),
            .title = text("title"),
            .sourcePath = text("source_path"),
            .sourceDigest = QByteArray::fromHex(text("source_digest").toLatin1()),
            .handOverPath = text("hand_over_path"),
            .actor = text("actor"),
            .begun = QDateTime::fromString(text("begun"), Qt::ISODateWithMs),
            .options = bulkOptions(object.value(QLatin1String("options")).toObject())};
}

} // namespace

BulkPlanHeader::BulkPlanHeader(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> BulkPlanHeader::createTable()
{
    const auto made = execute(m_database, QStringLiteral("CREATE TABLE bulk_header (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL)"));
    if (!made.ok())
        return made.error();
    return Done{};
}

Result<Done> BulkPlanHeader::write(const BulkPlan::Header &header)
{
    const QString content = QString::fromUtf8(QJsonDocument(toJson(header)).toJson(QJsonDocument::Compact));
    const auto written = execute(m_database, QStringLiteral("INSERT OR REPLACE INTO bulk_header (id, content) VALUES (1, ?)"), {content});
    if (!written.ok())
        return written.error();
    return Done{};
}

Result<BulkPlan::Header> BulkPlanHeader::read()
{
    auto found = execute(m_database, QStringLiteral("SELECT content FROM bulk_header WHERE id = 1"));
    if (!found.ok())
        return found.error();
    const QJsonObject object = found->next() ? QJsonDocument::fromJson(found->value(0).toString().toUtf8()).object() : QJsonObject();
    if (object.isEmpty())
        return Error{.kind = Error::Kind::Damaged, .subject = m_database.databaseName(), .detail = QStringLiteral("it has no header")};
    return fromJson(object);
}

} // namespace passwright
