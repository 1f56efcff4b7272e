// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace passwright {

//! What testing a connection to a server found. That nobody was there is an Error.
struct ServerProbe
{
    enum class Api {
        AsExpected,        //!< it answered as the API does
        UnknownApplication, //!< it did, and does not know the application name
        KeysRefused,       //!< it did, and refused the API key, the signature or the token; detail: the code
        ClockDiffers,      //!< it did, and this machine's clock is too far off
        NotPrepared,       //!< a database of another program, without Passwright's own tables
        OlderTables,       //!< Passwright's own tables, of an earlier version
        NoUsers,           //!< a database without the users table
        SomethingElse,     //!< an answer, but not of this API; detail: what came
    };
    Api api = Api::SomethingElse;
    QString protocol = {};           //!< such as "TLS 1.3"; empty without TLS
    QDateTime certificateUntil = {}; //!< UTC; invalid for plain HTTP
    QDateTime serverTime = {};       //!< UTC, its Date header; invalid where there was none
    QString detail = {};             //!< technical words; never a secret
};

} // namespace passwright
