// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/databases/DatabaseServer.h"

namespace passwright {

//! Several database servers that have the same data, on loopback and in temporary folders. One of them can be lost,
//! once. Everything that goes wrong ends the test program.
class DatabaseCluster
{
public:
    DatabaseCluster() = default;
    virtual ~DatabaseCluster() = default;
    Q_DISABLE_COPY_MOVE(DatabaseCluster)

    //! All nodes, for the user `helpdesk` with DatabaseServer::password(); written to is the first one.
    [[nodiscard]] virtual DatabaseUrl url(const QString &database) const = 0;
    virtual void createDatabase(const QString &name) = 0;
    //! A connection to the first node past the program under test.
    [[nodiscard]] virtual std::unique_ptr<RawDatabase> raw(const QString &database) const = 0;
    //! kill -9 of the first node, all its sessions with it.
    virtual void loseFirst() = 0;
    //! What an administrator, or their watchdog, does then.
    virtual void failOver() = 0;
    //! A connection to each of the others, which sees all that the cluster has confirmed.
    [[nodiscard]] virtual std::vector<std::unique_ptr<RawDatabase>> survivors(const QString &database) const = 0;
};

} // namespace passwright
