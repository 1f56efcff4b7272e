// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/ProfileExchange.h"
#include "models/services/ProfileStore.h"
#include "ui/profiles/TypedSecret.h"

#include <QObject>

#include <optional>

namespace passwright {

//! The named connections and what is kept for them: saves, duplicates, removes, takes them to a file
//! and back. Deployed ones it leaves as they are. Knows no window.
class ConnectionsController final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it.
    ConnectionsController(ProfileStore &profiles, SecretStore &secrets, ProfileExchange &exchange, QObject *parent = nullptr);

    [[nodiscard]] QList<Profile> profiles() const { return m_profiles.profiles(); }
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;

    //! A profile without an id is a new one.
    void save(const Profile &profile, const QList<TypedSecret> &secrets, SecretStore::Keep keep);
    //! The same under another id and name, of one's own and without its secrets; not saved.
    [[nodiscard]] Profile duplicate(const Profile &profile) const;
    //! With its secrets.
    void remove(const QString &id);
    //! Each becomes a connection of its own, also where the file has an id or a name that is known: what is
    //! kept for a connection is never sent to an address that a file brings.
    void importFrom(const QString &path);
    //! Those of the ids, in the order in which they stand.
    void exportTo(const QString &path, const QStringList &ids);

Q_SIGNALS:
    //! With the keychain's refusal, where it refused: the secrets are kept in memory then.
    void saved(const passwright::Profile &profile, const std::optional<passwright::Error> &keychainProblem);
    void removed(const passwright::Profile &profile);
    void imported(const QList<passwright::Profile> &profiles);
    void exported(const QString &path, int count);
    void failed(const passwright::Error &error);

private:
    [[nodiscard]] QString freeName(const QString &name) const;

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    ProfileExchange &m_exchange;
};

} // namespace passwright
