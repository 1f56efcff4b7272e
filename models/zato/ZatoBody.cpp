// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoBody.h"

#include <QByteArray>

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype largestEscape = 6; // \u001f
constexpr qsizetype aroundField = 16;  // quotes, colon, comma, braces, a number

void append(QByteArray &json, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json.append('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\') {
            json.append('\\');
            json.append(c);
        } else if (byte < 0x20) {
            json.append("\\u00");
            json.append(digits[byte >> 4U]);
            json.append(digits[byte & 0x0FU]);
        } else {
            json.append(c);
        }
    }
    json.append('"');
}

qsizetype roomFor(const ZatoBody::Value &value)
{
    if (const auto *secret = std::get_if<Secret>(&value))
        return largestEscape * secret->size();
    if (const auto *text = std::get_if<QString>(&value))
        return largestEscape * 3 * text->size();
    return 0;
}

} // namespace

ZatoBody &ZatoBody::set(const QString &key, Value value)
{
    m_fields.append({key, std::move(value)});
    return *this;
}

bool ZatoBody::has(const QString &key) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&key](const auto &field) { return field.first == key; });
}

Secret ZatoBody::toJson() const
{
    // All at once: an array that grows leaves its old bytes behind.
    qsizetype room = aroundField;
    for (const auto &[key, value] : m_fields)
        room += largestEscape * key.size() + roomFor(value) + aroundField;
    QByteArray json;
    json.reserve(room);
    for (const auto &[key, value] : m_fields) {
        json.append(json.isEmpty() ? '{' : ',');
        append(json, key.toUtf8());
        json.append(':');
        if (const auto *secret = std::get_if<Secret>(&value))
            append(json, secret->bytes());
        else if (const auto *text = std::get_if<QString>(&value))
            append(json, text->toUtf8());
        else if (const auto *number = std::get_if<int>(&value))
            json.append(QByteArray::number(*number));
        else
            json.append(std::get<bool>(value) ? "true" : "false");
    }
    json.append(json.isEmpty() ? "{}" : "}");
    return Secret::taking(std::move(json));
}

QList<Secret> ZatoBody::secrets() const
{
    QList<Secret> found;
    for (const auto &field : m_fields) {
        if (const auto *secret = std::get_if<Secret>(&field.second); secret && !secret->isEmpty())
            found << *secret;
    }
    return found;
}

} // namespace passwright
