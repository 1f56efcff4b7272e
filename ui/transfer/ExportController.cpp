// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ExportController.h"

#include "ui/widgets/SessionLost.h"

#include <QFileInfo>

namespace passwright {

ExportController::ExportController(Connection &connection, const Caller &caller, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_caller(caller)
{
}

ExportController::~ExportController() = default;

void ExportController::start(const QString &path, const UserQuery &query)
{
    if (isRunning())
        return;
    m_path = QFileInfo(path).absoluteFilePath();
    m_export = std::make_unique<UserExport>(m_connection.directory(), m_connection.auditLog(), m_caller);
    connect(m_export.get(), &UserExport::progressed, this, &ExportController::progressed);
    connect(m_export.get(), &UserExport::finished, this, &ExportController::end);
    Q_EMIT runningChanged(true);
    m_export->start(m_path, query);
}

void ExportController::stop()
{
    if (m_export)
        m_export->stop();
}

void ExportController::wipe()
{
    if (!m_export)
        return;
    m_export.reset();
    Q_EMIT runningChanged(false);
}

void ExportController::end(const Result<qint64> &result)
{
    m_export.release()->deleteLater();
    Q_EMIT runningChanged(false);
    if (result.ok()) {
        Q_EMIT exported(m_path, *result);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        Q_EMIT stopped();
    } else {
        Q_EMIT failed(result.error());
        if (isSessionLost(result.error()))
            Q_EMIT sessionLost();
    }
}

} // namespace passwright
