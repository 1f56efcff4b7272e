// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/ProfileForm.h"

#include <memory>

namespace passwright {

namespace Ui {
class LicenseSpringProfileForm;
}

//! A connection to LicenseSpring, with its keys. Without a name it is called as its host.
class LicenseSpringProfileForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit LicenseSpringProfileForm(QWidget *parent = nullptr);
    ~LicenseSpringProfileForm() override;

    void setProfile(const Profile &profile) override;
    [[nodiscard]] Profile profile() const override;
    [[nodiscard]] QList<Finding> findings() const override;
    [[nodiscard]] QList<TypedSecret> typedSecrets() const override;
    [[nodiscard]] SecretStore::Keep keep() const override;
    void setHasKeychain(bool has) override;
    void wipe() override;

private:
    void connectFields();
    void showFields();
    [[nodiscard]] bool usesTokens() const;
    [[nodiscard]] bool hasHelpDesk() const;

    std::unique_ptr<Ui::LicenseSpringProfileForm> m_ui;
    Profile m_profile;
};

} // namespace passwright
