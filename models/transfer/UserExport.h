// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

class NewCsvFile;

//! Use case: writes whom a search finds to a new CSV file (docs/csv.md), page by page, and the export itself into the
//! trail. Never a password, not even hashed. Lives in the GUI thread; nothing blocks it.
class UserExport : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 500; // users

    //! The first two must outlive it.
    UserExport(UserDirectory &directory, AuditLog &log, const Caller &caller, QObject *parent = nullptr);
    ~UserExport() override;

    //! Call it once. \p query without its limit and cursor.
    void start(const QString &path, const UserQuery &query);
    //! No file then, unless it is being told of in the trail already.
    void stop() { m_stops = true; }

Q_SIGNALS:
    void progressed(qint64 users);
    //! The last one: the number of users. The file, mode 0600, is there whole, and told of in the trail, or not at all.
    //! Errors: NewCsvFile's, the directory's, the trail's, Cancelled.
    void finished(const passwright::Result<qint64> &result);

private:
    using Step = std::function<Result<Done>(NewCsvFile &)>;

    void write(const Step &step, const std::function<void()> &next);
    void readNext();
    void take(const UserPage &page);
    void record();
    void end(const Result<qint64> &result);

    UserDirectory &m_directory;
    AuditLog &m_log;
    Caller m_caller;
    UserQuery m_query;
    QString m_path;
    std::shared_ptr<NewCsvFile> m_file; // shared with the thread that writes
    qint64 m_users = 0;
    bool m_stops = false;
};

} // namespace passwright
