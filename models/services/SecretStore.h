// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"
#include "models/domain/Task.h"
#include "models/services/Profile.h"

#include <QList>

namespace passwright {

//! The secrets that a connection needs besides what a person types to sign in.
enum class SecretName { SharedKey, ManagementKey, ClientSecret, DatabasePassword, FernetKey };

//! Stable names: "shared_key", "management_key", "client_secret", "database_password", "fernet_key".
[[nodiscard]] QLatin1String toText(SecretName name);
[[nodiscard]] std::optional<SecretName> secretNameFromText(QStringView text);
//! Those without which \p profile cannot be opened.
[[nodiscard]] QList<SecretName> secretsNeeded(const Profile &profile);

//! Keeps them: in the system keychain where one is running and the person wants it, else in memory until
//! the program ends. Calls from the thread it was made in; the tasks end there.
class SecretStore
{
public:
    enum class Keep { InKeychain, InMemory };

    virtual ~SecretStore() = default;

    //! Whether a keychain is running that can keep something.
    virtual Task<bool> hasKeychain() = 0;
    //! From memory, else from the keychain. Error NotFound: it has to be asked for. KeychainFailed:
    //! there is one, and it refused (locked, and the person said no).
    virtual Task<Secret> read(const QString &profileId, SecretName name) = 0;
    virtual Task<Done> write(const QString &profileId, SecretName name, const Secret &secret, Keep keep) = 0;
    //! All of a profile, in both places.
    virtual Task<Done> forget(const QString &profileId) = 0;
    //! One of them, in both places; Done where there is none.
    virtual Task<Done> forget(const QString &profileId, SecretName name) = 0;
};

} // namespace passwright
