// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeStores.h"
#include "FakeDirectory.h"

#include "models/services/Connector.h"
#include "models/services/Preferences.h"
#include "models/services/ProfileStore.h"

namespace passwright::test {

class FakeAuditLog final : public AuditLog
{
public:
    Task<AuditPage> read(const AuditQuery &, const CallContext &) override { return readyTask<AuditPage>(AuditPage{}); }
    Task<AuditVerdict> verify(const QByteArray &, const CallContext &) override { return readyTask<AuditVerdict>(AuditVerdict{}); }
    Task<qint64> exportTo(const QString &, Format, const AuditQuery &, const CallContext &) override { return readyTask<qint64>(qint64(0)); }
};

//! A journal with changes that a crash cut off.
class FakeJournal final : public Journal
{
public:
    Task<AuditEvent> begin(const Intent &intent) override { return readyTask<AuditEvent>(intent.event); }
    Task<AuditEvent> end(const AuditEvent &outcome) override
    {
        ended << outcome;
        return readyTask<AuditEvent>(outcome);
    }
    Task<QList<Intent>> unfinished() override { return readyTask<QList<Intent>>(open); }

    QList<Intent> open;
    QList<AuditEvent> ended;
};

class FakeConnection final : public Connection
{
public:
    explicit FakeConnection(const Clock &clock)
        : users(clock)
    {
    }

    [[nodiscard]] UserDirectory &directory() override { return users; }
    [[nodiscard]] AuditLog &auditLog() override { return audit; }
    [[nodiscard]] Journal *journal() override { return journalOrNot ? &*journalOrNot : nullptr; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Test directory"); }
    [[nodiscard]] QString application() const override { return QStringLiteral("passwright"); }
    [[nodiscard]] QList<Notice> notices() const override { return shownNotices; }
    Task<QString> prepare() override
    {
        shownNotices.removeAll(Notice::NeedsPreparation);
        return readyTask<QString>(QStringLiteral("/tmp/backup.sqlite"));
    }

    FakeDirectory users;
    FakeAuditLog audit;
    std::optional<FakeJournal> journalOrNot; //!< nothing: the directory keeps its own
    QList<Notice> shownNotices;
};

class FakeConnector final : public Connector
{
public:
    explicit FakeConnector(std::shared_ptr<FakeConnection> connection)
        : m_connection(std::move(connection))
    {
    }

    Task<Opened> open(const Profile &profile) override
    {
        opened << profile;
        return give();
    }
    Task<ServerProbe> probe(const Profile &profile) override
    {
        probed << profile;
        if (onProbe)
            onProbe(profile);
        if (!heldProbe)
            return readyTask<ServerProbe>(nextProbe);
        heldProbe->start();
        return heldProbe->future();
    }
    Task<Opened> create(const Profile &, const NewUser &user, const PasswordRules &rules) override
    {
        createdUser = user;
        createdRules = rules;
        return give();
    }
    Task<Opened> openSample(const Profile &) override { return give(); }
    [[nodiscard]] QString samplePassword() const override { return QStringLiteral("sample-password-42"); }

    std::optional<Error> nextError;
    Result<ServerProbe> nextProbe = ServerProbe{};
    std::shared_ptr<QPromise<Result<ServerProbe>>> heldProbe; //!< answers when a test says so
    std::function<void(const Profile &)> onProbe;
    QList<Profile> opened;
    QList<Profile> probed;
    std::optional<NewUser> createdUser;
    std::optional<PasswordRules> createdRules;

private:
    Task<Opened> give()
    {
        if (nextError)
            return readyTask<Opened>(*std::exchange(nextError, std::nullopt));
        return readyTask<Opened>(Opened(m_connection));
    }

    std::shared_ptr<FakeConnection> m_connection;
};

class MemoryProfiles final : public ProfileStore
{
public:
    [[nodiscard]] QList<Profile> profiles() const override { return list; }
    void save(const Profile &profile) override
    {
        remove(profile.id);
        list.append(profile);
    }
    void remove(const QString &id) override
    {
        list.removeIf([&id](const Profile &profile) { return profile.id == id; });
    }
    [[nodiscard]] QString lastUsed() const override { return last; }
    void setLastUsed(const QString &id) override { last = id; }

    QList<Profile> list;
    QString last;
};

class MemoryPreferences final : public PreferencesStore
{
public:
    [[nodiscard]] Preferences load() const override { return kept; }
    void save(const Preferences &preferences) override { kept = preferences; }

    Preferences kept;
};

} // namespace passwright::test
