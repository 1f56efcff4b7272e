// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkController.h"

#include "models/bulk/BulkReport.h"
#include "models/bulk/CsvBulkSource.h"
#include "models/bulk/HandOverFile.h"
#include "models/bulk/HandOverMemory.h"
#include "models/domain/InWorker.h"
#include "ui/slips/SlipFile.h"
#include "ui/widgets/SessionLost.h"

#include <utility>

namespace passwright {
namespace {

using Opened = std::shared_ptr<HandOver>;

//! Makes or opens the file; deriving its key takes longer than a frame.
Task<Opened> handOverFile(const QString &path, const Secret &passphrase, bool isNew, const RandomSource &random)
{
    return inWorker<Opened>([path, passphrase, isNew, &random]() -> Result<Opened> {
        auto file = isNew ? HandOverFile::create(path, passphrase, random) : HandOverFile::open(path, passphrase);
        if (!file.ok())
            return file.error();
        return Opened(std::move(file.value()));
    });
}

//! Not before the signal that led here is through.
template<class T>
void later(std::unique_ptr<T> &object)
{
    if (T *old = object.release()) {
        old->disconnect();
        old->deleteLater();
    }
}

} // namespace

BulkController::BulkController(Connection &connection, const Caller &caller, const BulkParts &parts, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_caller(caller)
    , m_parts(parts)
{
}

BulkController::~BulkController() = default;

QString BulkController::title() const
{
    if (m_plan)
        return m_plan->header().title;
    return m_source ? m_source->title() : QString();
}

bool BulkController::isHolding() const
{
    return m_handOver && !m_isHandedOver
        && (m_counts.states.value(BulkEntry::State::Changed) > 0 || m_counts.states.value(BulkEntry::State::Partial) > 0);
}

bool BulkController::hasRest() const
{
    return m_counts.toDo() > 0 || (m_counts.notHandedOver > 0 && !m_handOver) || m_counts.states.value(BulkEntry::State::Unknown) > 0;
}

void BulkController::begin(std::unique_ptr<BulkSource> source, const QString &path)
{
    if (isOccupied())
        return;
    drop();
    m_source = std::move(source);
    m_sourcePath = path;
    setStep(Step::Options);
}

void BulkController::check(const Choice &choice)
{
    if (!m_source || (m_step != Step::Options && m_step != Step::Checked))
        return;
    m_choice = choice;
    m_counts = {};
    setStep(Step::Checking);
    const BulkPlan::Header header{.bulkId = newCid(),
        .profileId = m_parts.profileId,
        .title = m_source->title(),
        .sourcePath = m_sourcePath,
        .handOverPath = isGenerated() ? choice.handOverPath : QString(),
        .actor = m_caller.session() ? m_caller.session()->userName : QString(),
        .begun = m_parts.clock.nowUtc(),
        .options = choice.options};
    whenDone<BulkPlan::Opened>(this, BulkPlan::create(m_parts.folder, header), [this, asked = m_generation](const Result<BulkPlan::Opened> &plan) {
        if (asked != m_generation) {
            if (plan.ok())
                (*plan)->discard();
            return;
        }
        if (!plan.ok()) {
            setStep(Step::Options);
            report(plan.error());
            return;
        }
        m_plan = *plan;
        startDryRun();
    });
}

void BulkController::startDryRun()
{
    m_dryRun = std::make_unique<BulkDryRun>(directory(), *m_source, m_plan, m_caller);
    connect(m_dryRun.get(), &BulkDryRun::progressed, this, &BulkController::progressed);
    connect(m_dryRun.get(), &BulkDryRun::finished, this, &BulkController::endDryRun);
    m_dryRun->start();
}

void BulkController::endDryRun(const Result<BulkCounts> &result)
{
    later(m_dryRun);
    if (result.ok()) {
        m_counts = *result;
        setStep(Step::Checked);
        return;
    }
    if (m_plan)
        std::exchange(m_plan, {})->discard();
    setStep(Step::Options);
    if (result.error().kind != Error::Kind::Cancelled)
        report(result.error());
}

void BulkController::includeSuperUser(const QString &userName)
{
    if (m_step != Step::Checked || userName.isEmpty())
        return;
    std::exchange(m_plan, {})->discard();
    Choice choice = m_choice;
    choice.options.namedSuperUsers << userName;
    check(choice);
}

void BulkController::back()
{
    if (m_step == Step::Resuming) {
        leave();
        return;
    }
    if (m_step != Step::Checked)
        return;
    std::exchange(m_plan, {})->discard();
    m_counts = {};
    setStep(Step::Options);
}

void BulkController::run()
{
    if (m_step != Step::Checked || m_counts.toDo() == 0)
        return;
    if (!isGenerated()) {
        startRun();
    } else if (m_choice.handOverPath.isEmpty()) {
        m_handOver = std::make_shared<HandOverMemory>();
        startRun();
    } else {
        openHandOver(m_choice.passphrase, true, Step::Checked);
    }
}

void BulkController::openHandOver(const Secret &passphrase, bool isNew, Step before)
{
    setStep(Step::Starting);
    whenDone<Opened>(this, handOverFile(m_choice.handOverPath, passphrase, isNew, m_parts.random), [this, before](const Result<Opened> &opened) {
        if (!opened.ok()) {
            setStep(before);
            report(opened.error());
            return;
        }
        m_handOver = *opened;
        startRun();
    });
}

void BulkController::startRun()
{
    m_choice.passphrase = {};
    m_isHandedOver = false;
    setStep(Step::Running);
    const BulkRun::Parts parts{.directory = directory(), .auditLog = m_connection.auditLog(), .clock = m_parts.clock, .random = m_parts.random,
        .words = m_parts.words};
    m_run = std::make_unique<BulkRun>(parts, m_plan, isGenerated() ? nullptr : m_source.get(), m_handOver.get(), m_caller);
    connect(m_run.get(), &BulkRun::progressed, this, &BulkController::progressed);
    connect(m_run.get(), &BulkRun::rowEnded, this, &BulkController::rowEnded);
    connect(m_run.get(), &BulkRun::finished, this, &BulkController::endRun);
    m_run->start();
}

void BulkController::endRun(const Result<BulkCounts> &result)
{
    later(m_run);
    readCounts([this, result] {
        setStep(Step::Ended);
        Q_EMIT plansChanged();
        if (!result.ok())
            report(result.error());
    });
}

void BulkController::readCounts(const std::function<void()> &then)
{
    whenDone<BulkCounts>(this, m_plan->counts(), [this, then, asked = m_generation](const Result<BulkCounts> &counts) {
        if (asked != m_generation)
            return;
        if (counts.ok())
            m_counts = *counts;
        then();
        if (!counts.ok())
            report(counts.error());
    });
}

void BulkController::stop()
{
    if (m_dryRun)
        m_dryRun->stop();
    if (m_run)
        m_run->stopAfterThisOne();
}

void BulkController::resume(const QString &planPath)
{
    if (isOccupied())
        return;
    drop();
    whenDone<BulkPlan::Opened>(this, BulkPlan::open(planPath), [this, asked = m_generation](const Result<BulkPlan::Opened> &opened) {
        if (asked == m_generation)
            takeResumed(opened);
    });
}

void BulkController::takeResumed(const Result<BulkPlan::Opened> &opened)
{
    if (!opened.ok()) {
        report(opened.error());
        Q_EMIT plansChanged();
        return;
    }
    m_plan = *opened;
    const BulkPlan::Header header = m_plan->header();
    m_choice = {.options = header.options, .handOverPath = header.handOverPath};
    m_sourcePath = header.sourcePath;
    readCounts([this] { setStep(Step::Resuming); });
}

void BulkController::goOn(const Secret &passphrase, const QString &sourcePath)
{
    if (m_step != Step::Resuming && m_step != Step::Ended)
        return;
    if (!isGenerated() && (!m_source || !sourcePath.isEmpty()))
        m_source = std::make_unique<CsvBulkSource>(sourcePath.isEmpty() ? m_sourcePath : sourcePath);
    if (!isGenerated() || m_handOver) {
        startRun();
    } else if (m_choice.handOverPath.isEmpty()) {
        m_handOver = std::make_shared<HandOverMemory>();
        startRun();
    } else {
        openHandOver(passphrase, false, m_step);
    }
}

void BulkController::writeReport(const QString &path)
{
    if (!m_plan)
        return;
    whenDone<qint64>(this, BulkReport::write(m_plan, path), [this, path](const Result<qint64> &rows) {
        if (rows.ok())
            Q_EMIT reported(path, *rows);
        else
            report(rows.error());
    });
}

void BulkController::makeSlips()
{
    if (m_step != Step::Ended || !m_handOver)
        return;
    m_slips = std::make_unique<BulkSlips>(m_plan, m_handOver);
    whenDone<BulkSlips::Made>(m_slips.get(), m_slips->make(), [this](const Result<BulkSlips::Made> &made) {
        if (made.ok())
            Q_EMIT slipsMade(*made);
        else
            report(made.error());
    });
}

void BulkController::saveSlips(const QString &path, SlipSheet::PerPage perPage)
{
    if (m_step != Step::Ended || !m_handOver)
        return;
    m_slips = std::make_unique<BulkSlips>(m_plan, m_handOver);
    const auto written = chained<Done>(m_slips.get(), m_slips->make(), [path, perPage](const Result<BulkSlips::Made> &made) {
        if (!made.ok())
            return readyTask<Done>(made.error());
        return inWorker<Done>([path, perPage, fill = made->fill] { return SlipFile::write(path, perPage, fill); });
    });
    whenDone<Done>(m_slips.get(), written, [this, path](const Result<Done> &saved) {
        if (!saved.ok()) {
            report(saved.error());
            return;
        }
        markHandedOver([this, path] { Q_EMIT slipsSaved(path); });
    });
}

void BulkController::slipsPrinted()
{
    markHandedOver([] {});
}

void BulkController::markHandedOver(const std::function<void()> &then)
{
    if (!m_slips || m_step != Step::Ended)
        return;
    m_isHandedOver = true;
    whenDone<Done>(m_slips.get(), m_slips->markHandedOver(), [this, then](const Result<Done> &marked) {
        readCounts([this, then, marked] {
            Q_EMIT countsChanged();
            then();
            if (!marked.ok())
                report(marked.error());
        });
    });
}

bool BulkController::isThrough() const
{
    const bool isBegun = m_step != Step::Checking && m_step != Step::Checked;
    return !isBegun || (m_step == Step::Ended && m_counts.toDo() == 0 && !isHolding());
}

void BulkController::leave()
{
    if (isBusy() || m_step == Step::Checking)
        return;
    if (m_plan && isThrough()) {
        whenDone<Done>(this, std::exchange(m_plan, {})->discard(), [this](const Result<Done> &gone) {
            if (!gone.ok())
                report(gone.error());
        });
    }
    drop();
    setStep(Step::None);
    Q_EMIT plansChanged();
}

void BulkController::wipe()
{
    if (isBusy() || m_step == Step::None)
        return;
    m_dryRun.reset();
    if (m_plan && isThrough())
        std::exchange(m_plan, {})->discard();
    drop();
    setStep(Step::None);
}

void BulkController::drop()
{
    ++m_generation;
    m_dryRun.reset();
    m_run.reset();
    m_slips.reset();
    m_handOver.reset();
    m_plan.reset();
    m_source.reset();
    m_sourcePath.clear();
    m_choice = {};
    m_counts = {};
    m_isHandedOver = false;
}

void BulkController::report(const Error &error)
{
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void BulkController::setStep(Step step)
{
    const bool wasBusy = isBusy();
    m_step = step;
    Q_EMIT stepChanged(step);
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

} // namespace passwright
