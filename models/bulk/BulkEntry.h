// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkVerdict.h"
#include "models/domain/UserLookup.h"

#include <QDateTime>

namespace passwright {

//! One row of a plan: what was found out about it, and what became of it. No password.
struct BulkEntry
{
    enum class State {
        Planned,  //!< to be done
        LeftOut,  //!< the verdict keeps it out of the run
        Intended, //!< about to be sent, or sent: what is found so after a crash is checked first
        Changed,
        Refused,
        Partial,
        Unknown,
    };

    qint64 number = 0; //!< BulkRow::number
    qint64 line = 0;
    UserKey key = {};         //!< as the row has it
    QString userId = {};      //!< of whom was found; empty: nobody
    QString userName = {};
    QString name = {};        //!< Account::bestName()
    BulkVerdict verdict = {};
    State state = State::Planned;
    QString cid = {};              //!< of the call
    QDateTime sentAt = {};         //!< UTC
    QDateTime lastSetBefore = {};  //!< UTC, the directory's clock; invalid where it does not tell
    QDateTime passwordExpiry = {}; //!< UTC, after the change
    bool mustChange = false;       //!< as asked for
    QList<Refusal> refusals = {};  //!< of the outcome
    bool isKept = false;           //!< a generated password of it is in the hand-over file
    std::optional<int> expiryDays = {};      //!< the row's own, as BulkRow has it
    std::optional<bool> ownMustChange = {};  //!< likewise
    QString reason = {};                     //!< likewise

    friend bool operator==(const BulkEntry &, const BulkEntry &) = default;
};

//! Stable names, such as "changed".
[[nodiscard]] QLatin1String toText(BulkEntry::State state);
[[nodiscard]] std::optional<BulkEntry::State> bulkStateFromText(QStringView text);

} // namespace passwright
