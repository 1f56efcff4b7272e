// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"

namespace passwright {

//! Which rows of the trail to read; newest first. An empty field does not filter.
struct AuditQuery
{
    QString person = {}; //!< part of an actor's or a target's user name or user_id, case-insensitive
    std::optional<AuditEvent::Kind> kind = {};
    std::optional<AuditEvent::Outcome> outcome = {};
    QString bulkId = {};  //!< the rows of this bulk reset
    QDateTime from = {};  //!< UTC, inclusive
    QDateTime until = {}; //!< UTC, exclusive
    qint64 before = 0;    //!< only rows with a smaller sequence, for the next page; 0: from the newest
    int limit = 200;
};

struct AuditPage
{
    QList<AuditEvent> events = {};
    bool hasMore = false;
};

//! What verifying the chain found.
struct AuditVerdict
{
    enum class Kind {
        Whole,
        Changed,   //!< the row at brokenAt does not hash to what it says
        Missing,   //!< a row before brokenAt is gone
        Reordered, //!< the row at brokenAt does not follow the one before it
        CutOff,    //!< the chain is whole but the expected head is not in it
    };
    Kind kind = Kind::Whole;
    qint64 rows = 0;     //!< rows read
    qint64 brokenAt = 0; //!< sequence of the first row that is wrong
    QByteArray head = {};  //!< hash of the last row; empty where there is none
};

} // namespace passwright
