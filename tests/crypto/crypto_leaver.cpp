// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// Opens the gate and leaves: 0, or 3 where OpenSSL is taken down on the way out.
#include "models/crypto/CryptoGate.h"

#include <openssl/crypto.h>

#include <cstdlib>

int main()
{
    if (!passwright::CryptoGate::open())
        return 1;
    return OPENSSL_atexit([] { std::_Exit(3); }) == 1 ? 0 : 2;
}
