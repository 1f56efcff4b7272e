// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserSearch.h"

#include "models/domain/SearchWords.h"
#include "models/sql/SqlUserIndex.h"

#include <algorithm>

namespace passwright {
namespace {

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

//! What of \p text a user ID can be.
QString userIdIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > SearchWords::longest || trimmed.contains(QChar(QChar::Null)) ? QString() : trimmed;
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
    const auto bytes = QByteArray::fromBase64Encoding(query.after.toLatin1(), cursorForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).isEmpty() != query.after.isEmpty())
        return noCursor();
    const QByteArray &after = *bytes;
    // A search goes on in the list that it began in.
    SqlUserTerms terms = SqlUserTerms::of(query, m_now, after.isEmpty() || SqlUserTerms::isOfPairs(after));
    auto rest = terms.rest(after);
    if (!rest)
        return noCursor();
    const auto survey = surveyed(terms, *rest, userIdIn(query.text));
    if (!survey.ok())
        return survey.error();
    if (terms.pair && after.isEmpty() && !survey->arePaired) {
        terms = SqlUserTerms::of(query, m_now, false);
        rest = terms.rest(after);
    }
    const bool isNamedHere = survey->named && after.isEmpty();
    const auto found = find(terms, *rest, *survey, std::max(1, query.limit) - (isNamedHere ? 1 : 0));
    if (!found.ok())
        return found.error();
    auto page = this->page(query, survey->named, *found);
    if (page.ok() && page->hasMore) {
        const QByteArray whole = after.isEmpty() ? terms.start() : after;
        page->cursor = QString::fromLatin1((found->cursor.isEmpty() ? whole : found->cursor).toBase64(cursorForm));
    }
    return page;
}

//! Once the index is up to date, as far as other processes' locks allow.
Result<SqlUserSearch::Survey> SqlUserSearch::surveyed(const SqlUserTerms &terms, const Range &rest, const QString &userId)
{
    const auto first = survey(terms, rest, userId);
    if (!first.ok() || !first->isBehind)
        return first;
    const auto followed = SqlUserIndex(m_reader, m_dialect).follow();
    if (followed.ok())
        return survey(terms, rest, userId);
    return followed.error().kind == Error::Kind::Busy ? first : followed.error();
}

Result<SqlUserSearch::Survey> SqlUserSearch::survey(const SqlUserTerms &terms, const Range &rest, const QString &userId)
{
    QList<SqlScalars::Question> questions{SqlUserIndex::isBehind()};
    if (!userId.isEmpty())
        questions << SqlUserTable::rowIdOf(userId);
    if (terms.pair) {
        for (const QByteArray &stem : {terms.pair->first, terms.pair->second})
            questions << SqlUserIndexed::countUpTo(Range::of(SqlUserKeys::unpairedList(stem)), 1);
        questions << SqlUserIndexed::first(rest);
    }
    const QList<Range> sources = terms.sources();
    for (const Range &source : sources)
        questions << SqlUserIndexed::countUpTo(source, few);
    const auto answers = SqlScalars(m_reader).answers(questions);
    if (!answers.ok())
        return answers.error();

    auto answer = answers->begin();
    Survey survey{.isBehind = (answer++)->toInt() > 0};
    if (!userId.isEmpty()) {
        survey.named = answer->isNull() ? std::nullopt : std::optional(answer->toLongLong());
        ++answer;
    }
    if (terms.pair) {
        const bool isFirstPaired = (answer++)->toInt() == 0;
        survey.arePaired = (answer++)->toInt() == 0 && isFirstPaired;
        survey.firstOfPairs = (answer++)->toByteArray();
    }
    while (answer != answers->end())
        survey.counts << (answer++)->toInt();
    return survey;
}

//! Whose user ID the text is comes first, and nowhere else.
Result<UserPage> SqlUserSearch::page(const UserQuery &query, const std::optional<qint64> &named, const Found &found)
{
    QList<qint64> ids = idsOf(found.keys);
    if (named) {
        ids.removeAll(*named);
        if (query.after.isEmpty())
            ids.prepend(*named);
    }
    const auto rows = SqlUserTable(m_reader, m_dialect, m_cipher).byRowIds(ids);
    if (!rows.ok())
        return rows.error();
    UserPage page{.hasMore = found.hasMore};
    for (const qint64 id : ids) {
        const auto row = rows->constFind(id);
        if (row != rows->constEnd() && query.isInState(row->account, m_now))
            page.users << row->account;
    }
    return page;
}

Result<SqlUserSearch::Found> SqlUserSearch::find(const SqlUserTerms &terms, const Range &rest, const Survey &survey, int limit)
{
    const auto least = std::min_element(survey.counts.begin(), survey.counts.end());
    if (least != survey.counts.end() && *least < few)
        return pick(terms, rest, terms.sources().at(least - survey.counts.begin()), limit);
    return walk(terms, SqlUserWalk(m_indexed, terms, rest, survey.firstOfPairs), limit);
}

Result<SqlUserSearch::Found> SqlUserSearch::pick(const SqlUserTerms &terms, const Range &rest, const Range &source, int limit)
{
    const auto keys = m_indexed.keys(source, false, few);
    if (!keys.ok())
        return keys.error();
    QList<qint64> ids = idsOf(keys->keys);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto users = m_indexed.byIds(ids);
    if (!users.ok())
        return users.error();
    Found found;
    for (const SqlUserKeys &user : *users) {
        if (!terms.matches(user))
            continue;
        if (const QByteArray key = terms.keyOf(user); rest.has(key))
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

Result<SqlUserSearch::Found> SqlUserSearch::walk(const SqlUserTerms &terms, SqlUserWalk walk, int limit)
{
    constexpr int stride = 250; // where not all keys are of the page
    constexpr int keysToALook = 10;
    const bool areMostOfThePage = terms.pair ? terms.words.size() == 2 && !terms.expiry : !terms.needsLook && !terms.byWord && !terms.isInKey;
    const int most = terms.needsLook ? longestWalk : longestWalk * keysToALook;
    const auto goesOn = [&walk, most] { return !walk.isAtEnd() && walk.keys() < most && walk.stems() < mostStems; };
    Found found;
    while (goesOn()) {
        QByteArrayList keys;
        while (goesOn() && found.keys.size() + keys.size() <= limit) {
            const int wanted = limit + 1 - static_cast<int>(found.keys.size() + keys.size());
            const auto next = walk.next(areMostOfThePage ? wanted : std::max(wanted, stride));
            if (!next.ok())
                return next.error();
            keys << *next;
        }
        const auto matched = matching(terms, keys);
        if (!matched.ok())
            return matched.error();
        found.keys << *matched;
        found.cursor = walk.cursor();
        if (found.keys.size() > limit) {
            found.hasMore = true;
            found.keys.resize(limit);
            found.cursor = found.keys.isEmpty() ? QByteArray() : found.keys.last();
            return found;
        }
    }
    found.hasMore = !walk.isAtEnd();
    return found;
}

//! Those of the keys whose users match, each user under one of them alone.
Result<QByteArrayList> SqlUserSearch::matching(const SqlUserTerms &terms, const QByteArrayList &keys)
{
    QByteArrayList matched = keys;
    if (terms.byWord)
        matched.removeIf([&terms](const QByteArray &key) { return !SqlUserKeys::isFirst(key, terms.words.first(), terms.backwards); });
    if (terms.pair)
        matched.removeIf([&terms](const QByteArray &key) { return !SqlUserKeys::isFirst(key, terms.pair->first, terms.pair->second); });
    if (terms.isInKey) {
        const QByteArray byExpiry = SqlUserKeys::list(SqlUserTerms::State::Everybody, UserQuery::Sort::Expiry);
        matched.removeIf([&](const QByteArray &key) { return !terms.expiry->has(byExpiry + SqlUserKeys::expiryIn(key)); });
    }
    if (!terms.needsLook)
        return matched;
    const auto users = m_indexed.byIds(idsOf(matched));
    if (!users.ok())
        return users.error();
    matched.removeIf([&](const QByteArray &key) {
        const auto user = users->constFind(SqlUserKeys::idOf(key));
        return user == users->constEnd() || !terms.matches(*user);
    });
    return matched;
}

} // namespace passwright
