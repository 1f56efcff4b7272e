// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Settings.h"
#include "models/services/Profile.h"

namespace passwright {

//! What was learned of the servers of deployed profiles, by the profile's id, in the settings file.
class LearnedBehaviours
{
public:
    explicit LearnedBehaviours(Settings settings);

    //! FindOut where nothing was learned.
    [[nodiscard]] Profile::Behaviour of(const QString &id) const;
    //! FindOut: forgets it.
    void keep(const QString &id, Profile::Behaviour behaviour);

private:
    Settings m_settings;
};

} // namespace passwright
