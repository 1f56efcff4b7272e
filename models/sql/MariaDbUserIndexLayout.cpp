// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndexLayouts.h"

namespace passwright {

// Triggers run with the rights of whoever made them. VARBINARY(1200): a word and a user name of SearchWords::longest
// each, three bytes a UTF-16 unit, and what stands around them.
QStringList mariaDbUserIndexLayout()
{
    const QString trigger = QStringLiteral("CREATE TRIGGER IF NOT EXISTS passwright_user_%1 AFTER %2 ON zato_sso_user FOR EACH ROW %3");
    const QString note = QStringLiteral("INSERT INTO passwright_user_changed (id) VALUES (%1.id)");
    const QStringList columns = QStringLiteral("id username display_name first_name middle_name last_name email is_super_user is_locked"
                                               " approval_status password_must_change password_last_set password_expiry")
                                    .split(QLatin1Char(' '));
    QStringList same;
    for (const QString &column : columns)
        same << QStringLiteral("CAST(OLD.%1 AS BINARY) <=> CAST(NEW.%1 AS BINARY)").arg(column);
    return {
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_order (sort_key VARBINARY(1200) NOT NULL, PRIMARY KEY (sort_key))"
                       " ENGINE=InnoDB ROW_FORMAT=DYNAMIC"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_indexed (id BIGINT NOT NULL, states INT NOT NULL,"
                       " user_name VARBINARY(600) NOT NULL, name VARBINARY(600) NOT NULL, last_set VARBINARY(32) NOT NULL,"
                       " expiry VARBINARY(32) NOT NULL, words MEDIUMBLOB NOT NULL, PRIMARY KEY (id)) ENGINE=InnoDB ROW_FORMAT=DYNAMIC"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_changed (seq BIGINT NOT NULL AUTO_INCREMENT, id BIGINT NOT NULL,"
                       " PRIMARY KEY (seq)) ENGINE=InnoDB"),
        trigger.arg(QStringLiteral("inserted"), QStringLiteral("INSERT"), note.arg(QStringLiteral("NEW"))),
        trigger.arg(QStringLiteral("updated"), QStringLiteral("UPDATE"),
            QStringLiteral("IF NOT (%1) THEN %2; END IF").arg(same.join(QLatin1String(" AND ")), note.arg(QStringLiteral("NEW")))),
        trigger.arg(QStringLiteral("deleted"), QStringLiteral("DELETE"), note.arg(QStringLiteral("OLD"))),
    };
}

} // namespace passwright
