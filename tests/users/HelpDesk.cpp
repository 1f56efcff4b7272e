// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "HelpDesk.h"

#include <utility>

namespace passwright::test {

HelpDeskDirectory::HelpDeskDirectory(const SetClock &clock)
    : m_clock(clock)
{
}

Task<Outcome> HelpDeskDirectory::laterUnlessStopped(std::function<Result<Outcome>()> make, const CallContext &context)
{
    if (!m_holds)
        return later<Outcome>(std::move(make));
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    const auto give = [promise](const Result<Outcome> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    m_waiting.emplace_back([give, make = std::move(make)] { give(make()); });
    std::function<void()> stop = [give, cid = context.cid] { give(Outcome{.kind = Outcome::Kind::Unknown, .cid = cid}); };
    m_stops.push_back(std::make_shared<std::stop_callback<std::function<void()>>>(context.stop, std::move(stop)));
    return promise->future();
}

void HelpDeskDirectory::answer(qsizetype index)
{
    const auto give = m_waiting.at(static_cast<size_t>(index));
    m_waiting.erase(m_waiting.begin() + index);
    give();
}

void HelpDeskDirectory::release()
{
    m_holds = false;
    while (!m_waiting.empty())
        answer();
}

Account &HelpDeskDirectory::at(const QString &userName)
{
    for (Account &account : users) {
        if (account.userName == userName)
            return account;
    }
    users << madeUp(userName, userName);
    return users.last();
}

Account *HelpDeskDirectory::byId(const QString &userId)
{
    for (Account &account : users) {
        if (account.userId == userId)
            return &account;
    }
    return nullptr;
}

Task<SignInOutcome> HelpDeskDirectory::signIn(const SignInRequest &, const CallContext &)
{
    return readyTask<SignInOutcome>(Error{.kind = Error::Kind::NotSupported});
}

Task<Done> HelpDeskDirectory::signOut(const CallContext &)
{
    return readyTask<Done>(Done{});
}

Task<Account> HelpDeskDirectory::currentUser(const CallContext &)
{
    return readyTask<Account>(Error{.kind = Error::Kind::NotSupported});
}

Task<Account> HelpDeskDirectory::user(const QString &userId, const CallContext &)
{
    return later<Account>([this, userId]() -> Result<Account> {
        if (userError)
            return *userError;
        if (const Account *account = byId(userId))
            return *account;
        return Error{.kind = Error::Kind::NotFound, .subject = userId};
    });
}

Task<UserPage> HelpDeskDirectory::search(const UserQuery &query, const CallContext &)
{
    queries << query;
    return later<UserPage>([this, query]() -> Result<UserPage> {
        if (searchError)
            return *searchError;
        UserPage page;
        for (const Account &account : std::as_const(users)) {
            const bool found = account.userName.contains(query.text, Qt::CaseInsensitive)
                || account.displayName.contains(query.text, Qt::CaseInsensitive);
            if (!found || (!query.after.isEmpty() && account.userName <= query.after))
                continue;
            if (page.users.size() < query.limit)
                page.users << account;
            else
                page.hasMore = true;
        }
        if (page.hasMore)
            page.cursor = page.users.constLast().userName;
        return page;
    });
}

void HelpDeskDirectory::apply(Account &account, const PasswordChange &data) const
{
    account.passwordLastSet = m_clock.nowUtc();
    account.passwordExpiry = m_clock.nowUtc().addDays(data.passwordExpiryDays.value_or(rules.expiryDays));
    account.mustChange = data.mustChange.value_or(account.mustChange);
}

Outcome HelpDeskDirectory::changeNow(const PasswordChange &data, const QString &cid)
{
    Account *account = byId(data.userId.value_or(QString()));
    if (!account)
        return Outcome::refused(cid, {{.status = StatusCode::UserIdInvalid}});
    if (data.loadedLastSet && *data.loadedLastSet != account->passwordLastSet)
        return Outcome::refused(cid, {{.status = StatusCode::OutOfDate}});
    apply(*account, data);
    return {.kind = Outcome::Kind::Changed,
        .cid = cid,
        .done = {Outcome::Step::SetPassword},
        .userId = account->userId,
        .passwordLastSet = account->passwordLastSet,
        .passwordExpiry = account->passwordExpiry};
}

Task<Outcome> HelpDeskDirectory::changePassword(const PasswordChange &data, const CallContext &context)
{
    changes << data;
    return laterUnlessStopped([this, data, cid = context.cid]() -> Result<Outcome> {
        if (nextChanges.empty())
            return changeNow(data, cid);
        Result<Outcome> given = nextChanges.front();
        nextChanges.pop_front();
        if (given.ok()) {
            given->cid = cid;
            given->userId = data.userId.value_or(QString());
            if (Account *account = byId(given->userId); account && doesItAnyway)
                apply(*account, data);
        }
        return given;
    }, context);
}

Task<Outcome> HelpDeskDirectory::lock(const QString &userId, const CallContext &context)
{
    locked << userId;
    return later<Outcome>([this, userId, cid = context.cid]() -> Result<Outcome> {
        byId(userId)->isLocked = true;
        return Outcome{.kind = Outcome::Kind::Changed, .cid = cid, .done = {Outcome::Step::Lock}, .userId = userId};
    });
}

Task<Outcome> HelpDeskDirectory::unlock(const QString &userId, const CallContext &context)
{
    unlocked << userId;
    return later<Outcome>([this, userId, cid = context.cid]() -> Result<Outcome> {
        if (!nextUnlocks.empty()) {
            Result<Outcome> given = nextUnlocks.front();
            nextUnlocks.pop_front();
            return given;
        }
        byId(userId)->isLocked = false;
        return Outcome{.kind = Outcome::Kind::Changed, .cid = cid, .done = {Outcome::Step::Unlock}, .userId = userId};
    });
}

Task<Outcome> HelpDeskDirectory::approve(const QString &userId, const CallContext &context)
{
    approved << userId;
    return later<Outcome>([this, userId, cid = context.cid]() -> Result<Outcome> {
        byId(userId)->approval = Account::Approval::Approved;
        return Outcome{.kind = Outcome::Kind::Changed, .cid = cid, .done = {Outcome::Step::Approve}, .userId = userId};
    });
}

Task<Outcome> HelpDeskDirectory::setMustChange(const QString &userId, bool mustChange, const CallContext &context)
{
    flags << mustChange;
    return later<Outcome>([this, userId, mustChange, cid = context.cid]() -> Result<Outcome> {
        byId(userId)->mustChange = mustChange;
        return Outcome{.kind = Outcome::Kind::Changed, .cid = cid, .done = {Outcome::Step::SetMustChange}, .userId = userId};
    });
}

Task<Outcome> HelpDeskDirectory::addUser(const NewUser &, const CallContext &)
{
    return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported});
}

Task<AuditPage> HelpDeskTrail::read(const AuditQuery &query, const CallContext &)
{
    queries << query;
    if (error)
        return readyTask<AuditPage>(*error);
    AuditPage page;
    for (const AuditEvent &event : std::as_const(events)) {
        const bool isLater = query.before > 0 && event.sequence >= query.before;
        const bool isPerson = query.person.isEmpty() || event.actorName.contains(query.person, Qt::CaseInsensitive)
            || event.targetName.contains(query.person, Qt::CaseInsensitive);
        if (isLater || !isPerson || (query.kind && *query.kind != event.kind) || (query.outcome && *query.outcome != event.outcome))
            continue;
        if ((query.from.isValid() && event.time < query.from) || (query.until.isValid() && event.time >= query.until))
            continue;
        if (page.events.size() == pageSize) {
            page.hasMore = true;
            break;
        }
        page.events << event;
    }
    return readyTask<AuditPage>(page);
}

Task<AuditVerdict> HelpDeskTrail::verify(const QByteArray &expectedHead, const CallContext &)
{
    expectedHeads << expectedHead;
    if (error)
        return readyTask<AuditVerdict>(*error);
    return readyTask<AuditVerdict>(verdict);
}

Task<qint64> HelpDeskTrail::exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context)
{
    exports << path;
    formats << format;
    queries << query;
    if (error)
        return readyTask<qint64>(*error);
    if (holdsExports) {
        auto promise = std::make_shared<QPromise<Result<qint64>>>();
        promise->start();
        m_stop = std::make_shared<std::stop_callback<std::function<void()>>>(context.stop, [promise] {
            promise->addResult(Error{.kind = Error::Kind::Cancelled});
            promise->finish();
        });
        return promise->future();
    }
    return readyTask<qint64>(static_cast<qint64>(events.size()));
}

Caller deskCaller()
{
    return {QStringLiteral("passwright"), QStringLiteral("desk"), QString(),
        Session{.ust = Secret::fromUtf8("token"),
            .userId = QStringLiteral("zusrdesk"),
            .userName = QStringLiteral("desk"),
            .displayName = QStringLiteral("Dana Desk"),
            .isSuperUser = true,
            .expires = {},
            .passwordExpiry = {}}};
}

Account madeUp(const QString &userName, const QString &displayName)
{
    Account account;
    account.userId = QStringLiteral("zusr") + userName;
    account.userName = userName;
    account.displayName = displayName;
    account.email = userName + QStringLiteral("@example.org");
    account.passwordLastSet = QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC);
    account.passwordExpiry = QDateTime(QDate(2028, 1, 15), QTime(8, 30), Qt::UTC);
    return account;
}

} // namespace passwright::test
