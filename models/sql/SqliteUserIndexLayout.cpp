// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndexLayouts.h"

namespace passwright {

QStringList sqliteUserIndexLayout()
{
    const QString trigger = QStringLiteral("CREATE TRIGGER IF NOT EXISTS passwright_user_%1 AFTER %2 ON zato_sso_user"
                                           " BEGIN INSERT INTO passwright_user_changed (id) VALUES (%3.id); END");
    return {
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_order (sort_key BLOB NOT NULL, PRIMARY KEY (sort_key)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_indexed (id INTEGER NOT NULL, states INTEGER NOT NULL,"
                       " user_name BLOB NOT NULL, name BLOB NOT NULL, last_set BLOB NOT NULL, expiry BLOB NOT NULL,"
                       " words BLOB NOT NULL, PRIMARY KEY (id))"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_changed (seq INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (seq))"),
        trigger.arg(QStringLiteral("inserted"), QStringLiteral("INSERT"), QStringLiteral("NEW")),
        trigger.arg(QStringLiteral("updated"),
            QStringLiteral("UPDATE OF id, username, display_name, first_name, middle_name, last_name, email, is_super_user, is_locked,"
                           " approval_status, password_must_change, password_last_set, password_expiry"),
            QStringLiteral("NEW")),
        trigger.arg(QStringLiteral("deleted"), QStringLiteral("DELETE"), QStringLiteral("OLD")),
    };
}

} // namespace passwright
