// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QSqlDatabase>

namespace passwright {

//! How one database is reached: its address, its password, and what is agreed on at the start of a
//! session. Synchronous, on the thread of the connection.
class SqlConnector
{
public:
    SqlConnector() = default;
    virtual ~SqlConnector() = default;
    SqlConnector(const SqlConnector &) = delete;
    SqlConnector &operator=(const SqlConnector &) = delete;

    //! Qt's name of the driver.
    [[nodiscard]] virtual QString driver() const = 0;

    //! Opens \p database, made for driver(); what was open is closed. Of several hosts the first that takes
    //! writes. Errors: CannotOpen and those of the file; of a server NotReachable, NotTrusted, SecretRefused,
    //! NotPermitted, NotFound (the database), CannotWrite (no host takes writes), Busy.
    virtual Result<Done> open(QSqlDatabase &database) const = 0;

    //! The socket of an open connection; -1 where there is none.
    [[nodiscard]] virtual int socketOf(const QSqlDatabase &database) const = 0;
};

} // namespace passwright
