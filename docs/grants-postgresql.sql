-- SPDX-FileCopyrightText: 2026 The Passwright authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The least that Passwright needs on PostgreSQL 13 or newer. Run it in the database, as its owner or as a superuser,
-- after `passwright-cli prepare` (or `create`). The two roles are examples: take your own names.
--
-- Whoever prepares, creates or upgrades owns the tables, or is a member of the role that does. A backup is theirs
-- to make before it: pg_dump.
--
-- The help desk's role below signs people in, searches, resets, locks, approves and adds users. It cannot change or
-- delete a row of the trail, nor delete a user. Its write lock is an advisory one, for which nothing is granted.

CREATE ROLE passwright_helpdesk LOGIN;
-- \password passwright_helpdesk

GRANT USAGE ON SCHEMA public TO passwright_helpdesk;

GRANT SELECT ON zato_sso_user TO passwright_helpdesk;
GRANT UPDATE (password, password_is_set, password_last_set, password_expiry, password_must_change,
    is_locked, locked_time, locked_by,
    approval_status, approval_status_mod_time, approval_status_mod_by) ON zato_sso_user TO passwright_helpdesk;
-- To add users; leave both out where nobody at the help desk does.
GRANT INSERT ON zato_sso_user TO passwright_helpdesk;
GRANT USAGE ON SEQUENCE zato_sso_user_id_seq TO passwright_helpdesk;

GRANT SELECT ON passwright_settings TO passwright_helpdesk;
GRANT SELECT, INSERT ON passwright_audit TO passwright_helpdesk;
GRANT SELECT, INSERT, DELETE ON passwright_throttle TO passwright_helpdesk;

-- Importing a list of users changes names, e-mail addresses and rights: that is for whoever prepares.

-- The index for searches. The triggers that note changes run with the rights of whoever made them.
GRANT SELECT, INSERT, DELETE ON passwright_user_order TO passwright_helpdesk;
GRANT SELECT, INSERT, DELETE ON passwright_user_indexed TO passwright_helpdesk;
GRANT SELECT, DELETE ON passwright_user_changed TO passwright_helpdesk;

-- The server's log. Qt's driver writes values into the statements that it sends, and a reset's password hash is one of
-- them: where the server logs statements, hashes lie in its log. The settings are a superuser's, and hold for the
-- role whoever it signs in through; each line is of use by itself. A module such as auto_explain has settings of its own.
-- ALTER ROLE passwright_helpdesk SET log_statement = 'none';
-- ALTER ROLE passwright_helpdesk SET log_min_error_statement = 'panic';
-- ALTER ROLE passwright_helpdesk SET log_error_verbosity = 'terse';
-- ALTER ROLE passwright_helpdesk SET log_min_duration_statement = -1;
-- ALTER ROLE passwright_helpdesk SET log_min_duration_sample = -1;
-- ALTER ROLE passwright_helpdesk SET log_transaction_sample_rate = 0;
