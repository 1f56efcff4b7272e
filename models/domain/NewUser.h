// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QString>

namespace passwright {

//! A user to add: approved, sign-up final.
struct NewUser
{
    QString userName;
    Secret password;
    QString displayName = {};
    QString firstName = {};
    QString middleName = {};
    QString lastName = {};
    QString email = {};
    bool isSuperUser = false;
    bool mustChange = false;
};

} // namespace passwright
