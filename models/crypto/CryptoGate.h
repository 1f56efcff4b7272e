// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <memory>

namespace passwright {

//! The program's way into its cryptography: as long as a gate is open, QCA is set up and proven.
//!
//! Open one before the first Hmac, Fernet or Totp, in the main thread, and keep it until the last
//! of them is gone: they work in its shade. It needs no QCoreApplication. Several may be open.
class CryptoGate
{
public:
    //! Checks that the OpenSSL provider of QCA is there, that its random bytes are secure, and that
    //! SHA-256, HMAC-SHA256, AES-128-CBC and PBKDF2-HMAC-SHA512 give their known answers.
    //! Error CryptoMissing: subject names what failed, detail the package to install.
    static Result<std::unique_ptr<CryptoGate>> open();

    ~CryptoGate();
    CryptoGate(const CryptoGate &) = delete;
    CryptoGate &operator=(const CryptoGate &) = delete;

    //! False where the system lends no locked memory: QCA's own buffers may then be swapped to disk.
    [[nodiscard]] bool hasSecureMemory() const;

private:
    class Private;
    explicit CryptoGate(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace passwright
