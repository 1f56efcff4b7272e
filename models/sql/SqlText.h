// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace passwright {

//! A text column as it was found: Zato writes some of them as BLOBs into SQLite, and some drivers
//! left `\x` hex text in PostgreSQL. Whatever is written in its place keeps the same storage class.
struct SqlText
{
    QByteArray bytes = {}; //!< UTF-8, the `\x` hex decoded
    bool isNull = false;
    bool isBlob = false;

    static SqlText fromVariant(const QVariant &value);
    [[nodiscard]] QVariant toVariant() const;

    friend bool operator==(const SqlText &, const SqlText &) = default;
};

//! A column that is never encrypted, as it is: text, or a BLOB's bytes as UTF-8.
[[nodiscard]] QString plainText(const QVariant &value);

} // namespace passwright
