// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace passwright {

//! What a server answered: any HTTP status, redirects included (none is followed).
struct RestAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    //! Whole, as far as HTTP tells: one without a length, or in chunks, may end where the connection broke
    //! off. At most RestOptions::largestAnswer.
    QByteArray body = {};
    QByteArray protocol = {}; //!< such as "TLS 1.3"; empty for plain HTTP
    QDateTime certificateUntil = {}; //!< UTC; invalid for plain HTTP

    //! The first header of this name, any case; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    //! Retry-After (RFC 9110, section 10.2.3) in seconds from \p nowUtc; nothing where there is none.
    [[nodiscard]] std::optional<int> retryAfterSeconds(const QDateTime &nowUtc) const;
};

//! No whole answer.
struct RestFailure
{
    enum class Kind {
        Cancelled,        //!< RestRequest::stop
        BadRequest,       //!< the request or the options make no sense: no host, a CR in a header
        PlainHttp,        //!< http to another machine
        HostNotFound,
        ConnectionRefused,
        ConnectTimedOut,
        ProxyFailed,
        NotTls,           //!< the other side does not speak TLS, or none of 1.2 and above
        CertificateExpired,
        CertificateNotYetValid,
        CertificateWrongName,
        CertificateUnknownAuthority,
        CertificateRevoked,
        KeyChanged,       //!< not the pinned key
        TlsFailed,        //!< anything else about TLS
        ConnectionLost,   //!< broken off before or in mid-answer
        TimedOut,         //!< the total time is over
        TooLarge,         //!< the answer is
        NotHttp,          //!< what came breaks HTTP's rules; what does not even begin like HTTP is a ConnectionLost
    };

    Kind kind = Kind::ConnectionLost;
    bool sent = true;     //!< false: no byte of the body has left; without a body: no connection stood
    QString detail = {};  //!< technical words in English; never a secret
};

using RestReply = std::variant<RestAnswer, RestFailure>;

//! The failure as an Error, for what only reads and for what was not sent. \p host: for people.
[[nodiscard]] Error toError(const RestFailure &failure, const QString &host, const QString &cid);

} // namespace passwright
