// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/databases/DatabaseServer.h"
#include "tests/support/databases/ServerProcess.h"

namespace passwright {

class MariaDbServer final : public DatabaseServer
{
public:
    MariaDbServer();
    ~MariaDbServer() override;

    [[nodiscard]] DatabaseUrl::Engine engine() const override { return DatabaseUrl::Engine::MariaDb; }
    [[nodiscard]] int port() const override { return m_port; }
    void createDatabase(const QString &name) override;
    [[nodiscard]] std::unique_ptr<RawDatabase> raw(const QString &database) const override;
    //! Its Unix socket.
    [[nodiscard]] QString socketPath() const { return m_process.path(QStringLiteral("mysqld.sock")); }

    void start() override;
    void stop() override;
    void kill() override;
    void pause() override;
    void resume() override;
    void show(const std::optional<Identity> &identity) override;
    [[nodiscard]] QByteArray log() const override { return m_process.log(); }

private:
    ServerProcess m_process;
    const int m_port;
    QStringList m_tls;
};

} // namespace passwright
