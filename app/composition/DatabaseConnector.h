// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/SampleDatabase.h"
#include "app/composition/SqlConnection.h"
#include "models/services/Connector.h"
#include "models/services/SecretStore.h"

#include <QObject>

namespace passwright {

//! Opens and makes databases: files of this machine, and those of database servers. It must outlive the
//! tasks it gave; they end in the thread that it was made in. Files are read and keys derived in worker threads.
class DatabaseConnector final : public Connector
{
public:
    using Database = std::shared_ptr<SqlConnection>;
    struct Facts
    {
        QString application = {};         //!< name that calls are issued from
        bool hasSecureMemory = true;
        std::optional<int> rounds = {};   //!< of the password hashes of new databases; nothing: the store's default
    };
    //! \p secrets: where a server's password is (SecretName::DatabasePassword), and where the key of a Zato
    //! database may be kept (SecretName::FernetKey), for a profile that names no secrets.conf; may be null, else
    //! it must outlive this.
    DatabaseConnector(SqlStore::Services services, Facts facts, SecretStore *secrets = nullptr);
    //! Waits for the workers: what they hold needs the CryptoGate.
    ~DatabaseConnector() override;
    Q_DISABLE_COPY_MOVE(DatabaseConnector)

    //! Errors besides SqlStore's: InvalidInput (see DatabaseUrl), those of the files that the profile names, and
    //! SecretNeeded and SecretRefused for a server's password. One that the server refused is forgotten, so
    //! that it is asked for and not tried again.
    Task<Opened> open(const Profile &profile) override;
    Task<Done> keepKey(const Profile &profile) override;
    //! A file has no server: NotSupported.
    Task<ServerProbe> probe(const Profile &profile) override;
    //! A policy that the profile names goes before \p rules. On a server: our tables in a database that is there
    //! and has none of their names (else AlreadyExists).
    Task<Opened> create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules) override;
    Task<Opened> openSample(const Profile &profile) override;
    [[nodiscard]] QString samplePassword() const override;

    //! As open(), with what a database can do beyond a Connection.
    Task<Database> openDatabase(const Profile &profile);

private:
    //! Where the profile's database is, with a server's password.
    [[nodiscard]] Task<SqlStoreOptions> place(const Profile &profile);
    [[nodiscard]] Task<SqlStoreOptions> options(const Profile &profile, const Secret &key);
    [[nodiscard]] Task<SqlStore::Opened> openStore(const Profile &profile, const Secret &key);
    [[nodiscard]] Task<SqlStore::Opened> openWithKeptKey(const Profile &profile, const Error &keyNeeded);
    [[nodiscard]] Task<SqlStore::Opened> forgettingRefused(const Profile &profile, const Task<SqlStore::Opened> &task);
    [[nodiscard]] Task<Database> connected(const Profile &profile, const Task<SqlStore::Opened> &task);
    [[nodiscard]] Task<Opened> asConnection(const Task<Database> &task);

    SqlStore::Services m_services;
    Facts m_facts;
    SecretStore *m_secrets;
    SampleDatabase m_sample;
    QObject m_context; // chains hang on it
};

} // namespace passwright
