// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

class SignInController;

namespace Ui {
class SignInPage;
}

//! Where a person signs in to one connection. A field for the authenticator code, and those for a new
//! password, appear in place when the directory asks for them.
class SignInPage final : public CenteredPage
{
    Q_OBJECT

public:
    //! The connection and the clock must outlive it. \p caller has no session.
    SignInPage(Connection &connection, const Caller &caller, const Clock &clock, QWidget *parent = nullptr);
    ~SignInPage() override;

    //! Beside the connection's name: what kind of connection it is. From the start that of a database.
    void setIcon(const QIcon &icon);
    void setUserName(const QString &userName);
    [[nodiscard]] QString userName() const;
    //! Why one is here (again), such as that the session has ended.
    void showNotice(const QString &headline, const QStringList &lines = {});
    //! What would be lost by what the person has just chosen.
    void showCaution(const QString &headline, const QStringList &lines);
    //! The sample's way in: said, and filled in by one button.
    void offerSample(const QString &userName, const QString &password);

    [[nodiscard]] bool isBusy() const;
    //! Overwrites every password in the page.
    void wipe();

Q_SIGNALS:
    void signedIn(const passwright::Session &session, const QList<passwright::Refusal> &warnings);
    //! The person wants another connection.
    void leaveChosen();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectFields();
    void connectController();
    void showNotices();
    void submit();
    void checkNewPassword();
    void showAsked();
    void showBusy(bool busy);
    void showWait(int seconds);
    void showRefused(const QList<Refusal> &refusals, const QString &cid);
    void showNewPasswordUnknown(const SignInOutcome &outcome);
    void wipeNew();
    void focusFirstEmpty();
    void retranslate();

    std::unique_ptr<Ui::SignInPage> m_ui;
    Connection &m_connection;
    SignInController *m_controller;
    QMetaObject::Connection m_sampleAction;
};

} // namespace passwright
