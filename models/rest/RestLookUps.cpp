// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestLookUps.h"

#include <QSet>

namespace passwright {

RestLookUps::RestLookUps(QObject *context, const QList<UserKey> &keys, Server server)
    : m_context(context)
    , m_keys(keys)
    , m_server(std::move(server))
{
    QSet<QString> seen;
    for (const UserKey &key : m_keys) {
        const QString asked = askedBy(key);
        if (asked.isEmpty() || seen.contains(asked))
            continue;
        seen.insert(asked);
        m_toAsk << asked;
    }
}

QString RestLookUps::askedBy(const UserKey &key)
{
    if (!key.userId.isEmpty())
        return QLatin1Char('#') + key.userId;
    return key.userName.isEmpty() ? QString() : QLatin1Char('@') + key.userName;
}

Task<QList<UserLookup>> RestLookUps::run()
{
    m_promise.start();
    Task<QList<UserLookup>> task = m_promise.future();
    askOn();
    return task;
}

void RestLookUps::askOn()
{
    while (!m_isEnded && m_underWay < atOnce && !m_toAsk.isEmpty())
        ask(m_toAsk.takeFirst());
    if (m_isEnded || m_underWay > 0)
        return;
    QList<UserLookup> lookups;
    for (const UserKey &key : m_keys)
        lookups << UserLookup::judge(key, m_found.value(askedBy(key)));
    end(lookups);
}

void RestLookUps::ask(const QString &key)
{
    ++m_underWay;
    if (key.startsWith(QLatin1Char('@'))) {
        whenDone<QList<Account>>(m_context, m_server.byName(key.mid(1)),
            [self = shared_from_this(), key](const Result<QList<Account>> &found) { self->take(key, found); });
        return;
    }
    whenDone<Account>(m_context, m_server.byId(key.mid(1)), [self = shared_from_this(), key](const Result<Account> &account) {
        if (!account.ok() && account.error().kind == Error::Kind::NotFound)
            self->take(key, QList<Account>());
        else
            self->take(key, account.ok() ? Result<QList<Account>>(QList<Account>{*account}) : Result<QList<Account>>(account.error()));
    });
}

void RestLookUps::take(const QString &key, const Result<QList<Account>> &found)
{
    --m_underWay;
    if (m_isEnded)
        return;
    if (!found.ok()) {
        end(found.error());
        return;
    }
    m_found.insert(key, *found);
    askOn();
}

void RestLookUps::end(Result<QList<UserLookup>> result)
{
    m_isEnded = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace passwright
