// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/JournaledDirectory.h"

#include "models/services/JournalRows.h"

namespace passwright {
namespace {

Error withCid(Error error, const QString &cid)
{
    if (error.cid.isEmpty())
        error.cid = cid;
    return error;
}

//! For a task that ended without a result: nobody knows how far it got.
Outcome unanswered(const Outcome *, const QString &cid)
{
    return {.kind = Outcome::Kind::Unknown, .cid = cid, .detail = QStringLiteral("given up before an answer came")};
}

SignInOutcome unanswered(const SignInOutcome *, const QString &cid)
{
    return {.cid = cid, .isNewPasswordUnknown = true, .detail = QStringLiteral("given up before an answer came")};
}

template<class T>
Result<T> withNote(Result<T> result, const Result<AuditEvent> &written)
{
    if (written.ok())
        return result;
    const QString note = QStringLiteral("the outcome is not in the journal: ") + written.error().detail;
    const auto extended = [&note](const QString &detail) { return detail.isEmpty() ? note : detail + QStringLiteral("; ") + note; };
    if (result.ok()) {
        result->detail = extended(result->detail);
        return result;
    }
    Error error = result.error();
    error.detail = extended(error.detail);
    return error;
}

} // namespace

JournaledDirectory::JournaledDirectory(UserDirectory &inner, Journal &journal, const Clock &clock, QString user)
    : m_inner(inner)
    , m_journal(journal)
    , m_clock(clock)
    , m_user(std::move(user))
{
}

Capabilities JournaledDirectory::capabilities() const
{
    return m_inner.capabilities();
}

PasswordRules JournaledDirectory::passwordRules() const
{
    return m_inner.passwordRules();
}

Task<SignInOutcome> JournaledDirectory::signIn(const SignInRequest &request, const CallContext &context)
{
    if (!request.newPassword || request.newPassword->isEmpty())
        return signedIn(request.userName, context, m_inner.signIn(request, context));
    Intent intent{.event = JournalRows::intended(AuditEvent::Kind::ChangePassword, context, m_clock.nowUtc())};
    intent.event.actorName = intent.event.targetName = request.userName;
    intent.asked.sentAt = intent.event.time;
    return signedIn(request.userName, context,
        journaled<SignInOutcome>(intent, [this, request, context] { return m_inner.signIn(request, context); }));
}

Task<Done> JournaledDirectory::signOut(const CallContext &context)
{
    m_people.forget(context.currentUst);
    return m_inner.signOut(context);
}

Task<QDateTime> JournaledDirectory::renewSession(const CallContext &context)
{
    return m_inner.renewSession(context);
}

Task<Account> JournaledDirectory::currentUser(const CallContext &context)
{
    const Task<Account> task = m_inner.currentUser(context);
    whenDone<Account>(this, task, [this](const Result<Account> &account) {
        if (account.ok())
            m_people.remember(*account);
    });
    return task;
}

Task<Account> JournaledDirectory::user(const QString &userId, const CallContext &context)
{
    const Task<Account> task = m_inner.user(userId, context);
    whenDone<Account>(this, task, [this](const Result<Account> &account) {
        if (account.ok())
            m_people.remember(*account);
    });
    return task;
}

Task<UserPage> JournaledDirectory::search(const UserQuery &query, const CallContext &context)
{
    const Task<UserPage> task = m_inner.search(query, context);
    whenDone<UserPage>(this, task, [this](const Result<UserPage> &page) {
        if (!page.ok())
            return;
        for (const Account &account : page->users)
            m_people.remember(account);
    });
    return task;
}

Task<QList<UserLookup>> JournaledDirectory::lookUp(const QList<UserKey> &keys, const CallContext &context)
{
    const Task<QList<UserLookup>> task = m_inner.lookUp(keys, context);
    whenDone<QList<UserLookup>>(this, task, [this](const Result<QList<UserLookup>> &lookups) {
        if (!lookups.ok())
            return;
        for (const UserLookup &lookup : *lookups) {
            if (lookup.kind == UserLookup::Kind::Found)
                m_people.remember(lookup.account);
        }
    });
    return task;
}

Task<Outcome> JournaledDirectory::changePassword(const PasswordChange &data, const CallContext &context)
{
    return journaled<Outcome>(intentOf(data, context), [this, data, context] { return m_inner.changePassword(data, context); });
}

Task<Outcome> JournaledDirectory::lock(const QString &userId, const CallContext &context)
{
    return journaled<Outcome>(intentOn(userId, AuditEvent::Kind::Lock, Outcome::Step::Lock, context),
        [this, userId, context] { return m_inner.lock(userId, context); });
}

Task<Outcome> JournaledDirectory::unlock(const QString &userId, const CallContext &context)
{
    return journaled<Outcome>(intentOn(userId, AuditEvent::Kind::Unlock, Outcome::Step::Unlock, context),
        [this, userId, context] { return m_inner.unlock(userId, context); });
}

Task<Outcome> JournaledDirectory::approve(const QString &userId, const CallContext &context)
{
    return journaled<Outcome>(intentOn(userId, AuditEvent::Kind::Approve, Outcome::Step::Approve, context),
        [this, userId, context] { return m_inner.approve(userId, context); });
}

Task<Outcome> JournaledDirectory::setMustChange(const QString &userId, bool mustChange, const CallContext &context)
{
    Intent intent = intentOn(userId, AuditEvent::Kind::SetMustChange, Outcome::Step::SetMustChange, context);
    intent.event.mustChange = intent.asked.mustChange = mustChange;
    return journaled<Outcome>(intent, [this, userId, mustChange, context] { return m_inner.setMustChange(userId, mustChange, context); });
}

Task<Outcome> JournaledDirectory::addUser(const NewUser &user, const CallContext &context)
{
    Intent intent = intentOn({}, AuditEvent::Kind::AddUser, Outcome::Step::AddUser, context);
    intent.event.targetName = user.userName;
    intent.event.mustChange = user.mustChange;
    return journaled<Outcome>(intent, [this, user, context] { return m_inner.addUser(user, context); });
}

template<class T>
Task<T> JournaledDirectory::journaled(const Intent &intent, const Send<T> &send)
{
    return chained<T>(this, m_journal.begin(intent), [this, intent, send](const Result<AuditEvent> &begun) {
        if (!begun.ok())
            return readyTask<T>(withCid(begun.error(), intent.event.cid));
        return ended<T>(intent.event, send());
    });
}

template<class T>
Task<T> JournaledDirectory::ended(const AuditEvent &intended, const Task<T> &sent)
{
    return chained<T>(this, sent, [this, intended, sent](Result<T> result) {
        if (sent.isCanceled() || sent.resultCount() == 0)
            result = unanswered(static_cast<const T *>(nullptr), intended.cid);
        learn(intended, result);
        return chained<T>(this, m_journal.end(JournalRows::ended(intended, result, m_clock.nowUtc())),
            [result](const Result<AuditEvent> &written) { return readyTask<T>(withNote(result, written)); });
    });
}

Task<SignInOutcome> JournaledDirectory::signedIn(
    const QString &userName, const CallContext &context, const Task<SignInOutcome> &task)
{
    return chained<SignInOutcome>(this, task, [this, userName, context](const Result<SignInOutcome> &result) {
        if (!result.ok() || result->isNewPasswordUnknown)
            return readyTask<SignInOutcome>(result);
        if (result->signedIn())
            m_people.remember(*result->session);
        return chained<SignInOutcome>(this, m_journal.end(JournalRows::signIn(userName, *result, context, m_clock.nowUtc())),
            [result](const Result<AuditEvent> &written) { return readyTask<SignInOutcome>(withNote(result, written)); });
    });
}

Intent JournaledDirectory::intentOn(const QString &userId, AuditEvent::Kind kind, Outcome::Step step, const CallContext &context) const
{
    Intent intent{.event = JournalRows::intended(kind, context, m_clock.nowUtc()), .asked = {.step = step}};
    const KnownPeople::Person acting = actor(context);
    const KnownPeople::Person target = m_people.byId(userId);
    intent.event.actorId = acting.userId;
    intent.event.actorName = acting.userName;
    intent.event.targetId = userId;
    intent.event.targetName = target.userName;
    intent.asked.sentAt = intent.event.time;
    intent.asked.lastSetBefore = target.passwordLastSet;
    return intent;
}

Intent JournaledDirectory::intentOf(const PasswordChange &data, const CallContext &context) const
{
    const KnownPeople::Person acting = actor(context);
    const bool isOwn = !data.userId || (!acting.userId.isEmpty() && *data.userId == acting.userId);
    Intent intent = intentOn(isOwn ? acting.userId : *data.userId,
        isOwn ? AuditEvent::Kind::ChangePassword : AuditEvent::Kind::ResetPassword, Outcome::Step::SetPassword, context);
    if (isOwn) {
        if (!data.userName.isEmpty())
            intent.event.actorName = data.userName;
        intent.event.targetName = intent.event.actorName;
    }
    if (data.loadedLastSet)
        intent.asked.lastSetBefore = *data.loadedLastSet;
    intent.event.expiryDays = intent.asked.expiryDays = data.passwordExpiryDays;
    intent.event.mustChange = intent.asked.mustChange = data.mustChange;
    intent.event.reason = data.reason;
    intent.event.verification = data.verification;
    return intent;
}

KnownPeople::Person JournaledDirectory::actor(const CallContext &context) const
{
    if (const auto signedIn = m_people.bySession(context.currentUst))
        return *signedIn;
    return {.userName = m_inner.capabilities().sessions ? QString() : m_user};
}

void JournaledDirectory::learn(const AuditEvent &intended, const Result<Outcome> &result)
{
    const bool isAboutPassword =
        intended.kind == AuditEvent::Kind::ChangePassword || intended.kind == AuditEvent::Kind::ResetPassword;
    if (result.ok() && isAboutPassword && result->kind != Outcome::Kind::Refused)
        m_people.passwordWasSet(intended.targetId, result->passwordLastSet);
}

void JournaledDirectory::learn(const AuditEvent &, const Result<SignInOutcome> &result)
{
    if (result.ok() && result->signedIn())
        m_people.passwordWasSet(result->session->userId, {});
}

} // namespace passwright
