// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/TypedSecret.h"

#include <QObject>

#include <optional>

namespace passwright {

//! Finds out which secrets of a connection have to be asked for, and keeps what is typed. Knows no
//! window.
class SecretsController final : public QObject
{
    Q_OBJECT

public:
    //! The store must outlive it.
    explicit SecretsController(SecretStore &secrets, QObject *parent = nullptr);

    //! \p missing: the one that is known to be, where one is.
    void look(const Profile &profile, std::optional<SecretName> missing);
    void keep(const QString &profileId, const QList<TypedSecret> &secrets, SecretStore::Keep keep);

Q_SIGNALS:
    //! Those that are missing; all that the connection needs where none is known to be.
    void needed(const QList<passwright::SecretName> &names, bool hasKeychain);
    //! With the keychain's refusal, where it refused: they are kept in memory then.
    void kept(const std::optional<passwright::Error> &keychainProblem);

private:
    void lookAtNext(const QString &profileId, QList<SecretName> left, const QList<SecretName> &missing, const QList<SecretName> &all);

    SecretStore &m_secrets;
};

} // namespace passwright
