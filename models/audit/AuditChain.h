// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/Sha256.h"

#include <QByteArray>
#include <QList>

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
    //! The next field of a row, behind those that are in \p canonical.
    static void append(QByteArray &canonical, std::optional<QByteArrayView> field);

    //! SHA-256 over a mark of this format, the previous hash, and the row's canonical bytes.
    [[nodiscard]] static QByteArray hash(const QByteArray &previousHash, const QList<Field> &fields);
    //! The same for many rows, with one \p sha for all of them.
    [[nodiscard]] static QByteArray hash(Sha256 &sha, const QByteArray &previousHash, const QByteArray &canonical);
};

} // namespace passwright
