// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoDirectory.h"

#include "models/rest/RestLookUps.h"
#include "models/rest/RestThread.h"
#include "models/zato/ZatoAccountChange.h"
#include "models/zato/ZatoPasswordChange.h"
#include "models/zato/ZatoProbe.h"
#include "models/zato/ZatoSignIn.h"
#include "models/zato/ZatoUserSearch.h"
#include "models/zato/ZatoUsers.h"
#include "models/zato/ZatoWorker.h"

namespace passwright {

class ZatoDirectory::Private
{
public:
    Private(const Options &options, const Clock &clock, const std::function<void(ZatoBehaviour)> &learned)
        : rules(options.rules)
        , m_thread([options, &clock, learned] {
            return std::make_unique<ZatoWorker>(ZatoLink::open(options.server, clock, options.behaviour, learned));
        })
    {
    }

    template<class T>
    Task<T> run(std::function<Task<T>(ZatoWorker &)> call)
    {
        return m_thread.run<T>([call = std::move(call)](ZatoWorker &worker) {
            const Task<T> task = call(worker);
            // The steps are handed on by the link: it outlives the worker until the last of them is there.
            whenDone<T>(worker.link().get(), task, [link = worker.link()](const Result<T> &) {});
            return task;
        });
    }
    Task<Outcome> change(const ZatoAccountChange::Asked &asked, const CallContext &context)
    {
        return run<Outcome>([asked, context](ZatoWorker &worker) {
            return std::make_shared<ZatoAccountChange>(worker.link(), asked, context)->run();
        });
    }

    const PasswordRules rules;

private:
    RestThread<ZatoWorker> m_thread;
};

ZatoDirectory::ZatoDirectory(const Options &options, const Clock &clock, std::function<void(ZatoBehaviour)> learned)
    : d(std::make_unique<Private>(options, clock, std::move(learned)))
{
}

ZatoDirectory::~ZatoDirectory() = default;

Capabilities ZatoDirectory::capabilities() const
{
    return {.sessions = true,
            .ownChange = true,
            .search = true,
            .resetOthers = true,
            .passwordExpiry = true,
            .mustChange = true,
            .lock = true,
            .approve = true,
            .readsBack = true,
            .renewsSession = true,
            .filtersStates = true,
            .changesAtOnce = RestLookUps::atOnce};
}

PasswordRules ZatoDirectory::passwordRules() const
{
    return d->rules;
}

Task<SignInOutcome> ZatoDirectory::signIn(const SignInRequest &request, const CallContext &context)
{
    return d->run<SignInOutcome>(
        [request, context](ZatoWorker &worker) { return std::make_shared<ZatoSignIn>(worker.link(), request, context)->run(); });
}

Task<Done> ZatoDirectory::signOut(const CallContext &context)
{
    return d->run<Done>([context](ZatoWorker &worker) { return worker.signOut(context); });
}

Task<QDateTime> ZatoDirectory::renewSession(const CallContext &context)
{
    return d->run<QDateTime>([context](ZatoWorker &worker) { return worker.renew(context); });
}

Task<Account> ZatoDirectory::currentUser(const CallContext &context)
{
    return d->run<Account>([context](ZatoWorker &worker) { return ZatoUsers(worker.link()).current(context); });
}

Task<Account> ZatoDirectory::user(const QString &userId, const CallContext &context)
{
    return d->run<Account>([userId, context](ZatoWorker &worker) { return ZatoUsers(worker.link()).byId(userId, context); });
}

Task<UserPage> ZatoDirectory::search(const UserQuery &query, const CallContext &context)
{
    return d->run<UserPage>(
        [query, context](ZatoWorker &worker) { return std::make_shared<ZatoUserSearch>(worker.link(), query, context)->run(); });
}

Task<QList<UserLookup>> ZatoDirectory::lookUp(const QList<UserKey> &keys, const CallContext &context)
{
    if (keys.size() > mostLookUps)
        return readyTask<QList<UserLookup>>(
            Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("keys"), .cid = context.cid});
    return d->run<QList<UserLookup>>([keys, context](ZatoWorker &worker) {
        const ZatoUsers users(worker.link());
        return std::make_shared<RestLookUps>(worker.link().get(), keys,
            RestLookUps::Server{.byId = [users, context](const QString &userId) { return users.byId(userId, context); },
                .byName = [users, context](const QString &userName) { return users.byName(userName, context); }})->run();
    });
}

Task<Outcome> ZatoDirectory::changePassword(const PasswordChange &data, const CallContext &context)
{
    return d->run<Outcome>(
        [data, context](ZatoWorker &worker) { return std::make_shared<ZatoPasswordChange>(worker.link(), data, context)->run(); });
}

Task<Outcome> ZatoDirectory::lock(const QString &userId, const CallContext &context)
{
    return d->change({.step = Outcome::Step::Lock, .userId = userId}, context);
}

Task<Outcome> ZatoDirectory::unlock(const QString &userId, const CallContext &context)
{
    return d->change({.step = Outcome::Step::Unlock, .userId = userId}, context);
}

Task<Outcome> ZatoDirectory::approve(const QString &userId, const CallContext &context)
{
    return d->change({.step = Outcome::Step::Approve, .userId = userId}, context);
}

Task<Outcome> ZatoDirectory::setMustChange(const QString &userId, bool mustChange, const CallContext &context)
{
    return d->change({.step = Outcome::Step::SetMustChange, .userId = userId, .mustChange = mustChange}, context);
}

Task<Outcome> ZatoDirectory::addUser(const NewUser &user, const CallContext &context)
{
    Q_UNUSED(user)
    return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
}

Task<ServerProbe> ZatoDirectory::probe(const CallContext &context)
{
    return d->run<ServerProbe>([context](ZatoWorker &worker) { return ZatoProbe::run(worker.link(), context); });
}

} // namespace passwright
