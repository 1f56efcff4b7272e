// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/domain/NewUser.h"
#include "models/domain/PasswordRules.h"
#include "models/services/Profile.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

namespace Ui {
class CreateDatabasePage;
}

//! Where the new database goes, which rules hold in it, and who its first super-user is.
class CreateDatabasePage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit CreateDatabasePage(QWidget *parent = nullptr);
    ~CreateDatabasePage() override;

    //! A local database, whose path is asked for, or one on a server, which is there and empty.
    void setProfile(const Profile &profile);
    void setBusy(bool busy);
    void showError(const Error &error);
    //! Overwrites every password in the page.
    void wipe();

Q_SIGNALS:
    void createChosen(const passwright::Profile &profile, const passwright::NewUser &firstSuperUser, const passwright::PasswordRules &rules);
    void backChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool isServer() const { return m_profile.kind == Profile::Kind::DatabaseServer; }
    [[nodiscard]] PasswordRules rules() const;
    void showPlace();
    void checkPassword();
    void submit();

    std::unique_ptr<Ui::CreateDatabasePage> m_ui;
    Profile m_profile;
    bool m_isBusy = false;
};

} // namespace passwright
