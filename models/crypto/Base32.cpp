// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Base32.h"

#include <QByteArray>

namespace passwright {

namespace {

//! The five bits of a character, or -1.
int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    if (c >= '2' && c <= '7')
        return c - '2' + 26;
    return -1;
}

} // namespace

Result<Secret> fromBase32(const Secret &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8 + 1);
    unsigned bits = 0;
    int pending = 0;
    int characters = 0;
    bool ended = false;
    bool valid = true;
    for (const char c : text.bytes()) {
        if (c == ' ')
            continue;
        if (c == '=') {
            ended = true;
            continue;
        }
        const int value = valueOf(c);
        if (value < 0 || ended) {
            valid = false;
            break;
        }
        bits = ((bits << 5U) | static_cast<unsigned>(value)) & 0xFFFU;
        pending += 5;
        ++characters;
        if (pending >= 8) {
            pending -= 8;
            bytes.append(static_cast<char>((bits >> static_cast<unsigned>(pending)) & 0xFFU));
        }
    }
    // A last group of 1, 3 or 6 characters would leave half a byte over.
    const int last = characters % 8;
    Secret decoded = Secret::taking(std::move(bytes));
    if (!valid || last == 1 || last == 3 || last == 6)
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("base32"),
            .detail = QStringLiteral("not base32")};
    return decoded;
}

} // namespace passwright
