// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"
#include "models/bulk/BulkOptions.h"
#include "models/domain/Task.h"

#include <memory>

namespace passwright {

//! A bulk reset on this workstation's disk: its rows, verdicts, intents and outcomes, in a private file
//! (SQLite, mode 0600) that a crash at any moment leaves whole. It holds no password. Calls from one thread;
//! the work is done on a thread of its own. A task ends when what it wrote is on the disk, where it does not say else.
class BulkPlan
{
public:
    using Opened = std::shared_ptr<BulkPlan>;

    struct Header
    {
        QString bulkId = {};       //!< see CallContext::bulkId
        QString profileId = {};    //!< of the connection
        QString title = {};        //!< BulkSource::title()
        QString sourcePath = {};   //!< a CSV file; empty: the rows themselves are all there is
        QByteArray sourceDigest = {};  //!< BulkSource::digest(); empty: the dry run has not come to the end
        QString handOverPath = {}; //!< HandOverFile; empty: none
        QString actor = {};        //!< user name of whoever began it
        QDateTime begun = {};      //!< UTC
        BulkOptions options = {};
    };
    //! Which rows to show, in the source's order.
    struct Query
    {
        std::optional<BulkVerdict::Kind> verdict = {};
        std::optional<BulkEntry::State> state = {};
        qint64 after = 0; //!< BulkEntry::number of the last one of the page before; 0: from the first
        int limit = 200;
    };
    struct Page
    {
        QList<BulkEntry> entries = {};
        bool hasMore = false;
    };

    //! A new file in \p folder, named after the bulk ID. Errors: as SqlFile::createPrivate.
    static Task<Opened> create(const QString &folder, const Header &header);
    //! Error Busy where a running program holds it, NotFound, Damaged, NotADatabase. One that was cut off while it was
    //! made has nothing in it: it is taken away, and NotFound.
    static Task<Opened> open(const QString &path);
    //! Of runs that were begun in \p folder and have rows left to do, to check or to hand over, and that no running
    //! program holds; oldest first. Paths. What a dry run left behind that was never run is taken away.
    static Task<QStringList> unfinished(const QString &folder);

    virtual ~BulkPlan() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual Header header() const = 0;
    virtual Task<Done> setHeader(const Header &header) = 0;
    //! On the disk with the next setHeader(): a dry run may be lost, a run may not.
    virtual Task<Done> add(const QList<BulkEntry> &entries) = 0;
    //! Whether these users stand in the plan already.
    virtual Task<QList<bool>> contains(const QStringList &userIds) = 0;
    virtual Task<Page> page(const Query &query) = 0;
    virtual Task<BulkCounts> counts() = 0;
    //! Writes state, cid, times, refusals, expiry, mustChange and isKept of these rows, in one synced transaction.
    virtual Task<Done> record(const QList<BulkEntry> &entries) = 0;
    //! The next rows to do, in order: what is Planned, after \p after.
    virtual Task<QList<BulkEntry>> toDo(qint64 after, int most) = 0;
    //! Rows that were changed to a generated password which is in no hand-over file, in order, after \p after.
    virtual Task<QList<BulkEntry>> notKept(qint64 after, int most) = 0;
    //! Takes the file away, at the latest as the plan goes: for a run that the person gives up, or that is reported and done.
    virtual Task<Done> discard() = 0;
};

} // namespace passwright
