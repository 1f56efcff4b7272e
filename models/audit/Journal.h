// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"
#include "models/domain/ReadBack.h"
#include "models/domain/Task.h"

namespace passwright {

//! A change that was begun: what is written before its first request leaves.
struct Intent
{
    AuditEvent event = {};      //!< outcome Intended; its cid is the change's
    ReadBack::Asked asked = {}; //!< what to look for when it has to be settled by reading back
};

//! The trail of changes that no directory writes for us: intent before the request, outcome after.
//! What is begun and never ended was cut off by a crash: unfinished() tells of it.
class Journal
{
public:
    virtual ~Journal() = default;

    //! Ends when the intent is on the disk. An Error means that the change must not be sent.
    virtual Task<AuditEvent> begin(const Intent &intent) = 0;
    //! The outcome of the intent of the same cid, which is no longer open; also of an Unknown that was
    //! settled later. Without such an intent it is a row like any other: a sign-in, an export.
    virtual Task<AuditEvent> end(const AuditEvent &outcome) = 0;
    //! Open intents of programs that no longer run, or that have closed their journal; oldest first.
    virtual Task<QList<Intent>> unfinished() = 0;
};

} // namespace passwright
