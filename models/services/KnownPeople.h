// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Session.h"

#include <QCache>

#include <optional>

namespace passwright {

//! Who was seen here, so that a trail can name them: those that signed in by their token, others by their
//! user_id. The newest few thousand; nothing is asked of a directory. One thread.
class KnownPeople
{
public:
    //! What a trail says of somebody.
    struct Person
    {
        QString userId = {};
        QString userName = {};
        QDateTime passwordLastSet = {}; //!< UTC; invalid where it was not told
    };

    void remember(const Session &session);
    void remember(const Account &account);
    //! Their password was set: \p lastSet (UTC), or invalid where that is not known any more.
    void passwordWasSet(const QString &userId, const QDateTime &lastSet);
    void forget(const Secret &ust);

    //! Nobody where the token was not seen; with the dates of their account where that was.
    [[nodiscard]] std::optional<Person> bySession(const Secret &ust) const;
    //! With an empty name where they were not seen.
    [[nodiscard]] Person byId(const QString &userId) const;

private:
    static constexpr int mostSessions = 100;
    static constexpr int mostPeople = 5000;

    QCache<QByteArray, Person> m_sessions{mostSessions}; //!< under the token's SHA-256
    QCache<QString, Person> m_people{mostPeople};
};

} // namespace passwright
