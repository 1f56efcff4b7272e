// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/TypedSecret.h"

#include <optional>

namespace passwright {

//! Keeps what was typed, one secret after the other.
class SecretWriter
{
public:
    struct Kept
    {
        std::optional<Error> keychainProblem = {}; //!< the keychain refused: all are kept, in memory alone
    };

    //! An Error says that not even memory took one. \p context and \p store must outlive the task.
    static Task<Kept> write(QObject *context, SecretStore &store, const QString &profileId, const QList<TypedSecret> &secrets,
        SecretStore::Keep keep);

private:
    static Task<Kept> next(QObject *context, SecretStore &store, const QString &profileId, QList<TypedSecret> left,
        SecretStore::Keep keep, const Kept &soFar);
};

} // namespace passwright
