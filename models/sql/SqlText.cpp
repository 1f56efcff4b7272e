// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlText.h"

#include <algorithm>

namespace passwright {
namespace {

QByteArray withoutHex(const QByteArray &bytes)
{
    if (!bytes.startsWith("\\x") || bytes.size() % 2 != 0)
        return bytes;
    const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (!std::all_of(bytes.begin() + 2, bytes.end(), isHexDigit))
        return bytes;
    return QByteArray::fromHex(bytes.mid(2));
}

} // namespace

SqlText SqlText::fromVariant(const QVariant &value)
{
    if (value.isNull())
        return {.isNull = true};
    if (value.typeId() == QMetaType::QByteArray)
        return {.bytes = withoutHex(value.toByteArray()), .isBlob = true};
    return {.bytes = withoutHex(value.toString().toUtf8())};
}

QVariant SqlText::toVariant() const
{
    if (isNull)
        return {};
    if (isBlob)
        return bytes;
    return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
}

QString plainText(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromUtf8(value.toByteArray()) : value.toString();
}

} // namespace passwright
