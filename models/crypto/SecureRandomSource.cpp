// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/SecureRandomSource.h"

#include <openssl/rand.h>

#include <algorithm>

namespace passwright {

void SecureRandomSource::fill(std::span<std::byte> bytes) const
{
    constexpr std::size_t most = std::size_t{1} << 20U;
    while (!bytes.empty()) {
        const std::size_t count = std::min(bytes.size(), most);
        if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
            qFatal("The system's random generator failed");
        bytes = bytes.subspan(count);
    }
}

} // namespace passwright
