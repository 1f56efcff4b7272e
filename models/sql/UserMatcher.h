// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/TextMatch.h"
#include "models/sql/SqlUserRow.h"

namespace passwright {

//! Whether a row is what a person looks for.
class UserMatcher
{
public:
    explicit UserMatcher(const QString &text);

    //! \p query stands on a row of SqlUserRow::columns(). The e-mail address is decrypted only where
    //! the names alone do not settle it.
    [[nodiscard]] bool matches(const QSqlQuery &query, const SqlCipher &cipher) const;

private:
    TextMatch m_match;
};

} // namespace passwright
