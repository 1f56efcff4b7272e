// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkDryRun.h"
#include "models/bulk/BulkRun.h"
#include "models/bulk/HandOverMemory.h"
#include "models/crypto/SecureRandomSource.h"
#include "tests/bulk/BulkDirectory.h"
#include "tests/bulk/ListSource.h"
#include "tests/support/ManualClock.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace passwright {

//! What every test of bulk resets begins with: a directory, a source, and a folder for plans.
class BulkDesk
{
public:
    static constexpr int patience = 20000; // milliseconds

    BulkDirectory directory;
    ListSource source;
    HandOverMemory handOver;
    SecureRandomSource random;
    ManualClock clock{directory.now};
    BulkOptions options;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] static Caller caller()
    {
        return Caller(QStringLiteral("CRM"), QStringLiteral("desk"), QStringLiteral("local"), Session{.userId = QStringLiteral("zusradmin"), .userName = QStringLiteral("admin")});
    }
    [[nodiscard]] BulkPlan::Opened newPlan()
    {
        const auto plan = waitFor(BulkPlan::create(folder(), {.bulkId = newCid(), .title = source.title(), .begun = directory.now, .options = options}));
        if (!plan.ok())
            qFatal("no plan: %s", qPrintable(plan.error().detail));
        return *plan;
    }
    Result<BulkCounts> dryRun(const BulkPlan::Opened &plan)
    {
        BulkDryRun dry(directory, source, plan, caller());
        return endOf<BulkCounts>(dry, &BulkDryRun::finished, [&dry] { dry.start(); });
    }
    //! A plan that a dry run has filled.
    [[nodiscard]] BulkPlan::Opened planned()
    {
        const auto plan = newPlan();
        const auto counts = dryRun(plan);
        if (!counts.ok())
            qFatal("no dry run: %d", static_cast<int>(counts.error().kind));
        return plan;
    }
    [[nodiscard]] BulkRun::Parts parts() { return {.directory = directory, .auditLog = directory, .clock = clock, .random = random, .words = {}}; }
    Result<BulkCounts> run(const BulkPlan::Opened &plan, HandOver *keeper = nullptr)
    {
        const bool isGiven = options.passwords == BulkOptions::Passwords::Given;
        BulkRun bulk(parts(), plan, isGiven ? &source : nullptr, isGiven ? nullptr : keeper ? keeper : &handOver, caller());
        return endOf<BulkCounts>(bulk, &BulkRun::finished, [&bulk] { bulk.start(); });
    }
    //! As run(), whose program ends after \p answered changes, when the next ones are under way: what is in memory is gone.
    void crashAfter(int answered, const BulkPlan::Opened &plan, HandOver *keeper = nullptr)
    {
        directory.answersMost = answered;
        const qsizetype sent = std::min(source.rows.size(), qsizetype{answered} + directory.can.changesAtOnce);
        const bool isGiven = options.passwords == BulkOptions::Passwords::Given;
        BulkRun bulk(parts(), plan, isGiven ? &source : nullptr, isGiven ? nullptr : keeper ? keeper : &handOver, caller());
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(directory.timesChanged.size(), sent, patience);
        directory.answersMost = -1;
    }

    [[nodiscard]] static QList<BulkEntry> entries(const BulkPlan::Opened &plan)
    {
        const auto page = waitFor(plan->page({.limit = 100000}));
        return page.ok() ? page->entries : QList<BulkEntry>();
    }
    //! The states of all rows, with blanks between them.
    [[nodiscard]] static QString states(const BulkPlan::Opened &plan)
    {
        QStringList texts;
        for (const BulkEntry &entry : entries(plan))
            texts << toText(entry.state);
        return texts.join(QLatin1Char(' '));
    }

    //! What \p object says with \p ended once \p begin was called; Error Internal where it never does.
    template<class T, class Object, class Signal>
    static Result<T> endOf(Object &object, Signal ended, const std::function<void()> &begin)
    {
        std::optional<Result<T>> result;
        QObject::connect(&object, ended, &object, [&result](const Result<T> &told) { result = told; });
        begin();
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
            return Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("it did not end")};
        return *result;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace passwright
