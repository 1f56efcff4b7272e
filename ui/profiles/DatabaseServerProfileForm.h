// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/DatabaseUrl.h"
#include "ui/profiles/ProfileForm.h"

#include <memory>

namespace passwright {

namespace Ui {
class DatabaseServerProfileForm;
}

//! A connection to a database on a PostgreSQL or MariaDB server, with its password. Without a name it is
//! called as its database. A whole URL in the field for the host fills the others. Only what the engine can
//! do is offered: a URL that asks for less of TLS than is safe with it becomes one with the host's name checked.
class DatabaseServerProfileForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit DatabaseServerProfileForm(QWidget *parent = nullptr);
    ~DatabaseServerProfileForm() override;

    void setProfile(const Profile &profile) override;
    [[nodiscard]] Profile profile() const override;
    [[nodiscard]] QList<Finding> findings() const override;
    [[nodiscard]] QList<TypedSecret> typedSecrets() const override;
    [[nodiscard]] SecretStore::Keep keep() const override;
    void setHasKeychain(bool has) override;
    void wipe() override;

private:
    void addChoices();
    void connectFields();
    void setUrl(const DatabaseUrl &url);
    void takeUrl();
    void showFields();
    void offerTls();
    //! As DatabaseUrl::parse() takes it, where nothing is wrong.
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString places() const;
    [[nodiscard]] DatabaseUrl::Engine engine() const;
    [[nodiscard]] DatabaseUrl::Tls tls() const;

    std::unique_ptr<Ui::DatabaseServerProfileForm> m_ui;
    Profile m_profile;
};

} // namespace passwright
