// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace passwright {

//! A named connection as settings keep it: no secret in it (see SecretStore).
struct Profile
{
    enum class Kind { LocalDatabase, ZatoServer, LicenseSpring, DatabaseServer };
    //! How the Zato server treats must_change (see zato's ZatoBehaviour).
    enum class Behaviour { FindOut, AsDocumented, As33 };
    enum class Proxy { System, None, Own };

    QString id = {};   //!< stable, unique among profiles
    QString name = {}; //!< for people
    Kind kind = Kind::LocalDatabase;

    // A local database.
    QString databasePath = {};
    QString secretsPath = {}; //!< Zato's secrets.conf with the Fernet key; empty: none
    QString policyPath = {};  //!< any kind: a sso.conf to take the password rules from; empty: the database's own, or Zato's defaults
    bool isSample = false;

    // A database server; secretsPath and policyPath as above.
    QString databaseUrl = {}; //!< see DatabaseUrl

    // A server.
    QString address = {};         //!< https://host[:port], or http to loopback; LicenseSpring: of the License API
    QString authoritiesPath = {}; //!< PEM file of a private authority; empty: the system's
    QByteArray pinnedKey = {};    //!< SHA-256 of the server's public key, 32 bytes; empty: none
    Proxy proxy = Proxy::System;
    QString proxyAddress = {};    //!< Own: http://host:port or socks5://host:port

    // Zato.
    QString application = {};     //!< current_app, such as CRM
    Behaviour behaviour = Behaviour::FindOut;

    // LicenseSpring.
    QString apiKey = {};
    QString managementAddress = {}; //!< empty: no help desk
    QString tokenAddress = {};      //!< OAuth client credentials; empty: requests are signed with the shared key
    QString clientId = {};

    bool isDeployed = false; //!< from the system-wide folder: not to be edited here

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace passwright
