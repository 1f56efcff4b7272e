// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/databases/DatabaseServer.h"
#include "tests/support/databases/ServerProcess.h"

namespace passwright {

class PostgresServer final : public DatabaseServer
{
public:
    PostgresServer();
    ~PostgresServer() override;

    [[nodiscard]] DatabaseUrl::Engine engine() const override { return DatabaseUrl::Engine::PostgreSql; }
    [[nodiscard]] int port() const override { return m_port; }
    void createDatabase(const QString &name) override;
    //! A copy of another one, which nobody uses at this moment.
    void copyDatabase(const QString &from, const QString &name);
    [[nodiscard]] std::unique_ptr<RawDatabase> raw(const QString &database) const override;
    //! The folder of its Unix socket.
    [[nodiscard]] QString socketFolder() const { return m_process.path({}); }

    void start() override;
    void stop() override;
    void kill() override;
    //! kill -9 of it and of its sessions at once. It cannot be started again.
    void killFamily();
    void pause() override;
    void resume() override;
    void show(const std::optional<Identity> &identity) override;
    [[nodiscard]] QByteArray log() const override { return m_process.log(); }

    //! A program that comes with the server.
    [[nodiscard]] static QString tool(const QString &name);

private:
    void make(const QString &name, const QString &options);

    ServerProcess m_process;
    const int m_port;
    QStringList m_tls;
};

} // namespace passwright
