// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/Journal.h"
#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"
#include "models/services/KnownPeople.h"
#include "models/services/MachineUser.h"

#include <QObject>

namespace passwright {

//! A directory that keeps no trail of its own, with this workstation's journal around it: a change is
//! written down before it is sent, and what became of it after; a sign-in after it was answered.
//!
//! Where the intent cannot be written nothing is sent, and the Error is the journal's. Where the outcome
//! cannot be written it is given all the same, with a word in its detail, and the intent stays open.
//! Reads pass through. Tasks of changes and sign-ins end in the thread that it lives in, which runs an
//! event loop and makes the calls.
class JournaledDirectory final : public QObject, public UserDirectory
{
    Q_OBJECT

public:
    //! All must outlive it. \p user is whoever acts where the directory has no sessions.
    JournaledDirectory(UserDirectory &inner, Journal &journal, const Clock &clock, QString user = machineUser());

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] PasswordRules passwordRules() const override;

    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override;
    Task<Done> signOut(const CallContext &context) override;
    Task<QDateTime> renewSession(const CallContext &context) override;
    Task<Account> currentUser(const CallContext &context) override;
    Task<Account> user(const QString &userId, const CallContext &context) override;
    Task<UserPage> search(const UserQuery &query, const CallContext &context) override;

    Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &context) override;
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override;
    Task<Outcome> lock(const QString &userId, const CallContext &context) override;
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override;
    Task<Outcome> approve(const QString &userId, const CallContext &context) override;
    Task<Outcome> setMustChange(const QString &userId, bool mustChange, const CallContext &context) override;
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override;

private:
    template<class T>
    using Send = std::function<Task<T>()>;

    //! The intent, then \p send once, then its outcome.
    template<class T>
    Task<T> journaled(const Intent &intent, const Send<T> &send);
    template<class T>
    Task<T> ended(const AuditEvent &intended, const Task<T> &sent);
    Task<SignInOutcome> signedIn(const QString &userName, const CallContext &context, const Task<SignInOutcome> &task);

    [[nodiscard]] Intent intentOn(const QString &userId, AuditEvent::Kind kind, Outcome::Step step, const CallContext &context) const;
    [[nodiscard]] Intent intentOf(const PasswordChange &data, const CallContext &context) const;
    [[nodiscard]] KnownPeople::Person actor(const CallContext &context) const;
    void learn(const AuditEvent &intended, const Result<Outcome> &result);
    void learn(const AuditEvent &intended, const Result<SignInOutcome> &result);

    UserDirectory &m_inner;
    Journal &m_journal;
    const Clock &m_clock;
    QString m_user;
    KnownPeople m_people;
};

} // namespace passwright
