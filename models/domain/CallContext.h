// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QString>

#include <stop_token>

namespace passwright {

//! Who calls, from where, and the number under which the call is found again: the parameters cid,
//! current_ust, current_app and remote_addr of Zato's user.change_password, and the host for the audit trail.
struct CallContext
{
    QString cid;        //!< correlation ID, 24 lower-case hex characters, a new one for every call
    Secret currentUst;  //!< the caller's session token; empty at sign-in
    QString currentApp; //!< application name, such as "CRM" or "passwright"
    QString remoteAddr; //!< the caller's network address; empty where there is none
    QString host;       //!< the caller's machine
    QString bulkId = {}; //!< of the bulk reset that the call belongs to, made like a cid; else empty
    //! Asks the call to give up waiting: what has not been sent ends as Error::Kind::Cancelled; what has,
    //! as Outcome::Kind::Unknown. A database finishes what it has begun to write.
    std::stop_token stop = {};
};

//! A new correlation ID. Any thread. Unique, not secret.
[[nodiscard]] QString newCid();

} // namespace passwright
