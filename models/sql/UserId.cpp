// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/UserId.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace passwright {

QString newUserId(const RandomSource &random)
{
    constexpr size_t size = 16;
    constexpr QLatin1String alphabet("0123456789abcdefghjkmnpqrstvwxyz");
    std::array<std::byte, size> uuid{};
    random.fill(uuid);
    uuid[6] = (uuid[6] & std::byte{0x0F}) | std::byte{0x40}; // version 4
    uuid[8] = (uuid[8] & std::byte{0x3F}) | std::byte{0x80}; // RFC 4122

    QString digits;
    constexpr unsigned base = 32;
    while (std::any_of(uuid.begin(), uuid.end(), [](std::byte b) { return b != std::byte{}; })) {
        unsigned rest = 0;
        for (std::byte &byte : uuid) {
            const unsigned value = (rest << 8U) | std::to_integer<unsigned>(byte);
            byte = static_cast<std::byte>(value / base);
            rest = value % base;
        }
        digits.prepend(alphabet.at(static_cast<int>(rest)));
    }
    return QStringLiteral("zusr") + digits;
}

} // namespace passwright
