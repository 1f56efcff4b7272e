// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/RawDatabase.h"

namespace passwright::test {

//! A row as another program would write it: like the super-user's, but for what is said here.
inline void addUser(const RawDatabase &raw, const QString &userName, const QString &displayName, const QString &firstName = {},
    const QString &middleName = {}, const QString &lastName = {}, const QString &email = {})
{
    raw.run(QStringLiteral("INSERT INTO zato_sso_user (user_id, username, display_name, first_name, middle_name, last_name, email,"
                           " is_active, is_internal, is_super_user, is_locked, creation_ctx, approval_status, approval_status_mod_time,"
                           " approval_status_mod_by, password, password_is_set, password_must_change, password_last_set,"
                           " password_expiry, sign_up_status, sign_up_time, sign_up_confirm_token)"
                           " SELECT 'zusr-of-' || ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 0, 'null', 'approved', sign_up_time, 'auto', '', 1, 0,"
                           " password_last_set, password_expiry, 'final', sign_up_time, 'token-' || ?"
                           " FROM zato_sso_user WHERE username = 'admin1'"),
        {userName, userName, displayName, firstName, middleName, lastName, email, userName});
}

//! \p count users u000000, u000001 and so on, in one statement, of whom every 50th is locked.
inline void addCrowd(const RawDatabase &raw, int count)
{
    raw.run(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)"
                " INSERT INTO zato_sso_user (user_id, username, display_name, first_name, last_name, email, is_active, is_internal,"
                " is_super_user, is_locked, creation_ctx, approval_status, approval_status_mod_time, approval_status_mod_by, password,"
                " password_is_set, password_must_change, password_last_set, password_expiry, sign_up_status, sign_up_time,"
                " sign_up_confirm_token)"
                " SELECT 'zusr' || i, printf('u%06d', i), char(97 + i % 26, 97 + i / 26 % 26, 97 + i % 7) || printf(' Smith%d', i % 1000),"
                " NULL, NULL, printf('u%06d@example.com', i), 1, 0, 0, i % 50 = 0, 'null', 'approved', '2026-01-01 00:00:00.000000',"
                " 'auto', '', 1, i % 60 = 0, printf('2026-%02d-01 00:00:00.000000', 1 + i % 11),"
                " printf('2026-%02d-%02d 00:00:00.000000', 1 + i % 12, 1 + i % 28), 'final', '2026-01-01 00:00:00.000000', 'token' || i"
                " FROM n"),
        {count});
}

} // namespace passwright::test
