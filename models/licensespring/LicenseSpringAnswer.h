// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"
#include "models/rest/RestReply.h"

#include <QDateTime>
#include <QList>

namespace passwright {

//! What an answer of LicenseSpring's says became of a request. Pure; any thread.
//!
//! A change:
//! - not sent: Error, nothing was changed. Sent and not answered whole: Unknown.
//! - 200 with the words of success: Changed. Any other 2xx: Unknown; success has one form.
//! - 3xx: Error Redirected. The API redirects nobody, so it was not the API, and nothing is sent again.
//! - 429: Error TooManyRequests; it was not looked at. 4xx with a code: Refused with it, and ServerRefused for one that is not known
//!   here; without: BlockedOnTheWay, since the API always gives one. Its checks come before it changes
//!   anything.
//! - 5xx, and internal_error with any status: Unknown. The server broke off at a place that it does not
//!   tell, which may lie after the change; a gateway's 502 or 504 says that of the server behind it.
//! The header LicenseSignature is not looked at: there is no public key here to verify it with. TLS is
//! the guarantee.
class LicenseSpringAnswer
{
public:
    enum class Api { License, Management };

    //! What is known of the request.
    struct Asked
    {
        QString host = {}; //!< for people
        QString cid = {};
        QString userId = {};        //!< on whom; empty: oneself
        QDateTime date = {};        //!< of its Date header, UTC
        QList<Secret> secrets = {}; //!< that it held; no text that repeats one is shown
    };

    //! \p nowUtc is when the answer came.
    LicenseSpringAnswer(Api api, Asked asked, QDateTime nowUtc);

    [[nodiscard]] Result<Outcome> ofChange(const RestReply &reply) const;
    //! The answer where it is a 200; what else came is an Error. NotFound for a 404 that is no web page.
    [[nodiscard]] Result<RestAnswer> ofReading(const RestReply &reply) const;
    //! A 200 that does not hold what was asked for.
    [[nodiscard]] Error notUnderstood(const QString &what) const;

private:
    [[nodiscard]] Result<Outcome> ofAnswer(const RestAnswer &answer) const;
    [[nodiscard]] Result<Outcome> ofRefusal(const RestAnswer &answer) const;
    [[nodiscard]] Refusal refusal(
        StatusCode status, const QString &message, const RestAnswer &answer) const;
    [[nodiscard]] Error readError(const RestAnswer &answer) const;
    [[nodiscard]] Error redirected(const RestAnswer &answer) const;
    [[nodiscard]] Outcome unknown(const QString &detail) const;
    [[nodiscard]] Outcome refused(const Refusal &refusal) const;

    Api m_api;
    Asked m_asked;
    QDateTime m_nowUtc;
};

} // namespace passwright
