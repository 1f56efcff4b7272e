// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestReply.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace passwright {

QByteArray RestAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<int> RestAnswer::retryAfterSeconds(const QDateTime &nowUtc) const
{
    const QByteArray text = header("Retry-After").trimmed();
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    qint64 seconds = 0;
    if (isNumber) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = std::numeric_limits<int>::max();
    } else {
        const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        if (!read.isValid())
            return {};
        seconds = nowUtc.secsTo(QDateTime(read.date(), read.time(), Qt::UTC));
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
}

Error toError(const RestFailure &failure, const QString &host, const QString &cid)
{
    const auto error = [&](Error::Kind kind, const char *code = "") {
        return Error{.kind = kind, .subject = host, .detail = failure.detail, .code = QString::fromLatin1(code), .cid = cid};
    };
    using Kind = RestFailure::Kind;
    switch (failure.kind) {
    case Kind::Cancelled:
        return error(Error::Kind::Cancelled);
    case Kind::BadRequest:
        return error(Error::Kind::InvalidInput);
    case Kind::PlainHttp:
        return error(Error::Kind::NotTrusted, "tls.plain_http");
    case Kind::HostNotFound:
        return error(Error::Kind::NotReachable, "net.host_not_found");
    case Kind::ConnectionRefused:
        return error(Error::Kind::NotReachable, "net.refused");
    case Kind::ConnectTimedOut:
    case Kind::TimedOut:
        return error(Error::Kind::NotReachable, "net.timed_out");
    case Kind::ProxyFailed:
        return error(Error::Kind::NotReachable, "net.proxy");
    case Kind::ConnectionLost:
        return error(Error::Kind::NotReachable, "net.lost");
    case Kind::NotTls:
        return error(Error::Kind::NotTrusted, "tls.not_tls");
    case Kind::CertificateExpired:
        return error(Error::Kind::NotTrusted, "tls.expired");
    case Kind::CertificateNotYetValid:
        return error(Error::Kind::NotTrusted, "tls.not_yet_valid");
    case Kind::CertificateWrongName:
        return error(Error::Kind::NotTrusted, "tls.wrong_name");
    case Kind::CertificateUnknownAuthority:
        return error(Error::Kind::NotTrusted, "tls.unknown_authority");
    case Kind::CertificateRevoked:
        return error(Error::Kind::NotTrusted, "tls.revoked");
    case Kind::KeyChanged:
        return error(Error::Kind::NotTrusted, "tls.key_changed");
    case Kind::TlsFailed:
        return error(Error::Kind::NotTrusted, "tls.failed");
    case Kind::TooLarge:
    case Kind::NotHttp:
        return error(Error::Kind::BadAnswer);
    }
    return error(Error::Kind::Internal);
}

} // namespace passwright
