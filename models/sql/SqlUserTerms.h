// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"
#include "models/sql/SqlUserIndexed.h"

#include <optional>

namespace passwright {

//! What a query asks for, in terms of the index.
//!
//! Each query has a list that is in its order: that of a state for a sort, that of the first word of the text, or of
//! two of its words that stand side by side.
struct SqlUserTerms
{
    using Range = SqlUserIndexed::Range;
    using State = SqlUserKeys::State;
    //! Stems of two words, sorted, of which neither begins like the other.
    struct Pair
    {
        QByteArray first = {};
        QByteArray second = {};
    };

    QByteArrayList words = {};
    State state = State::Everybody;
    std::optional<Range> expiry = {}; //!< of the keys in everybody's list
    UserQuery::Sort sort = UserQuery::Sort::BestMatch;
    bool backwards = false;
    bool byWord = false;           //!< in the order of the first word that matched
    std::optional<Pair> pair = {}; //!< in the order of two that matched
    bool needsLook = false;        //!< not all users in the list match
    bool isInKey = false;          //!< whether they do is in the list's keys
    QByteArray prefix = {};        //!< of the query's list
    Range list = {};               //!< what of it can match

    //! \p byPairs: in the order of two words, where the text has two that are told apart by what they begin with.
    static SqlUserTerms of(const UserQuery &query, const QDateTime &nowUtc, bool byPairs);
    //! Whether a search that goes on after this key goes through pairs.
    [[nodiscard]] static bool isOfPairs(const QByteArray &after);

    //! What there is after this key of the list, or all of it where the key is empty; nothing where it is no key of it.
    [[nodiscard]] std::optional<Range> rest(const QByteArray &after) const;
    //! What comes after \p key, in the list's direction.
    [[nodiscard]] Range restOf(Range range, const QByteArray &key) const;
    //! Where the list begins.
    [[nodiscard]] QByteArray start() const;

    //! Lists of which each has everybody who matches; none where the query's own list has nobody else.
    [[nodiscard]] QList<Range> sources() const;
    //! The user's key in the list.
    [[nodiscard]] QByteArray keyOf(const SqlUserKeys &user) const;
    [[nodiscard]] bool matches(const SqlUserKeys &user) const;
};

} // namespace passwright
