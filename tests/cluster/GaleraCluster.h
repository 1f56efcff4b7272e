// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cluster/DatabaseCluster.h"
#include "tests/support/databases/ServerProcess.h"

#include <array>

namespace passwright {

//! Three MariaDB servers that replicate with Galera.
class GaleraCluster final : public DatabaseCluster
{
public:
    GaleraCluster();

    static constexpr int size = 3;

    [[nodiscard]] DatabaseUrl url(const QString &database) const override { return urlFrom(0, database); }
    //! The same with this node as the first: whoever has it writes there.
    [[nodiscard]] DatabaseUrl urlFrom(int node, const QString &database) const;
    void createDatabase(const QString &name) override;
    [[nodiscard]] std::unique_ptr<RawDatabase> raw(const QString &database) const override;
    void loseFirst() override;
    //! The first node goes on to take connections and to be a part of the cluster, and refuses their statements.
    void setFirstRefuses(bool refuses);
    //! Nothing: two of three go on by themselves.
    void failOver() override {}
    [[nodiscard]] std::vector<std::unique_ptr<RawDatabase>> survivors(const QString &database) const override;

private:
    struct Node
    {
        ServerProcess process = ServerProcess(QStringLiteral("galera"));
        int port = ServerProcess::freePort();
        int groupPort = ServerProcess::freePort();
        int transferPort = ServerProcess::freePort();
    };

    [[nodiscard]] static RawDatabase::Place place(const Node &node, const QString &database);
    void start(Node &node, const QStringList &more);

    std::array<Node, size> m_nodes;
};

} // namespace passwright
