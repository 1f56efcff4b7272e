// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"
#include "ui/widgets/CenteredPage.h"

#include <QList>

#include <memory>

namespace passwright {

namespace Ui {
class WelcomePage;
}

//! Where a connection is chosen: one used before, or a local database to open, create or try.
class WelcomePage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    //! The one of \p lastUsed is chosen beforehand.
    void setProfiles(const QList<Profile> &profiles, const QString &lastUsed);
    void setBusy(bool busy);
    void showError(const Error &error);
    void clearMessage();

Q_SIGNALS:
    void profileChosen(const passwright::Profile &profile);
    void forgetChosen(const QString &profileId);
    void openChosen();
    void createChosen();
    void sampleChosen();
    void preferencesChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void openCurrent();
    void forgetCurrent();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QList<Profile> m_profiles;
    bool m_isBusy = false;
};

} // namespace passwright
