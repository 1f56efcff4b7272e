// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/SystemLog.h"
#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/domain/PasswordRules.h"
#include "models/sql/SqlCipher.h"
#include "models/sql/SqlDialect.h"
#include "models/sql/SqlSessions.h"
#include "models/sql/SqlStatements.h"

#include <QStringList>

#include <functional>

namespace passwright {

//! What all calls on one open database share. Used on the executor's thread; the settings do not
//! change once the database is open.
struct SqlRoom
{
    struct Settings
    {
        PasswordRules rules = {};
        int rounds = 0;      //!< of new hashes
        int saltSize = 0;    //!< bytes
        int dummyRounds = 0; //!< of the hash that stands in for an unknown user's
        QStringList applications = {}; //!< that may call; empty: any
    };

    const SqlDialect &dialect;
    const Clock &clock;
    const RandomSource &random;
    SystemLog &log;
    SqlSessions sessions;
    SqlCipher cipher = {};
    Settings settings = {};
    SqlStatements statements = {}; //!< of the open connection
    //! Of a server: opens the lost connection of the job that runs again.
    std::function<Result<Done>()> reconnect = {};
    int reconnectSeconds = 0; //!< how long to go on trying where a commit was not answered
};

} // namespace passwright
