// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BulkResetCommand.h"

#include "app/cli/BulkPlanSearch.h"
#include "app/cli/BulkSummary.h"
#include "app/cli/GeneratorKinds.h"
#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "app/composition/Connectors.h"
#include "models/bulk/BulkReport.h"
#include "models/bulk/HandOverFile.h"
#include "models/bulk/HandOverMemory.h"
#include "models/domain/InWorker.h"
#include "resources/Resources.h"
#include "ui/words/ErrorText.h"

#include <QFileInfo>

namespace passwright {
namespace {

using State = BulkEntry::State;
using Kind = BulkVerdict::Kind;

bool isUnfinished(const BulkCounts &counts)
{
    return counts.toDo() > 0 || counts.notHandedOver > 0 || counts.states.value(State::Unknown) > 0;
}

QJsonObject toJson(const BulkCounts &counts)
{
    QJsonObject verdicts;
    for (auto it = counts.verdicts.begin(); it != counts.verdicts.end(); ++it)
        verdicts.insert(toText(it.key()), it.value());
    QJsonObject states;
    for (auto it = counts.states.begin(); it != counts.states.end(); ++it)
        states.insert(toText(it.key()), it.value());
    return {{QStringLiteral("rows"), counts.rows()}, {QStringLiteral("verdicts"), verdicts}, {QStringLiteral("states"), states},
        {QStringLiteral("not_handed_over"), counts.notHandedOver}};
}

} // namespace

void BulkResetCommand::start()
{
    if (const QString words = wrongUse(); !words.isEmpty()) {
        Q_EMIT finished(reporter().usage(words));
        return;
    }
    // Whatever would be found out only after passwords were set.
    if (invocation().has(option::slips)) {
        if (const auto there = SlipsProgram::check(); !there.ok()) {
            Q_EMIT finished(reporter().error(there.error()));
            return;
        }
    }
    for (const QString &name : {option::slips, option::report, option::handOver}) {
        const QString file = path(name);
        if (file.isEmpty())
            continue;
        if (QFileInfo::exists(file) || !QFileInfo(QFileInfo(file).absolutePath()).isWritable()) {
            const auto kind = QFileInfo::exists(file) ? Error::Kind::AlreadyExists : Error::Kind::CannotWrite;
            Q_EMIT finished(reporter().error({.kind = kind, .subject = file}));
            return;
        }
    }
    SignedInCommand::start();
}

QString BulkResetCommand::wrongUse() const
{
    const Invocation &given = invocation();
    if (given.has(option::slipsPerPage) && !given.has(option::slips))
        return tr("--slips-per-page is for --slips: say which file.");
    if (given.has(option::resume)) {
        for (const QString &name : {option::dryRun, option::generate, option::expiryDays, option::mustChange, option::unlock, option::includeSuperUser,
                 option::includeUnhelped, option::handOver, option::reason, option::verified}) {
            if (given.has(name))
                return tr("--resume goes on with the options that the bulk reset was begun with: leave out --%1.").arg(name);
        }
        return {};
    }
    const bool isKept = given.has(option::slips) || given.has(option::handOver);
    if (given.has(option::generate) && !isKept && !given.has(option::dryRun))
        return tr("Nobody would have the generated passwords: say where they go, with --slips or --hand-over.");
    if (!given.has(option::generate) && isKept)
        return tr("--slips and --hand-over are for generated passwords: say which, with --generate.");
    return {};
}

BulkOptions BulkResetCommand::options() const
{
    BulkOptions chosen{.passwords = invocation().has(option::generate) ? BulkOptions::Passwords::Generated : BulkOptions::Passwords::Given,
                       .expiryDays = invocation().number(option::expiryDays),
                       .mustChange = invocation().has(option::mustChange) ? std::optional(true) : std::nullopt,
                       .unlocksAsWell = invocation().has(option::unlock),
                       .resetsUnhelped = invocation().has(option::includeUnhelped),
                       .reason = invocation().value(option::reason),
                       .verification = invocation().value(option::verified)};
    chosen.generator.kind = generatorKindFromText(invocation().value(option::generate)).value_or(Generator::Kind::Random);
    for (const QString &name : invocation().value(option::includeSuperUser).split(QLatin1Char(','), Qt::SkipEmptyParts))
        chosen.namedSuperUsers << name.trimmed();
    return chosen;
}

bool BulkResetCommand::isGenerated() const
{
    return m_plan->header().options.passwords == BulkOptions::Passwords::Generated;
}

QString BulkResetCommand::path(const QString &option) const
{
    const QString given = invocation().value(option);
    return given.isEmpty() ? QString() : QFileInfo(given).absoluteFilePath();
}

void BulkResetCommand::work()
{
    m_source = std::make_unique<CsvBulkSource>(invocation().argument(0));
    m_progress = std::make_unique<ProgressLine>();
    if (invocation().has(option::dryRun))
        begin();
    else
        findPlan();
}

// Once nothing more is asked at the terminal: a prompt has its own way to end.
void BulkResetCommand::heedStop()
{
    if (m_stop)
        return;
    m_stop = std::make_unique<StopSignal>();
    connect(m_stop.get(), &StopSignal::asked, this, [this] {
        if (m_dryRun)
            m_dryRun->stop();
        if (m_run)
            m_run->stopAfterThisOne();
    });
}

void BulkResetCommand::findPlan()
{
    const auto search = inWorker<BulkPlan::Opened>(
        [folder = Connectors::bulkFolder(), source = m_source->path(), profile = tools().profile.id] { return BulkPlanSearch::newest(folder, source, profile); });
    whenDone<BulkPlan::Opened>(this, search, [this](const Result<BulkPlan::Opened> &plan) {
        if (!plan.ok())
            giveUp(plan.error());
        else
            foundPlan(*plan);
    });
}

void BulkResetCommand::foundPlan(const BulkPlan::Opened &plan)
{
    const bool resumes = invocation().has(option::resume);
    if (!plan) {
        if (!resumes)
            return askPassphrase(path(option::handOver), true);
        return endWith(reporter().declined(tr("No bulk reset was begun from this file on this workstation.")));
    }
    whenDone<BulkCounts>(this, plan->counts(), [this, plan, resumes](const Result<BulkCounts> &counts) {
        if (!counts.ok())
            return giveUp(counts.error());
        if (!resumes && isUnfinished(*counts)) {
            return endWith(reporter().declined(
                tr("A bulk reset from this file was begun and has not come to its end: go on with it with --resume. To begin anew, remove %1 first.")
                    .arg(printable(plan->path()))));
        }
        if (!resumes)
            return askPassphrase(path(option::handOver), true);
        m_plan = plan;
        m_counts = *counts;
        if (isGenerated() && m_plan->header().handOverPath.isEmpty() && !invocation().has(option::slips))
            return endWith(reporter().usage(tr("Nobody would have the generated passwords: say where they go, with --slips.")));
        askPassphrase(m_plan->header().handOverPath, false);
    });
}

void BulkResetCommand::askPassphrase(const QString &handOverPath, bool isNew)
{
    m_handOverPath = handOverPath;
    if (handOverPath.isEmpty())
        return begin();
    //: Prompt at a terminal; %1 is a file
    const QString what = tr("Passphrase of %1").arg(printable(handOverPath));
    given(isNew ? secrets().askNew(what) : secrets().ask(what), [this, isNew](const Secret &passphrase) {
        m_passphrase = passphrase;
        // Before the dry run: a wrong one, or a file that is there already, is told at once.
        if (!isNew)
            return openHandOver();
        begin();
    });
}

void BulkResetCommand::begin()
{
    if (m_plan)
        return openHandOver();
    const BulkPlan::Header header{.bulkId = newCid(),
                                  .profileId = tools().profile.id,
                                  .title = m_source->title(),
                                  .sourcePath = m_source->path(),
                                  .handOverPath = m_handOverPath,
                                  .actor = caller().session() ? caller().session()->userName : QString(),
                                  .begun = tools().services.clock.nowUtc(),
                                  .options = options()};
    whenDone<BulkPlan::Opened>(this, BulkPlan::create(Connectors::bulkFolder(), header), [this](const Result<BulkPlan::Opened> &plan) {
        if (!plan.ok())
            return giveUp(plan.error());
        m_plan = *plan;
        dryRun();
    });
}

void BulkResetCommand::dryRun()
{
    m_dryRun = std::make_unique<BulkDryRun>(directory(), *m_source, m_plan, caller());
    connect(m_dryRun.get(), &BulkDryRun::progressed, this, [this](const BulkProgress &progress) { m_progress->show(progress); });
    connect(m_dryRun.get(), &BulkDryRun::finished, this, [this](const Result<BulkCounts> &counts) {
        m_dryRun.release()->deleteLater();
        m_progress->end();
        if (!counts.ok())
            return giveUp(counts.error());
        m_counts = *counts;
        if (invocation().has(option::dryRun))
            makeReport();
        else
            openHandOver();
    });
    heedStop();
    m_dryRun->start();
}

void BulkResetCommand::openHandOver()
{
    if (!isGenerated() || m_handOver)
        return run();
    if (m_handOverPath.isEmpty()) {
        m_handOver = std::make_shared<HandOverMemory>();
        return run();
    }
    using Opened = std::shared_ptr<HandOver>;
    // A run that was never begun has made no file yet.
    const bool isNew = !QFileInfo::exists(m_handOverPath) || !invocation().has(option::resume);
    const auto opened = inWorker<Opened>([isNew, path = m_handOverPath, passphrase = m_passphrase, &random = tools().services.random]() -> Result<Opened> {
        auto file = isNew ? HandOverFile::create(path, passphrase, random) : HandOverFile::open(path, passphrase);
        return file.ok() ? Result<Opened>(Opened(std::move(*file))) : Result<Opened>(file.error());
    });
    whenDone<Opened>(this, opened, [this](const Result<Opened> &file) {
        if (!file.ok())
            return giveUp(file.error());
        m_handOver = *file;
        run();
    });
}

void BulkResetCommand::run()
{
    const BulkRun::Parts parts{.directory = directory(),
                               .auditLog = connection().auditLog(),
                               .clock = tools().services.clock,
                               .random = tools().services.random,
                               .words = Resources::words(QStringLiteral("english"))};
    m_run = std::make_unique<BulkRun>(parts, m_plan, isGenerated() ? nullptr : m_source.get(), m_handOver.get(), caller());
    connect(m_run.get(), &BulkRun::progressed, this, [this](const BulkProgress &progress) { m_progress->show(progress); });
    connect(m_run.get(), &BulkRun::finished, this, [this](const Result<BulkCounts> &counts) {
        m_run.release()->deleteLater();
        m_progress->end();
        ended(counts);
    });
    heedStop();
    m_run->start();
}

void BulkResetCommand::ended(const Result<BulkCounts> &counts)
{
    if (counts.ok()) {
        m_counts = *counts;
        return makeSlips();
    }
    // What was done before it ended is told, and handed over, all the same.
    m_failure = counts.error();
    whenDone<BulkCounts>(this, m_plan->counts(), [this](const Result<BulkCounts> &now) {
        if (now.ok())
            m_counts = *now;
        makeSlips();
    });
}

void BulkResetCommand::makeSlips()
{
    const qint64 set = m_counts.states.value(State::Changed) + m_counts.states.value(State::Partial);
    if (!invocation().has(option::slips) || !m_handOver || set == 0)
        return makeReport();
    m_slips = std::make_unique<SlipsProgram>();
    const auto write = m_slips->write(m_plan, *m_handOver, path(option::slips), invocation().value(option::slipsPerPage));
    whenDone<qint64>(this, write, [this, set](const Result<qint64> &written) {
        m_isHandedOver = written.ok();
        if (!written.ok()) {
            say(printable(ErrorText::sentence(written.error())));
            if (!written.error().detail.isEmpty())
                say(printable(written.error().detail));
            m_counts.notHandedOver = m_handOver->isLasting() ? 0 : set;
            if (m_handOver->isLasting())
                say(tr("The generated passwords are in %1.").arg(printable(m_handOverPath)));
        } else {
            m_counts.notHandedOver = 0;
            say(tr("%n slips written to %1.", nullptr, static_cast<int>(*written)).arg(printable(path(option::slips))));
        }
        makeReport();
    });
}

void BulkResetCommand::makeReport()
{
    if (!invocation().has(option::report))
        return conclude();
    whenDone<qint64>(this, BulkReport::write(m_plan, path(option::report)), [this](const Result<qint64> &rows) {
        if (rows.ok())
            say(tr("%n rows written to %1.", nullptr, static_cast<int>(*rows)).arg(printable(path(option::report))));
        else
            say(printable(ErrorText::sentence(rows.error())));
        conclude();
    });
}

void BulkResetCommand::conclude()
{
    const bool isOver = invocation().has(option::dryRun) || (!m_failure && !isUnfinished(m_counts) && m_isHandedOver);
    // Without slips the plan says which entries of the hand-over file hold.
    const bool isNeeded = !isOver || (!m_handOverPath.isEmpty() && !invocation().has(option::slips));
    if (!isNeeded)
        m_plan->discard();
    endWith(tell());
}

void BulkResetCommand::giveUp(const Error &error)
{
    // Nothing was sent: nothing is to be resumed.
    if (m_plan && !invocation().has(option::resume))
        m_plan->discard();
    m_progress->end();
    endWith(reporter().error(error));
}

void BulkResetCommand::endWith(ExitCode code)
{
    m_plan.reset();
    m_stop.reset();
    Q_EMIT finished(code);
}

ExitCode BulkResetCommand::tell() const
{
    const bool isDry = invocation().has(option::dryRun);
    const qint64 willChange = m_counts.verdicts.value(Kind::WillChange);
    const QStringList lines = isDry ? BulkSummary::ofDryRun(m_counts, invocation().has(option::report)) : BulkSummary::ofRun(m_counts);
    for (const QString &line : lines)
        say(line);
    if (m_failure) {
        tools().reporter.addToJson(toJson(m_counts));
        return reporter().error(*m_failure);
    }
    const auto count = [this](State state) { return m_counts.states.value(state); };
    if (count(State::Unknown) > 0)
        return reporter().counted(Outcome::Kind::Unknown, toJson(m_counts));
    if (count(State::Partial) > 0 || m_counts.notHandedOver > 0 || (!isDry && m_counts.toDo() > 0))
        return reporter().counted(Outcome::Kind::Partial, toJson(m_counts));
    if (count(State::Refused) > 0 || m_counts.rows() > willChange)
        return reporter().counted(Outcome::Kind::Refused, toJson(m_counts));
    return isDry ? reporter().ok({}, toJson(m_counts)) : reporter().counted(Outcome::Kind::Changed, toJson(m_counts));
}

} // namespace passwright
