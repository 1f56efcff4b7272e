// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/FailureKind.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace passwright {

namespace {

using Kind = RestFailure::Kind;

// OpenSSL's words for bytes that are no TLS, or none that both sides speak.
bool isNoTls(const QString &text)
{
    static constexpr std::array words{"wrong version number", "unsupported protocol", "protocol version", "unknown protocol",
        "packet length too long", "http request", "no protocols available", "bad record type"};
    return std::any_of(words.begin(), words.end(),
        [&text](const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

bool FailureKind::isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status <= 0)
        return false;
    switch (error) {
    case QNetworkReply::ContentReSendError:
        // Qt tries to rewind the body for these, though it is told to follow no redirect.
        return status == 307 || status == 308;
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

bool FailureKind::isEnd(QNetworkReply::NetworkError error)
{
    // The second where Qt would have liked to send the request again.
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
}

Kind FailureKind::of(QNetworkReply::NetworkError error, const QString &text, Stage stage)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return stage == Connected ? Kind::TimedOut : Kind::ConnectTimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return isNoTls(text) ? Kind::NotTls : Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::UnknownNetworkError:
        // Such as that the proxy refused the connection.
        return stage == ConnectingByProxy ? Kind::ProxyFailed : Kind::ConnectionLost;
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::NotHttp;
    default:
        return Kind::ConnectionLost;
    }
}

QString FailureKind::detail(QNetworkReply::NetworkError error, const QString &text)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    // Other texts name the address, which has a query.
    return error == QNetworkReply::SslHandshakeFailedError ? name + QStringLiteral(": ") + text : name;
}

} // namespace passwright
