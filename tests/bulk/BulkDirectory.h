// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/domain/UserDirectory.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace passwright {

//! A directory of made-up users that does what it is asked, later, and writes down what it did; with its trail.
//! What a test says beforehand goes wrong at a user. GUI thread.
class BulkDirectory : public UserDirectory, public AuditLog
{
public:
    Capabilities can{.sessions = true, .search = true, .resetOthers = true, .passwordExpiry = true, .mustChange = true, .lock = true,
                     .auditInDirectory = true, .readsBack = true, .changesAtOnce = 4};
    PasswordRules rules;
    QHash<QString, Account> users; //!< by user_id
    //! What a change of this user ends with, once each, before it goes well; by user_id.
    QHash<QString, QList<Result<Outcome>>> answers;
    //! As answers, but the change comes about all the same: a lost answer.
    QHash<QString, int> losesAnswer;
    std::function<void(const PasswordChange &, const CallContext &)> onSend = [](const PasswordChange &, const CallContext &) { };
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);
    Result<Outcome> unlockAnswer = Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::Unlock}};
    bool trailAnswers = true; //!< else it is NotReachable
    //! After so many changes what is asked for is done, and nobody hears of it; less than 0: all are answered.
    int answersMost = -1;

    QStringList sent;                   //!< user_ids, in order
    QHash<QString, Secret> passwords;   //!< as they are now, by user_id
    QHash<QString, int> timesChanged;
    QHash<QString, PasswordChange> last;
    QStringList unlocked;
    QList<AuditEvent> trail;
    int underWay = 0;
    int mostUnderWay = 0;
    int lookUps = 0;
    int renewals = 0;

    void add(const Account &account) { users.insert(account.userId, account); }
    void addMany(int count)
    {
        for (int i = 1; i <= count; ++i)
            add({.userId = QStringLiteral("zusr%1").arg(i), .userName = QStringLiteral("user%1").arg(i),
                .displayName = QStringLiteral("User %1").arg(i), .passwordLastSet = now.addDays(-10)});
    }

    Capabilities capabilities() const override { return can; }
    PasswordRules passwordRules() const override { return rules; }
    Task<SignInOutcome> signIn(const SignInRequest &, const CallContext &) override { return readyTask<SignInOutcome>(Error{}); }
    Task<Done> signOut(const CallContext &) override { return readyTask<Done>(Done{}); }
    Task<QDateTime> renewSession(const CallContext &) override
    {
        ++renewals;
        return readyTask<QDateTime>(now);
    }
    Task<Account> currentUser(const CallContext &) override { return readyTask<Account>(Error{}); }
    Task<Account> user(const QString &userId, const CallContext &) override
    {
        return readyTask<Account>(users.contains(userId) ? Result<Account>(users.value(userId)) : Result<Account>(Error{.kind = Error::Kind::NotFound}));
    }
    Task<UserPage> search(const UserQuery &, const CallContext &) override { return readyTask<UserPage>(UserPage{}); }
    Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &) override
    {
        ++lookUps;
        QList<UserLookup> found;
        for (const UserKey &key : keys)
            found << find(key);
        return readyTask<QList<UserLookup>>(found);
    }
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override
    {
        onSend(data, context);
        const QString userId = data.userId.value_or(QString());
        sent << userId;
        last.insert(userId, data);
        mostUnderWay = std::max(mostUnderWay, ++underWay);
        QList<Result<Outcome>> &own = answers[userId];
        if (!own.isEmpty())
            return later(own.takeFirst(), context);
        Account &account = users[userId];
        account.passwordLastSet = now;
        account.passwordExpiry = now.addDays(data.passwordExpiryDays.value_or(rules.expiryDays));
        account.mustChange = data.mustChange.value_or(account.mustChange);
        passwords.insert(userId, data.newPassword);
        ++timesChanged[userId];
        trail << AuditEvent{.kind = AuditEvent::Kind::ResetPassword, .outcome = AuditEvent::Outcome::Changed, .targetId = userId, .cid = context.cid,
            .bulkId = context.bulkId};
        if (losesAnswer[userId] > 0) {
            --losesAnswer[userId];
            return later(Outcome{.kind = Outcome::Kind::Unknown}, context);
        }
        return later(Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::SetPassword}, .passwordLastSet = account.passwordLastSet,
                         .passwordExpiry = account.passwordExpiry},
            context);
    }
    Task<Outcome> lock(const QString &, const CallContext &) override { return readyTask<Outcome>(Error{}); }
    Task<Outcome> unlock(const QString &userId, const CallContext &) override
    {
        unlocked << userId;
        return readyTask<Outcome>(unlockAnswer);
    }
    Task<Outcome> approve(const QString &, const CallContext &) override { return readyTask<Outcome>(Error{}); }
    Task<Outcome> addUser(const NewUser &, const CallContext &) override { return readyTask<Outcome>(Error{}); }

    Task<AuditPage> read(const AuditQuery &, const CallContext &) override { return readyTask<AuditPage>(AuditPage{}); }
    Task<AuditVerdict> verify(const QByteArray &, const CallContext &) override { return readyTask<AuditVerdict>(Error{}); }
    Task<qint64> exportTo(const QString &, Format, const AuditQuery &, const CallContext &) override { return readyTask<qint64>(Error{}); }
    Task<QList<AuditEvent>> ofCall(const QString &cid, const CallContext &) override
    {
        if (!trailAnswers)
            return readyTask<QList<AuditEvent>>(Error{.kind = Error::Kind::NotReachable, .code = QStringLiteral("net.refused")});
        QList<AuditEvent> found;
        for (const AuditEvent &event : std::as_const(trail)) {
            if (event.cid == cid)
                found << event;
        }
        return readyTask<QList<AuditEvent>>(found);
    }

private:
    UserLookup find(const UserKey &key) const
    {
        QList<Account> found;
        for (const Account &account : users) {
            if ((!key.userId.isEmpty() && account.userId == key.userId) || (!key.userName.isEmpty() && account.userName == key.userName))
                found << account;
        }
        if (found.isEmpty())
            return {};
        return found.size() > 1 ? UserLookup{.kind = UserLookup::Kind::Ambiguous} : UserLookup{.kind = UserLookup::Kind::Found, .account = found.first()};
    }

    Task<Outcome> later(Result<Outcome> result, const CallContext &context)
    {
        if (result.ok())
            result->cid = context.cid;
        auto promise = std::make_shared<QPromise<Result<Outcome>>>();
        promise->start();
        if (answersMost >= 0 && timesChanged.size() > answersMost) {
            m_unanswered.append(promise);
            return promise->future();
        }
        // Not in the order of the calls: answers need not be.
        QTimer::singleShot(sent.size() % 3, &m_context, [this, promise, result] {
            --underWay;
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    QObject m_context;
    QList<std::shared_ptr<QPromise<Result<Outcome>>>> m_unanswered;
};

} // namespace passwright
