// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

namespace Ui {
class OpenDatabasePage;
}

//! Which database to open, and for a Zato server's the files that belong to it.
class OpenDatabasePage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit OpenDatabasePage(QWidget *parent = nullptr);
    ~OpenDatabasePage() override;

    //! What stands in the fields; its id and name are kept.
    void setProfile(const Profile &profile);
    void setBusy(bool busy);
    //! Whether a key can be kept; not until told so.
    void setHasKeychain(bool has);
    void showError(const Error &error);

Q_SIGNALS:
    //! \p keepsKey: the key of secrets.conf is to go to the system keychain.
    void openChosen(const passwright::Profile &profile, bool keepsKey);
    void backChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void showKeeping();

    std::unique_ptr<Ui::OpenDatabasePage> m_ui;
    Profile m_profile;
    bool m_isBusy = false;
    bool m_hasKeychain = false;
};

} // namespace passwright
