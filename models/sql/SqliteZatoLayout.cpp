// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqliteDialect.h"

namespace passwright {

// The layout that Zato 3.3 makes on SQLite, to the letter.
QStringList SqliteDialect::zatoLayout() const
{
    return {
        QStringLiteral(
            "CREATE TABLE zato_sso_group (\n"
            "    id INTEGER NOT NULL,\n"
            "    is_active BOOLEAN NOT NULL,\n"
            "    is_internal BOOLEAN NOT NULL,\n"
            "    group_id VARCHAR(191) NOT NULL,\n"
            "    name VARCHAR(191) NOT NULL,\n"
            "    source VARCHAR(191) NOT NULL,\n"
            "    opaque1 TEXT,\n"
            "    parent_id INTEGER,\n"
            "    PRIMARY KEY (id),\n"
            "    CONSTRAINT zato_g_name_uq UNIQUE (name, source),\n"
            "    CONSTRAINT zato_g_gid_uq UNIQUE (group_id),\n"
            "    CHECK (is_active IN (0, 1)),\n"
            "    CHECK (is_internal IN (0, 1)),\n"
            "    FOREIGN KEY(parent_id) REFERENCES zato_sso_group (id) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE TABLE zato_sso_user (\n"
            "    id INTEGER NOT NULL,\n"
            "    user_id VARCHAR(191) NOT NULL,\n"
            "    is_active BOOLEAN NOT NULL,\n"
            "    is_internal BOOLEAN NOT NULL,\n"
            "    is_super_user BOOLEAN NOT NULL,\n"
            "    is_locked BOOLEAN NOT NULL,\n"
            "    locked_time DATETIME,\n"
            "    creation_ctx TEXT NOT NULL,\n"
            "    locked_by VARCHAR(191),\n"
            "    approval_status VARCHAR(191) NOT NULL,\n"
            "    approval_status_mod_time DATETIME NOT NULL,\n"
            "    approval_status_mod_by VARCHAR(191) NOT NULL,\n"
            "    username VARCHAR(191) NOT NULL,\n"
            "    password TEXT NOT NULL,\n"
            "    password_is_set BOOLEAN NOT NULL,\n"
            "    password_must_change BOOLEAN NOT NULL,\n"
            "    password_last_set DATETIME NOT NULL,\n"
            "    password_expiry DATETIME NOT NULL,\n"
            "    sign_up_status VARCHAR(191) NOT NULL,\n"
            "    sign_up_time DATETIME NOT NULL,\n"
            "    sign_up_confirm_time DATETIME,\n"
            "    sign_up_confirm_token VARCHAR(191) NOT NULL,\n"
            "    email TEXT,\n"
            "    display_name VARCHAR(191),\n"
            "    first_name VARCHAR(191),\n"
            "    middle_name VARCHAR(191),\n"
            "    last_name VARCHAR(191),\n"
            "    display_name_upper VARCHAR(191),\n"
            "    first_name_upper VARCHAR(191),\n"
            "    middle_name_upper VARCHAR(191),\n"
            "    last_name_upper VARCHAR(191),\n"
            "    is_rate_limit_active BOOLEAN,\n"
            "    rate_limit_type VARCHAR(40),\n"
            "    rate_limit_def TEXT,\n"
            "    rate_limit_check_parent_def BOOLEAN,\n"
            "    is_totp_enabled BOOLEAN DEFAULT (0) NOT NULL,\n"
            "    totp_key TEXT,\n"
            "    totp_label TEXT,\n"
            "    opaque1 TEXT,\n"
            "    PRIMARY KEY (id),\n"
            "    CONSTRAINT zato_u_usrn_uq UNIQUE (username),\n"
            "    CONSTRAINT zato_user_id_uq UNIQUE (user_id),\n"
            "    CHECK (is_active IN (0, 1)),\n"
            "    CHECK (is_internal IN (0, 1)),\n"
            "    CHECK (is_super_user IN (0, 1)),\n"
            "    CHECK (is_locked IN (0, 1)),\n"
            "    CHECK (password_is_set IN (0, 1)),\n"
            "    CHECK (password_must_change IN (0, 1)),\n"
            "    CHECK (is_rate_limit_active IN (0, 1)),\n"
            "    CHECK (rate_limit_check_parent_def IN (0, 1)),\n"
            "    CHECK (is_totp_enabled IN (0, 1))\n"
            ")"),
        QStringLiteral(
            "CREATE INDEX zato_u_sigst_idx ON zato_sso_user (sign_up_status)"),
        QStringLiteral(
            "CREATE INDEX zato_u_dspn_idx ON zato_sso_user (display_name_upper)"),
        QStringLiteral(
            "CREATE UNIQUE INDEX zato_u_sigctok_idx ON zato_sso_user (sign_up_confirm_token)"),
        QStringLiteral(
            "CREATE INDEX zato_u_lastn_idx ON zato_sso_user (last_name_upper)"),
        QStringLiteral(
            "CREATE INDEX zato_u_appr_stat_idx ON zato_sso_user (approval_status)"),
        QStringLiteral(
            "CREATE INDEX zato_u_alln_idx ON zato_sso_user (first_name_upper, middle_name_upper, last_name_upper)"),
        QStringLiteral(
            "CREATE INDEX zato_u_email_idx ON zato_sso_user (email)"),
        QStringLiteral(
            "CREATE TABLE zato_sso_password_reset (\n"
            "    id INTEGER NOT NULL,\n"
            "    creation_time DATETIME NOT NULL,\n"
            "    expiration_time DATETIME NOT NULL,\n"
            "    creation_ctx TEXT NOT NULL,\n"
            "    token VARCHAR(191) NOT NULL,\n"
            "    type_ VARCHAR(191) NOT NULL,\n"
            "    reset_key VARCHAR(191) NOT NULL,\n"
            "    reset_key_exp_time DATETIME NOT NULL,\n"
            "    has_been_accessed BOOLEAN NOT NULL,\n"
            "    access_time DATETIME,\n"
            "    access_ctx TEXT,\n"
            "    is_password_reset BOOLEAN NOT NULL,\n"
            "    password_reset_time DATETIME,\n"
            "    password_reset_ctx TEXT,\n"
            "    opaque1 TEXT,\n"
            "    user_id VARCHAR(191) NOT NULL,\n"
            "    PRIMARY KEY (id),\n"
            "    CHECK (has_been_accessed IN (0, 1)),\n"
            "    CHECK (is_password_reset IN (0, 1)),\n"
            "    FOREIGN KEY(user_id) REFERENCES zato_sso_user (user_id) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE UNIQUE INDEX zato_prt_value_type ON zato_sso_password_reset (token, type_)"),
        QStringLiteral(
            "CREATE TABLE zato_sso_linked_auth (\n"
            "    id INTEGER NOT NULL,\n"
            "    is_active BOOLEAN NOT NULL,\n"
            "    is_internal BOOLEAN NOT NULL,\n"
            "    creation_time DATETIME NOT NULL,\n"
            "    last_modified DATETIME,\n"
            "    has_ext_principal BOOLEAN NOT NULL,\n"
            "    auth_type TEXT(191) NOT NULL,\n"
            "    auth_id INTEGER,\n"
            "    auth_principal TEXT(191),\n"
            "    auth_source TEXT NOT NULL,\n"
            "    opaque1 TEXT,\n"
            "    user_id VARCHAR(191) NOT NULL,\n"
            "    PRIMARY KEY (id),\n"
            "    CHECK (is_active IN (0, 1)),\n"
            "    CHECK (is_internal IN (0, 1)),\n"
            "    CHECK (has_ext_principal IN (0, 1)),\n"
            "    FOREIGN KEY(user_id) REFERENCES zato_sso_user (user_id) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE UNIQUE INDEX auth_idx ON zato_sso_linked_auth (auth_type, user_id, auth_id, auth_principal)"),
        QStringLiteral(
            "CREATE TABLE zato_sso_session (\n"
            "    id INTEGER NOT NULL,\n"
            "    ust VARCHAR(191) NOT NULL,\n"
            "    creation_time DATETIME NOT NULL,\n"
            "    expiration_time DATETIME NOT NULL,\n"
            "    remote_addr TEXT NOT NULL,\n"
            "    user_agent TEXT NOT NULL,\n"
            "    auth_type TEXT NOT NULL,\n"
            "    auth_principal TEXT NOT NULL,\n"
            "    ext_session_id TEXT,\n"
            "    opaque1 TEXT,\n"
            "    user_id INTEGER NOT NULL,\n"
            "    PRIMARY KEY (id),\n"
            "    FOREIGN KEY(user_id) REFERENCES zato_sso_user (id) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE INDEX zato_sso_extsi_idx ON zato_sso_session (ext_session_id)"),
        QStringLiteral(
            "CREATE UNIQUE INDEX zato_sso_sust_idx ON zato_sso_session (ust)"),
        QStringLiteral(
            "CREATE TABLE zato_sso_user_group (\n"
            "    id INTEGER NOT NULL,\n"
            "    opaque1 TEXT,\n"
            "    user_id INTEGER NOT NULL,\n"
            "    group_id INTEGER NOT NULL,\n"
            "    PRIMARY KEY (id),\n"
            "    CONSTRAINT zato_ug_id_uq UNIQUE (user_id, group_id),\n"
            "    FOREIGN KEY(user_id) REFERENCES zato_sso_user (id) ON DELETE CASCADE,\n"
            "    FOREIGN KEY(group_id) REFERENCES zato_sso_group (id) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE TABLE zato_sso_attr (\n"
            "    id INTEGER NOT NULL,\n"
            "    creation_time DATETIME NOT NULL,\n"
            "    last_modified DATETIME,\n"
            "    expiration_time DATETIME,\n"
            "    is_session_attr BOOLEAN NOT NULL,\n"
            "    is_encrypted BOOLEAN NOT NULL,\n"
            "    serial_method VARCHAR(20) NOT NULL,\n"
            "    name VARCHAR(191) NOT NULL,\n"
            "    value TEXT,\n"
            "    _ust_string VARCHAR(191) NOT NULL,\n"
            "    opaque1 TEXT,\n"
            "    user_id VARCHAR(191) NOT NULL,\n"
            "    ust VARCHAR(191),\n"
            "    PRIMARY KEY (id),\n"
            "    CONSTRAINT zato_attr_name_uq UNIQUE (name, is_session_attr, user_id, _ust_string),\n"
            "    CHECK (is_session_attr IN (0, 1)),\n"
            "    CHECK (is_encrypted IN (0, 1)),\n"
            "    FOREIGN KEY(user_id) REFERENCES zato_sso_user (user_id) ON DELETE CASCADE,\n"
            "    FOREIGN KEY(ust) REFERENCES zato_sso_session (ust) ON DELETE CASCADE\n"
            ")"),
        QStringLiteral(
            "CREATE UNIQUE INDEX zato_attr_usr_ust_name ON zato_sso_attr (user_id, ust, name)"),
        QStringLiteral(
            "CREATE INDEX zato_attr_usr_ust ON zato_sso_attr (user_id, ust)"),
        QStringLiteral(
            "CREATE INDEX zato_attr_usr_name ON zato_sso_attr (user_id, name)"),
        QStringLiteral(
            "CREATE INDEX zato_attr_usr ON zato_sso_attr (user_id)"),
    };
}

} // namespace passwright
