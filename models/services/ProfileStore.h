// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QList>

namespace passwright {

//! Keeps the named connections between starts; the composition root implements it. Those of the
//! system-wide folder come first and are deployed: of them save() keeps what was learned alone
//! (behaviour), and remove() does nothing.
class ProfileStore
{
public:
    virtual ~ProfileStore() = default;
    [[nodiscard]] virtual QList<Profile> profiles() const = 0;
    //! Adds it, or replaces the one of the same id.
    virtual void save(const Profile &profile) = 0;
    virtual void remove(const QString &id) = 0;
    //! The id of the one used last; empty where there is none.
    [[nodiscard]] virtual QString lastUsed() const = 0;
    virtual void setLastUsed(const QString &id) = 0;
};

} // namespace passwright
