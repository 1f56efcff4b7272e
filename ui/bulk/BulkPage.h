// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"
#include "models/services/Preferences.h"
#include "ui/bulk/BulkController.h"
#include "ui/printing/SlipPrinter.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace passwright {

class BulkOptionsForm;
class BulkReportBox;
class BulkResumeForm;
class BulkRowsBox;
class MutedLabel;
class OutcomeBanner;
class ProgressBox;
class TitleLabel;

//! A bulk reset on one page: its options, the dry run with its verdicts, the run, the report. It can be left and come back
//! to at any time.
class BulkPage final : public QWidget
{
    Q_OBJECT

public:
    //! The references must outlive it.
    BulkPage(Connection &connection, const Caller &caller, const Preferences &preferences, const BulkParts &parts, QWidget *parent = nullptr);
    ~BulkPage() override;

    void setCaller(const Caller &caller) { m_controller->setCaller(caller); }
    void setPreferences(const Preferences &preferences);
    //! Changes are under way.
    [[nodiscard]] bool isBusy() const { return m_controller->isBusy(); }
    //! New passwords wait in memory alone.
    [[nodiscard]] bool isVolatile() const { return m_controller->isVolatile(); }
    void stop() { m_controller->stop(); }
    //! There is one to come back to.
    [[nodiscard]] bool isInUse() const { return m_controller->step() != BulkController::Step::None; }
    void wipe();
    //! The passphrases in its forms alone.
    void wipeTyped();
    //! Says that leaving now gives up passwords that nobody has.
    void warnOfLeaving();
    void focusStart();

    //! Another one: where one is in use already, that one stays, and it is said why.
    void beginSelected(const QStringList &userIds);
    void beginSearch(const UserQuery &query);
    void beginFile(const QString &path);
    //! Asks for the file in a dialog first.
    void chooseFile();
    void resume(const QString &planPath);

Q_SIGNALS:
    //! Something was begun, or could not be: the page is to be seen.
    void wanted();
    //! isInUse() is another.
    void inUseChanged(bool inUse);
    void busyChanged(bool busy);
    //! Through with it: back to where it was chosen.
    void left();
    //! See BulkController.
    void plansChanged();
    void sessionLost();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectController();
    [[nodiscard]] bool isFree();
    void begin(std::unique_ptr<BulkSource> source, const QString &path = {});
    void showStep();
    void showWork(BulkController::Step step);
    void showCounts();
    void retranslate();
    //! The main button of the step.
    void go();
    void goBack();
    void include();
    void savePdf();
    void saveReport();
    void focusStep();
    [[nodiscard]] qint64 slips() const;

    BulkController *m_controller;
    SlipPrinter m_printer;
    TitleLabel *m_title;
    MutedLabel *m_source;
    OutcomeBanner *m_banner;
    QScrollArea *m_optionsScroll;
    BulkOptionsForm *m_options;
    BulkResumeForm *m_resume;
    ProgressBox *m_progress;
    QLabel *m_headline;
    QWidget *m_superUsers;
    QLabel *m_superUserLabel;
    QLineEdit *m_superUser;
    QPushButton *m_include;
    BulkRowsBox *m_rows;
    BulkReportBox *m_report;
    QPushButton *m_back;
    QPushButton *m_go;
    QElapsedTimer m_sinceGo;
};

} // namespace passwright
