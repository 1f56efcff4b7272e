// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlStore.h"

#include <QObject>

namespace passwright {

//! Makes the sample database: made-up users in every state, and a short trail.
//! Its super-user is `admin`. It is there wholly or not at all.
class SampleDatabase
{
public:
    explicit SampleDatabase(SqlStore::Services services);

    //! Of `admin`, and of those users whose sign-in can be tried. Everybody may know it.
    [[nodiscard]] static QString password();
    //! The base32 key of the user `totp`. Everybody may know it.
    [[nodiscard]] static QString totpKey();

    //! Makes it at \p path, absolute, with its folder where that is missing; done at once where a file
    //! is. Takes a few seconds in worker threads: password hashes have as many rounds as any.
    Task<Done> make(const QString &path, std::optional<int> rounds);

private:
    [[nodiscard]] Task<Done> filled(const SqlStore::Opened &store, const QString &path, int rounds);
    [[nodiscard]] Task<Done> used(const SqlStore::Opened &store);
    [[nodiscard]] Task<Done> lockThose(const SqlStore::Opened &store, const CallContext &caller, QStringList userIds);

    SqlStore::Services m_services;
    QObject m_context; // chains hang on it
};

} // namespace passwright
