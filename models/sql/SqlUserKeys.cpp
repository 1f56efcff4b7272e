// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserKeys.h"

#include "models/domain/SearchWords.h"
#include "models/sql/SqlTime.h"

#include <QtEndian>

#include <algorithm>

namespace passwright {
namespace {

constexpr std::array listedSorts{UserQuery::Sort::UserName, UserQuery::Sort::Name, UserQuery::Sort::LastSet, UserQuery::Sort::Expiry};
constexpr qsizetype idSize = sizeof(quint64);
constexpr qsizetype sizeSize = sizeof(quint16);
constexpr char end = '\0'; // below every other byte: a shorter text comes first
constexpr char between = '\1'; // two stems, which have nothing below a digit
constexpr char beyond = '\2';
constexpr qsizetype longestStem = 32; // bytes: a longer one is looked at
constexpr qsizetype mostPaired = 10;  // of a user: few have more, and those are found another way

enum class Letter { Other, Digit, Any };

Letter kindOf(char byte)
{
    if (byte >= '0' && byte <= '9')
        return Letter::Digit;
    return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80U ? Letter::Any : Letter::Other;
}

//! Whether \p word is of the domain of an address among \p words: what follows its @, or a part of that.
bool isOfADomain(const QByteArray &word, const QByteArrayList &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const QByteArray &address) {
        const qsizetype at = address.indexOf('@');
        return at >= 0 && address.size() - word.size() > at && address.endsWith(word);
    });
}

QByteArray sortKey(const QString &text)
{
    return SearchWords::folded(text).left(SearchWords::longest).toUtf8();
}

QByteArray sortKey(const QDateTime &time)
{
    return time.isValid() ? dateTimeToSql(time).toLatin1() : QByteArray();
}

//! Whether \p longer is the word and what follows it: "maria" in "maria.schmidt", but not "ann" in "annsmith". Whoever
//! looks for the one finds the other in about the same place.
bool goesOnAsAWord(const QByteArray &word, const QByteArray &longer)
{
    if (!longer.startsWith(word))
        return false;
    const auto next = static_cast<unsigned char>(longer.size() > word.size() ? longer.at(word.size()) : '.');
    return next < '0' || (next > '9' && next < 'a'); // letters beyond ASCII are bytes above
}

QByteArray joinedWords(const Account &account)
{
    QByteArrayList words;
    for (const QString &field : {account.userName, account.displayName, account.firstName, account.middleName, account.lastName, account.email}) {
        const QStringList found = SearchWords::within(field);
        for (const QString &word : found)
            words << word.toUtf8();
    }
    std::sort(words.begin(), words.end());
    QByteArray joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i + 1 == words.size() || !goesOnAsAWord(words.at(i), words.at(i + 1)))
            joined += ' ' + words.at(i);
    }
    return joined;
}

// Negative numbers first, as the databases sort them.
QByteArray idBytes(qint64 id)
{
    QByteArray bytes(idSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(id) ^ (quint64{1} << 63U), bytes.data());
    return bytes;
}

QByteArray sizeBytes(quint16 size)
{
    QByteArray bytes(sizeSize, Qt::Uninitialized);
    qToBigEndian(size, bytes.data());
    return bytes;
}

//! How many bytes both begin with.
quint16 sharedStart(const QByteArray &one, const QByteArray &other)
{
    return static_cast<quint16>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}

} // namespace

SqlUserKeys SqlUserKeys::of(qint64 id, const Account &account)
{
    const auto bit = [](State state, bool holds) { return holds ? 1 << static_cast<int>(state) : 0; };
    return {.id = id,
        .states = bit(State::Everybody, true) | bit(State::Locked, account.isLocked) | bit(State::MustChange, account.mustChange)
            | bit(State::NotApproved, account.approval != Account::Approval::Approved) | bit(State::SuperUser, account.isSuperUser),
        .userName = sortKey(account.userName),
        .name = sortKey(account.bestName()),
        .lastSet = sortKey(account.passwordLastSet),
        .expiry = sortKey(account.passwordExpiry),
        .words = joinedWords(account)};
}

QByteArrayList SqlUserKeys::keys() const
{
    QByteArrayList keys;
    for (const State state : allStates) {
        if (!isIn(state))
            continue;
        for (const UserQuery::Sort sort : listedSorts)
            keys << keyIn(state, sort);
        keys << wordKeys(state);
    }
    const Stems all = stems();
    for (qsizetype first = 0; first < all.paired.size(); ++first) {
        for (qsizetype second = first + 1; second < all.paired.size(); ++second)
            keys << pairKey(all.paired, first, second);
    }
    for (const QByteArray &stem : all.unpaired)
        keys << unpairedList(stem) + end + idBytes(id);
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArray SqlUserKeys::list(State state, UserQuery::Sort sort)
{
    const char first = static_cast<char>('0' + static_cast<int>(state));
    switch (sort) {
    case UserQuery::Sort::Name:
        return {first + QByteArrayLiteral("n")};
    case UserQuery::Sort::LastSet:
        return {first + QByteArrayLiteral("s")};
    case UserQuery::Sort::Expiry:
        return {first + QByteArrayLiteral("e")};
    case UserQuery::Sort::BestMatch:
    case UserQuery::Sort::UserName:
        break;
    }
    return {first + QByteArrayLiteral("u")};
}

QByteArray SqlUserKeys::keyIn(State state, UserQuery::Sort sort) const
{
    QByteArray key = list(state, sort);
    switch (sort) {
    case UserQuery::Sort::Name:
        key += name + end + userName + end + expiry;
        break;
    case UserQuery::Sort::LastSet:
        key += lastSet;
        break;
    case UserQuery::Sort::Expiry:
        key += expiry;
        break;
    case UserQuery::Sort::BestMatch:
    case UserQuery::Sort::UserName:
        key += userName + end + expiry;
        break;
    }
    return key + end + idBytes(id);
}

QByteArray SqlUserKeys::expiryIn(const QByteArray &key)
{
    const QByteArray user = key.chopped(idSize + 1);
    return user.mid(user.lastIndexOf(end) + 1);
}

QByteArray SqlUserKeys::wordList(const QByteArray &prefix, State state)
{
    if (state == State::Everybody)
        return 'w' + prefix;
    return QByteArrayLiteral("W") + static_cast<char>('0' + static_cast<int>(state)) + prefix;
}

QByteArrayList SqlUserKeys::wordKeys(State state) const
{
    if (words.isEmpty())
        return {};
    QByteArrayList keys;
    const QByteArrayList all = words.mid(1).split(' ');
    quint16 before = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const quint16 after = i + 1 < all.size() ? sharedStart(all.at(i), all.at(i + 1)) : quint16{0};
        keys << wordList(all.at(i), state) + end + userName + end + sizeBytes(before) + sizeBytes(after) + end + idBytes(id);
        before = after;
    }
    return keys;
}

QByteArray SqlUserKeys::keyOfWord(const QByteArray &prefix, State state, bool last) const
{
    const qsizetype at = last ? words.lastIndexOf(' ' + prefix) : words.indexOf(' ' + prefix);
    return at < 0 ? QByteArray() : wordKeys(state).at(words.left(at).count(' '));
}

QByteArray SqlUserKeys::stemOf(const QByteArray &word)
{
    if (word.isEmpty() || kindOf(word.front()) == Letter::Other)
        return {};
    const Letter kind = kindOf(word.front());
    const auto stop = std::find_if(word.begin(), word.end(), [kind](char byte) { return kindOf(byte) != kind; });
    return word.left(std::min<qsizetype>(stop - word.begin(), longestStem));
}

SqlUserKeys::Stems SqlUserKeys::stems() const
{
    const QByteArrayList all = words.mid(1).split(' ');
    Stems stems;
    for (const QByteArray &word : all) {
        const QByteArray stem = stemOf(word);
        if (stem.isEmpty() || stems.paired.contains(stem) || stems.unpaired.contains(stem))
            continue;
        const bool isPaired = stems.paired.size() < mostPaired && !isOfADomain(word, all);
        (isPaired ? stems.paired : stems.unpaired) << stem;
    }
    std::sort(stems.paired.begin(), stems.paired.end());
    return stems;
}

QByteArray SqlUserKeys::pairList(const QByteArray &first)
{
    return 'p' + first;
}

QByteArray SqlUserKeys::pairList(const QByteArray &stem, const QByteArray &second)
{
    return pairList(stem) + between + second;
}

QByteArray SqlUserKeys::pairKey(const QByteArrayList &stems, qsizetype first, qsizetype second) const
{
    const auto before = [&stems](qsizetype at) { return sizeBytes(at > 0 ? sharedStart(stems.at(at - 1), stems.at(at)) : quint16{0}); };
    return pairList(stems.at(first), stems.at(second)) + end + userName + end + before(first) + before(second) + end + idBytes(id);
}

QByteArray SqlUserKeys::keyOfPair(const QByteArray &first, const QByteArray &second) const
{
    const QByteArrayList all = stems().paired;
    const auto begins = [&all](const QByteArray &prefix) {
        const auto found = std::find_if(all.begin(), all.end(), [&prefix](const QByteArray &stem) { return stem.startsWith(prefix); });
        return found - all.begin();
    };
    const qsizetype one = begins(first);
    const qsizetype other = begins(second);
    return one == all.size() || other == all.size() ? QByteArray() : pairKey(all, one, other);
}

bool SqlUserKeys::isFirst(const QByteArray &key, const QByteArray &first, const QByteArray &second)
{
    const qsizetype shared = key.size() - idSize - 1 - 2 * sizeSize;
    return shared > 0 && first.size() > qFromBigEndian<quint16>(key.constData() + shared)
        && second.size() > qFromBigEndian<quint16>(key.constData() + shared + sizeSize);
}

QByteArray SqlUserKeys::firstStemOf(const QByteArray &key)
{
    return key.mid(1, key.indexOf(between) - 1);
}

QByteArray SqlUserKeys::afterPairsOf(const QByteArray &stem)
{
    return pairList(stem) + beyond + end + idBytes(0);
}

QByteArray SqlUserKeys::unpairedList(const QByteArray &prefix)
{
    return 'x' + prefix;
}

bool SqlUserKeys::isFirst(const QByteArray &key, const QByteArray &prefix, bool backwards)
{
    const qsizetype shared = key.size() - idSize - 1 - (backwards ? 1 : 2) * sizeSize;
    return shared > 0 && prefix.size() > qFromBigEndian<quint16>(key.constData() + shared);
}

bool SqlUserKeys::isKey(const QByteArray &bytes)
{
    return bytes.size() > idSize && bytes.at(bytes.size() - idSize - 1) == end;
}

qint64 SqlUserKeys::idOf(const QByteArray &key)
{
    if (!isKey(key))
        return 0;
    return static_cast<qint64>(qFromBigEndian<quint64>(key.constData() + key.size() - idSize) ^ (quint64{1} << 63U));
}

} // namespace passwright
