// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connector.h"

#include <optional>

namespace passwright {

//! A real directory whose next change ends as the tour wants to picture it.
class BentDirectory final : public UserDirectory
{
public:
    explicit BentDirectory(UserDirectory &real) : m_real(real) {}

    std::optional<Outcome> next; //!< the outcome of the next change; then the real directory again

    Capabilities capabilities() const override { return m_real.capabilities(); }
    PasswordRules passwordRules() const override { return m_real.passwordRules(); }
    Task<SignInOutcome> signIn(const SignInRequest &r, const CallContext &c) override { return m_real.signIn(r, c); }
    Task<Done> signOut(const CallContext &c) override { return m_real.signOut(c); }
    Task<QDateTime> renewSession(const CallContext &c) override { return m_real.renewSession(c); }
    Task<Account> currentUser(const CallContext &c) override { return m_real.currentUser(c); }
    Task<Account> user(const QString &id, const CallContext &c) override { return m_real.user(id, c); }
    Task<UserPage> search(const UserQuery &q, const CallContext &c) override { return m_real.search(q, c); }
    Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &context) override { return m_real.lookUp(keys, context); }
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &c) override
    {
        if (!next)
            return m_real.changePassword(data, c);
        Outcome outcome = *std::exchange(next, std::nullopt);
        outcome.cid = c.cid;
        outcome.userId = data.userId.value_or(QString());
        return readyTask<Outcome>(outcome);
    }
    Task<Outcome> lock(const QString &id, const CallContext &c) override { return m_real.lock(id, c); }
    Task<Outcome> unlock(const QString &id, const CallContext &c) override { return m_real.unlock(id, c); }
    Task<Outcome> approve(const QString &id, const CallContext &c) override { return m_real.approve(id, c); }
    Task<Outcome> setMustChange(const QString &id, bool flag, const CallContext &c) override { return m_real.setMustChange(id, flag, c); }
    Task<Outcome> addUser(const NewUser &u, const CallContext &c) override { return m_real.addUser(u, c); }

private:
    UserDirectory &m_real;
};

class BentConnection final : public Connection
{
public:
    explicit BentConnection(std::shared_ptr<Connection> real) : bent(real->directory()), m_real(std::move(real)) {}

    BentDirectory bent;

    UserDirectory &directory() override { return bent; }
    AuditLog &auditLog() override { return m_real->auditLog(); }
    UserImporter *userImporter() override { return m_real->userImporter(); }
    Journal *journal() override { return m_real->journal(); }
    QString title() const override { return m_real->title(); }
    QString application() const override { return m_real->application(); }
    QList<Notice> notices() const override { return m_real->notices(); }
    Task<QString> prepare() override { return m_real->prepare(); }

private:
    std::shared_ptr<Connection> m_real;
};

class BentConnector final : public QObject, public Connector
{
public:
    explicit BentConnector(Connector &real) : m_real(real) {}

    std::weak_ptr<BentConnection> current;
    std::optional<Error> nextError;       //!< of the next opening
    std::optional<ServerProbe> nextProbe; //!< likewise of a test

    Task<Opened> open(const Profile &p) override
    {
        if (nextError)
            return readyTask<Opened>(*std::exchange(nextError, std::nullopt));
        return bend(m_real.open(p));
    }
    Task<ServerProbe> probe(const Profile &p) override
    {
        return nextProbe ? readyTask<ServerProbe>(*std::exchange(nextProbe, std::nullopt)) : m_real.probe(p);
    }
    Task<Opened> create(const Profile &p, const NewUser &u, const PasswordRules &r) override { return bend(m_real.create(p, u, r)); }
    Task<Opened> openSample(const Profile &p) override { return bend(m_real.openSample(p)); }
    QString samplePassword() const override { return m_real.samplePassword(); }

private:
    Task<Opened> bend(const Task<Opened> &task)
    {
        return chained<Opened>(this, task, [this](const Result<Opened> &opened) {
            if (!opened)
                return readyTask<Opened>(opened);
            auto bent = std::make_shared<BentConnection>(*opened);
            current = bent;
            return readyTask<Opened>(Opened(bent));
        });
    }

    Connector &m_real;
};

} // namespace passwright
