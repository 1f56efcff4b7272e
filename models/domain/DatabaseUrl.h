// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QList>
#include <QString>

namespace passwright {

//! Where a database server is: `postgresql://user@host[:port][,host[:port]...]/name[?option=value&...]`, or
//! `mariadb://...`. An IPv6 address stands in brackets. A host that begins with `/` (percent-encoded) is
//! the folder of a Unix socket. No password: one in the text is an Error.
//!
//! Options: `sslmode` (verify-full, the default; verify-ca, PostgreSQL alone; disable, for loopback and sockets alone) and
//! `sslrootcert` (a PEM file; without it the system's authorities).
struct DatabaseUrl
{
    enum class Engine { PostgreSql, MariaDb };
    enum class Tls {
        VerifyFull, //!< a known authority, and the host's name
        VerifyCa,   //!< a known authority alone
        Off,        //!< loopback and sockets alone
    };
    struct Host
    {
        QString name = {}; //!< name or address without brackets, or a socket's folder
        int port = 0;      //!< 0: the engine's own, 5432 or 3306

        friend bool operator==(const Host &, const Host &) = default;
    };

    Engine engine = Engine::PostgreSql;
    QString user = {};
    QList<Host> hosts = {}; //!< tried in this order until one takes writes
    QString name = {};      //!< of the database
    Tls tls = Tls::VerifyFull;
    QString authoritiesPath = {}; //!< PEM; empty: the system's

    //! Error InvalidInput: subject "url", detail what is wrong and what would be right, without anything of the
    //! text but an option's name; code "url.scheme", "url.user", "url.host", "url.port", "url.name", "url.option",
    //! "url.password" (one in the text) or "url.plain" (TLS off, another machine).
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    //! As parse() takes it.
    [[nodiscard]] QString toString() const;
    //! For people: `user@host,host/name`, with the ports that are not the engine's own.
    [[nodiscard]] QString title() const;
    //! Every host is this machine's own.
    [[nodiscard]] bool isLoopback() const;
    //! Every host is a socket's folder: the server may know who comes without a password, and TLS has no part in it.
    [[nodiscard]] bool isSocketAlone() const;
    [[nodiscard]] int port(const Host &host) const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

} // namespace passwright
