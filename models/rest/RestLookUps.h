// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"
#include "models/domain/UserLookup.h"

#include <QHash>

#include <functional>
#include <memory>

namespace passwright {

//! Looks keys up at a server that tells of one user at a time: a few requests at once, and each key once. The
//! first Error but NotFound is the answer to all. In the thread of its context; held by what is under way.
class RestLookUps : public std::enable_shared_from_this<RestLookUps>
{
public:
    static constexpr int atOnce = 4; //!< requests

    struct Server
    {
        std::function<Task<Account>(const QString &userId)> byId;           //!< Error NotFound where there is none
        std::function<Task<QList<Account>>(const QString &userName)> byName; //!< others than those may come along
    };

    //! A task that is under way ends as cancelled with \p context.
    RestLookUps(QObject *context, const QList<UserKey> &keys, Server server);

    //! In the order of the keys, one for each. Once, on an object that a shared pointer holds.
    Task<QList<UserLookup>> run();

private:
    void askOn();
    void ask(const QString &key);
    void take(const QString &key, const Result<QList<Account>> &found);
    void end(Result<QList<UserLookup>> result);

    //! What is asked for: a user_id with '#' before it, or a user name with '@'.
    [[nodiscard]] static QString askedBy(const UserKey &key);

    QObject *m_context;
    QList<UserKey> m_keys;
    Server m_server;
    QStringList m_toAsk = {};
    int m_underWay = 0;
    bool m_isEnded = false;
    QHash<QString, QList<Account>> m_found = {};
    QPromise<Result<QList<UserLookup>>> m_promise = {};
};

} // namespace passwright
