// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/Connectors.h"

#include <QStandardPaths>

namespace passwright {

Connectors::Connectors(DatabaseConnector &databases, RemoteConnector &remote)
    : m_databases(databases)
    , m_remote(remote)
{
}

Task<Connector::Opened> Connectors::open(const Profile &profile)
{
    return of(profile).open(profile);
}

Task<Done> Connectors::keepKey(const Profile &profile)
{
    return of(profile).keepKey(profile);
}

Task<ServerProbe> Connectors::probe(const Profile &profile)
{
    return of(profile).probe(profile);
}

Task<Connector::Opened> Connectors::create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules)
{
    return of(profile).create(profile, firstSuperUser, rules);
}

Task<Connector::Opened> Connectors::openSample(const Profile &profile)
{
    return of(profile).openSample(profile);
}

QString Connectors::samplePassword() const
{
    return m_databases.samplePassword();
}

QString Connectors::journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/passwright/journals");
}

QString Connectors::bulkFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/passwright/bulk");
}

Connector &Connectors::of(const Profile &profile)
{
    switch (profile.kind) {
    case Profile::Kind::LocalDatabase:
    case Profile::Kind::DatabaseServer:
        return m_databases;
    case Profile::Kind::ZatoServer:
    case Profile::Kind::LicenseSpring:
        break;
    }
    return m_remote;
}

} // namespace passwright
