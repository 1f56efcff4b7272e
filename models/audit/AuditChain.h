// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/Sha256.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <cstring>
#include <optional>

namespace passwright {

//! The chain that makes a changed trail visible: each row's hash covers the row and the hash before it.
//! Pure; any thread.
class AuditChain
{
public:
    static constexpr int hashSize = 32; //!< bytes

    //! One stored column; nothing stands for NULL.
    using Field = std::optional<QByteArray>;

    //! What stands before the first row: hashSize zeros.
    [[nodiscard]] static QByteArray origin();

    //! The fields in their order, each with its length before it (NULL with a mark of its own), so
    //! that no two rows have the same bytes.
    [[nodiscard]] static QByteArray canonical(const QList<Field> &fields);
    //! Bytes of one field in there; a null view stands for NULL.
    [[nodiscard]] static qsizetype size(QByteArrayView field) { return field.isNull() ? 1 : head + field.size(); }
    //! Writes them and gives what is behind them.
    static char *write(char *to, QByteArrayView field);
    //! Whether every field of \p canonical is UTF-8.
    [[nodiscard]] static bool isUtf8(QByteArrayView canonical);

    //! SHA-256 over a mark of this format, the previous hash, and the row's canonical bytes.
    [[nodiscard]] static QByteArray hash(const QByteArray &previousHash, const QList<Field> &fields);
    //! The same for many rows, with one \p sha for all of them.
    [[nodiscard]] static QByteArray hash(Sha256 &sha, QByteArrayView previousHash, QByteArrayView canonical);

private:
    static constexpr char null = 'N';
    static constexpr char text = 'T';
    static constexpr qsizetype head = 1 + sizeof(quint64); //!< the mark of a text, and its size
};

// In here, since it is called for each of the millions of fields of a trail.
inline char *AuditChain::write(char *to, QByteArrayView field)
{
    if (field.isNull()) {
        *to = null;
        return to + 1;
    }
    *to = text;
    qToBigEndian(static_cast<quint64>(field.size()), to + 1);
    std::memcpy(to + head, field.data(), static_cast<std::size_t>(field.size()));
    return to + head + field.size();
}

} // namespace passwright
