// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/TextMatch.h"
#include "models/domain/UserPage.h"
#include "models/domain/UserQuery.h"
#include "models/zato/ZatoCodec.h"
#include "models/zato/ZatoLink.h"

#include <memory>

namespace passwright {

//! A search, as near to UserQuery as the server's own comes: it finds a user_id and a user name only whole, parts
//! of names, and e-mail addresses not at all. Its wildcards (% and _) are not sent. Pages are in the server's order,
//! by display name; a user whose user name is the text comes first. Of the states it knows the approval alone: for
//! the others each of its pages is looked through here, and answered at once with whom it had, if anybody.
class ZatoUserSearch : public std::enable_shared_from_this<ZatoUserSearch>
{
public:
    ZatoUserSearch(std::shared_ptr<ZatoLink> link, const UserQuery &query, const CallContext &context);

    //! Once, on an object that a shared pointer holds.
    Task<UserPage> run();

private:
    //! Where a page of ours begins in the server's.
    struct Place
    {
        int pageSize = 100;
        int page = 1;   //!< the server's, from 1
        int skip = 0;   //!< users of it that were looked at
        int round = 0;  //!< of approvals()
        QString shown = {}; //!< user_id of the one who came first

        [[nodiscard]] QString toCursor() const;
        [[nodiscard]] static std::optional<Place> fromCursor(const QString &cursor);
    };

    [[nodiscard]] static QString partFor(const QString &text);
    [[nodiscard]] static bool canBeAName(const QString &text);
    //! The server says so of a session that is gone as well, to this call alone.
    Task<UserPage> notAllowed(const Error &error);
    Task<UserPage> byUserId();
    Task<UserPage> byUserName();
    Task<UserPage> byNames();
    Task<UserPage> afterPage(const ZatoCodec::Page &page);
    [[nodiscard]] UserPage goOnLater();
    [[nodiscard]] bool isWanted(const Account &account) const;
    //! The server is asked for everybody of the one, then of the next; empty: whatever it is.
    [[nodiscard]] QStringList approvals() const;
    Task<UserPage> ask(const ZatoCall::Search &search, Task<UserPage> (ZatoUserSearch::*next)(const ZatoCodec::Page &));
    Task<UserPage> afterUserId(const ZatoCodec::Page &page);
    Task<UserPage> afterUserName(const ZatoCodec::Page &page);

    std::shared_ptr<ZatoLink> m_link;
    UserQuery m_query;
    CallContext m_context;
    TextMatch m_match;
    QString m_part; //!< of a name, to send; empty where nothing can be sent
    Place m_place;
    UserPage m_found;
};

} // namespace passwright
