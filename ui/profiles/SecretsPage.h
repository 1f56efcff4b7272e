// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"
#include "ui/profiles/TypedSecret.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

class PasswordField;

namespace Ui {
class SecretsPage;
}

//! Asks for the secrets that a connection cannot be opened without.
class SecretsPage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit SecretsPage(QWidget *parent = nullptr);
    ~SecretsPage() override;

    void ask(const Profile &profile, const QList<SecretName> &names, bool hasKeychain);
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    void setBusy(bool busy);
    void showError(const Error &error);
    //! The keychain refused; what was typed is kept until the program ends, and the person goes on knowing it.
    void showKeptInMemory(const Error &keychainProblem);
    //! Overwrites what is typed.
    void wipe();

Q_SIGNALS:
    //! All of them; the page has wiped its fields.
    void given(const QList<passwright::TypedSecret> &secrets, passwright::SecretStore::Keep keep);
    //! After showKeptInMemory().
    void goOnChosen();
    void backChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showTexts();
    void addField(SecretName name);
    void submit();

    std::unique_ptr<Ui::SecretsPage> m_ui;
    QList<std::pair<SecretName, PasswordField *>> m_fields;
    Profile m_profile;
    bool m_isBusy = false;
};

} // namespace passwright
