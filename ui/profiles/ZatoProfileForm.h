// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/ProfileForm.h"

#include <memory>

namespace passwright {

namespace Ui {
class ZatoProfileForm;
}

//! A connection to a Zato SSO server. Without a name it is called as its host.
class ZatoProfileForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit ZatoProfileForm(QWidget *parent = nullptr);
    ~ZatoProfileForm() override;

    void setProfile(const Profile &profile) override;
    [[nodiscard]] Profile profile() const override;
    [[nodiscard]] QList<Finding> findings() const override;

private:
    void connectFields();

    std::unique_ptr<Ui::ZatoProfileForm> m_ui;
    Profile m_profile;
};

} // namespace passwright
