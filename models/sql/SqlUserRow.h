// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/PasswordHash.h"
#include "models/domain/Account.h"
#include "models/sql/SqlCipher.h"
#include "models/sql/SqlDialect.h"

#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace passwright {

//! One row of zato_sso_user, as far as this program reads it.
struct SqlUserRow
{
    qint64 id = 0;
    Account account; //!< unreadable says what of the row cannot be read
    SqlText password;
    std::optional<PasswordHash> hash; //!< nothing where the stored password cannot be read
    SqlText totpKey;

    //! In the order in which fromQuery() wants them.
    static const QStringList &columns();
    //! The same, as they are selected.
    static QString selected(const SqlDialect &dialect);
    //! Position of a column in a query of columns().
    static int position(QLatin1String column);
    static SqlUserRow fromQuery(const QSqlQuery &query, const SqlCipher &cipher);

    //! Sign-up final, approved and not locked.
    [[nodiscard]] bool mayEnter() const;
};

} // namespace passwright
