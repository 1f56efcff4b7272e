// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/TextMatch.h"
#include "models/domain/UserPage.h"
#include "models/domain/UserQuery.h"
#include "models/licensespring/LicenseSpringCodec.h"

#include <QList>
#include <QSet>

#include <utility>

namespace passwright {

//! One page of a search, put together from the lists that the Management API can give: it looks for one
//! text in one field. Each list is gone through to its end, one after the other; what it holds is looked at
//! again here (TextMatch), and who was in an earlier list is left out. A value, without any I/O.
//!
//! The cursor is a list's number and the offset in it. The order inside a page is by user name; between
//! pages it is the server's.
class UserSearch
{
public:
    //! Error InvalidInput for a cursor that is none.
    static Result<UserSearch> begin(const UserQuery &query);

    //! The whole text where it can be an id and this is the first page; else empty. Goes first, to takeById().
    [[nodiscard]] QString idToTry() const;
    void takeById(const Account &account);

    //! The page is there.
    [[nodiscard]] bool isDone() const;
    //! Query of the next request: limit, offset and a filter.
    [[nodiscard]] QList<std::pair<QString, QString>> next() const;
    void take(const LicenseSpringCodec::Users &listed);

    [[nodiscard]] UserPage page() const;

private:
    explicit UserSearch(const UserQuery &query);
    [[nodiscard]] bool wasInEarlierList(const Account &account) const;
    void add(const Account &account);

    TextMatch m_match;
    int m_limit;
    bool m_isFirstPage;
    QString m_word;         //!< what the server is asked for; empty: everybody
    QList<QString> m_lists; //!< the fields to look in
    qsizetype m_list = 0;
    qsizetype m_offset = 0;
    int m_requests = 0;
    QList<Account> m_users;
    QSet<QString> m_ids;
};

} // namespace passwright
