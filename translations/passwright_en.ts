<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>passwright::ActivityPage</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>One entry was exported.</numerusform>
            <numerusform>%n entries were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries; there are older ones.</source>
        <translation>
            <numerusform>The newest entry; there are older ones.</numerusform>
            <numerusform>The newest %n entries; there are older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>One entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::AuditExportCommand</name>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>One row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkNotice</name>
    <message numerus="yes">
        <source>%n new passwords were not handed over.</source>
        <translation>
            <numerusform>%n new password was not handed over.</numerusform>
            <numerusform>%n new passwords were not handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n users it is not known what became of them; they are checked first.</source>
        <translation>
            <numerusform>Of %n user it is not known what became of them; they are checked first.</numerusform>
            <numerusform>Of %n users it is not known what became of them; they are checked first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>There is %n more like this.</numerusform>
            <numerusform>There are %n more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkOptionsForm</name>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkPage</name>
    <message numerus="yes">
        <source>The report has %n rows.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>The report has %n row.</numerusform>
            <numerusform>The report has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected users</source>
        <extracomment>What a bulk reset is made from</extracomment>
        <translation>
            <numerusform>%n selected user</numerusform>
            <numerusform>%n selected users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reset %n passwords</source>
        <extracomment>Button: carries out a bulk reset; how many users it is for</extracomment>
        <translation>
            <numerusform>&amp;Reset %n password</numerusform>
            <numerusform>&amp;Reset %n passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reset was interrupted: %n users are left to do.</source>
        <translation>
            <numerusform>The reset was interrupted: %n user is left to do.</numerusform>
            <numerusform>The reset was interrupted: %n users are left to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkReportBox</name>
    <message numerus="yes">
        <source>%n new passwords were not handed over. Print or save the slips first. Without them, these users are reset once more.</source>
        <translation>
            <numerusform>%n new password was not handed over. Print or save the slips first. Without them, this user is reset once more.</numerusform>
            <numerusform>%n new passwords were not handed over. Print or save the slips first. Without them, these users are reset once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords wait to be handed over.</source>
        <translation>
            <numerusform>%n new password waits to be handed over.</numerusform>
            <numerusform>%n new passwords wait to be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkResetCommand</name>
    <message numerus="yes">
        <source>%n slips written to %1.</source>
        <translation>
            <numerusform>%n slip written to %1.</numerusform>
            <numerusform>%n slips written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkResumeForm</name>
    <message numerus="yes">
        <source>Begun on %1 by %2. %n users are left to do.</source>
        <extracomment>About an interrupted bulk reset; %1: a date and a time of day, %2: a user name</extracomment>
        <translation>
            <numerusform>Begun on %1 by %2. %n user is left to do.</numerusform>
            <numerusform>Begun on %1 by %2. %n users are left to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed to passwords that nobody has. They are reset once more.</source>
        <translation>
            <numerusform>%n user was changed to a password that nobody has. They are reset once more.</numerusform>
            <numerusform>%n users were changed to passwords that nobody has. They are reset once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::BulkText</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>How many rows of a bulk reset were looked at</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connections are imported.</source>
        <translation>
            <numerusform>One connection is imported.</numerusform>
            <numerusform>%n connections are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are exported to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>One connection is exported to %1.</numerusform>
            <numerusform>%n connections are exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::DateText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <extracomment>From today on.</extracomment>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>Before today.</extracomment>
        <translation>
            <numerusform>one day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ErrorText</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>At least one character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>At most one character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n entries, each in its place.</source>
        <translation>
            <numerusform>The audit trail is whole: one entry.</numerusform>
            <numerusform>The audit trail is whole: %n entries, each in its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new password is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>The new password is too short. It needs at least one character.</numerusform>
            <numerusform>The new password is too short. It needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new password is too long. It can have at most %n characters.</source>
        <translation>
            <numerusform>The new password is too long. It can have at most one character.</numerusform>
            <numerusform>The new password is too long. It can have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password expires in %n days. Change it under My password.</source>
        <translation>
            <numerusform>The password expires in one day. Change it under My password.</numerusform>
            <numerusform>The password expires in %n days. Change it under My password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no more requests for now. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>“%1” takes no more requests for now. Wait one second, then try again.</numerusform>
            <numerusform>“%1” takes no more requests for now. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Too many attempts. Wait one second, then try again.</numerusform>
            <numerusform>Too many attempts. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::EventDetails</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ExpiryBox</name>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Expires in one day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As configure&amp;d (%n days, %1)</source>
        <extracomment>How long the new password holds; %1 is the date when it expires then</extracomment>
        <translation>
            <numerusform>As configure&amp;d (one day, %1)</numerusform>
            <numerusform>As configure&amp;d (%n days, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>Button that chooses when the new password expires</extracomment>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <extracomment>After a number of days in a field, with the space before it</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ExportBar</name>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n user so far</numerusform>
            <numerusform>%n users so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were exported.</source>
        <translation>
            <numerusform>%n user was exported.</numerusform>
            <numerusform>%n users were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::FilteredTable</name>
    <message numerus="yes">
        <source>The first %n rows; scroll down for more.</source>
        <translation>
            <numerusform>The first row; scroll down for more.</numerusform>
            <numerusform>The first %n rows; scroll down for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::HandOverCard</name>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Copied. It is cleared from the clipboard in one second.</numerusform>
            <numerusform>Copied. It is cleared from the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ImportPage</name>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>%n row was saved.</numerusform>
            <numerusform>%n rows were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n users</source>
        <extracomment>Button: carries out an import; how many users it writes</extracomment>
        <translation>
            <numerusform>&amp;Import %n user</numerusform>
            <numerusform>&amp;Import %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ImportText</name>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n user would be added.</numerusform>
            <numerusform>%n users would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users would be changed.</source>
        <translation>
            <numerusform>%n user would be changed.</numerusform>
            <numerusform>%n users would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n user was added.</numerusform>
            <numerusform>%n users were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed.</source>
        <translation>
            <numerusform>%n user was changed.</numerusform>
            <numerusform>%n users were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users are as the file has them.</source>
        <translation>
            <numerusform>%n user is as the file has them.</numerusform>
            <numerusform>%n users are as the file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused.</source>
        <translation>
            <numerusform>%n row is refused.</numerusform>
            <numerusform>%n rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n users it is not known: the connection was lost. Import the file again; nothing is done twice.</source>
        <translation>
            <numerusform>For %n user it is not known: the connection was lost. Import the file again; nothing is done twice.</numerusform>
            <numerusform>For %n users it is not known: the connection was lost. Import the file again; nothing is done twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new users have no password and cannot sign in until one is set.</source>
        <translation>
            <numerusform>%n new user has no password and cannot sign in until one is set.</numerusform>
            <numerusform>%n new users have no password and cannot sign in until one is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passwords in the file belong to users who are there already, and are not taken.</source>
        <translation>
            <numerusform>%n password in the file belongs to a user who is there already, and is not taken.</numerusform>
            <numerusform>%n passwords in the file belong to users who are there already, and are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <extracomment>How far an import is; %n: rows of the file, %1 to %4: numbers of them</extracomment>
        <translation>
            <numerusform>%n row so far: %1 new, %2 changed, %3 unchanged, %4 refused</numerusform>
            <numerusform>%n rows so far: %1 new, %2 changed, %3 unchanged, %4 refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::MyPasswordPage</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <extracomment>After a password was copied.</extracomment>
        <translation>
            <numerusform>Copied. The clipboard is cleared in one second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ProgressLine</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::SearchLine</name>
    <message numerus="yes">
        <source>%n users so far; searching…</source>
        <translation>
            <numerusform>%n user so far; searching…</numerusform>
            <numerusform>%n users so far; searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users so far. The search was stopped before its end.</source>
        <translation>
            <numerusform>%n user so far. The search was stopped before its end.</numerusform>
            <numerusform>%n users so far. The search was stopped before its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users found.</source>
        <translation>
            <numerusform>%n user found.</numerusform>
            <numerusform>%n users found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n users; scroll for more, or narrow the search.</source>
        <translation>
            <numerusform>The first %n user; scroll for more, or narrow the search.</numerusform>
            <numerusform>The first %n users; scroll for more, or narrow the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::SelectionBar</name>
    <message numerus="yes">
        <source>%n users selected</source>
        <extracomment>How many rows of the table are selected</extracomment>
        <translation>
            <numerusform>%n user selected</numerusform>
            <numerusform>%n users selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table holds the first %n users of this search; there are more.</source>
        <extracomment>Beside the number of those selected; %n: in the table</extracomment>
        <translation>
            <numerusform>The table holds the first %n user of this search; there are more.</numerusform>
            <numerusform>The table holds the first %n users of this search; there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::SessionShell</name>
    <message numerus="yes">
        <source>Locked, because nothing was done for %n minutes.</source>
        <translation>
            <numerusform>Locked, because nothing was done for one minute.</numerusform>
            <numerusform>Locked, because nothing was done for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed, because nothing was done for %n minutes.</source>
        <extracomment>On the welcome page, where the connection has no sign-in to go back to.</extracomment>
        <translation>
            <numerusform>The connection was closed, because nothing was done for one minute.</numerusform>
            <numerusform>The connection was closed, because nothing was done for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::SignInPage</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <extracomment>Under the form, counted down after too many failed sign-ins.</extracomment>
        <translation>
            <numerusform>You can try again in one second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UnfinishedNotice</name>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>There is one more like this.</numerusform>
            <numerusform>There are %n more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserExportCommand</name>
    <message numerus="yes">
        <source>%n users written to %1.</source>
        <translation>
            <numerusform>%n user written to %1.</numerusform>
            <numerusform>%n users written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserFilterBox</name>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>
            <numerusform>Expires within %n day</numerusform>
            <numerusform>Expires within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserImportCommand</name>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserStatus</name>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>expires in one day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
