// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/journal/WorkstationJournal.h"
#include "models/services/Connection.h"
#include "models/services/JournaledDirectory.h"

#include <QString>

#include <memory>

namespace passwright {

//! A connection to a server: every change goes through this workstation's journal. It ends what is under
//! way when it closes; the intent of a change that was cut off so stays open in the journal.
class RemoteConnection final : public Connection
{
public:
    struct Facts
    {
        QString title = {};
        QString application = {};
        QList<Notice> notices = {};
    };
    //! The clock must outlive it.
    RemoteConnection(std::shared_ptr<UserDirectory> server, std::shared_ptr<WorkstationJournal> journal, const Clock &clock, Facts facts);
    ~RemoteConnection() override;
    Q_DISABLE_COPY_MOVE(RemoteConnection)

    [[nodiscard]] UserDirectory &directory() override;
    //! The journal.
    [[nodiscard]] AuditLog &auditLog() override;
    [[nodiscard]] Journal *journal() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString application() const override;
    [[nodiscard]] QList<Notice> notices() const override;
    //! A server has nothing to prepare: NotSupported.
    Task<QString> prepare() override;

private:
    Facts m_facts;
    std::shared_ptr<WorkstationJournal> m_journal;
    std::shared_ptr<UserDirectory> m_server;
    JournaledDirectory m_directory; // last: it uses both
};

} // namespace passwright
