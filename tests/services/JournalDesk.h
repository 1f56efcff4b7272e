// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Session.h"
#include "models/journal/WorkstationJournal.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/RecordingLog.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

namespace passwright {

//! A real journal in a folder that is gone with it, and how to get in its way.
class JournalDesk
{
public:
    JournalDesk() { reopen(); }

    //! As if the program had ended and been started again.
    void reopen()
    {
        journal.reset();
        const auto opened = waitFor(WorkstationJournal::open(path(), clock, log));
        if (!opened.ok())
            qFatal("%s", qUtf8Printable(opened.error().detail));
        journal = *opened;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    //! Rows that meet the condition (SQL, of NEW) cannot be written.
    void refuseRows(const char *condition) const
    {
        RawDatabase(path()).run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON passwright_audit WHEN %1"
                                               " BEGIN SELECT RAISE(ABORT, 'no room'); END").arg(QLatin1String(condition)));
    }
    void takeRowsAgain() const { RawDatabase(path()).run(QStringLiteral("DROP TRIGGER refuse")); }

    //! Oldest first.
    [[nodiscard]] QList<AuditEvent> rows() const
    {
        const auto page = waitFor(journal->read({}, {}));
        if (!page.ok())
            qFatal("%s", qUtf8Printable(page.error().detail));
        return QList<AuditEvent>(page->events.rbegin(), page->events.rend());
    }
    //! Each row's kind and outcome, oldest first.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const AuditEvent &event : rows())
            words << toText(event.kind) + QLatin1Char(' ') + toText(event.outcome);
        return words;
    }
    [[nodiscard]] QList<Intent> unfinished() const
    {
        const auto found = waitFor(journal->unfinished());
        if (!found.ok())
            qFatal("%s", qUtf8Printable(found.error().detail));
        return *found;
    }

    ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    RecordingLog log;
    WorkstationJournal::Opened journal;

private:
    QTemporaryDir m_folder;
};

//! The session of a super-user.
[[nodiscard]] inline Session adminSession()
{
    return {.ust = Secret::fromString(u"token"),
            .userId = QStringLiteral("zusradmin"),
            .userName = QStringLiteral("admin1"),
            .displayName = {},
            .isSuperUser = true,
            .expires = {},
            .passwordExpiry = {}};
}

[[nodiscard]] inline QStringList words(std::initializer_list<const char *> list)
{
    QStringList words;
    for (const char *word : list)
        words << QLatin1String(word);
    return words;
}

//! What a task ends with, as the event loop tells it.
template<class T>
Result<T> ended(const Task<T> &task)
{
    QObject context;
    std::optional<Result<T>> result;
    whenDone<T>(&context, task, [&result](const Result<T> &told) { result = told; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
        qFatal("the task does not end");
    return *result;
}

} // namespace passwright
