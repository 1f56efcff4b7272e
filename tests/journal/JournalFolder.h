// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/journal/WorkstationJournal.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RecordingLog.h"
#include "tests/support/WaitFor.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace passwright {

//! A folder for a journal that is gone with it, and what every test of journals begins with.
class JournalFolder
{
public:
    [[nodiscard]] QString path() const { return filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Result<WorkstationJournal::Opened> open() { return open(path()); }
    [[nodiscard]] Result<WorkstationJournal::Opened> open(const QString &path)
    {
        return waitFor(WorkstationJournal::open(path, clock, log));
    }

    //! A reset of mary's password, with every field that a reset has.
    [[nodiscard]] Intent intent(const QString &cid) const
    {
        return {.event = {.time = clock.nowUtc(),
                          .kind = AuditEvent::Kind::ResetPassword,
                          .outcome = AuditEvent::Outcome::Intended,
                          .actorId = QStringLiteral("zusradmin"),
                          .actorName = QStringLiteral("admin1"),
                          .targetId = QStringLiteral("zusrmary"),
                          .targetName = QStringLiteral("mary"),
                          .cid = cid,
                          .application = QStringLiteral("CRM"),
                          .expiryDays = 30,
                          .mustChange = true,
                          .reason = QStringLiteral("INC-1")},
                .asked = {.step = Outcome::Step::SetPassword,
                          .sentAt = clock.nowUtc(),
                          .lastSetBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
                          .expiryDays = 30,
                          .mustChange = true}};
    }

    ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    RecordingLog log;

private:
    QTemporaryDir m_folder;
};

//! The mode's twelve bits; all of them set where there is no such file.
[[nodiscard]] inline mode_t modeOf(const QString &path)
{
    constexpr mode_t bits = 07777;
    struct stat file{};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & bits : bits;
}

//! The cids of what is unfinished, or the error's words.
[[nodiscard]] inline QStringList unfinishedIn(WorkstationJournal &journal)
{
    const auto found = waitFor(journal.unfinished());
    if (!found.ok())
        return {found.error().detail};
    QStringList cids;
    for (const Intent &intent : *found)
        cids << intent.event.cid;
    return cids;
}

//! The outcomes of all rows, oldest first, or the error's words.
[[nodiscard]] inline QStringList outcomesIn(WorkstationJournal &journal)
{
    const auto page = waitFor(journal.read({}, {}));
    if (!page.ok())
        return {page.error().detail};
    QStringList words;
    for (const AuditEvent &event : page->events)
        words.prepend(toText(event.outcome));
    return words;
}

} // namespace passwright
