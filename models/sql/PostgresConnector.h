// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/ServerConnector.h"

namespace passwright {

//! PostgreSQL through Qt's QPSQL. A session speaks UTF-8, UTC and ISO dates, reads what is committed, and ends
//! by itself when this program dies in a transaction.
class PostgresConnector final : public ServerConnector
{
public:
    using ServerConnector::ServerConnector;

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] int socketOf(const QSqlDatabase &database) const override;

protected:
    Result<Done> openHost(QSqlDatabase &database, const DatabaseUrl::Host &host) const override;
};

} // namespace passwright
