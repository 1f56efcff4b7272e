// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserTerms.h"

#include "models/domain/SearchWords.h"
#include "models/sql/SqlTime.h"

#include <algorithm>

namespace passwright {
namespace {

using Sort = UserQuery::Sort;
using State = SqlUserTerms::State;
using Range = SqlUserTerms::Range;

//! Of the first two words that are told apart by what they begin with.
std::optional<SqlUserTerms::Pair> pairOf(const QByteArrayList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const auto [first, second] = std::minmax({SqlUserKeys::stemOf(words.at(i)), SqlUserKeys::stemOf(words.at(j))});
            if (!first.isEmpty() && !second.startsWith(first))
                return SqlUserTerms::Pair{.first = first, .second = second};
        }
    }
    return {};
}

bool areStems(const QByteArrayList &words)
{
    return std::all_of(words.begin(), words.end(), [](const QByteArray &word) { return SqlUserKeys::stemOf(word) == word; });
}

State stateOf(const UserQuery &query)
{
    switch (query.state.value_or(UserQuery::State::Expired)) {
    case UserQuery::State::Locked:
        return State::Locked;
    case UserQuery::State::MustChange:
        return State::MustChange;
    case UserQuery::State::NotApproved:
        return State::NotApproved;
    case UserQuery::State::SuperUser:
        return State::SuperUser;
    case UserQuery::State::Expired:
    case UserQuery::State::ExpiresWithin:
        break;
    }
    return State::Everybody;
}

std::optional<Range> expiryOf(const UserQuery &query, const QDateTime &nowUtc)
{
    const QByteArray expiries = SqlUserKeys::list(State::Everybody, Sort::Expiry);
    // An expiry that is not known is empty, and comes before all times.
    const auto upTo = [&expiries](const QDateTime &time) { return expiries + dateTimeToSql(time).toLatin1() + '\xff'; };
    if (query.state == UserQuery::State::Expired)
        return Range{.from = expiries + '0', .to = upTo(nowUtc)};
    if (query.state == UserQuery::State::ExpiresWithin)
        return Range{.from = upTo(nowUtc), .to = upTo(nowUtc.addDays(std::max(0, query.days)))};
    return {};
}

} // namespace

SqlUserTerms SqlUserTerms::of(const UserQuery &query, const QDateTime &nowUtc, bool byPairs)
{
    SqlUserTerms terms{.state = stateOf(query), .expiry = expiryOf(query, nowUtc), .sort = query.sort, .backwards = query.isDescending};
    const QStringList words = SearchWords::sought(query.text);
    for (const QString &word : words)
        terms.words << word.toUtf8();
    terms.byWord = query.sort == Sort::BestMatch && !words.isEmpty();
    if (byPairs && terms.byWord && !terms.backwards && terms.state == State::Everybody)
        terms.pair = pairOf(terms.words);
    terms.byWord = terms.byWord && !terms.pair;
    const bool isRange = terms.expiry && terms.sort == Sort::Expiry;
    terms.prefix = terms.pair ? SqlUserKeys::pairList(terms.pair->first)
        : terms.byWord       ? SqlUserKeys::wordList(terms.words.first(), terms.state)
                             : SqlUserKeys::list(terms.state, terms.sort);
    terms.list = isRange ? *terms.expiry : Range::of(terms.prefix);
    const qsizetype inList = terms.byWord ? 1 : terms.pair && areStems(terms.words) ? 2 : 0;
    terms.isInKey = terms.expiry && terms.words.isEmpty() && terms.sort != Sort::Expiry && terms.sort != Sort::LastSet;
    terms.needsLook = terms.words.size() > inList || (terms.expiry && !isRange && !terms.isInKey);
    return terms;
}

bool SqlUserTerms::isOfPairs(const QByteArray &after)
{
    return after.startsWith(SqlUserKeys::pairList({}));
}

std::optional<SqlUserTerms::Range> SqlUserTerms::rest(const QByteArray &after) const
{
    if (!after.isEmpty() && after != start() && !(after.startsWith(prefix) && SqlUserKeys::isKey(after)))
        return {};
    return restOf(list, after.isEmpty() ? start() : after);
}

SqlUserTerms::Range SqlUserTerms::restOf(Range range, const QByteArray &key) const
{
    if (backwards)
        range.to = std::min(range.to, key);
    else
        range.from = std::max(range.from, key + '\0'); // the next of all byte strings
    return range;
}

QByteArray SqlUserTerms::start() const
{
    return backwards ? Range::of(prefix).to : prefix;
}

QList<SqlUserTerms::Range> SqlUserTerms::sources() const
{
    QList<Range> sources;
    if (!needsLook && !isInKey && !pair)
        return sources;
    for (const QByteArray &word : words)
        sources << Range::of(SqlUserKeys::wordList(word, state));
    if (expiry)
        sources << *expiry;
    if (state != State::Everybody && words.isEmpty())
        sources << Range::of(SqlUserKeys::list(state, Sort::UserName));
    return sources;
}

QByteArray SqlUserTerms::keyOf(const SqlUserKeys &user) const
{
    if (pair)
        return user.keyOfPair(pair->first, pair->second);
    return byWord ? user.keyOfWord(words.first(), state, backwards) : user.keyIn(state, sort);
}

bool SqlUserTerms::matches(const SqlUserKeys &user) const
{
    return user.isIn(state) && (!expiry || expiry->has(user.keyIn(State::Everybody, Sort::Expiry)))
        && std::all_of(words.begin(), words.end(), [&user](const QByteArray &word) { return user.hasWord(word); });
}

} // namespace passwright
