<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
</TS>
