// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/ServerConnector.h"

namespace passwright {

//! MariaDB through Qt's QMYSQL. A session is strict about values, speaks UTF-8 and UTC, reads what is committed,
//! and never reads a local file for the server. In a Galera cluster it uses a node of the primary component alone.
class MariaDbConnector final : public ServerConnector
{
public:
    explicit MariaDbConnector(Options options);

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] int socketOf(const QSqlDatabase &database) const override;

protected:
    Result<Done> openHost(QSqlDatabase &database, const DatabaseUrl::Host &host) const override;

private:
    [[nodiscard]] Result<Done> agree(QSqlDatabase &database) const;
};

} // namespace passwright
