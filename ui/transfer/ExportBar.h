// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QWidget>

namespace passwright {

class ExportController;
class OutcomeBanner;
class ProgressBox;

//! An export of the list of users: the file is asked for, how far it is, and what became of it. Not shown where there is
//! nothing to tell.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    //! \p controller must outlive it.
    explicit ExportBar(ExportController &controller, QWidget *parent = nullptr);

public Q_SLOTS:
    //! Asks for the file in a dialog first.
    void choose(const passwright::UserQuery &query);
    void wipe();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRunning(bool isRunning);
    void showExported(const QString &path, qint64 users);

    ExportController &m_controller;
    ProgressBox *m_progress;
    OutcomeBanner *m_banner;
};

} // namespace passwright
