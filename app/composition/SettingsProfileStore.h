// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Settings.h"
#include "models/services/ProfileStore.h"

namespace passwright {

//! Keeps profiles in the settings file. What cannot be a profile (no id, no path, address or URL, a kind
//! that is not known) is passed over. It knows nothing of deployed ones.
class SettingsProfileStore final : public ProfileStore
{
public:
    explicit SettingsProfileStore(Settings settings);

    [[nodiscard]] QList<Profile> profiles() const override;
    void save(const Profile &profile) override;
    void remove(const QString &id) override;
    [[nodiscard]] QString lastUsed() const override;
    void setLastUsed(const QString &id) override;

private:
    void writeAll(const QList<Profile> &profiles);

    Settings m_settings;
};

} // namespace passwright
