// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/passwords/Generator.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace passwright {

//! What one decides for all rows of a bulk reset; a row's own value goes before it. No secret.
struct BulkOptions
{
    enum class Passwords {
        Generated,
        Given, //!< each row brings its own
    };

    Passwords passwords = Passwords::Generated;
    Generator::Options generator = {};
    std::optional<int> expiryDays = {};     //!< from the change on; nothing: as configured
    std::optional<bool> mustChange = true;  //!< nothing: left as it is
    bool unlocksAsWell = false;             //!< the locked ones among them
    bool resetsUnhelped = false;            //!< also those whom a new password alone does not let in
    QStringList namedSuperUsers = {};       //!< user names of the other super-users that the person typed
    QString reason = {};
    QString verification = {};
};

} // namespace passwright
