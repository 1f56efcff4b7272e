// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/StatusCode.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace passwright {

//! Why something was refused.
struct Refusal
{
    StatusCode status = StatusCode::AuthNotAllowed;
    QString detail = {}; //!< what the rule is about: the limit, the reject-list entry, the server's words; never the password
    int seconds = 0;     //!< Throttled: how long to wait
    QDateTime localTime = {};  //!< LsClockDiffers: this machine's time, UTC
    QDateTime serverTime = {}; //!< LsClockDiffers: the server's, UTC; invalid where it did not tell

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

//! What became of a request to change something: one of four words, and no fifth.
struct Outcome
{
    enum class Kind {
        Changed, //!< done, and confirmed by the directory
        Refused, //!< nothing was changed; refusals says why, the server's reason first
        Partial, //!< done says what was changed, notDone what was not; refusals says why not
        Unknown, //!< it was sent and no answer says what happened; detail tells what to check, notDone what was never sent
    };
    //! The steps that a request can consist of.
    enum class Step { SetPassword, SetExpiry, SetMustChange, Unlock, Lock, Approve, AddUser };

    Kind kind = Kind::Unknown;
    QString cid = {};
    QList<Refusal> refusals = {};
    QList<Step> done = {};
    QList<Step> notDone = {};
    QString userId = {};             //!< on whom
    QDateTime passwordLastSet = {};  //!< UTC, as the directory has it after the change; invalid where not told
    QDateTime passwordExpiry = {};   //!< UTC, likewise
    QString detail = {};             //!< technical words for a ticket; never a secret

    [[nodiscard]] bool has(StatusCode status) const;

    static Outcome refused(const QString &cid, QList<Refusal> refusals);

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace passwright
