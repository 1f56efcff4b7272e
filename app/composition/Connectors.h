// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/DatabaseConnector.h"
#include "app/composition/RemoteConnector.h"

namespace passwright {

//! Opens every kind of profile, each by the connector that can.
class Connectors final : public Connector
{
public:
    //! Both must outlive it.
    Connectors(DatabaseConnector &databases, RemoteConnector &remote);

    Task<Opened> open(const Profile &profile) override;
    Task<Done> keepKey(const Profile &profile) override;
    Task<ServerProbe> probe(const Profile &profile) override;
    Task<Opened> create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules) override;
    Task<Opened> openSample(const Profile &profile) override;
    [[nodiscard]] QString samplePassword() const override;

    //! passwright/journals in the person's data folder.
    [[nodiscard]] static QString journalFolder();
    //! passwright/bulk in the person's data folder: the plans of bulk resets.
    [[nodiscard]] static QString bulkFolder();

private:
    [[nodiscard]] Connector &of(const Profile &profile);

    DatabaseConnector &m_databases;
    RemoteConnector &m_remote;
};

} // namespace passwright
