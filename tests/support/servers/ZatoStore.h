// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/ZatoUser.h"

#include <QHash>
#include <QList>

#include <optional>

namespace passwright {

//! The test server's tables: users in the order they came, and sessions. One thread at a time.
class ZatoStore
{
public:
    //! What a session token is worth.
    enum class Token {
        Live,
        Gone,      //!< ended, expired, or of a form that no session has
        Malformed, //!< begins as an encrypted token does and is none of this server's
    };

    [[nodiscard]] QList<ZatoUser> &users() { return m_users; }
    [[nodiscard]] const QList<ZatoUser> &users() const { return m_users; }
    //! Valid until a user is added or removed; null where there is none.
    [[nodiscard]] ZatoUser *byName(const QString &userName);
    [[nodiscard]] ZatoUser *byId(const QString &userId);
    //! Gives an id, and times as of now, where there are none.
    void add(ZatoUser user, const QDateTime &nowUtc);

    //! The new session's token.
    QString begin(const QString &userId, const QDateTime &expiry);
    [[nodiscard]] Token check(const QString &ust, const QDateTime &nowUtc) const;
    //! The user of a live session; null where it is none.
    [[nodiscard]] ZatoUser *userOf(const QString &ust, const QDateTime &nowUtc);
    void renew(const QString &ust, const QDateTime &expiry) { m_sessions[ust].expiry = expiry; }
    void end(const QString &ust);
    void endAll();
    [[nodiscard]] qsizetype sessionCount(const QDateTime &nowUtc) const;

private:
    struct Session
    {
        QString userId;
        QDateTime expiry; //!< invalid: ended
    };

    QList<ZatoUser> m_users;
    QHash<QString, Session> m_sessions; //!< by token, those that ended too
};

//! "gAAAAAB" and random characters of urlsafe base64, as an encrypted value of the server looks.
[[nodiscard]] QString encryptedLookalike();

} // namespace passwright
