// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright::column {

// The columns of lists of users (docs/csv.md). A list that was exported can be brought in again.
inline const auto userId = QStringLiteral("user_id");
inline const auto userName = QStringLiteral("username");
inline const auto displayName = QStringLiteral("display_name");
inline const auto firstName = QStringLiteral("first_name");
inline const auto middleName = QStringLiteral("middle_name");
inline const auto lastName = QStringLiteral("last_name");
inline const auto email = QStringLiteral("email");
inline const auto superUser = QStringLiteral("super_user");
inline const auto mustChange = QStringLiteral("must_change");
inline const auto password = QStringLiteral("password"); //!< read, and never written

// Written, and passed over when they are read.
inline const auto locked = QStringLiteral("locked");
inline const auto approval = QStringLiteral("approval_status");
inline const auto lastSet = QStringLiteral("password_last_set");
inline const auto expiry = QStringLiteral("password_expiry");

[[nodiscard]] inline QStringList exported()
{
    return {userId, userName, displayName, firstName, middleName, lastName, email, superUser, mustChange, locked, approval, lastSet, expiry};
}

[[nodiscard]] inline QStringList imported()
{
    return {userName, displayName, firstName, middleName, lastName, email, superUser, mustChange, password, userId};
}

[[nodiscard]] inline QStringList passedOver()
{
    return {locked, approval, lastSet, expiry};
}

} // namespace passwright::column
