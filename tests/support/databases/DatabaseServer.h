// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/DatabaseUrl.h"
#include "models/domain/Secret.h"
#include "tests/support/RawDatabase.h"

#include <memory>

namespace passwright {

//! A database server of a test's own, on loopback and in a temporary folder. It takes a few seconds to make: one
//! object for all tests of a program. Everything that goes wrong ends the test program.
class DatabaseServer
{
public:
    //! What a server shows for TLS, as PEM; nothing: it offers none.
    struct Identity
    {
        QByteArray certificate;
        QByteArray key;
    };

    DatabaseServer() = default;
    virtual ~DatabaseServer() = default;
    Q_DISABLE_COPY_MOVE(DatabaseServer)

    [[nodiscard]] virtual DatabaseUrl::Engine engine() const = 0;
    [[nodiscard]] virtual int port() const = 0;

    //! The user `helpdesk`, who owns the databases made here, over TCP without TLS.
    [[nodiscard]] DatabaseUrl url(const QString &database) const;
    [[nodiscard]] static Secret password() { return Secret::fromUtf8("Loop;back'1\\ é"); }
    //! An empty database, in place of one of this name.
    virtual void createDatabase(const QString &name) = 0;
    //! A connection past the program under test, as the server's own administrator.
    [[nodiscard]] virtual std::unique_ptr<RawDatabase> raw(const QString &database) const = 0;

    virtual void start() = 0;
    //! The orderly end; sessions are cut.
    virtual void stop() = 0;
    //! As when the machine fails.
    virtual void kill() = 0;
    //! It neither answers nor goes, until resume().
    virtual void pause() = 0;
    virtual void resume() = 0;
    void restart()
    {
        stop();
        start();
    }
    //! Ends the server and starts it with another certificate.
    virtual void show(const std::optional<Identity> &identity) = 0;
    [[nodiscard]] virtual QByteArray log() const = 0;
};

} // namespace passwright
