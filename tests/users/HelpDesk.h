// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"

#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace passwright::test {

class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
};

//! The same bytes in every run, and not one of them secret.
class KnownRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) const override
    {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_engine() >> 56U);
    }

private:
    mutable std::mt19937_64 m_engine{7};
};

//! A directory of a help desk, in memory. Each answer comes by itself, or waits for answer() while held; a
//! change that waits and is told to stop ends as Unknown, as one does that was sent.
class HelpDeskDirectory : public UserDirectory
{
public:
    explicit HelpDeskDirectory(const SetClock &clock);

    QList<Account> users;
    Capabilities can{.sessions = true, .ownChange = true, .search = true, .resetOthers = true, .passwordExpiry = true,
        .mustChange = true, .lock = true, .approve = true, .addUser = true, .auditInDirectory = true, .tellsReasons = true,
        .readsBack = true, .searchesPrefixes = true};
    PasswordRules rules{.minLength = 8, .rejectList = {QStringLiteral("qwerty")}};

    //! What the next changes and unlocks give in place of the usual, in this order.
    std::deque<Result<Outcome>> nextChanges;
    std::deque<Result<Outcome>> nextUnlocks;
    std::optional<Error> searchError;
    std::optional<Error> userError;
    //! Whether an outcome of nextChanges leaves the user as if the change had been made.
    bool doesItAnyway = false;

    QList<UserQuery> queries;
    QList<PasswordChange> changes;
    QStringList locked;
    QStringList unlocked;
    QStringList approved;
    QList<bool> flags; //!< given to setMustChange()

    void hold() { m_holds = true; }
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }
    //! Gives the answer number \p index of those that wait, 0 the oldest.
    void answer(qsizetype index = 0);
    //! Gives all of them, and holds no more.
    void release();

    Account &at(const QString &userName);

    [[nodiscard]] Capabilities capabilities() const override { return can; }
    [[nodiscard]] PasswordRules passwordRules() const override { return rules; }
    Task<SignInOutcome> signIn(const SignInRequest &, const CallContext &) override;
    Task<Done> signOut(const CallContext &) override;
    Task<Account> currentUser(const CallContext &) override;
    Task<Account> user(const QString &userId, const CallContext &context) override;
    Task<UserPage> search(const UserQuery &query, const CallContext &context) override;
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override;
    Task<Outcome> lock(const QString &userId, const CallContext &context) override;
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override;
    Task<Outcome> approve(const QString &userId, const CallContext &context) override;
    Task<Outcome> setMustChange(const QString &userId, bool mustChange, const CallContext &context) override;
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override;

protected:
    template<class T>
    Task<T> later(std::function<Result<T>()> make)
    {
        if (!m_holds)
            return readyTask<T>(make());
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_waiting.emplace_back([promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        });
        return promise->future();
    }

private:
    Account *byId(const QString &userId);
    Task<Outcome> laterUnlessStopped(std::function<Result<Outcome>()> make, const CallContext &context);
    Outcome changeNow(const PasswordChange &data, const QString &cid);
    void apply(Account &account, const PasswordChange &data) const;

    const SetClock &m_clock;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::shared_ptr<void>> m_stops;
    bool m_holds = false;
};

//! An audit trail that a test writes, and that remembers what it was asked.
class HelpDeskTrail final : public AuditLog
{
public:
    QList<AuditEvent> events; //!< newest first
    qsizetype pageSize = 200;
    AuditVerdict verdict{.rows = 3, .head = QByteArray(32, '\x5a')};
    std::optional<Error> error;
    bool holdsExports = false; //!< they end when they are stopped

    QList<AuditQuery> queries;
    QList<QByteArray> expectedHeads;
    QStringList exports;
    QList<Format> formats;

    Task<AuditPage> read(const AuditQuery &query, const CallContext &context) override;
    Task<AuditVerdict> verify(const QByteArray &expectedHead, const CallContext &context) override;
    Task<qint64> exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context) override;

private:
    std::shared_ptr<std::stop_callback<std::function<void()>>> m_stop;
};

class HelpDeskConnection : public Connection
{
public:
    explicit HelpDeskConnection(const SetClock &clock)
        : users(clock)
    {
    }

    HelpDeskDirectory users;
    HelpDeskTrail trail;

    [[nodiscard]] UserDirectory &directory() override { return users; }
    [[nodiscard]] AuditLog &auditLog() override { return trail; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Help desk"); }
    [[nodiscard]] QString application() const override { return QStringLiteral("passwright"); }
    [[nodiscard]] QList<Notice> notices() const override { return {}; }
    Task<QString> prepare() override { return readyTask<QString>(QString()); }
};

//! A super-user of the user ID "zusrdesk", signed in.
[[nodiscard]] Caller deskCaller();
//! An approved user whose password holds for another year.
[[nodiscard]] Account madeUp(const QString &userName, const QString &displayName);

} // namespace passwright::test
