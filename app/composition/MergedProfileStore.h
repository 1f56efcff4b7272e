// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/LearnedBehaviours.h"
#include "app/composition/SettingsProfileStore.h"

#include <QList>

namespace passwright {

//! Deployed profiles, then the person's own. A person's own of the same id is hidden by the deployed one.
//! What was learned of a server counts where the deployed profile says "find_out", and nowhere else.
class MergedProfileStore final : public ProfileStore
{
public:
    MergedProfileStore(QList<Profile> deployed, const Settings &settings);

    [[nodiscard]] QList<Profile> profiles() const override;
    void save(const Profile &profile) override;
    void remove(const QString &id) override;
    [[nodiscard]] QString lastUsed() const override;
    void setLastUsed(const QString &id) override;

private:
    [[nodiscard]] bool isDeployed(const QString &id) const;

    QList<Profile> m_deployed;
    SettingsProfileStore m_own;
    LearnedBehaviours m_learned;
};

} // namespace passwright
