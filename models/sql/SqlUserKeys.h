// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/UserQuery.h"

#include <QByteArrayList>

#include <array>

namespace passwright {

//! Where one user stands in the lists that searches read: the keys of passwright_user_order.
//!
//! A key begins with its list's prefix and goes on with what the list is sorted by, as UTF-8 and folded, and
//! ends with a NUL and the row's id in eight bytes. No key is there twice, a list is the range of its prefix,
//! and keys compare as bytes: alike in every database, and in no other way than by the order that they have.
//! A word's key also tells how much of it the user's words before and after it begin with: a user stands under
//! several words of a list, and is found under the first of them without a look at the others.
//! Whoever looks for two words finds them side by side: the list of pairs has what each two words of a user begin
//! with, their stems, a run of letters or of digits; such a key tells the same of the stems before them. Words of e-mail domains, which about everybody has, are in no pair;
//! their stems have a list of their own, for whoever must know whether the pairs are all.
struct SqlUserKeys
{
    //! States that hold until the row changes; each has lists of its own. The number is part of the keys.
    enum class State { Everybody, Locked, MustChange, NotApproved, SuperUser };
    static constexpr std::array allStates{State::Everybody, State::Locked, State::MustChange, State::NotApproved, State::SuperUser};

    qint64 id = 0;            //!< of the row, not the user_id
    int states = 0;           //!< 1 << State for each
    QByteArray userName = {}; //!< folded, at most SearchWords::longest, as are those below
    QByteArray name = {};     //!< Account::bestName()
    QByteArray lastSet = {};  //!< as SqlTime has it; empty where it is not known
    QByteArray expiry = {};   //!< likewise
    QByteArray words = {};    //!< sorted, each with a blank before it; none that goes on as another one after its end

    static SqlUserKeys of(qint64 id, const Account &account);

    //! All of them, sorted.
    [[nodiscard]] QByteArrayList keys() const;

    [[nodiscard]] bool isIn(State state) const { return (states >> static_cast<int>(state) & 1) != 0; }
    [[nodiscard]] bool hasWord(const QByteArray &prefix) const { return words.contains(' ' + prefix); }

    //! The prefix of the list of everybody in this state; BestMatch is as UserName.
    [[nodiscard]] static QByteArray list(State state, UserQuery::Sort sort);
    //! The user's key there.
    [[nodiscard]] QByteArray keyIn(State state, UserQuery::Sort sort) const;
    //! Of a key of a list by name or by user name, which has it so that nobody need look at the user.
    [[nodiscard]] static QByteArray expiryIn(const QByteArray &key);
    //! The prefix of the list of all words that begin like this, of everybody in this state.
    [[nodiscard]] static QByteArray wordList(const QByteArray &prefix, State state = State::Everybody);
    //! The user's key there, of the first word or the last that begins like this; empty where none does.
    [[nodiscard]] QByteArray keyOfWord(const QByteArray &prefix, State state, bool last) const;
    //! Whether no key of the user comes before this one, or after it, in the list of all words that begin like this.
    [[nodiscard]] static bool isFirst(const QByteArray &key, const QByteArray &prefix, bool backwards);
    //! Whether it ends as a key does.
    [[nodiscard]] static bool isKey(const QByteArray &bytes);
    //! The row's id, of a key.
    [[nodiscard]] static qint64 idOf(const QByteArray &key);

    //! What a word begins with; empty where that is neither letters nor digits.
    [[nodiscard]] static QByteArray stemOf(const QByteArray &word);
    //! The prefix of the list of all pairs whose first stem begins like this.
    [[nodiscard]] static QByteArray pairList(const QByteArray &first);
    //! The prefix of the pairs of this stem, to the letter, and all that begin like \p second.
    [[nodiscard]] static QByteArray pairList(const QByteArray &stem, const QByteArray &second);
    //! The user's first key there: stems that begin like these, of which neither begins like the other; empty
    //! where there is none.
    [[nodiscard]] QByteArray keyOfPair(const QByteArray &first, const QByteArray &second) const;
    //! The first stem, of a key of a pair.
    [[nodiscard]] static QByteArray firstStemOf(const QByteArray &key);
    //! Whether no key of the user comes before this one in the list of all pairs that begin like these.
    [[nodiscard]] static bool isFirst(const QByteArray &key, const QByteArray &first, const QByteArray &second);
    //! What comes after all pairs of this stem; it ends as a key does.
    [[nodiscard]] static QByteArray afterPairsOf(const QByteArray &stem);
    //! The prefix of the list of all stems that begin like this and are in no pair.
    [[nodiscard]] static QByteArray unpairedList(const QByteArray &prefix);

    //! In the words' order.
    [[nodiscard]] QByteArrayList wordKeys(State state = State::Everybody) const;

    friend bool operator==(const SqlUserKeys &, const SqlUserKeys &) = default;

private:
    struct Stems
    {
        QByteArrayList paired = {}; //!< sorted, none twice
        QByteArrayList unpaired = {};
    };
    [[nodiscard]] Stems stems() const;
    //! Of two of \p stems, by where they stand among them.
    [[nodiscard]] QByteArray pairKey(const QByteArrayList &stems, qsizetype first, qsizetype second) const;
};

} // namespace passwright
