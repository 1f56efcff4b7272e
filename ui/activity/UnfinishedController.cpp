// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/UnfinishedController.h"

#include "ui/widgets/SessionLost.h"

#include <algorithm>

namespace passwright {

UnfinishedController::UnfinishedController(Connection &connection, const Caller &caller, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(connection.directory())
    , m_caller(caller)
{
    if (Journal *journal = connection.journal())
        m_changes = new UnfinishedChanges(m_directory, *journal, clock, this);
}

std::optional<Intent> UnfinishedController::current() const
{
    return m_waiting.isEmpty() ? std::nullopt : std::optional(m_waiting.constFirst());
}

qsizetype UnfinishedController::more() const
{
    return std::max<qsizetype>(m_waiting.size() - 1, 0);
}

bool UnfinishedController::canCheck() const
{
    return m_directory.capabilities().readsBack && !m_isBusy;
}

bool UnfinishedController::concerns(const Intent &intent) const
{
    const auto &session = m_caller.session();
    return !session || session->isSuperUser || intent.event.actorId == session->userId;
}

void UnfinishedController::load()
{
    if (!m_changes)
        return;
    whenDone<QList<Intent>>(this, m_changes->list(), [this](const Result<QList<Intent>> &found) {
        if (!found.ok()) {
            report(found.error());
            return;
        }
        m_waiting = *found;
        m_waiting.removeIf([this](const Intent &intent) { return !concerns(intent); });
        Q_EMIT currentChanged();
    });
}

void UnfinishedController::checkNow()
{
    if (!current() || !canCheck())
        return;
    setBusy(true);
    using Found = UnfinishedChanges::Found;
    whenDone<Found>(this, m_changes->settle(m_waiting.constFirst(), m_caller), [this](const Result<Found> &found) {
        setBusy(false);
        if (found.ok())
            Q_EMIT settled(*found);
        else
            report(found.error());
    });
}

void UnfinishedController::dismiss()
{
    if (!current() || m_isBusy)
        return;
    setBusy(true);
    whenDone<Done>(this, m_changes->dismiss(m_waiting.constFirst()), [this](const Result<Done> &done) {
        setBusy(false);
        if (done.ok())
            next();
        else
            report(done.error());
    });
}

void UnfinishedController::next()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_waiting.removeFirst();
    Q_EMIT currentChanged();
}

void UnfinishedController::report(const Error &error)
{
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void UnfinishedController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace passwright
