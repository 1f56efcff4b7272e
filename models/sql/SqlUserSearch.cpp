// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserSearch.h"

#include "models/domain/SearchWords.h"
#include "models/sql/SqlTime.h"
#include "models/sql/SqlUserIndex.h"

#include <algorithm>

namespace passwright {
namespace {

using Sort = UserQuery::Sort;

constexpr QByteArray::Base64Options cursorForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QList<qint64> idsOf(const QByteArrayList &keys)
{
    QList<qint64> ids;
    ids.reserve(keys.size());
    for (const QByteArray &key : keys)
        ids << SqlUserKeys::idOf(key);
    return ids;
}

Error noCursor()
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("after"), .detail = QStringLiteral("no cursor of this search")};
}

bool isWithin(const QByteArray &key, const SqlUserIndexed::Range &range)
{
    return key >= range.from && key < range.to;
}

//! What comes after \p key.
SqlUserIndexed::Range restOf(SqlUserIndexed::Range range, const QByteArray &key, bool backwards)
{
    if (backwards)
        range.to = std::min(range.to, key);
    else
        range.from = std::max(range.from, key + '\0'); // the next of all byte strings
    return range;
}

} // namespace

SqlUserSearch::SqlUserSearch(const SqlReader &reader, const SqlDialect &dialect, const SqlCipher &cipher, const QDateTime &nowUtc)
    : m_reader(reader)
    , m_dialect(dialect)
    , m_cipher(cipher)
    , m_now(nowUtc)
    , m_indexed(reader)
{
}

Result<UserPage> SqlUserSearch::run(const UserQuery &query)
{
    const auto followed = SqlUserIndex(m_reader, m_dialect).follow();
    if (!followed.ok() && followed.error().kind != Error::Kind::Busy)
        return followed.error();

    const auto bytes = QByteArray::fromBase64Encoding(query.after.toLatin1(), cursorForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).isEmpty() != query.after.isEmpty())
        return noCursor();
    const auto asked = termsOf(query, *bytes);
    if (!asked.ok())
        return asked.error();
    const Terms &terms = *asked;
    const auto after = cursorOf(*bytes, terms);
    if (!after.ok())
        return after.error();

    UserPage page;
    const auto whole = byUserId(query.text.trimmed());
    if (!whole.ok())
        return whole.error();
    if (whole->has_value() && query.after.isEmpty() && query.isInState((*whole)->account, m_now))
        page.users << (*whole)->account;
    const int limit = std::max(1, query.limit) - static_cast<int>(page.users.size());
    const auto found = find(terms, restOf(terms.list, *after, terms.backwards), limit);
    if (!found.ok())
        return found.error();
    const QList<qint64> ids = idsOf(found->keys);
    const auto rows = SqlUserTable(m_reader, m_dialect, m_cipher).byRowIds(ids);
    if (!rows.ok())
        return rows.error();
    for (const qint64 id : ids) {
        const auto row = rows->constFind(id);
        if (row != rows->constEnd() && query.isInState(row->account, m_now) && !(whole->has_value() && (*whole)->id == id))
            page.users << row->account;
    }
    page.hasMore = found->hasMore;
    if (page.hasMore)
        page.cursor = QString::fromLatin1((found->cursor.isEmpty() ? *after : found->cursor).toBase64(cursorForm));
    return page;
}

//! The key after which the page begins, or the list's beginning.
Result<QByteArray> SqlUserSearch::cursorOf(const QByteArray &after, const Terms &terms)
{
    const QByteArray start = terms.backwards ? Range::of(terms.prefix).to : terms.prefix;
    if (after.isEmpty())
        return start;
    if (after != start && !(after.startsWith(terms.prefix) && SqlUserKeys::isKey(after)))
        return noCursor();
    return after;
}

//! Of the first two words that are told apart by what they begin with.
std::optional<SqlUserSearch::Pair> SqlUserSearch::pairOf(const QByteArrayList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const auto [first, second] = std::minmax({SqlUserKeys::stemOf(words.at(i)), SqlUserKeys::stemOf(words.at(j))});
            if (!first.isEmpty() && !second.startsWith(first))
                return Pair{.first = first, .second = second};
        }
    }
    return {};
}

//! Whether whoever has both words stands among the pairs.
Result<bool> SqlUserSearch::arePaired(const Pair &pair)
{
    const auto others = m_indexed.countUpTo({Range::of(SqlUserKeys::unpairedList(pair.first)), Range::of(SqlUserKeys::unpairedList(pair.second))}, 1);
    if (!others.ok())
        return others.error();
    return std::all_of(others->begin(), others->end(), [](int count) { return count == 0; });
}

Result<SqlUserSearch::Terms> SqlUserSearch::termsOf(const UserQuery &query, const QByteArray &after)
{
    Terms terms{.sort = query.sort, .backwards = query.isDescending};
    const QStringList words = SearchWords::sought(query.text);
    for (const QString &word : words)
        terms.words << word.toUtf8();
    terms.byWord = query.sort == Sort::BestMatch && !words.isEmpty();

    const QByteArray expiries = SqlUserKeys::list(State::Everybody, Sort::Expiry);
    // An expiry that is not known is empty, and comes before all times.
    const auto upTo = [&expiries](const QDateTime &time) { return expiries + dateTimeToSql(time).toLatin1() + '\xff'; };
    switch (query.state.value_or(UserQuery::State::Locked)) {
    case UserQuery::State::Locked:
        terms.state = query.state ? State::Locked : State::Everybody;
        break;
    case UserQuery::State::MustChange:
        terms.state = State::MustChange;
        break;
    case UserQuery::State::NotApproved:
        terms.state = State::NotApproved;
        break;
    case UserQuery::State::SuperUser:
        terms.state = State::SuperUser;
        break;
    case UserQuery::State::Expired:
        terms.expiry = Range{.from = expiries + '0', .to = upTo(m_now)};
        break;
    case UserQuery::State::ExpiresWithin:
        terms.expiry = Range{.from = upTo(m_now), .to = upTo(m_now.addDays(std::max(0, query.days)))};
        break;
    }
    if (terms.byWord && !terms.backwards && terms.state == State::Everybody) {
        terms.pair = pairOf(terms.words);
        // A search goes on in the list that it began in.
        const auto arePairs = !terms.pair ? Result<bool>(false) : after.isEmpty() ? arePaired(*terms.pair) : after.startsWith(SqlUserKeys::pairList({}));
        if (!arePairs.ok())
            return arePairs.error();
        if (!*arePairs)
            terms.pair.reset();
        terms.byWord = !terms.pair;
    }
    const bool isRange = terms.expiry && terms.sort == Sort::Expiry;
    terms.prefix = terms.pair ? SqlUserKeys::pairList(terms.pair->first)
        : terms.byWord       ? SqlUserKeys::wordList(terms.words.first(), terms.state)
                             : SqlUserKeys::list(terms.state, terms.sort);
    terms.list = isRange ? *terms.expiry : Range::of(terms.prefix);
    const qsizetype inList = terms.byWord ? 1 : 0;
    terms.isInKey = terms.expiry && terms.words.isEmpty() && terms.sort != Sort::Expiry && terms.sort != Sort::LastSet;
    terms.needsLook = terms.words.size() > inList || (terms.expiry && !isRange && !terms.isInKey);
    return terms;
}

QList<SqlUserSearch::Range> SqlUserSearch::sourcesOf(const Terms &terms) const
{
    QList<Range> sources;
    for (const QByteArray &word : terms.words)
        sources << Range::of(SqlUserKeys::wordList(word, terms.state));
    if (terms.expiry)
        sources << *terms.expiry;
    if (terms.state != State::Everybody && terms.words.isEmpty())
        sources << Range::of(SqlUserKeys::list(terms.state, Sort::UserName));
    return sources;
}

QByteArray SqlUserSearch::keyIn(const Terms &terms, const SqlUserKeys &user)
{
    if (terms.pair)
        return user.keyOfPair(terms.pair->first, terms.pair->second);
    return terms.byWord ? user.keyOfWord(terms.words.first(), terms.state, terms.backwards) : user.keyIn(terms.state, terms.sort);
}

bool SqlUserSearch::matches(const Terms &terms, const SqlUserKeys &user)
{
    return user.isIn(terms.state) && (!terms.expiry || isWithin(user.keyIn(State::Everybody, Sort::Expiry), *terms.expiry))
        && std::all_of(terms.words.begin(), terms.words.end(), [&user](const QByteArray &word) { return user.hasWord(word); });
}

Result<std::optional<SqlUserRow>> SqlUserSearch::byUserId(const QString &userId)
{
    if (userId.isEmpty() || userId.size() > SearchWords::longest || userId.contains(QChar(QChar::Null)))
        return std::optional<SqlUserRow>();
    return SqlUserTable(m_reader, m_dialect, m_cipher).byId(userId);
}

Result<SqlUserSearch::Found> SqlUserSearch::find(const Terms &terms, const Range &rest, int limit)
{
    if (!terms.needsLook && !terms.isInKey)
        return walk(terms, rest, limit);
    const QList<Range> sources = sourcesOf(terms);
    const auto counts = m_indexed.countUpTo(sources, few);
    if (!counts.ok())
        return counts.error();
    const auto least = std::min_element(counts->begin(), counts->end());
    if (least != counts->end() && *least < few)
        return pick(terms, rest, sources.at(least - counts->begin()), limit);
    return terms.pair ? walkPairs(terms, rest, limit) : walk(terms, rest, limit);
}

Result<SqlUserSearch::Found> SqlUserSearch::pick(const Terms &terms, const Range &rest, const Range &source, int limit)
{
    const auto keys = m_indexed.keys(source, false, few);
    if (!keys.ok())
        return keys.error();
    QList<qint64> ids = idsOf(*keys);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto users = m_indexed.byIds(ids);
    if (!users.ok())
        return users.error();
    Found found;
    for (const SqlUserKeys &user : *users) {
        if (!matches(terms, user))
            continue;
        if (const QByteArray key = keyIn(terms, user); isWithin(key, rest))
            found.keys << key;
    }
    std::sort(found.keys.begin(), found.keys.end());
    if (terms.backwards)
        std::reverse(found.keys.begin(), found.keys.end());
    found.hasMore = found.keys.size() > limit;
    if (found.hasMore)
        found.keys.resize(limit);
    if (!found.keys.isEmpty())
        found.cursor = found.keys.last();
    return found;
}

Result<SqlUserSearch::Found> SqlUserSearch::walk(const Terms &terms, Range rest, int limit)
{
    constexpr int stride = 250; // where not all keys are of the page
    constexpr int keysToALook = 10;
    const bool areMostOfThePage = terms.pair ? terms.words.size() == 2 && !terms.expiry : !terms.needsLook && !terms.byWord && !terms.isInKey;
    const int most = terms.needsLook ? longestWalk : longestWalk * keysToALook;
    Found found;
    for (int walked = 0; walked < most;) {
        const int wanted = limit + 1 - static_cast<int>(found.keys.size());
        const int step = areMostOfThePage ? wanted : std::max(wanted, stride);
        const auto keys = m_indexed.keys(rest, terms.backwards, step);
        if (!keys.ok())
            return keys.error();
        const auto matched = matching(terms, *keys);
        if (!matched.ok())
            return matched.error();
        found.keys << *matched;
        if (found.keys.size() > limit) {
            found.hasMore = true;
            found.keys.resize(limit);
            found.cursor = found.keys.isEmpty() ? QByteArray() : found.keys.last();
            return found;
        }
        if (keys->size() < step)
            return found;
        walked += step;
        rest = restOf(rest, keys->last(), terms.backwards);
        found.cursor = keys->last();
    }
    found.hasMore = true;
    return found;
}

//! From one first stem to the next, and of each only those that stand beside the second.
Result<SqlUserSearch::Found> SqlUserSearch::walkPairs(const Terms &terms, Range rest, int limit)
{
    Found found;
    for (int stems = 0; stems < mostStems; ++stems) {
        const auto next = m_indexed.keys(rest, false, 1);
        if (!next.ok())
            return next.error();
        if (next->isEmpty())
            return found;
        const QByteArray stem = SqlUserKeys::firstStemOf(next->first());
        Range pairs = Range::of(SqlUserKeys::pairList(stem, terms.pair->second));
        pairs.from = std::max(pairs.from, rest.from);
        const auto part = walk(terms, pairs, limit - static_cast<int>(found.keys.size()));
        if (!part.ok())
            return part.error();
        found.keys << part->keys;
        if (part->hasMore) {
            found.hasMore = true;
            found.cursor = part->cursor.isEmpty() ? found.cursor : part->cursor;
            return found;
        }
        found.cursor = SqlUserKeys::afterPairsOf(stem);
        rest.from = found.cursor;
    }
    found.hasMore = true;
    return found;
}

//! Those of the keys whose users match, each user under one of them alone.
Result<QByteArrayList> SqlUserSearch::matching(const Terms &terms, const QByteArrayList &keys)
{
    QByteArrayList matched = keys;
    if (terms.byWord)
        matched.removeIf([&terms](const QByteArray &key) { return !SqlUserKeys::isFirst(key, terms.words.first(), terms.backwards); });
    if (terms.isInKey) {
        const QByteArray byExpiry = SqlUserKeys::list(State::Everybody, Sort::Expiry);
        matched.removeIf([&](const QByteArray &key) { return !isWithin(byExpiry + SqlUserKeys::expiryIn(key), *terms.expiry); });
    }
    if (!terms.needsLook)
        return matched;
    const auto users = m_indexed.byIds(idsOf(matched));
    if (!users.ok())
        return users.error();
    matched.removeIf([&](const QByteArray &key) {
        const auto user = users->constFind(SqlUserKeys::idOf(key));
        return user == users->constEnd() || !matches(terms, *user) || (terms.pair && keyIn(terms, *user) != key);
    });
    return matched;
}

} // namespace passwright
