// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringApi.h"

#include "tests/support/servers/LicenseSpringErrors.h"
#include "tests/support/servers/LicenseSpringLicenseCalls.h"
#include "tests/support/servers/LicenseSpringManagementCalls.h"
#include "tests/support/servers/LicenseSpringState.h"

#include <mutex>

namespace passwright {

class LicenseSpringApi::Private
{
public:
    Private(const Clock &theClock, LicenseSpringState theState)
        : clock(theClock)
        , state(std::move(theState))
    {
    }

    TestReply answer(const TestRequest &request, const QDateTime &now)
    {
        const bool isPost = request.method == "POST";
        if (request.path == tokenPath() && isPost)
            return LicenseSpringLicenseCalls(state, now).token(request);
        if (request.path == QLatin1String("/api/v4/change_password") && isPost)
            return LicenseSpringLicenseCalls(state, now).changePassword(request);
        if (request.path.startsWith(LicenseSpringManagementCalls::path()))
            return LicenseSpringManagementCalls(state, now).handle(request);
        return licenseSpringError(QStringLiteral("not_found"));
    }

    const Clock &clock;
    mutable std::mutex mutex; // over everything below
    LicenseSpringState state;
    QList<TestRequest> requests;
};

LicenseSpringApi::LicenseSpringApi(const Clock &clock, const QList<LicenseSpringUser> &users, const LicenseSpringSettings &settings)
    : d(std::make_unique<Private>(clock, LicenseSpringState{.settings = settings, .users = users}))
{
}

LicenseSpringApi::~LicenseSpringApi() = default;

TestReply LicenseSpringApi::handle(const TestRequest &request)
{
    const std::scoped_lock lock(d->mutex);
    d->requests << request;
    const QDateTime now = d->clock.nowUtc();
    TestReply reply = d->answer(request, now);
    reply.headers.emplaceBack(QByteArrayLiteral("Date"), serverDate(now));
    return reply;
}

void LicenseSpringApi::setSettings(const LicenseSpringSettings &settings)
{
    const std::scoped_lock lock(d->mutex);
    d->state.settings = settings;
}

LicenseSpringSettings LicenseSpringApi::settings() const
{
    const std::scoped_lock lock(d->mutex);
    return d->state.settings;
}

std::optional<LicenseSpringUser> LicenseSpringApi::user(const QString &email) const
{
    const std::scoped_lock lock(d->mutex);
    const LicenseSpringUser *user = d->state.byEmail(email);
    return user ? std::optional(*user) : std::nullopt;
}

void LicenseSpringApi::expireTokens()
{
    const std::scoped_lock lock(d->mutex);
    for (QDateTime &end : d->state.tokens)
        end = {};
}

QList<TestRequest> LicenseSpringApi::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

void LicenseSpringApi::forgetRequests()
{
    const std::scoped_lock lock(d->mutex);
    d->requests.clear();
}

} // namespace passwright
