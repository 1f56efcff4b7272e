// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! The options of MariaDB's client library that Qt's driver does not know, above all that the server's certificate is
//! checked. The library lets a host be named `handler://host`; the handlers here set the options and go on.
class MariaDbLink
{
public:
    enum class Tls {
        VerifyFull, //!< the authority and the name
        Off,
    };

    //! The name to give to Qt's driver for \p host. Any thread.
    [[nodiscard]] static QString through(Tls tls, const QString &host);
};

} // namespace passwright
