// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace passwright::test {

//! A clock that a test sets.
class MockClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
};

//! A directory in memory. While it holds, answers wait for release(); a change of a password that waits and
//! is told to stop ends as Unknown, as one does that was sent.
class FakeDirectory final : public UserDirectory
{
public:
    struct User
    {
        Account account;
        QString password;
        QString totpCode = {};
    };

    explicit FakeDirectory(const Clock &clock);

    User &add(const QString &userName, const QString &password, bool isSuperUser = false);
    User &at(const QString &userName) { return m_users[userName]; }

    void hold() { m_isHolding = true; }
    void release();

    int signIns = 0;
    int signOuts = 0;
    int changes = 0;
    int renewals = 0;
    Capabilities can{.sessions = true, .ownChange = true, .search = true, .resetOthers = true, .passwordExpiry = true,
        .mustChange = true, .lock = true, .approve = true, .addUser = true, .auditInDirectory = true, .tellsReasons = true,
        .readsBack = true, .searchesPrefixes = true};
    //! The sessions that were begun are known no longer.
    void endSessions() { m_generation += 1; }
    PasswordChange lastChange;
    std::optional<Error> nextRenewalError;
    PasswordRules rules = {.minLength = 8, .rejectList = {QStringLiteral("qwerty")}};
    //! What the next change or sign-in gives in place of the usual, once.
    std::optional<Outcome> nextOutcome;
    std::optional<SignInOutcome> nextSignIn;
    std::optional<Error> nextError;
    SignInRequest lastRequest;

    [[nodiscard]] Capabilities capabilities() const override { return can; }
    [[nodiscard]] PasswordRules passwordRules() const override { return rules; }
    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override;
    Task<QDateTime> renewSession(const CallContext &context) override;
    Task<Done> signOut(const CallContext &context) override;
    Task<Account> currentUser(const CallContext &context) override;
    Task<Account> user(const QString &userId, const CallContext &context) override;
    Task<UserPage> search(const UserQuery &query, const CallContext &context) override;
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override;
    Task<Outcome> lock(const QString &userId, const CallContext &context) override;
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override;
    Task<Outcome> approve(const QString &userId, const CallContext &context) override;
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override;

private:
    template<class T>
    Task<T> answer(Result<T> result);
    template<class T>
    Task<T> answerUnlessStopped(Result<T> result, Result<T> stopped, const CallContext &context);
    [[nodiscard]] Secret tokenOf(const QString &userName) const;
    SignInOutcome signInNow(const SignInRequest &request, const QString &cid);
    Outcome changeNow(const PasswordChange &data, const CallContext &context);
    User *byToken(const CallContext &context);

    const Clock &m_clock;
    QHash<QString, User> m_users;
    std::deque<std::function<void()>> m_held;
    std::vector<std::shared_ptr<void>> m_stops;
    int m_generation = 0;
    bool m_isHolding = false;
};

} // namespace passwright::test
