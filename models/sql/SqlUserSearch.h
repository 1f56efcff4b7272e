// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserPage.h"
#include "models/domain/UserQuery.h"
#include "models/sql/SqlUserIndexed.h"
#include "models/sql/SqlUserTable.h"

#include <optional>

namespace passwright {

//! One page of a search, read from the index alone but for the users who are on it: as quick among a million
//! users as among a thousand. Synchronous, on the thread of its connection, in no transaction.
//!
//! Each query has a list that is in its order: that of a state for a sort, that of the first word of the text, or of
//! two of its words that stand side by side.
//! Where all users in some other list that the query asks for are few, the page is picked from them; else the
//! query's own list is walked, up to a bound, past whoever does not match.
class SqlUserSearch
{
public:
    //! This many users are picked from rather than walked to.
    static constexpr int few = 500;
    //! This many users are looked at for one page, which is shorter than asked for where they do not do.
    static constexpr int longestWalk = 500;
    //! This many first stems of pairs are gone through for one page, which may be shorter likewise.
    static constexpr int mostStems = 40;

    //! All must outlive it. \p nowUtc: what has expired.
    SqlUserSearch(const SqlReader &reader, const SqlDialect &dialect, const SqlCipher &cipher, const QDateTime &nowUtc);

    //! Brings the index up to date first, as far as other processes' locks allow. Error InvalidInput (subject
    //! "after") where the cursor is of another query or damaged.
    Result<UserPage> run(const UserQuery &query);

private:
    using Range = SqlUserIndexed::Range;
    using State = SqlUserKeys::State;
    //! Stems of two words, sorted, of which neither begins like the other.
    struct Pair
    {
        QByteArray first = {};
        QByteArray second = {};
    };
    //! What a query asks for, in terms of the index.
    struct Terms
    {
        QByteArrayList words = {};
        State state = State::Everybody;
        std::optional<Range> expiry = {}; //!< of the keys in everybody's list
        UserQuery::Sort sort = UserQuery::Sort::BestMatch;
        bool backwards = false;
        bool byWord = false;      //!< in the order of the first word that matched
        std::optional<Pair> pair = {}; //!< in the order of two that matched
        bool needsLook = false;   //!< not all users in the list match
        bool isInKey = false;     //!< whether they do is in the list's keys
        QByteArray prefix = {};   //!< of the query's list
        Range list = {};          //!< what of it can match
    };
    //! Keys of the query's list, in order: the page's, and what there is beyond.
    struct Found
    {
        QByteArrayList keys = {};
        QByteArray cursor = {}; //!< the key to go on after
        bool hasMore = false;
    };

    [[nodiscard]] static Result<QByteArray> cursorOf(const QByteArray &after, const Terms &terms);
    [[nodiscard]] Result<Terms> termsOf(const UserQuery &query, const QByteArray &after);
    [[nodiscard]] static std::optional<Pair> pairOf(const QByteArrayList &words);
    [[nodiscard]] Result<bool> arePaired(const Pair &pair);
    [[nodiscard]] QList<Range> sourcesOf(const Terms &terms) const;
    [[nodiscard]] static QByteArray keyIn(const Terms &terms, const SqlUserKeys &user);
    [[nodiscard]] static bool matches(const Terms &terms, const SqlUserKeys &user);

    Result<std::optional<SqlUserRow>> byUserId(const QString &userId);
    Result<Found> find(const Terms &terms, const Range &rest, int limit);
    Result<Found> pick(const Terms &terms, const Range &rest, const Range &source, int limit);
    Result<Found> walk(const Terms &terms, Range rest, int limit);
    Result<Found> walkPairs(const Terms &terms, Range rest, int limit);
    Result<QByteArrayList> matching(const Terms &terms, const QByteArrayList &keys);

    SqlReader m_reader;
    const SqlDialect &m_dialect;
    const SqlCipher &m_cipher;
    QDateTime m_now;
    SqlUserIndexed m_indexed;
};

} // namespace passwright
