// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/TlsGuard.h"

#include "models/rest/RestOptions.h"

#include <QCryptographicHash>
#include <QMetaEnum>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace passwright {

namespace {

using Kind = RestFailure::Kind;

Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Kind::CertificateRevoked;
    case QSslError::CertificateExpired:
        return Kind::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Kind::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return Kind::CertificateWrongName;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Kind::CertificateUnknownAuthority;
    default:
        return Kind::TlsFailed;
    }
}

// What to tell of several: what a person cannot mend by trusting the certificate comes first.
int weight(Kind kind)
{
    switch (kind) {
    case Kind::CertificateRevoked:
        return 5;
    case Kind::TlsFailed:
        return 4;
    case Kind::CertificateExpired:
    case Kind::CertificateNotYetValid:
        return 3;
    case Kind::CertificateWrongName:
        return 2;
    default:
        return 1;
    }
}

QString nameOf(QSslError::SslError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(error));
}

} // namespace

TlsGuard::TlsGuard(const RestOptions &options)
    : m_configuration(QSslConfiguration::defaultConfiguration())
    , m_pinnedKey(options.pinnedKey)
    , m_hasAuthorities(!options.authorities.isEmpty())
{
    m_configuration.setProtocol(QSsl::TlsV1_2OrLater);
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (m_hasAuthorities) {
        const auto authorities = QSslCertificate::fromData(options.authorities, QSsl::Pem);
        if (authorities.isEmpty())
            m_problem = QStringLiteral("authorities without a certificate");
        m_configuration.setCaCertificates(authorities);
    }
    if (!m_pinnedKey.isEmpty() && m_pinnedKey.size() != 32)
        m_problem = QStringLiteral("a pinned key that is no SHA-256");
}

std::optional<RestFailure> TlsGuard::judge(const QSslCertificate &certificate, const QList<QSslError> &errors) const
{
    if (!m_pinnedKey.isEmpty()) {
        const QByteArray key = certificate.publicKey().toDer();
        if (key.isEmpty() || QCryptographicHash::hash(key, QCryptographicHash::Sha256) != m_pinnedKey)
            return RestFailure{.kind = Kind::KeyChanged, .detail = QStringLiteral("the server's key is not the pinned one")};
    }
    std::optional<RestFailure> worst;
    for (const QSslError &error : errors) {
        const Kind kind = kindOf(error.error());
        if (isForgiven(error) || (worst && weight(worst->kind) >= weight(kind)))
            continue;
        worst = RestFailure{.kind = kind, .detail = nameOf(error.error())};
    }
    return worst;
}

// Who signed a pinned key does not matter where no authority is named.
bool TlsGuard::isForgiven(const QSslError &error) const
{
    return error.error() == QSslError::NoError
        || (!m_pinnedKey.isEmpty() && !m_hasAuthorities && kindOf(error.error()) == Kind::CertificateUnknownAuthority);
}

} // namespace passwright
