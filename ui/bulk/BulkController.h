// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkDryRun.h"
#include "models/bulk/BulkPlan.h"
#include "models/bulk/BulkRun.h"
#include "models/bulk/HandOver.h"
#include "models/services/Connection.h"
#include "ui/bulk/BulkParts.h"
#include "ui/bulk/BulkSlips.h"
#include "ui/slips/SlipSheet.h"

#include <QObject>

#include <memory>
#include <optional>

namespace passwright {

//! One bulk reset from its options to its report, first time or resumed. Knows no widget. GUI thread.
class BulkController final : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        None,
        Options,  //!< a source was chosen
        Checking, //!< the dry run is under way
        Checked,  //!< its verdicts are there
        Resuming, //!< an interrupted one was opened: goOn() or leave()
        Starting, //!< the hand-over file is made or opened
        Running,
        Ended,    //!< with its report; rows may be left to do
    };
    //! What the form asks for.
    struct Choice
    {
        BulkOptions options = {};
        QString handOverPath = {}; //!< a new file; empty: passwords stay in memory
        Secret passphrase = {};    //!< of that file
    };

    //! The connection must outlive it.
    BulkController(Connection &connection, const Caller &caller, const BulkParts &parts, QObject *parent = nullptr);
    ~BulkController() override;

    //! The same person signed in again; holds from the next start.
    void setCaller(const Caller &caller) { m_caller = caller; }
    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] UserDirectory &directory() const { return m_connection.directory(); }
    [[nodiscard]] const BulkParts &parts() const { return m_parts; }

    [[nodiscard]] Step step() const { return m_step; }
    //! Whether changes are under way, or about to be.
    [[nodiscard]] bool isBusy() const { return m_step == Step::Starting || m_step == Step::Running; }
    //! Whether there is a bulk reset that another one would put aside.
    [[nodiscard]] bool isOccupied() const { return m_step != Step::None && m_step != Step::Options; }
    //! Of the source, for people.
    [[nodiscard]] QString title() const;
    //! A file that may bring its own passwords; else empty.
    [[nodiscard]] QString sourcePath() const { return m_sourcePath; }
    [[nodiscard]] const BulkPlan::Opened &plan() const { return m_plan; }
    [[nodiscard]] const BulkCounts &counts() const { return m_counts; }
    [[nodiscard]] const Choice &choice() const { return m_choice; }
    //! Generated passwords wait here, or in the file that is open, and were not handed over.
    [[nodiscard]] bool isHolding() const;
    //! And are in memory alone.
    [[nodiscard]] bool isVolatile() const { return isHolding() && !m_handOver->isLasting(); }
    //! Whether goOn() has something to do.
    [[nodiscard]] bool hasRest() const;

    //! \p path: see sourcePath(). Nothing while isOccupied().
    void begin(std::unique_ptr<BulkSource> source, const QString &path = {});
    //! Takes an interrupted one up: its plan's path.
    void resume(const QString &planPath);

public Q_SLOTS:
    //! The dry run; again with other options after back() or includeSuperUser().
    void check(const passwright::BulkController::Choice &choice);
    //! Checks again with this super-user among those who are reset.
    void includeSuperUser(const QString &userName);
    //! From the verdicts to the options; the plan is given up.
    void back();
    //! Carries out what the dry run found, once.
    void run();
    //! Goes on with what is left. \p passphrase: of the hand-over file, where it is not open yet; \p sourcePath: of
    //! the file with the passwords, where they are given.
    void goOn(const passwright::Secret &passphrase = {}, const QString &sourcePath = {});
    //! Ends the dry run, or the run after what is under way.
    void stop();
    void writeReport(const QString &path);
    void saveSlips(const QString &path, passwright::SlipSheet::PerPage perPage);
    //! For the printer: slipsMade() follows.
    void makeSlips();
    //! The printer has taken them.
    void slipsPrinted();
    //! Through with it: passwords are overwritten, and the plan goes unless something is left to do or to hand over.
    void leave();
    //! As leave(), for locking: what was interrupted can be resumed.
    void wipe();

Q_SIGNALS:
    void stepChanged(passwright::BulkController::Step step);
    void busyChanged(bool busy);
    void countsChanged();
    void progressed(const passwright::BulkProgress &progress);
    void rowEnded(const passwright::BulkEntry &entry);
    //! Of any step; the step is back where it came from, or Ended.
    void failed(const passwright::Error &error);
    void reported(const QString &path, qint64 rows);
    void slipsMade(const passwright::BulkSlips::Made &made);
    void slipsSaved(const QString &path);
    //! A plan was left behind or taken away.
    void plansChanged();
    void sessionLost();

private:
    void setStep(Step step);
    void report(const Error &error);
    void startDryRun();
    void endDryRun(const Result<BulkCounts> &result);
    void takeResumed(const Result<BulkPlan::Opened> &opened);
    void openHandOver(const Secret &passphrase, bool isNew, Step before);
    void startRun();
    void endRun(const Result<BulkCounts> &result);
    //! The slips are in somebody's hands: \p then follows when the plan and the counts know it.
    void markHandedOver(const std::function<void()> &then);
    void readCounts(const std::function<void()> &then);
    void drop();
    //! Nothing of the plan is left to resume or to hand over.
    [[nodiscard]] bool isThrough() const;
    [[nodiscard]] bool isGenerated() const { return m_choice.options.passwords == BulkOptions::Passwords::Generated; }

    Connection &m_connection;
    Caller m_caller;
    BulkParts m_parts;
    Step m_step = Step::None;
    Choice m_choice;
    QString m_sourcePath;
    std::unique_ptr<BulkSource> m_source;
    BulkPlan::Opened m_plan;
    BulkCounts m_counts;
    std::shared_ptr<HandOver> m_handOver;
    std::unique_ptr<BulkSlips> m_slips;
    bool m_isHandedOver = false;
    quint64 m_generation = 0; //!< what was asked for before a step back or a wipe is dropped
    std::unique_ptr<BulkDryRun> m_dryRun; //!< these two go before what they work with
    std::unique_ptr<BulkRun> m_run;
};

} // namespace passwright
