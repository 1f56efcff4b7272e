// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlUserTerms.h"

namespace passwright {

//! The way through a query's list, key after key: through all of it or, of pairs, from one first stem to the next,
//! and of each only through those beside the second. Synchronous.
class SqlUserWalk
{
public:
    using Range = SqlUserTerms::Range;

    //! \p terms must outlive it. \p rest: what is left of the list. \p firstOfPairs: its first key, where it is of pairs.
    SqlUserWalk(const SqlUserIndexed &indexed, const SqlUserTerms &terms, const Range &rest, const QByteArray &firstOfPairs);

    //! The next keys, by one statement, in the list's order: as many as \p limit or, at the end of a first stem, fewer.
    Result<QByteArrayList> next(int limit);
    //! Nothing is left.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    //! How many keys were passed.
    [[nodiscard]] int keys() const { return m_keys; }
    //! How many first stems were.
    [[nodiscard]] int stems() const { return m_stems; }
    //! The key after which the rest begins; empty where none was passed.
    [[nodiscard]] QByteArray cursor() const { return m_cursor; }

private:
    Result<SqlUserIndexed::Keys> read(int limit);

    SqlUserIndexed m_indexed;
    const SqlUserTerms &m_terms;
    Range m_rest;
    QByteArray m_stem;
    QByteArray m_cursor;
    bool m_isAtEnd = false;
    int m_keys = 0;
    int m_stems = 0;
};

} // namespace passwright
