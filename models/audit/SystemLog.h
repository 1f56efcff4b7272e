// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"

namespace passwright {

//! Where each event of the trail goes a second time, so that the chain's head leaves the database.
class SystemLog
{
public:
    virtual ~SystemLog() = default;

    //! \p event is committed: it has its sequence and hash. Any thread; never fails, may drop.
    virtual void write(const AuditEvent &event) = 0;
};

//! One line of printable text without a secret: sequence, kind, outcome, codes, who, on whom, cid,
//! application, address, host, and the chain's head in hex. Control characters, quotes and
//! backslashes in a field are escaped, so that no field can forge a line. Free text (reason,
//! verification) stays in the trail, and so does a name that belongs to no user: people type
//! passwords into the wrong field.
[[nodiscard]] QString systemLogLine(const AuditEvent &event);

} // namespace passwright
