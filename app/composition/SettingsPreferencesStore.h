// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Settings.h"
#include "models/services/Preferences.h"

namespace passwright {

//! Keeps preferences in the settings file. A value that is missing, or makes no sense, is the default.
class SettingsPreferencesStore final : public PreferencesStore
{
public:
    explicit SettingsPreferencesStore(Settings settings);

    [[nodiscard]] Preferences load() const override;
    void save(const Preferences &preferences) override;

private:
    Settings m_settings;
};

} // namespace passwright
