// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/DatabaseUrl.h"
#include "models/domain/Secret.h"
#include "models/sql/SqlConnector.h"
#include "models/sql/SqlTimes.h"

namespace passwright {

//! A database on a server: the hosts in their order, and what no engine may do without: TLS as the address
//! asks for it, or a loopback or socket address.
class ServerConnector : public SqlConnector
{
public:
    struct Options
    {
        DatabaseUrl url;
        Secret password;
        SqlTimes times = {};
        int lockTimeoutMs = 5000; //!< how long a statement waits for another session's lock
    };

    explicit ServerConnector(Options options);

    Result<Done> open(QSqlDatabase &database) const final;

protected:
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] int port(const DatabaseUrl::Host &host) const { return m_options.url.port(host); }
    [[nodiscard]] static bool isSocket(const DatabaseUrl::Host &host);
    //! The PEM file of the authorities.
    [[nodiscard]] QString authorities() const;

    //! Opens the database of one host and agrees on the session. Error CannotWrite: it takes no writes.
    virtual Result<Done> openHost(QSqlDatabase &database, const DatabaseUrl::Host &host) const = 0;

private:
    [[nodiscard]] Result<Done> checkTls() const;

    const Options m_options;
};

} // namespace passwright
