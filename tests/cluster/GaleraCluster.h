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
    void loseFirst() override { lose(0); }
    //! kill -9 of this node.
    void lose(int node);
    //! Starts a node again that was lost; with an empty disk the others give it everything, else what it missed.
    void bringBack(int node, bool hasEmptyDisk);
    //! Whether it has all that it missed and takes writes; an end of the test program where it has ended.
    [[nodiscard]] bool isBack(int node) const { return isReady(at(node)); }
    //! The first node goes on to take connections and to be a part of the cluster, and refuses their statements.
    void setFirstRefuses(bool refuses);
    //! Nothing: two of three go on by themselves.
    void failOver() override {}
    [[nodiscard]] std::vector<std::unique_ptr<RawDatabase>> survivors(const QString &database) const override;
    //! A connection to this node that sees all that the cluster has confirmed.
    [[nodiscard]] std::unique_ptr<RawDatabase> rawAt(int node, const QString &database) const;

private:
    struct Node
    {
        ServerProcess process = ServerProcess(QStringLiteral("galera"));
        int port = ServerProcess::freePort();
        int groupPort = ServerProcess::freePort();
        int transferPort = ServerProcess::freePort();
    };

    [[nodiscard]] static RawDatabase::Place place(const Node &node, const QString &database);
    [[nodiscard]] static bool isReady(const Node &node);
    [[nodiscard]] const Node &at(int node) const { return m_nodes.at(static_cast<size_t>(node)); }
    [[nodiscard]] QStringList arguments(const Node &node) const;
    void launch(Node &node, const QStringList &more) const;
    void start(Node &node, const QStringList &more) const;

    std::array<Node, size> m_nodes;
};

} // namespace passwright
