// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "FakeDirectory.h"

namespace passwright::test {

FakeDirectory::FakeDirectory(const Clock &clock)
    : m_clock(clock)
{
}

FakeDirectory::User &FakeDirectory::add(const QString &userName, const QString &password, bool isSuperUser)
{
    User user{.password = password};
    user.account.userId = QStringLiteral("zusr") + userName;
    user.account.userName = userName;
    user.account.displayName = userName.left(1).toUpper() + userName.mid(1) + QStringLiteral(" Example");
    user.account.isSuperUser = isSuperUser;
    user.account.passwordLastSet = m_clock.nowUtc().addDays(-100);
    user.account.passwordExpiry = m_clock.nowUtc().addDays(630);
    return *m_users.insert(userName, user);
}

void FakeDirectory::release()
{
    m_isHolding = false;
    while (!m_held.empty()) {
        const auto next = std::move(m_held.front());
        m_held.pop_front();
        next();
    }
}

template<class T>
Task<T> FakeDirectory::answer(Result<T> result)
{
    if (!m_isHolding)
        return readyTask<T>(std::move(result));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.push_back([promise, result = std::move(result)] {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

template<class T>
Task<T> FakeDirectory::answerUnlessStopped(Result<T> result, Result<T> stopped, const CallContext &context)
{
    if (!m_isHolding)
        return readyTask<T>(std::move(result));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto give = [promise](const Result<T> &given) {
        if (promise->future().isFinished())
            return;
        promise->addResult(given);
        promise->finish();
    };
    m_held.push_back([give, result = std::move(result)] { give(result); });
    std::function<void()> stop = [give, stopped = std::move(stopped)] { give(stopped); };
    m_stops.push_back(std::make_shared<std::stop_callback<std::function<void()>>>(context.stop, std::move(stop)));
    return promise->future();
}

Secret FakeDirectory::tokenOf(const QString &userName) const
{
    return Secret::fromString(m_generation == 0 ? userName : QStringLiteral("%1/%2").arg(m_generation).arg(userName));
}

Task<QDateTime> FakeDirectory::renewSession(const CallContext &context)
{
    ++renewals;
    if (nextRenewalError)
        return answer<QDateTime>(*std::exchange(nextRenewalError, std::nullopt));
    if (!byToken(context))
        return answer<QDateTime>(Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007001")});
    return answer<QDateTime>(m_clock.nowUtc().addSecs(3600));
}

Task<SignInOutcome> FakeDirectory::signIn(const SignInRequest &request, const CallContext &context)
{
    ++signIns;
    lastRequest = request;
    if (nextError)
        return answer<SignInOutcome>(*std::exchange(nextError, std::nullopt));
    return answerUnlessStopped<SignInOutcome>(signInNow(request, context.cid), Error{.kind = Error::Kind::Cancelled, .cid = context.cid}, context);
}

SignInOutcome FakeDirectory::signInNow(const SignInRequest &request, const QString &cid)
{
    if (nextSignIn)
        return *std::exchange(nextSignIn, std::nullopt);
    const auto refused = [&cid](StatusCode status) { return SignInOutcome{.refusals = {{.status = status}}, .cid = cid}; };
    const auto found = m_users.find(request.userName);
    if (found == m_users.end() || Secret::fromString(found->password) != request.password)
        return refused(StatusCode::AuthNotAllowed);
    if (!found->totpCode.isEmpty() && request.totpCode.isEmpty())
        return refused(StatusCode::AuthTotpMissing);
    if (found->totpCode != request.totpCode)
        return refused(StatusCode::AuthNotAllowed);
    if (found->account.mustChange && !request.newPassword)
        return refused(StatusCode::PasswordMustSendNew);
    if (request.newPassword) {
        found->password = request.newPassword->toString();
        found->account.mustChange = false;
    }
    Session session;
    session.ust = tokenOf(request.userName);
    session.userId = found->account.userId;
    session.userName = request.userName;
    session.displayName = found->account.displayName;
    session.isSuperUser = found->account.isSuperUser;
    session.expires = m_clock.nowUtc().addSecs(3600);
    return {.session = session, .cid = cid};
}

Task<Done> FakeDirectory::signOut(const CallContext &)
{
    ++signOuts;
    return answer<Done>(Done{});
}

FakeDirectory::User *FakeDirectory::byToken(const CallContext &context)
{
    for (auto user = m_users.begin(); user != m_users.end(); ++user) {
        if (tokenOf(user.key()) == context.currentUst)
            return &*user;
    }
    return nullptr;
}

Task<Account> FakeDirectory::currentUser(const CallContext &context)
{
    if (const User *user = byToken(context))
        return readyTask<Account>(user->account);
    return readyTask<Account>(Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007001")});
}

Task<Account> FakeDirectory::user(const QString &userId, const CallContext &)
{
    for (const User &user : std::as_const(m_users)) {
        if (user.account.userId == userId)
            return answer<Account>(user.account);
    }
    return answer<Account>(Error{.kind = Error::Kind::NotFound, .subject = userId});
}

Task<UserPage> FakeDirectory::search(const UserQuery &query, const CallContext &context)
{
    if (can.sessions && !byToken(context))
        return answer<UserPage>(Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007001")});
    UserPage page;
    for (const User &user : std::as_const(m_users)) {
        if (user.account.userName.startsWith(query.text))
            page.users.append(user.account);
    }
    return answer<UserPage>(page);
}

Task<Outcome> FakeDirectory::changePassword(const PasswordChange &data, const CallContext &context)
{
    ++changes;
    lastChange = data;
    if (nextError)
        return answer<Outcome>(*std::exchange(nextError, std::nullopt));
    return answerUnlessStopped<Outcome>(changeNow(data, context), Outcome{.kind = Outcome::Kind::Unknown, .cid = context.cid}, context);
}

Outcome FakeDirectory::changeNow(const PasswordChange &data, const CallContext &context)
{
    if (nextOutcome)
        return *std::exchange(nextOutcome, std::nullopt);
    User *user = can.sessions ? byToken(context) : &m_users[data.userName];
    if (!user)
        return Outcome::refused(context.cid, {{.status = StatusCode::SessionNotFound}});
    if (data.oldPassword && *data.oldPassword != Secret::fromString(user->password))
        return Outcome::refused(context.cid, {{.status = StatusCode::AuthNotAllowed}});
    if (data.userId) {
        for (User &each : m_users) {
            if (each.account.userId == *data.userId)
                user = &each;
        }
    }
    user->account.mustChange = data.mustChange.value_or(false);
    user->password = data.newPassword.toString();
    user->account.passwordLastSet = m_clock.nowUtc();
    user->account.passwordExpiry = m_clock.nowUtc().addDays(730);
    return {.kind = Outcome::Kind::Changed, .cid = context.cid, .done = {Outcome::Step::SetPassword},
        .userId = user->account.userId, .passwordLastSet = user->account.passwordLastSet,
        .passwordExpiry = user->account.passwordExpiry};
}

Task<Outcome> FakeDirectory::lock(const QString &userId, const CallContext &context)
{
    return answer<Outcome>(Outcome{.kind = Outcome::Kind::Changed, .cid = context.cid, .userId = userId});
}

Task<Outcome> FakeDirectory::unlock(const QString &userId, const CallContext &context)
{
    return answer<Outcome>(Outcome{.kind = Outcome::Kind::Changed, .cid = context.cid, .userId = userId});
}

Task<Outcome> FakeDirectory::approve(const QString &userId, const CallContext &context)
{
    return answer<Outcome>(Outcome{.kind = Outcome::Kind::Changed, .cid = context.cid, .userId = userId});
}

Task<Outcome> FakeDirectory::addUser(const NewUser &, const CallContext &context)
{
    return answer<Outcome>(Outcome{.kind = Outcome::Kind::Changed, .cid = context.cid});
}

} // namespace passwright::test
