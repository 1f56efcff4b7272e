// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/domain/Result.h"
#include "models/rest/RestReply.h"
#include "models/zato/ZatoCall.h"

#include <QJsonObject>

namespace passwright {

//! What came of one call: the SSO's answer, or why there is none, and what that says of the call.
//! HTTP 200 is no success: the answer's own status is.
struct ZatoReply
{
    enum class Kind {
        Ok,              //!< status "ok" or "warning", with what the call gives
        Refused,         //!< status "error": nothing was changed
        Blocked,         //!< HTTP refused it (400 to 429) before the SSO had it
        Redirected,      //!< likewise
        TokenUnreadable, //!< HTTP 500 without a word, as 3.3 answers to a session token that it cannot decrypt
        Faulted,         //!< HTTP 500 and above
        NotUnderstood,   //!< an answer, but not this API's, or not to this call
        Unanswered,      //!< sent, and no whole answer came
        NotSent,         //!< no byte of it left
    };

    Kind kind = Kind::NotSent;
    QJsonObject object = {};       //!< Ok: the answer
    QList<Refusal> refusals = {};  //!< Ok: warnings; Refused, Blocked: the reasons
    Error error = {.kind = Error::Kind::Cancelled}; //!< not Ok: what it is to a call that only reads

    //! \p nowUtc is for Retry-After, \p host and \p cid are for the error.
    [[nodiscard]] static ZatoReply from(const RestReply &reply, const ZatoCall &call, const QString &host, const QString &cid,
        const QDateTime &nowUtc);
    //! Of a call that lacks what is required (ZatoCall::missing), and was not sent.
    [[nodiscard]] static ZatoReply lacking(StatusCode missing, const QString &cid);

    [[nodiscard]] bool ok() const { return kind == Kind::Ok; }
    //! Refused for this reason alone.
    [[nodiscard]] bool isRefusedFor(StatusCode status) const;
    //! Certain that the call changed nothing.
    [[nodiscard]] bool changedNothing() const;
    //! Not Ok: what it is to a call that changes something.
    [[nodiscard]] Result<Outcome> toOutcome() const;
    //! What it is to a change that had not begun when this \p error of a reading call ended it.
    [[nodiscard]] static Result<Outcome> notBegun(const Error &error);
};

} // namespace passwright
