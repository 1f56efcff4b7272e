// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "ui/widgets/CenteredPage.h"

#include <memory>

namespace passwright {

namespace Ui {
class PreparePage;
}

//! What is added to a database that another program made, and whether to go on: a yes or a no.
class PreparePage final : public CenteredPage
{
    Q_OBJECT

public:
    explicit PreparePage(QWidget *parent = nullptr);
    ~PreparePage() override;

    //! \p isServer: it is on a database server, where no backup is made.
    void setConnection(const QString &title, bool isServer);
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void prepareChosen();
    void backChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showBackup();

    std::unique_ptr<Ui::PreparePage> m_ui;
    bool m_isServer = false;
};

} // namespace passwright
