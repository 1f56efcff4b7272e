// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SqlConnection.h"

#include <utility>

namespace passwright {

SqlConnection::SqlConnection(std::shared_ptr<SqlStore> store, Facts facts)
    : m_store(std::move(store))
    , m_facts(std::move(facts))
{
}

UserDirectory &SqlConnection::directory()
{
    return m_store->directory();
}

AuditLog &SqlConnection::auditLog()
{
    return m_store->auditLog();
}

UserImporter *SqlConnection::userImporter()
{
    return m_store->userImporter();
}

QString SqlConnection::title() const
{
    return m_facts.title;
}

QString SqlConnection::application() const
{
    return m_facts.application;
}

QList<Connection::Notice> SqlConnection::notices() const
{
    QList<Notice> notices;
    if (m_facts.isSample)
        notices.append(Notice::SampleDatabase);
    if (m_store->needsPreparation())
        notices.append(Notice::NeedsPreparation);
    if (m_store->readableByOthers())
        notices.append(Notice::ReadableByOthers);
    if (m_facts.isPlain)
        notices.append(Notice::PlainDatabase);
    if (!m_facts.hasSecureMemory)
        notices.append(Notice::NoSecureMemory);
    return notices;
}

Task<QString> SqlConnection::prepare()
{
    return m_store->prepare();
}

SqlStore &SqlConnection::store()
{
    return *m_store;
}

} // namespace passwright
