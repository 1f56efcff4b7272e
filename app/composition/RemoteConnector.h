// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/RemoteDoor.h"
#include "models/audit/SystemLog.h"
#include "models/journal/WorkstationJournal.h"
#include "models/services/Connector.h"
#include "models/services/ProfileStore.h"

#include <QObject>

namespace passwright {

//! Opens connections to Zato and LicenseSpring servers. What is learned of a server's behaviour is saved to
//! the profile store, where the profile is in it. It must outlive the tasks and the connections it gave; they
//! end in the thread that it was made in. Files are read in worker threads.
class RemoteConnector final : public Connector
{
public:
    //! Each must outlive it.
    struct Services
    {
        const Clock &clock;
        SystemLog &log;
        ProfileStore &profiles;
        SecretStore &secrets;
    };
    struct Facts
    {
        QString application = {};   //!< name that calls are issued from where the profile has none
        QString journalFolder = {}; //!< made where it is not there; a file a profile, named after its id
        bool hasSecureMemory = true;
    };
    RemoteConnector(const Services &services, Facts facts);
    //! Waits for the workers.
    ~RemoteConnector() override;
    Q_DISABLE_COPY_MOVE(RemoteConnector)

    //! No request is sent. Errors besides Connector's: InvalidInput and NotTrusted (see RemoteDoor::check),
    //! those of the files that the profile names, and those of the journal, without which nothing can be changed.
    Task<Opened> open(const Profile &profile) override;
    Task<ServerProbe> probe(const Profile &profile) override;
    //! A server's users are not made here: NotSupported.
    Task<Opened> create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules) override;
    Task<Opened> openSample(const Profile &profile) override;
    [[nodiscard]] QString samplePassword() const override { return {}; }

private:
    [[nodiscard]] Task<RemoteDoor> door(const Profile &profile);
    [[nodiscard]] Task<RemoteDoor::Given> withSecrets(const Profile &profile, const RemoteDoor::Given &given, QList<SecretName> names);
    [[nodiscard]] Task<Opened> withJournal(const Profile &profile, const RemoteDoor &door);
    [[nodiscard]] QString journalPath(const QString &profileId) const;
    [[nodiscard]] QString applicationOf(const Profile &profile) const;
    void keep(const QString &profileId, Profile::Behaviour behaviour);

    Services m_services;
    Facts m_facts;
    QObject m_context; // chains hang on it
};

} // namespace passwright
