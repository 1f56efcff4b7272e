// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndexLayouts.h"

namespace passwright {

// The function runs with the rights of whoever made it, so that a server's own role needs none, and names its table
// in full, so that no search_path leads it elsewhere.
QStringList postgresUserIndexLayout()
{
    const QString trigger = QStringLiteral("CREATE OR REPLACE TRIGGER passwright_user_%1 AFTER %2 ON zato_sso_user"
                                           " FOR EACH ROW EXECUTE FUNCTION passwright_user_changes()");
    return {
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_order (sort_key BYTEA NOT NULL, PRIMARY KEY (sort_key))"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_indexed (id BIGINT NOT NULL, states INTEGER NOT NULL,"
                       " user_name BYTEA NOT NULL, name BYTEA NOT NULL, last_set BYTEA NOT NULL, expiry BYTEA NOT NULL,"
                       " words BYTEA NOT NULL, PRIMARY KEY (id))"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS passwright_user_changed (seq BIGINT GENERATED ALWAYS AS IDENTITY, id BIGINT NOT NULL,"
                       " PRIMARY KEY (seq))"),
        QStringLiteral(
            "DO $make$ BEGIN EXECUTE format("
            "'CREATE OR REPLACE FUNCTION passwright_user_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
            " SET search_path = pg_catalog, pg_temp AS $body$ BEGIN"
            " IF TG_OP = ''DELETE'' THEN INSERT INTO %1$I.passwright_user_changed (id) VALUES (OLD.id);"
            " ELSE INSERT INTO %1$I.passwright_user_changed (id) VALUES (NEW.id); END IF;"
            " RETURN NULL; END $body$', current_schema()); END $make$"),
        trigger.arg(QStringLiteral("inserted"), QStringLiteral("INSERT")),
        trigger.arg(QStringLiteral("updated"),
            QStringLiteral("UPDATE OF id, username, display_name, first_name, middle_name, last_name, email, is_super_user, is_locked,"
                           " approval_status, password_must_change, password_last_set, password_expiry")),
        trigger.arg(QStringLiteral("deleted"), QStringLiteral("DELETE")),
    };
}

} // namespace passwright
