// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/RemoteConnection.h"

#include <utility>

namespace passwright {

RemoteConnection::RemoteConnection(
    std::shared_ptr<UserDirectory> server, std::shared_ptr<WorkstationJournal> journal, const Clock &clock, Facts facts)
    : m_facts(std::move(facts))
    , m_journal(std::move(journal))
    , m_server(std::move(server))
    , m_directory(*m_server, *m_journal, clock)
{
}

RemoteConnection::~RemoteConnection() = default;

UserDirectory &RemoteConnection::directory()
{
    return m_directory;
}

AuditLog &RemoteConnection::auditLog()
{
    return *m_journal;
}

Journal *RemoteConnection::journal()
{
    return m_journal.get();
}

QString RemoteConnection::title() const
{
    return m_facts.title;
}

QString RemoteConnection::application() const
{
    return m_facts.application;
}

QList<Connection::Notice> RemoteConnection::notices() const
{
    return m_facts.notices;
}

Task<QString> RemoteConnection::prepare()
{
    return readyTask<QString>(Error{.kind = Error::Kind::NotSupported, .subject = m_facts.title});
}

} // namespace passwright
