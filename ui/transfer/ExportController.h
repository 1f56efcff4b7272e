// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "models/transfer/UserExport.h"

#include <QObject>

#include <memory>

namespace passwright {

//! Writes the list of users that a search finds, one file at a time. Knows no widget. GUI thread.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    //! The connection must outlive it.
    ExportController(Connection &connection, const Caller &caller, QObject *parent = nullptr);
    ~ExportController() override;

    //! The same person signed in again; holds from the next start.
    void setCaller(const Caller &caller) { m_caller = caller; }
    [[nodiscard]] bool isRunning() const { return m_export != nullptr; }

public Q_SLOTS:
    //! Nothing while isRunning().
    void start(const QString &path, const passwright::UserQuery &query);
    //! No file then; where it is too late for that, the file is there and exported() says so.
    void stop();
    //! Gives it up without a word: for locking.
    void wipe();

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(qint64 users);
    void exported(const QString &path, qint64 users);
    //! There is no file.
    void stopped();
    //! Likewise.
    void failed(const passwright::Error &error);
    void sessionLost();

private:
    void end(const Result<qint64> &result);

    Connection &m_connection;
    Caller m_caller;
    QString m_path;
    std::unique_ptr<UserExport> m_export;
};

} // namespace passwright
