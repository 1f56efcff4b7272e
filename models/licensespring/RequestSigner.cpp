// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/RequestSigner.h"

#include "models/crypto/Hmac.h"

#include <utility>

namespace passwright {

RequestSigner::RequestSigner(QString apiKey, Secret sharedKey)
    : m_apiKey(std::move(apiKey))
    , m_sharedKey(std::move(sharedKey))
{
}

Secret RequestSigner::authorization(const QByteArray &date) const
{
    const QByteArray signature = Hmac(m_sharedKey).of("licenseSpring\ndate: " + date).toBase64();
    QByteArray header = R"(algorithm="hmac-sha256",headers="date",signature=")" + signature
                        + R"(",apikey=")" + m_apiKey.toUtf8() + '"';
    return Secret::taking(std::move(header));
}

} // namespace passwright
