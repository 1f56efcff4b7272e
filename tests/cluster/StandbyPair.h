// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cluster/DatabaseCluster.h"
#include "tests/support/databases/PostgresServer.h"

namespace passwright {

//! A PostgreSQL server and its standby, which has every commit before it is confirmed.
class StandbyPair final : public DatabaseCluster
{
public:
    StandbyPair();

    [[nodiscard]] DatabaseUrl url(const QString &database) const override;
    void createDatabase(const QString &name) override { m_primary.createDatabase(name); }
    [[nodiscard]] std::unique_ptr<RawDatabase> raw(const QString &database) const override { return m_primary.raw(database); }
    void loseFirst() override { m_primary.killFamily(); }
    //! The standby is promoted.
    void failOver() override;
    [[nodiscard]] std::vector<std::unique_ptr<RawDatabase>> survivors(const QString &database) const override;

private:
    [[nodiscard]] RawDatabase::Place standby(const QString &database) const;
    void awaitOnPrimary(const QString &statement) const;

    PostgresServer m_primary;
    ServerProcess m_standby = ServerProcess(QStringLiteral("postgresql-standby"));
    const int m_standbyPort = ServerProcess::freePort();
};

} // namespace passwright
