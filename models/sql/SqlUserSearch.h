// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserPage.h"
#include "models/sql/SqlUserTable.h"
#include "models/sql/SqlUserWalk.h"

#include <optional>

namespace passwright {

//! One page of a search, read from the index alone but for the users who are on it: as quick among a million
//! users as among a thousand. Synchronous, on the thread of its connection, in no transaction.
//!
//! What must be known before the list is read is asked by one statement. Where all users in some other list that
//! the query asks for are few, the page is picked from them; else the query's own list is walked, up to a bound,
//! past whoever does not match.
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
    using Range = SqlUserTerms::Range;
    //! What is known before the list is read.
    struct Survey
    {
        bool isBehind = false;
        std::optional<qint64> named = {}; //!< the row of whose user ID the text is
        bool arePaired = false;           //!< whoever has both words of the pair stands among the pairs
        QByteArray firstOfPairs = {};
        QList<int> counts = {}; //!< of the sources, up to few
    };
    //! Keys of the query's list, in order: the page's, and what there is beyond.
    struct Found
    {
        QByteArrayList keys = {};
        QByteArray cursor = {}; //!< the key to go on after
        bool hasMore = false;
    };

    Result<Survey> surveyed(const SqlUserTerms &terms, const Range &rest, const QString &userId);
    Result<Survey> survey(const SqlUserTerms &terms, const Range &rest, const QString &userId);
    Result<UserPage> page(const UserQuery &query, const std::optional<qint64> &named, const Found &found);

    Result<Found> find(const SqlUserTerms &terms, const Range &rest, const Survey &survey, int limit);
    Result<Found> pick(const SqlUserTerms &terms, const Range &rest, const Range &source, int limit);
    Result<Found> walk(const SqlUserTerms &terms, SqlUserWalk walk, int limit);
    Result<QByteArrayList> matching(const SqlUserTerms &terms, const QByteArrayList &keys);

    SqlReader m_reader;
    const SqlDialect &m_dialect;
    const SqlCipher &m_cipher;
    QDateTime m_now;
    SqlUserIndexed m_indexed;
};

} // namespace passwright
