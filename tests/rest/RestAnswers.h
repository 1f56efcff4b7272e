// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestClient.h"
#include "tests/support/FaultServer.h"

#include <QMetaEnum>
#include <QTest>

namespace passwright {

//! Options for a server of the tests, with time-outs that a test does not meet by accident.
inline RestOptions optionsFor(const FaultServer &server)
{
    return {.base = server.url(), .connectTimeout = std::chrono::seconds(20), .totalTimeout = std::chrono::seconds(20)};
}

//! A request that changes something.
inline RestRequest changing(const char *secret = "{\"password\": \"Pa55-of-the-test\"}")
{
    return {.verb = "PATCH", .path = QStringLiteral("/change"), .body = Secret::fromUtf8(QByteArrayView(secret))};
}

//! A request that only reads.
inline RestRequest reading()
{
    return {.path = QStringLiteral("/read"), .repeat = RestRequest::Repeat::Safe};
}

//! What came of it, events being served meanwhile.
inline RestReply ended(const QFuture<RestReply> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000) || future.resultCount() != 1)
        return RestFailure{.detail = QStringLiteral("the test has waited in vain")};
    return future.result();
}

//! For comparing: "200", or "ConnectionLost sent".
inline QString inShort(const RestReply &reply)
{
    if (const auto *answer = std::get_if<RestAnswer>(&reply))
        return QString::number(answer->status);
    static const char *const names[] = {"Cancelled", "BadRequest", "PlainHttp", "HostNotFound", "ConnectionRefused", "ConnectTimedOut",
        "ProxyFailed", "NotTls", "CertificateExpired", "CertificateNotYetValid", "CertificateWrongName",
        "CertificateUnknownAuthority", "CertificateRevoked", "KeyChanged", "TlsFailed", "ConnectionLost", "TimedOut", "TooLarge",
        "NotHttp"};
    const auto &failure = std::get<RestFailure>(reply);
    return QString::fromLatin1(names[static_cast<std::size_t>(failure.kind)]) + QLatin1String(failure.sent ? " sent" : " not sent");
}

} // namespace passwright
