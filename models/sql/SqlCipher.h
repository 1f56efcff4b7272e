// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/Fernet.h"
#include "models/crypto/RandomSource.h"
#include "models/sql/SqlText.h"

#include <QDateTime>

#include <optional>

namespace passwright {

//! The encryption of a Zato database's columns: Fernet tokens where the server encrypts them, else
//! plain text. What a row does is kept when it is written again. One thread.
class SqlCipher
{
public:
    //! No key, and new rows in plain text: a database of our own.
    SqlCipher() = default;
    //! \p sealsNew: whether columns of new rows are encrypted, and as what they are stored.
    SqlCipher(std::optional<Fernet> fernet, bool sealsNew, bool blobs);

    [[nodiscard]] static bool isToken(const SqlText &stored);

    //! The plain bytes; text that is no token is given as it is. Errors KeyNeeded, WrongKey, Damaged.
    [[nodiscard]] Result<Secret> open(const SqlText &stored) const;
    //! In place of \p before: encrypted if and only if that was, in the same storage class.
    [[nodiscard]] SqlText replacing(const SqlText &before, const Secret &plain, const QDateTime &utc,
        const RandomSource &random) const;
    //! For a new row.
    [[nodiscard]] SqlText fresh(const Secret &plain, const QDateTime &utc, const RandomSource &random) const;
    [[nodiscard]] bool sealsNew() const { return m_sealsNew; }

private:
    std::optional<Fernet> m_fernet;
    bool m_sealsNew = false;
    bool m_blobs = false;
};

} // namespace passwright
