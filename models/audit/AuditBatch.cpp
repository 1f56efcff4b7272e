// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditBatch.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace passwright {
namespace {

constexpr qsizetype digits = 2 * AuditChain::hashSize;

std::optional<qint64> number(QByteArrayView text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && end == text.end() ? std::optional(value) : std::nullopt;
}

} // namespace

void AuditBatch::clear()
{
    m_size = 0;
    m_rows.clear();
}

bool AuditBatch::add(const Cells &cells)
{
    const auto sequence = number(cells.front());
    const auto hashes = cells.end() - 2;
    if (!sequence || !std::all_of(hashes, cells.end(), [](QByteArrayView hash) { return hash.size() == digits; }))
        return false;
    const auto end = !hashes[-1].isNull() && AuditRow::isLeftOut(hashes[-1]) ? hashes - 1 : hashes;
    qsizetype size = 0;
    for (auto cell = cells.begin(); cell != end; ++cell)
        size += AuditChain::size(*cell);
    if (const qsizetype needed = m_size + size + 2 * digits; needed > m_bytes.size())
        m_bytes.resize(std::max(needed, largest + largest / 4));
    char *to = m_bytes.data() + m_size;
    for (auto cell = cells.begin(); cell != end; ++cell)
        to = AuditChain::write(to, *cell);
    std::memcpy(to, hashes[0].data(), digits);
    std::memcpy(to + digits, hashes[1].data(), digits);
    m_size += size + 2 * digits;
    m_rows.push_back({*sequence, size});
    return true;
}

bool AuditBatch::take(AuditChecker &checker) const
{
    QByteArrayView rest(m_bytes);
    return std::all_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const QByteArrayView canonical = rest.first(row.size);
        const QByteArrayView hashes = rest.sliced(row.size, 2 * digits);
        rest = rest.sliced(row.size + 2 * digits);
        return AuditChain::isUtf8(canonical)
            && checker.take({.sequence = row.sequence, .previousHash = hashes.first(digits), .hash = hashes.last(digits), .canonical = canonical});
    });
}

} // namespace passwright
