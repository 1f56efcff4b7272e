// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ProgressLine.h"
#include "app/cli/SignedInCommand.h"
#include "app/cli/SlipsProgram.h"
#include "app/cli/StopSignal.h"
#include "models/bulk/BulkDryRun.h"
#include "models/bulk/BulkRun.h"
#include "models/bulk/CsvBulkSource.h"

namespace passwright {

//! `bulk-reset`: resets the passwords of all users of a CSV file; begins with a dry run, and can be resumed.
class BulkResetCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

    void start() override;

protected:
    void work() override;

private:
    [[nodiscard]] QString wrongUse() const;
    [[nodiscard]] BulkOptions options() const;
    [[nodiscard]] bool isGenerated() const;
    [[nodiscard]] QString path(const QString &option) const;
    void heedStop();
    void findPlan();
    void foundPlan(const BulkPlan::Opened &plan);
    void askPassphrase(const QString &handOverPath, bool isNew);
    void begin();
    void dryRun();
    void openHandOver();
    void run();
    void ended(const Result<BulkCounts> &counts);
    void makeSlips();
    void makeReport();
    void conclude();
    void giveUp(const Error &error);
    void endWith(ExitCode code);
    [[nodiscard]] ExitCode tell() const;

    BulkPlan::Opened m_plan;
    std::unique_ptr<CsvBulkSource> m_source;
    std::shared_ptr<HandOver> m_handOver;
    std::unique_ptr<BulkDryRun> m_dryRun;
    std::unique_ptr<BulkRun> m_run;
    std::unique_ptr<SlipsProgram> m_slips;
    std::unique_ptr<StopSignal> m_stop;
    std::unique_ptr<ProgressLine> m_progress;
    Secret m_passphrase;
    QString m_handOverPath;
    BulkCounts m_counts;
    std::optional<Error> m_failure; //!< what ended the run too early
    bool m_isHandedOver = true;     //!< nothing was generated that nobody has
};

} // namespace passwright
