// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! A named connection as settings keep it: no secret in it.
struct Profile
{
    enum class Kind { LocalDatabase };

    QString id = {};   //!< stable, unique among profiles
    QString name = {}; //!< for people
    Kind kind = Kind::LocalDatabase;
    QString databasePath = {};
    QString secretsPath = {}; //!< Zato's secrets.conf with the Fernet key; empty: none
    QString policyPath = {};  //!< a sso.conf to take the password rules from; empty: the database's own
    bool isSample = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace passwright
