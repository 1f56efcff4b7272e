-- SPDX-FileCopyrightText: 2026 The Passwright authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The least that Passwright needs on MariaDB 10.6 or newer. Run it with the database selected (USE ...), as an
-- administrator, after `passwright-cli prepare` (or `create`). User and host are examples: take your own.
--
-- Whoever prepares, creates or upgrades needs SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES
-- and TRIGGER on the database, and stays: the triggers run with their rights. Where the server writes a binary log,
-- making triggers needs log_bin_trust_function_creators = 1 for that moment. A backup is theirs to make before it:
-- mariadb-dump --single-transaction.
--
-- The help desk's user below signs people in, searches, resets, locks, approves and adds users. It cannot change or
-- delete a row of the trail, nor delete a user.

CREATE USER 'passwright_helpdesk'@'%';
-- ALTER USER 'passwright_helpdesk'@'%' IDENTIFIED BY '...' REQUIRE SSL;

GRANT SELECT ON zato_sso_user TO 'passwright_helpdesk'@'%';
GRANT UPDATE (password, password_is_set, password_last_set, password_expiry, password_must_change,
    is_locked, locked_time, locked_by,
    approval_status, approval_status_mod_time, approval_status_mod_by) ON zato_sso_user TO 'passwright_helpdesk'@'%';
-- To add users; leave it out where nobody at the help desk does.
GRANT INSERT ON zato_sso_user TO 'passwright_helpdesk'@'%';

-- The write lock is a row of the settings.
GRANT SELECT ON passwright_settings TO 'passwright_helpdesk'@'%';
GRANT SELECT, INSERT ON passwright_audit TO 'passwright_helpdesk'@'%';
GRANT SELECT, INSERT, DELETE ON passwright_throttle TO 'passwright_helpdesk'@'%';

-- Importing a list of users changes names, e-mail addresses and rights: that is for whoever prepares.

-- The index for searches. The triggers that note changes run with the rights of whoever made them.
GRANT SELECT, INSERT, DELETE ON passwright_user_order TO 'passwright_helpdesk'@'%';
GRANT SELECT, INSERT, DELETE ON passwright_user_indexed TO 'passwright_helpdesk'@'%';
GRANT SELECT, DELETE ON passwright_user_changed TO 'passwright_helpdesk'@'%';
