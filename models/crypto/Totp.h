// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/Hmac.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <optional>

namespace passwright {

//! Time-based one-time codes (RFC 6238): HMAC-SHA1, steps of 30 seconds from 1970.
//! Needs an open CryptoGate. One object, one thread at a time.
class Totp
{
public:
    static constexpr int stepSeconds = 30;

    //! \p key: base32, as Zato and authenticator apps show it. \p digits: 6 to 8.
    //! Error InvalidInput where the key is no base32, or empty, or digits is out of range.
    static Result<Totp> fromBase32Key(const Secret &key, int digits = 6);

    //! The digits that are right at this time.
    [[nodiscard]] QByteArray codeAt(const QDateTime &utc) const;

    //! Whether the code is right now, or was or will be one step away. Spaces do not count, and
    //! digits of any script do.
    [[nodiscard]] bool verify(QStringView code, const QDateTime &utc) const;
    //! As verify(): the step (from 1970) whose code it is, so that a code can be refused the second time.
    [[nodiscard]] std::optional<qint64> matchingStep(QStringView code, const QDateTime &utc) const;

private:
    Totp(Hmac hmac, int digits);
    [[nodiscard]] QByteArray codeOfStep(qint64 step) const;

    Hmac m_hmac;
    int m_digits;
};

} // namespace passwright
