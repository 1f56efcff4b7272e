// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/DatabaseUrl.h"
#include "models/domain/PasswordRules.h"
#include "models/sql/SecretsConf.h"
#include "models/sql/SqlTimes.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace passwright {

//! Which database to open, and how.
struct SqlStoreOptions
{
    QString path = {};                          //!< a SQLite file; or
    std::optional<DatabaseUrl> server = {};     //!< a database server
    Secret password = {};                       //!< for the server
    std::optional<SecretsConf> secrets = {};    //!< for a Zato database with encrypted columns
    std::optional<PasswordRules> rules = {};    //!< in place of the database's own (a Zato one has none: Zato's defaults)
    std::optional<int> rounds = {};             //!< of new password hashes; nothing: the database's own, 120,000 for a Zato one
    std::optional<int> saltSize = {};           //!< bytes; nothing: 64
    QStringList applications = {};              //!< names that calls may come from; empty: any
    int busyTimeoutMs = 5000;                   //!< how long to wait for another process's lock
    SqlTimes times = {};                        //!< of a server
    int sessionMinutes = 60;                    //!< how long a sign-in holds
};

} // namespace passwright
