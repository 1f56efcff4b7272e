// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/ProfileExchange.h"
#include "models/services/SecretStore.h"

#include <QHash>

#include <optional>

namespace passwright::test {

//! A keychain and a memory that a test can look into.
class MemorySecretStore final : public SecretStore
{
public:
    struct Kept
    {
        QString profileId;
        SecretName name;
        QString text;
        Keep keep;
    };

    Task<bool> hasKeychain() override { return readyTask<bool>(isRunning); }
    Task<Secret> read(const QString &profileId, SecretName name) override
    {
        if (readError)
            return readyTask<Secret>(*readError);
        for (const Kept &kept : list) {
            if (kept.profileId == profileId && kept.name == name)
                return readyTask<Secret>(Secret::fromString(kept.text));
        }
        return readyTask<Secret>(Error{.kind = Error::Kind::NotFound});
    }
    Task<Done> write(const QString &profileId, SecretName name, const Secret &secret, Keep keep) override
    {
        if (keep == Keep::InKeychain && keychainError)
            return readyTask<Done>(*keychainError);
        list.removeIf([&](const Kept &kept) { return kept.profileId == profileId && kept.name == name; });
        list.append({profileId, name, secret.toString(), keep});
        return readyTask<Done>(Done{});
    }
    Task<Done> forget(const QString &profileId) override
    {
        forgotten << profileId;
        list.removeIf([&](const Kept &kept) { return kept.profileId == profileId; });
        return readyTask<Done>(Done{});
    }

    Task<Done> forget(const QString &profileId, SecretName name) override
    {
        list.removeIf([&](const Kept &kept) { return kept.profileId == profileId && kept.name == name; });
        return readyTask<Done>(Done{});
    }

    [[nodiscard]] std::optional<Kept> kept(const QString &profileId, SecretName name) const
    {
        for (const Kept &entry : list) {
            if (entry.profileId == profileId && entry.name == name)
                return entry;
        }
        return std::nullopt;
    }

    bool isRunning = true;
    std::optional<Error> keychainError;
    std::optional<Error> readError;
    QList<Kept> list;
    QStringList forgotten;
};

//! Files of profiles, in memory, by path.
class MemoryExchange final : public ProfileExchange
{
public:
    Task<QList<Profile>> read(const QString &path) override
    {
        if (!files.contains(path))
            return readyTask<QList<Profile>>(Error{.kind = Error::Kind::NotFound, .subject = path});
        return readyTask<QList<Profile>>(files.value(path));
    }
    Task<Done> write(const QString &path, const QList<Profile> &profiles) override
    {
        if (writeError)
            return readyTask<Done>(*writeError);
        files.insert(path, profiles);
        return readyTask<Done>(Done{});
    }

    QHash<QString, QList<Profile>> files;
    std::optional<Error> writeError;
};

} // namespace passwright::test
