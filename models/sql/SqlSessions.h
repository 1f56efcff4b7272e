// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Secret.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace passwright {

//! Who is signed in, in memory alone: a session ends with the program. One thread.
class SqlSessions
{
public:
    static constexpr int tokenSize = 32; //!< random bytes

    struct Entry
    {
        QString userId;
        QDateTime expires; //!< UTC
    };

    explicit SqlSessions(int minutes);

    struct Started
    {
        Secret ust;
        QDateTime expires;
    };
    Started start(const QString &userId, const QDateTime &nowUtc, const RandomSource &random);
    //! Nothing where there is none; one that has expired is still told.
    [[nodiscard]] const Entry *find(const Secret &ust) const;
    //! Holds it for as long as a new one, from now on; its new end, UTC. Nothing where there is none.
    std::optional<QDateTime> renew(const Secret &ust, const QDateTime &nowUtc);
    void end(const Secret &ust);

private:
    [[nodiscard]] QDateTime endFrom(const QDateTime &nowUtc) const;
    void forgetOld(const QDateTime &nowUtc);

    int m_minutes;
    QHash<QByteArray, Entry> m_entries; //!< under the token's SHA-256
};

} // namespace passwright
