// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"
#include "ui/widgets/CenteredPage.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace passwright {

namespace Ui {
class WelcomePage;
}

//! Where a connection is chosen: one that is there, a server, or a local database to open, create or try.
class WelcomePage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    //! The one of the id \p chosen is chosen beforehand.
    void setProfiles(const QList<Profile> &profiles, const QString &chosen);
    void setBusy(bool busy);
    //! \p canEdit: it is about a connection whose settings can be changed.
    void showError(const Error &error, bool canEdit = false);
    //! Something to know that is no error.
    void showNotice(const QString &headline, const QStringList &lines);
    void clearMessage();

Q_SIGNALS:
    void profileChosen(const passwright::Profile &profile);
    void forgetChosen(const QString &profileId);
    //! A new connection to a server of this kind.
    void serverChosen(passwright::Profile::Kind kind);
    void connectionsChosen();
    //! The connection that the error is about.
    void editChosen();
    void openChosen();
    void createChosen();
    void sampleChosen();
    void preferencesChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();
    void openCurrent();
    void forgetCurrent();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QList<Profile> m_profiles;
    bool m_canForget = false; //!< the chosen one: nothing is lost with it but its place in the list
    bool m_isBusy = false;
};

} // namespace passwright
