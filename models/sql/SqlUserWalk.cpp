// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserWalk.h"

#include <algorithm>

namespace passwright {

SqlUserWalk::SqlUserWalk(const SqlUserIndexed &indexed, const SqlUserTerms &terms, const Range &rest, const QByteArray &firstOfPairs)
    : m_indexed(indexed)
    , m_terms(terms)
    , m_rest(rest)
    , m_stem(SqlUserKeys::firstStemOf(firstOfPairs))
    , m_isAtEnd(terms.pair && firstOfPairs.isEmpty())
{
}

Result<QByteArrayList> SqlUserWalk::next(int limit)
{
    const auto read = this->read(limit);
    if (!read.ok())
        return read.error();
    m_keys += static_cast<int>(read->keys.size());
    if (read->keys.size() == limit) {
        m_cursor = read->keys.last();
        m_rest = m_terms.restOf(m_rest, m_cursor);
    } else if (!read->beyond.isEmpty()) {
        m_cursor = SqlUserKeys::afterPairsOf(m_stem);
        m_rest.from = m_cursor;
        m_stem = SqlUserKeys::firstStemOf(read->beyond);
        ++m_stems;
    } else {
        m_isAtEnd = true;
    }
    return read->keys;
}

Result<SqlUserIndexed::Keys> SqlUserWalk::read(int limit)
{
    if (!m_terms.pair)
        return m_indexed.keys(m_rest, m_terms.backwards, limit);
    Range beside = Range::of(SqlUserKeys::pairList(m_stem, m_terms.pair->second));
    beside.from = std::max(beside.from, m_rest.from);
    return m_indexed.keys(beside, limit, {.from = SqlUserKeys::afterPairsOf(m_stem), .to = m_rest.to});
}

} // namespace passwright
