// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QString>

#include <optional>

namespace passwright {

//! A user as a list brings them, known by the user name. What is empty was not given: it stays as it is.
struct ImportedUser
{
    QString userName = {};
    QString userId = {}; //!< must be theirs where they are there already; a new user gets one of their own
    QString displayName = {};
    QString firstName = {};
    QString middleName = {};
    QString lastName = {};
    QString email = {};
    std::optional<bool> isSuperUser = {}; //!< of a new user: no
    std::optional<bool> mustChange = {};  //!< of a new user: yes
    Secret password = {};                 //!< of a new user alone; without it nobody can sign in until a reset
};

} // namespace passwright
