// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoSso.h"

#include "tests/support/servers/ZatoCalls.h"
#include "tests/support/servers/ZatoStore.h"
#include "tests/support/servers/ZatoWire.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <mutex>

namespace passwright {

namespace {

//! One verb of one path: what it must be given, and what it does.
struct Route
{
    const char *path;
    const char *method;
    std::array<const char *, 3> required; //!< beside current_app; null: no more
    ZatoAnswer (ZatoCalls::*call)(const QJsonObject &);
};

constexpr std::array routes{
    Route{"/zato/sso/user/login", "POST", {"username", "password"}, &ZatoCalls::login},
    Route{"/zato/sso/user/logout", "POST", {"ust"}, &ZatoCalls::logout},
    Route{"/zato/sso/user", "GET", {"ust"}, &ZatoCalls::getUser},
    Route{"/zato/sso/user", "PATCH", {"ust"}, &ZatoCalls::updateUser},
    Route{"/zato/sso/user/password", "PATCH", {"ust", "new_password"}, &ZatoCalls::changePassword},
    Route{"/zato/sso/user/search", "POST", {"ust"}, &ZatoCalls::search},
    Route{"/zato/sso/user/lock", "POST", {"ust", "user_id"}, &ZatoCalls::lock},
    Route{"/zato/sso/user/lock", "DELETE", {"ust", "user_id"}, &ZatoCalls::unlock},
    Route{"/zato/sso/user/approve", "POST", {"ust", "user_id"}, &ZatoCalls::approve},
    Route{"/zato/sso/user/reject", "POST", {"ust", "user_id"}, &ZatoCalls::reject},
    Route{"/zato/sso/user/session", "POST", {}, &ZatoCalls::verifySession},
    Route{"/zato/sso/user/session", "PATCH", {}, &ZatoCalls::renewSession},
};

bool lacksRequired(const QJsonObject &input, const Route &route)
{
    const auto isMissing = [&input](const char *key) { return key && !input.contains(QLatin1String(key)); };
    return isMissing("current_app") || std::any_of(route.required.cbegin(), route.required.cend(), isMissing);
}

} // namespace

class ZatoSso::Private
{
public:
    Private(const Clock &theClock, Behaviour theBehaviour, const ZatoSettings &theSettings)
        : clock(theClock)
        , behaviour(theBehaviour)
        , settings(theSettings)
    {
    }

    ZatoAnswer answer(const Route &route, const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return ZatoAnswer::crash(QStringLiteral("No such key `current_app` among `{}`"));
        const QJsonObject input = document.object();
        if (lacksRequired(input, route))
            return {.kind = ZatoAnswer::Kind::BadRequest};
        if (!settings.applications.contains(input.value(QLatin1String("current_app")).toString()))
            return {.kind = ZatoAnswer::Kind::UnknownApp, .code = QStringLiteral("E004001")};
        ZatoCalls calls(store, settings, behaviour, clock.nowUtc());
        return (calls.*route.call)(input);
    }

    const Clock &clock;
    mutable std::mutex mutex; // over everything below
    Behaviour behaviour;
    ZatoSettings settings;
    ZatoStore store;
    QList<TestRequest> requests;
};

ZatoSso::ZatoSso(const Clock &clock, Behaviour behaviour, const QList<ZatoUser> &users, const ZatoSettings &settings)
    : d(std::make_unique<Private>(clock, behaviour, settings))
{
    for (const ZatoUser &user : users)
        d->store.add(user, clock.nowUtc());
}

ZatoSso::~ZatoSso() = default;

TestReply ZatoSso::handle(const TestRequest &request)
{
    const std::scoped_lock lock(d->mutex);
    d->requests << request;
    bool isPathKnown = false;
    for (const Route &route : routes) {
        if (request.path != QLatin1String(route.path))
            continue;
        isPathKnown = true;
        if (request.method == route.method)
            return toReply(d->answer(route, request.body), d->behaviour);
    }
    return isPathKnown ? zatoMethodNotAllowed() : zatoNotFound();
}

qsizetype ZatoSso::userCount() const
{
    const std::scoped_lock lock(d->mutex);
    return d->store.users().size();
}

std::optional<ZatoUser> ZatoSso::user(const QString &userName) const
{
    const std::scoped_lock lock(d->mutex);
    const ZatoUser *user = d->store.byName(userName);
    return user ? std::optional(*user) : std::nullopt;
}

bool ZatoSso::edit(const QString &userName, const std::function<void(ZatoUser &)> &change)
{
    const std::scoped_lock lock(d->mutex);
    ZatoUser *user = d->store.byName(userName);
    if (user)
        change(*user);
    return user != nullptr;
}

void ZatoSso::add(const ZatoUser &user)
{
    const std::scoped_lock lock(d->mutex);
    d->store.add(user, d->clock.nowUtc());
}

bool ZatoSso::remove(const QString &userName)
{
    const std::scoped_lock lock(d->mutex);
    return d->store.users().removeIf([&userName](const ZatoUser &user) { return user.userName == userName; }) > 0;
}

void ZatoSso::setSettings(const ZatoSettings &settings)
{
    const std::scoped_lock lock(d->mutex);
    d->settings = settings;
}

void ZatoSso::setBehaviour(Behaviour behaviour)
{
    const std::scoped_lock lock(d->mutex);
    d->behaviour = behaviour;
}

void ZatoSso::endSessions()
{
    const std::scoped_lock lock(d->mutex);
    d->store.endAll();
}

qsizetype ZatoSso::sessionCount() const
{
    const std::scoped_lock lock(d->mutex);
    return d->store.sessionCount(d->clock.nowUtc());
}

QList<TestRequest> ZatoSso::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

void ZatoSso::forgetRequests()
{
    const std::scoped_lock lock(d->mutex);
    d->requests.clear();
}

} // namespace passwright
