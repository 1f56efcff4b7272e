// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Caller.h"
#include "models/services/Connection.h"

#include <QWidget>

#include <memory>

namespace passwright {

class ActivityController;

namespace Ui {
class ActivityPage;
}

//! The audit trail as a table, with filters, details of a row, export and the check of the chain.
//! The connection must outlive it; the caller is copied. It reads the trail each time it is shown.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(Connection &connection, const Caller &caller, QWidget *parent = nullptr);
    ~ActivityPage() override;

    //! The same person signed in again; filters and what is shown stay.
    void setCaller(const Caller &caller);
    //! The trail is being written to a file.
    [[nodiscard]] bool isBusy() const;
    //! Ends that; no file then.
    void stop();

public Q_SLOTS:
    //! Reads the newest rows again.
    void refresh();

Q_SIGNALS:
    void busyChanged(bool busy);
    //! The directory no longer knows the caller's session.
    void sessionLost();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillFilters();
    void nameFilters();
    void connectFilters();
    void connectActions();
    [[nodiscard]] AuditQuery query() const;
    void applyFilters();
    void showState();
    void showDetails();
    void fitColumns();
    void verify();
    void showVerdict(const AuditVerdict &verdict);
    void askExport();
    void startExport(const QString &path);

    std::unique_ptr<Ui::ActivityPage> m_ui;
    ActivityController *m_controller;
};

} // namespace passwright
