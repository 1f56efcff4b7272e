// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultScript.h"

#include <iterator>

namespace passwright {

void FaultScript::failAt(int request, const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_at.insert(request, fault);
}

void FaultScript::failFrom(int request, const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_from.insert(request, fault);
}

void FaultScript::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_at.clear();
    m_from.clear();
    m_arrived = 0;
    m_requests.clear();
    m_received.clear();
}

int FaultScript::arrive()
{
    const QMutexLocker lock(&m_mutex);
    return ++m_arrived;
}

Fault FaultScript::faultOf(int request) const
{
    if (const auto at = m_at.constFind(request); at != m_at.cend())
        return *at;
    const auto after = m_from.upperBound(request);
    return after == m_from.cbegin() ? Fault() : *std::prev(after);
}

Fault FaultScript::fault(int request) const
{
    const QMutexLocker lock(&m_mutex);
    return faultOf(request);
}

Fault FaultScript::next() const
{
    const QMutexLocker lock(&m_mutex);
    return faultOf(m_arrived + 1);
}

void FaultScript::opened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_connections;
    ++m_open;
}

void FaultScript::closed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

void FaultScript::read(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_received.append(bytes);
}

void FaultScript::record(const FaultRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
}

QList<FaultRequest> FaultScript::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArray FaultScript::received() const
{
    const QMutexLocker lock(&m_mutex);
    return m_received;
}

int FaultScript::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int FaultScript::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

} // namespace passwright
