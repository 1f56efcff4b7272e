// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringDirectory.h"

#include "models/licensespring/LicenseSpringCalls.h"
#include "models/rest/RestLookUps.h"
#include "models/rest/RestThread.h"

#include <limits>

namespace passwright {

namespace {

template<class T>
Task<T> notSupported(const CallContext &context)
{
    return readyTask<T>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
}

//! What can be known before anything is sent.
std::optional<Refusal> obstacle(const PasswordChange &data)
{
    const auto missing = [](const char *field) {
        return Refusal{.status = StatusCode::InputMissing, .detail = QLatin1String(field)};
    };
    if (data.newPassword.isEmpty())
        return missing("new_password");
    if (data.userId)
        return {};
    if (data.userName.isEmpty())
        return missing("username");
    if (!data.oldPassword || data.oldPassword->isEmpty())
        return missing("password");
    if (*data.oldPassword == data.newPassword)
        return Refusal{.status = StatusCode::SameAsOld};
    return {};
}

} // namespace

class LicenseSpringDirectory::Private
{
public:
    Private(const Options &options, const Clock &clock)
        : hasManagement(!options.managementKey.isEmpty())
        , thread([options, &clock] { return std::make_unique<LicenseSpringCalls>(options, clock); })
    {
    }

    bool hasManagement;
    RestThread<LicenseSpringCalls> thread;
};

LicenseSpringDirectory::LicenseSpringDirectory(const Options &options, const Clock &clock)
    : d(std::make_unique<Private>(options, clock))
{
}

LicenseSpringDirectory::~LicenseSpringDirectory() = default;

Capabilities LicenseSpringDirectory::capabilities() const
{
    return {.ownChange = true,
        .search = d->hasManagement,
        .resetOthers = d->hasManagement,
        .searchesPrefixes = d->hasManagement,
        .changesAtOnce = RestLookUps::atOnce};
}

PasswordRules LicenseSpringDirectory::passwordRules() const
{
    return {.minLength = 1, .maxLength = std::numeric_limits<int>::max()};
}

Task<SignInOutcome> LicenseSpringDirectory::signIn(
    const SignInRequest &, const CallContext &context)
{
    return notSupported<SignInOutcome>(context);
}

Task<Done> LicenseSpringDirectory::signOut(const CallContext &context)
{
    return notSupported<Done>(context);
}

Task<Account> LicenseSpringDirectory::currentUser(const CallContext &context)
{
    return notSupported<Account>(context);
}

Task<Account> LicenseSpringDirectory::user(const QString &userId, const CallContext &context)
{
    if (!d->hasManagement)
        return notSupported<Account>(context);
    return d->thread.run<Account>(
        [=](LicenseSpringCalls &calls) { return calls.management().user(userId, context); });
}

Task<UserPage> LicenseSpringDirectory::search(const UserQuery &query, const CallContext &context)
{
    if (!d->hasManagement)
        return notSupported<UserPage>(context);
    return d->thread.run<UserPage>(
        [=](LicenseSpringCalls &calls) { return calls.management().search(query, context); });
}

Task<QList<UserLookup>> LicenseSpringDirectory::lookUp(const QList<UserKey> &keys, const CallContext &context)
{
    if (!d->hasManagement)
        return notSupported<QList<UserLookup>>(context);
    if (keys.size() > mostLookUps)
        return readyTask<QList<UserLookup>>(
            Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("keys"), .cid = context.cid});
    return d->thread.run<QList<UserLookup>>([=](LicenseSpringCalls &calls) {
        ManagementApi &api = calls.management();
        return std::make_shared<RestLookUps>(&api, keys,
            RestLookUps::Server{.byId = [&api, context](const QString &userId) { return api.user(userId, context); },
                .byName = [&api, context](const QString &userName) { return api.named(userName, context); }})->run();
    });
}

Task<Outcome> LicenseSpringDirectory::changePassword(
    const PasswordChange &data, const CallContext &context)
{
    const bool isExpiryAsked = data.passwordExpiryDays.value_or(0) > 0;
    if (isExpiryAsked || data.mustChange || (data.userId && !d->hasManagement))
        return notSupported<Outcome>(context);
    if (const auto refusal = obstacle(data)) {
        Outcome refused = Outcome::refused(context.cid, {*refusal});
        refused.userId = data.userId.value_or(QString());
        return readyTask<Outcome>(refused);
    }
    return d->thread.run<Outcome>([=](LicenseSpringCalls &calls) {
        return data.userId ? calls.management().setPassword(*data.userId, data.newPassword, context)
                           : calls.license().changePassword(data, context);
    });
}

Task<Outcome> LicenseSpringDirectory::lock(const QString &, const CallContext &context)
{
    return notSupported<Outcome>(context);
}

Task<Outcome> LicenseSpringDirectory::unlock(const QString &, const CallContext &context)
{
    return notSupported<Outcome>(context);
}

Task<Outcome> LicenseSpringDirectory::approve(const QString &, const CallContext &context)
{
    return notSupported<Outcome>(context);
}

Task<Outcome> LicenseSpringDirectory::addUser(const NewUser &, const CallContext &context)
{
    return notSupported<Outcome>(context);
}

Task<ServerProbe> LicenseSpringDirectory::probe(const CallContext &context)
{
    return d->thread.run<ServerProbe>(
        [=](LicenseSpringCalls &calls) { return calls.probe(context); });
}

} // namespace passwright
