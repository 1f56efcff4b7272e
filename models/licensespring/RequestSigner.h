// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QByteArray>
#include <QString>

namespace passwright {

//! Signs requests to the License API as its documentation asks under "License API Authorization": HMAC-SHA256,
//! with the shared key's UTF-8 bytes, over a fixed word and the Date header.
//!
//! Needs an open CryptoGate. Any thread.
class RequestSigner
{
public:
    RequestSigner(QString apiKey, Secret sharedKey);

    //! The Authorization header of a request whose Date header is \p date, byte for byte.
    [[nodiscard]] Secret authorization(const QByteArray &date) const;

private:
    QString m_apiKey;
    Secret m_sharedKey;
};

} // namespace passwright
