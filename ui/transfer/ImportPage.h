// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/transfer/ImportController.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace passwright {

class ImportRowsBox;
class ImportStartBox;
class MutedLabel;
class OutcomeBanner;
class TitleLabel;
class ProgressBox;

//! An import of users on one page: the file, chosen or dropped; the dry run with a verdict for each row; the import; what
//! became of it. It can be left and come back to at any time.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    //! The connection has a userImporter() and must outlive it.
    ImportPage(Connection &connection, const Caller &caller, QWidget *parent = nullptr);

    void setCaller(const Caller &caller) { m_controller->setCaller(caller); }
    //! Users are being written.
    [[nodiscard]] bool isBusy() const { return m_controller->isBusy(); }
    void stop() { m_controller->stop(); }
    void wipe();
    void focusStart();

public Q_SLOTS:
    //! The dry run of this file; nothing while isBusy().
    void check(const QString &path);

Q_SIGNALS:
    void busyChanged(bool busy);
    //! Users were written, or may have been.
    void imported();
    //! Through with it: back to the users.
    void left();
    void sessionLost();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectController();
    void showStep();
    void showOutcome();
    void retranslate();
    void go();
    void goBack();
    void askFaults();

    ImportController *m_controller;
    TitleLabel *m_title;
    MutedLabel *m_source;
    OutcomeBanner *m_banner;
    ImportStartBox *m_start;
    ProgressBox *m_progress;
    QLabel *m_headline;
    ImportRowsBox *m_rows;
    QPushButton *m_faults;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_go;
    QElapsedTimer m_sinceStep;
};

} // namespace passwright
