<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>passwright::AccountFacts</name>
    <message>
        <source>%1, %2</source>
        <extracomment>When a password expires: %1 a date, %2 such as &quot;in 12 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>Stands where the directory does not tell a fact about a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password last set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a user name or user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>Caption of a filter of the audit trail: the kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>Caption of the first day of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>Caption of the last day of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;more</source>
        <comment>Button: reads older entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the newest entries (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpected head</source>
        <comment>Caption of a field: the hash of the last entry, as it was kept elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hex digits that you kept, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the head that an earlier check showed, a cut-off end is found as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <comment>Button: checks whether the audit trail is whole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>Button: writes the audit trail to a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the filters let through to a file, as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the audit trail: no filter by kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Filter of the audit trail: no filter by outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the audit trail: no filter by days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From, to</source>
        <extracomment>Filter of the audit trail: a first and a last day, chosen beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries; there are older ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail could not be read. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the head of an audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head has 64 digits from 0 to 9 and a to f. Leave the field empty to check without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head to keep elsewhere, for the next check: %1</source>
        <extracomment>%1: 64 hex digits, the hash of the last entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the database as it is now, and find out who could write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit-trail</source>
        <extracomment>Suggested name of a file, without its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ArgumentParser</name>
    <message>
        <source>No command was given. `%1 --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command. `%1 --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last option needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1 --help` lists the options. Passwords are never given as options: they are typed, or come from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an option that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes 64 hex characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes random, passphrase or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a value that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` needs --as USER, who signs in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --profile or --database, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes %2 and no more. Quote what has spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads from standard input: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [--profile NAME | --database sqlite:PATH] [--json] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and resets passwords, without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are typed without echo, or come from standard input, a line each, in the order
that the help of a command names; never from an argument or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 refused, 4 partly done, 5 not known, 6 cannot open the
directory, 7 the audit trail is broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::AuditExportCommand</name>
    <message>
        <source>The file&apos;s name must end in .csv or .json: that says what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::AuditListCommand</name>
    <message>
        <source>NO.</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON WHOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORRELATION ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERIFICATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older rows: raise --limit, or export the trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::AuditTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit trail: the person who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whom</source>
        <extracomment>Column of the audit trail: the user it was done to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of the audit trail: the network address that it was done from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit trail: reason or ticket</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column of the audit trail: how the caller was verified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its local time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::CapsLockNotice</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under a password field; Caps Lock is the key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ChangePasswordCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::CommandTable</name>
    <message>
        <source>USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of --as USER</source>
        <extracomment>What a command reads from standard input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the new password</source>
        <extracomment>What a command reads from standard input; %1: the password of --as USER</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new password of the first super-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new database with its first super-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a user, and prints the user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds users by user name, names, e-mail or user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one user; USER is a user name or a user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocks a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approves a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the password of --as USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the new password unless it is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the password of another user; a generated one is printed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a new one where it must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells whether --as USER can sign in, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds Passwright&apos;s tables to another program&apos;s database, after a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER again, the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets a super-user&apos;s password for whoever holds the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the audit trail, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says whether the audit trail is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the audit trail to a new file, .csv or .json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ConnectController</name>
    <message>
        <source>Sample database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::CreateDatabasePage</name>
    <message>
        <source>Create a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that only your own account can read, and a first super-user who can add and help the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Long passwords, no other demands</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters and none of the commonest passwords, as NIST SP 800-63B advises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults of &amp;Zato</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters and none of a short list of common passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First super-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the database goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::DateText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day, such as &quot;20 Nov 2026, 17:46&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;3 days ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;in 730 days&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <extracomment>From today on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>Before today.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ErrorText</name>
    <message>
        <source>This was done only in part.</source>
        <extracomment>Headline of an outcome; a list of what was and was not done follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done only in part for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether your password was changed.</source>
        <extracomment>Headline of an outcome; %1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was done for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 has been set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must change the password at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must change was not set for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1. Try it again.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. Check now before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must change at next sign-in</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the user</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common password inside it</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the database file. Allow only your own account to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by another program. Passwright must add its own tables before it can change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no locked memory: passwords in use could be written to its swap space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample database. Its users are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is locked. A new password alone does not let them sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not approved yet. A new password alone does not let them sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has not completed the sign-up. A new password alone does not let them sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is a super-user. Type the user name to confirm the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own account. Change your password under My password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what is stored about this user cannot be read. A reset replaces the password alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n entries, each in its place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is broken: an entry before entry %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is cut off: the expected last entry is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password change</source>
        <extracomment>Kind of an entry in the audit trail: one&apos;s own password</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>Kind of an entry in the audit trail: another&apos;s password</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>Kind of an entry in the audit trail: a super-user&apos;s password set by whoever holds the database</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User added</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry in the audit trail: the trail itself was exported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>Kind of an entry in the audit trail: Passwright&apos;s own tables were added</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended</source>
        <extracomment>Outcome of an entry in the audit trail: begun, and no outcome was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name cannot be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this user name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has no spaces in it. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user of this user ID any more. Search for the user again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address cannot be used. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user has this e-mail address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this user in the meantime. Look at the fresh state, then reset again if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored about this user cannot be read: it is damaged or belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last super-user who can sign in. Make or unlock another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not accepted as it was. Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not accepted as it was: %1. Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory reports a fault of its own. Give the correlation ID to its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory could not do it. Give the correlation ID to its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password contains a common password. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password contains “%1”, which is on the list of common passwords. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new password is too short. It needs at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too short. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new password is too long. It can have at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is too easy to guess. Add words or characters that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired. A super-user can set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The password expires in %n days. Change it under My password.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password is about to expire. Change it under My password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is about to expire and must be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must be changed now. Choose a new one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is the current one. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not know this application. Correct the application name of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the current password is not right, or this is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is locked. A super-user can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up of this user is not complete or not approved. A super-user can approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not approved. A super-user can approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a super-user can do this. Sign in as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the six-digit code from the authenticator app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many failed sign-ins. Wait %n seconds, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The directory refused it with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: it was cancelled before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>%1: the field or file, %2: what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a database that Passwright can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no users, or was not prepared for Passwright yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Passwright. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to this database. Choose the secrets.conf of the server that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is encrypted. Choose the secrets.conf of the server that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwright needs a part of the system that is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Passwright went wrong, and nothing was changed. Please report it with these words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::EventDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a user name and a user ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry:</source>
        <extracomment>Captions of what a row of the audit trail says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In UTC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status code and its name, such as &quot;E003002 password.too_short&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Must change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ExpiryBox</name>
    <message>
        <source>Ot&amp;her:</source>
        <comment>Choice: the new password expires in another number of days, which follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>After a number of days, with the space before it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the password expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <extracomment>Accessible name of a button that chooses when the new password expires</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As configure&amp;d (%n days, %1)</source>
        <extracomment>How long the new password holds; %1 is the date when it expires then</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::HandOverCard</name>
    <message>
        <source>New password, spelled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the password; the clipboard is cleared after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int slip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <comment>Button: the new password has been handed over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the password from the window for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip has been sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Title of the card with a new password; %1: a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <extracomment>On the card with a new password; %1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <extracomment>Between two sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid&amp;e</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are spelled out</comment>
        <extracomment>Between the words of a password that is spelled out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::InitCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is made, with the super-user %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::MainWindow</name>
    <message>
        <source>Passwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Passwright</source>
        <extracomment>Title of the window; %1 is the connection&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup stands at %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked, because nothing was done for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwright closes as soon as the outcome is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::MyPasswordPage</name>
    <message>
        <source>My password</source>
        <extracomment>Title of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <extracomment>Button: fills in a generated password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: puts the new password on the clipboard for a while.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <extracomment>After a password was copied.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the directory what became of a change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::NewPasswordBox</name>
    <message>
        <source>&amp;Generate</source>
        <comment>Choice: the program makes the new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program makes the new password (Ctrl+G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <comment>Choice: the person types the new password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of generated password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a password now, to look at before the reset (Ctrl+G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with the reset and shown to you afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another no&amp;w</source>
        <extracomment>Button, beside the kind of password; the shortcut is Ctrl+G</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>Kind of generated password: letters, digits and symbols</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of words</source>
        <extracomment>Kind of generated password: words of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the phone, easy to spell out</source>
        <extracomment>Kind of generated password: easy to read out on the telephone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::NoticeList</name>
    <message>
        <source>&amp;Unlock as well</source>
        <extracomment>Tick box beside the notice that the user is locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <extracomment>Button: approves the sign-up of the user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name to con&amp;firm:</source>
        <extracomment>Before a field: the user name of another super-user, to confirm the reset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y password</source>
        <extracomment>Button that leads to another page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::OpenDatabasePage</name>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database file</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a Zato server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passwords are encrypted with a key that stands in secrets.conf. The rules for new passwords can be read from sso.conf. A database that Passwright made needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;secrets.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss&amp;o.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::OptionTable</name>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on this saved connection (left out, and no --database: the one used last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on this database: sqlite:PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets.conf with the key of a Zato database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sso.conf to take the password rules from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in as this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code of the user that signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the result as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name of the first super-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may manage other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand a new password at the next sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show at most so many (200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password expires in so many days (left out: as configured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the password, and print it once: random, passphrase or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason or ticket, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the caller was verified, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the chain as it was kept elsewhere: 64 hex characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::OutcomeBanner</name>
    <message>
        <source>Correlation ID %1</source>
        <extracomment>Under what became of a request; %1 is 24 characters long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the correlation ID</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Menu of a password field: empties it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <extracomment>Action inside a password field. Ctrl+R does the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generated passwords</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a password is reset</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;expiry</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller was &amp;verified</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <extracomment>Ticked for a reset of another user&apos;s password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A choice of language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A kind of generated password: several words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to say on the phone</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Whether a field is there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In place of a number of minutes: the program does not lock by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>Behind a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <extracomment>In place of a number of days: the directory&apos;s own setting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::PrepareCommand</name>
    <message>
        <source>This database is prepared already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, whose names begin with passwright_, after a backup beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes to go on</source>
        <extracomment>Prompt at a terminal; the word yes is not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not yes. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is prepared. The backup:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::PreparePage</name>
    <message>
        <source>Prepare this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by another program. Before Passwright can change anything in it, this is done once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is written beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, for the audit trail and for failed sign-ins. Their names begin with passwright_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else stays as it is, and the other program goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>Button: closes the database again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ProfileChoice</name>
    <message>
        <source>--database takes sqlite:PATH; this version opens no other databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database takes sqlite:PATH, and the path is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which database? Name it with --database sqlite:PATH, or a saved connection with --profile NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved connection. Use --database sqlite:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved connection of this name. There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::RecoverAdminCommand</name>
    <message>
        <source>This sets the password of a super-user without asking for the old one. The audit trail keeps it as a recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user&apos;s name again</source>
        <extracomment>Prompt at a terminal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two names are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::Reporter</name>
    <message>
        <source>The password expires %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated password could not be written to standard output, and nobody has seen it: reset the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1: 64 hex characters; &quot;head&quot; is the hash of the newest entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <extracomment>Headline at a terminal; the reasons follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::ResetPasswordCommand</name>
    <message>
        <source>This is your own account: `change-password` changes its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::RulesList</name>
    <message>
        <source>Typed twice the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::SignInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, with the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator &amp;code</source>
        <extracomment>Label of a field: six digits from an authenticator app (TOTP).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password must be changed before you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other connection</source>
        <extracomment>Button: back to the choice of connections.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its super-user is %1, with the password %2</source>
        <extracomment>%1 a user name, %2 a password, both of the sample database.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill them in</source>
        <extracomment>Button: the user name and the password of the sample database.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <extracomment>Under the form, counted down after too many failed sign-ins.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change and sign in</source>
        <extracomment>Button; &quot;Change&quot; is about the password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::SignedInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`passwright-cli sign-in --as USER` asks for the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code with --totp CODE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::SignedInPage</name>
    <message>
        <source>&amp;My password</source>
        <extracomment>Button of the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use&amp;rs</source>
        <extracomment>Button of the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>Button of the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <extracomment>Button of the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Button of the rail: back to the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <extracomment>Button of the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, super-user</source>
        <extracomment>Under the name of a person; %1 is the user name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My password (Ctrl+1)</source>
        <extracomment>Tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users (Ctrl+2)</source>
        <extracomment>Tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity (Ctrl+3)</source>
        <extracomment>Tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: back to the sign-in (Ctrl+L)</source>
        <extracomment>Tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::SlipPrinter</name>
    <message>
        <source>New password</source>
        <extracomment>Title of the printed slip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>On the printed slip; %1: the person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked for a password of your own at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy this slip once you have used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip is printed on paper alone, so that no file holds the password. Choose a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was not printed: the program “%1” is not there. Install the package cups-client.</source>
        <extracomment>%1: the name of a program, such as &quot;lp&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was not printed: %1</source>
        <extracomment>%1: the words of the printing system</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>Strength of a password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password: %1</source>
        <extracomment>Read by screen readers; %1 is such as &quot;Strong&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::TerminalSecrets</name>
    <message>
        <source>%1, again</source>
        <extracomment>Prompt at a terminal; %1 names a password</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password was not typed the same way twice. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: standard input ended before its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserAddCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserListCommand</name>
    <message>
        <source>USER NAME</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST SET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: narrow the search, or raise --limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserPanel</name>
    <message>
        <source>Choose a user to see their state and to reset their password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <comment>Button: locks the user out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this user from signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <comment>Button: lets a locked user in again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this user sign in again, with the password they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the new password (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shown as soon as you choose Done.</source>
        <extracomment>While a new password waits to be handed over; %1: a person&apos;s name. Done is the button&apos;s word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shown as soon as you close the message above.</source>
        <extracomment>While the outcome for one user stands here and another one was chosen; %1: a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <extracomment>How the help desk made sure who is calling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed an identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched for by a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered the agreed questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason or ticket (required)</source>
        <extracomment>Caption of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the caller &amp;verified? (required)</source>
        <extracomment>Caption of a field: how the help desk made sure who is calling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the caller &amp;verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was read back: the password was last set on %1, before this request. You can try it again.</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still not known whether this was done for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was read back and has been changed, but not as it was asked for here. Look at the state below before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset anyway (Ctrl+Enter)</source>
        <extracomment>Button after a refusal because somebody else changed the user: sends the same request again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button after an unknown outcome: reads the user back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after something was done only in part: tries what was not done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user name “%1” to confirm the reset of this super-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new password, or choose to generate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password does not meet the rules that are listed under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason or ticket is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the caller was verified: it is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserShowCommand</name>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserStatus</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Status of a user: the stored row is damaged or belongs to another key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Status of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>Status of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Status of a user whose sign-up was turned down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>Status of a user whose sign-up awaits a decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-up not complete</source>
        <extracomment>Status of a user who has not confirmed the sign-up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Status of a user whose password has expired</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must change</source>
        <extracomment>Status of a user who must change the password at the next sign-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>Status of a user: when the password expires</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>super-user</source>
        <extracomment>Status of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Status of a user with nothing to note: can sign in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a user&apos;s status, such as &quot;locked, must change&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UserTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the table of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password last set</source>
        <extracomment>Column of the table of users: when the password was last set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expiry</source>
        <extracomment>Column of the table of users: when the password expires</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its date in local time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>Caption of the field to search for users in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, name, e-mail or user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds users (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h again</source>
        <comment>Button: searches again after a failure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two characters or more to search. Enter alone lists everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Check the spelling, or search for another part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwright::WelcomePage</name>
    <message>
        <source>Passwright</source>
        <extracomment>Name of the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password, or help somebody who cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <extracomment>Above the list of connections used before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: opens the chosen connection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <extracomment>Button: the file itself stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a local database</source>
        <extracomment>Title of a group of buttons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that Passwright made, or the database of a Zato server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file, with its first super-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up users in every state, to look around without harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <extracomment>Button: opens the preferences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read by screen readers; %1 a connection&apos;s name, %2 the path of its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
