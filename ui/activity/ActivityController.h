// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/items/AuditTableModel.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <stop_token>

namespace passwright {

//! Reads, checks and exports the audit trail. An answer to filters that are no longer the latest is
//! dropped. Knows no widget. GUI thread.
class ActivityController : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Found, NoMatch, Failed };

    //! The connection must outlive it.
    ActivityController(Connection &connection, const Caller &caller, QObject *parent = nullptr);

    [[nodiscard]] AuditTableModel *model() { return &m_model; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! The same person signed in again; holds from the next call.
    void setCaller(const Caller &caller) { m_caller = caller; }
    //! True while filters narrow what is read.
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool isVerifying() const { return m_isVerifying; }
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

    //! Reads from the newest row on that the filters let through; the query's limit and place are the controller's.
    void setQuery(const AuditQuery &query);
    //! The same after a pause, for a filter that is typed.
    void setQuerySoon(const AuditQuery &query);
    void setPause(std::chrono::milliseconds pause);
    void refresh();

    //! The head of a chain as 64 hex digits; spaces between them do not matter. Nothing: it is none.
    [[nodiscard]] static std::optional<QByteArray> headFromText(const QString &text);

    //! Checks every row; \p expectedHead as AuditLog::verify() takes it.
    void verify(const QByteArray &expectedHead);
    void exportTo(const QString &path, AuditLog::Format format);
    //! No file then; where it is too late for that, the file is there and exported() says so.
    void stopExport();

Q_SIGNALS:
    void stateChanged();
    void verified(const passwright::AuditVerdict &verdict);
    void exported(const QString &path, qint64 rows);
    //! There is no file.
    void exportStopped();
    void exportingChanged(bool exporting);
    //! Verifying, exporting or reading on failed; error() is untouched.
    void failed(const passwright::Error &error);
    void workChanged();
    void sessionLost();

private:
    void readMore();
    void take(const Result<AuditPage> &result);
    void fail(const Error &error);
    void setState(State state);
    void setExporting(bool exporting);

    AuditLog &m_log;
    Caller m_caller;
    AuditTableModel m_model;
    QTimer m_pause;
    AuditQuery m_query;
    State m_state = State::Loading;
    std::optional<Error> m_error;
    quint64 m_latest = 0;
    std::stop_source m_exportStop;
    bool m_isVerifying = false;
    bool m_isExporting = false;
};

} // namespace passwright
