// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/ProfileForm.h"

#include <memory>

namespace passwright {

namespace Ui {
class LocalProfileForm;
}

//! A connection to a database file. Without a name it is called as its file.
class LocalProfileForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit LocalProfileForm(QWidget *parent = nullptr);
    ~LocalProfileForm() override;

    void setProfile(const Profile &profile) override;
    [[nodiscard]] Profile profile() const override;
    [[nodiscard]] QList<Finding> findings() const override;

private:
    std::unique_ptr<Ui::LocalProfileForm> m_ui;
    Profile m_profile;
};

} // namespace passwright
