// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/SecretStore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace passwright {

//! Secrets in the system keychain (Secret Service, KWallet), by QtKeychain: service "passwright", key
//! "<profile id>/<name of the secret>". Where none is running they stay in memory. It writes no file.
//! Needs a QCoreApplication and its event loop. The subject of its errors is the name of the secret.
class KeychainSecretStore final : public SecretStore
{
public:
    KeychainSecretStore();
    ~KeychainSecretStore() override;
    Q_DISABLE_COPY_MOVE(KeychainSecretStore)

    Task<bool> hasKeychain() override;
    Task<Secret> read(const QString &profileId, SecretName name) override;
    //! InKeychain: in memory as well. Where that fails (KeychainFailed), it is kept in memory alone.
    Task<Done> write(const QString &profileId, SecretName name, const Secret &secret, Keep keep) override;
    Task<Done> forget(const QString &profileId) override;
    Task<Done> forget(const QString &profileId, SecretName name) override;

private:
    [[nodiscard]] Task<bool> askBus();
    [[nodiscard]] Task<bool> tryBackend();
    [[nodiscard]] Task<Secret> readJob(const QString &key, SecretName name);
    [[nodiscard]] Task<Done> writeJob(const QString &key, SecretName name, const Secret &secret);
    [[nodiscard]] Task<Done> deleteJob(const QString &profileId, SecretName name);
    [[nodiscard]] Task<Done> deleteJobs(const QString &profileId, qsizetype from);
    //! \p work where a keychain is running, else \p otherwise.
    template<class T>
    Task<T> inKeychain(std::function<Task<T>()> work, Result<T> otherwise);

    QHash<QString, Secret> m_memory; //!< by key
    bool m_isKnownToRun = false;
    QObject m_context; // chains hang on it
};

} // namespace passwright
