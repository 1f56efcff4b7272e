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
    <name>passwright::UserStatus</name>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>expires in one day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UsersPage</name>
    <message numerus="yes">
        <source>%n users found.</source>
        <translation>
            <numerusform>One user found.</numerusform>
            <numerusform>%n users found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n users; scroll for more, or narrow the search.</source>
        <translation>
            <numerusform>The first user; scroll for more, or narrow the search.</numerusform>
            <numerusform>The first %n users; scroll for more, or narrow the search.</numerusform>
        </translation>
    </message>
</context>
</TS>
