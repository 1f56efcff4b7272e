// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityController.h"

#include "ui/widgets/SessionLost.h"
#include "ui/words/ErrorText.h"

namespace passwright {

using namespace std::chrono_literals;

ActivityController::ActivityController(Connection &connection, const Caller &caller, QObject *parent)
    : QObject(parent)
    , m_log(connection.auditLog())
    , m_caller(caller)
    , m_model({.kind = [](AuditEvent::Kind kind) { return ErrorText::word(kind); },
          .outcome = [](AuditEvent::Outcome outcome) { return ErrorText::word(outcome); }})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &ActivityController::refresh);
    connect(&m_model, &AuditTableModel::moreWanted, this, &ActivityController::readMore);
}

bool ActivityController::isFiltered() const
{
    return !m_query.person.isEmpty() || m_query.kind || m_query.outcome || m_query.from.isValid() || m_query.until.isValid();
}

void ActivityController::setQuery(const AuditQuery &query)
{
    m_query = query;
    m_query.before = 0;
    m_query.limit = AuditQuery().limit;
    refresh();
}

void ActivityController::setQuerySoon(const AuditQuery &query)
{
    m_query = query;
    m_pause.start();
}

void ActivityController::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void ActivityController::refresh()
{
    m_pause.stop();
    const quint64 number = ++m_latest;
    setState(State::Loading);
    whenDone<AuditPage>(this, m_log.read(m_query, m_caller.newContext()), [this, number](const Result<AuditPage> &result) {
        if (number == m_latest)
            take(result);
    });
}

void ActivityController::take(const Result<AuditPage> &result)
{
    if (result.ok()) {
        m_model.setPage(*result);
        setState(result->events.isEmpty() ? State::NoMatch : State::Found);
        return;
    }
    m_model.clear();
    m_error = result.error();
    setState(State::Failed);
    if (isSessionLost(*m_error))
        Q_EMIT sessionLost();
}

void ActivityController::readMore()
{
    AuditQuery next = m_query;
    next.before = m_model.lastSequence();
    const quint64 number = m_latest;
    whenDone<AuditPage>(this, m_log.read(next, m_caller.newContext()), [this, number](const Result<AuditPage> &result) {
        if (number != m_latest)
            return;
        if (result.ok()) {
            m_model.appendPage(*result);
            Q_EMIT stateChanged();
        } else {
            m_model.pageFailed();
            fail(result.error());
        }
    });
}

std::optional<QByteArray> ActivityController::headFromText(const QString &text)
{
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    const QByteArray latin = digits.trimmed().toLatin1();
    const QByteArray head = QByteArray::fromHex(latin);
    if (head.size() != 32 || head.toHex() != latin.toLower())
        return std::nullopt;
    return head;
}

void ActivityController::verify(const QByteArray &expectedHead)
{
    if (m_isVerifying)
        return;
    m_isVerifying = true;
    Q_EMIT workChanged();
    whenDone<AuditVerdict>(this, m_log.verify(expectedHead, m_caller.newContext()), [this](const Result<AuditVerdict> &result) {
        m_isVerifying = false;
        Q_EMIT workChanged();
        if (result.ok())
            Q_EMIT verified(*result);
        else
            fail(result.error());
    });
}

void ActivityController::exportTo(const QString &path, AuditLog::Format format)
{
    if (m_isExporting)
        return;
    m_exportStop = std::stop_source();
    setExporting(true);
    const CallContext context = m_caller.withStop(m_exportStop.get_token()).newContext();
    whenDone<qint64>(this, m_log.exportTo(path, format, m_query, context), [this, path](const Result<qint64> &result) {
        setExporting(false);
        if (result.ok())
            Q_EMIT exported(path, *result);
        else if (result.error().kind == Error::Kind::Cancelled)
            Q_EMIT exportStopped();
        else
            fail(result.error());
    });
}

void ActivityController::stopExport()
{
    m_exportStop.request_stop();
}

void ActivityController::setExporting(bool exporting)
{
    m_isExporting = exporting;
    Q_EMIT workChanged();
    Q_EMIT exportingChanged(exporting);
}

void ActivityController::fail(const Error &error)
{
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void ActivityController::setState(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    Q_EMIT stateChanged();
}

} // namespace passwright
