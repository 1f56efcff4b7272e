<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>passwright::AccountFacts</name>
    <message>
        <source>%1, %2</source>
        <extracomment>When a password expires: %1 a date, %2 such as &quot;in 12 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>Stands where the directory does not tell a fact about a user</extracomment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>Benutzer-ID:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail:</translation>
    </message>
    <message>
        <source>Password last set:</source>
        <translation>Passwort zuletzt gesetzt:</translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation>Ablauf des Passworts:</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
</context>
<context>
    <name>passwright::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Part of a user name or user ID</source>
        <translation>Teil eines Benutzernamens oder einer Benutzer-ID</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>Caption of a filter of the audit trail: the kind of entry</comment>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>Caption of the first day of a range</comment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>Caption of the last day of a range</comment>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Load &amp;more</source>
        <comment>Button: reads older entries</comment>
        <translation>Me&amp;hr laden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Reads the newest entries (F5).</source>
        <translation>Liest die neuesten Einträge (F5).</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>E&amp;xpected head</source>
        <comment>Caption of a field: the hash of the last entry, as it was kept elsewhere</comment>
        <translation>Erwar&amp;teter letzter Hash</translation>
    </message>
    <message>
        <source>64 hex digits that you kept, or nothing</source>
        <translation>64 Hex-Ziffern, die Sie aufbewahrt haben, oder leer</translation>
    </message>
    <message>
        <source>With the head that an earlier check showed, a cut-off end is found as well.</source>
        <translation>Mit dem letzten Hash aus einer früheren Prüfung wird auch ein abgeschnittenes Ende erkannt.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <comment>Button: checks whether the audit trail is whole</comment>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>Button: writes the audit trail to a file</comment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes what the filters let through to a file, as CSV or JSON.</source>
        <translation>Schreibt alles, was die Filter durchlassen, als CSV oder JSON in eine Datei.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the audit trail: no filter by kind</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Filter of the audit trail: no filter by outcome</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the audit trail: no filter by days</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From, to</source>
        <extracomment>Filter of the audit trail: a first and a last day, chosen beside it</extracomment>
        <translation>Von, bis</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%n Eintrag wurde exportiert.</numerusform>
            <numerusform>%n Einträge wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read.</source>
        <translation>Gespeichert in „%1“; nur Ihr eigenes Konto kann die Datei lesen.</translation>
    </message>
    <message>
        <source>Reading the audit trail…</source>
        <translation>Das Prüfprotokoll wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries; there are older ones.</source>
        <translation>
            <numerusform>Der %n neueste Eintrag; es gibt ältere.</numerusform>
            <numerusform>Die neuesten %n Einträge; es gibt ältere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n Eintrag.</numerusform>
            <numerusform>%n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>Kein Eintrag entspricht den Filtern.</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>Das Prüfprotokoll ist leer.</translation>
    </message>
    <message>
        <source>The audit trail could not be read. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Das Prüfprotokoll konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This is not the head of an audit trail.</source>
        <translation>Das ist nicht der letzte Hash eines Prüfprotokolls.</translation>
    </message>
    <message>
        <source>A head has 64 digits from 0 to 9 and a to f. Leave the field empty to check without one.</source>
        <translation>Der Hash hat 64 Stellen aus 0 bis 9 und a bis f. Lassen Sie das Feld leer, um ohne ihn zu prüfen.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Alle Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>Head to keep elsewhere, for the next check: %1</source>
        <extracomment>%1: 64 hex digits, the hash of the last entry</extracomment>
        <translation>Letzter Hash, für die nächste Prüfung anderswo aufzubewahren: %1</translation>
    </message>
    <message>
        <source>Keep a copy of the database as it is now, and find out who could write to it.</source>
        <translation>Bewahren Sie eine Kopie der Datenbank im jetzigen Zustand auf, und stellen Sie fest, wer darauf schreiben konnte.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>audit-trail</source>
        <extracomment>Suggested name of a file, without its ending</extracomment>
        <translation>pruefprotokoll</translation>
    </message>
    <message>
        <source>The export was stopped. There is no file.</source>
        <translation>Der Export wurde angehalten. Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Writing the audit trail to a file…</source>
        <translation>Das Prüfprotokoll wird in eine Datei geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends an export</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>passwright::ArgumentParser</name>
    <message>
        <source>No command was given. `%1 --help` lists them.</source>
        <translation>Es wurde kein Befehl angegeben. `%1 --help` listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no such command. `%1 --help` lists them.</source>
        <translation>Diesen Befehl gibt es nicht. `%1 --help` listet die Befehle auf.</translation>
    </message>
    <message>
        <source>The last option needs a value.</source>
        <translation>Die letzte Option benötigt einen Wert.</translation>
    </message>
    <message>
        <source>`%1 --help` lists the options. Passwords are never given as options: they are typed, or come from standard input.</source>
        <translation>`%1 --help` listet die Optionen auf. Passwörter werden nie als Option angegeben: Sie werden eingegeben oder kommen von der Standardeingabe.</translation>
    </message>
    <message>
        <source>There is an option that is not known.</source>
        <translation>Eine der Optionen ist unbekannt.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Unbekannt: %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes 64 hex characters.</source>
        <translation>%1 erwartet 64 Hex-Zeichen.</translation>
    </message>
    <message>
        <source>%1 takes random, passphrase or phone.</source>
        <translation>%1 erwartet random, passphrase oder phone.</translation>
    </message>
    <message>
        <source>%1 takes a value that is not empty.</source>
        <translation>%1 erwartet einen nicht leeren Wert.</translation>
    </message>
    <message>
        <source>`%1` takes no %2.</source>
        <translation>`%1` kennt %2 nicht.</translation>
    </message>
    <message>
        <source>`%1` needs %2.</source>
        <translation>`%1` benötigt %2.</translation>
    </message>
    <message>
        <source>`%1` needs --as USER, who signs in for it.</source>
        <translation>`%1` benötigt --as BENUTZER: wer sich dafür anmeldet.</translation>
    </message>
    <message>
        <source>`%1` takes no arguments.</source>
        <translation>`%1` erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>`%1` takes %2 and no more. Quote what has spaces in it.</source>
        <translation>`%1` erwartet nur %2. Setzen Sie Werte mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Ein Argument ist leer.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Reads from standard input: %1</source>
        <translation>Liest von der Standardeingabe: %1</translation>
    </message>
    <message>
        <source>Changes and resets passwords, without a display.</source>
        <translation>Ändert Passwörter und setzt sie zurück, ohne grafische Oberfläche.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Passwords are typed without echo, or come from standard input, a line each, in the order
that the help of a command names; never from an argument or the environment.</source>
        <translation>Passwörter werden unsichtbar eingegeben oder kommen von der Standardeingabe, je Zeile eines,
in der Reihenfolge, die die Hilfe eines Befehls nennt; nie aus Argumenten oder der Umgebung.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 refused, 4 partly done, 5 not known, 6 cannot open the
directory, 7 the audit trail is broken.</source>
        <translation>Rückgabewerte: 0 ausgeführt, 2 falscher Aufruf, 3 abgelehnt, 4 teilweise ausgeführt, 5 unbekannt,
6 Verzeichnis lässt sich nicht öffnen, 7 Prüfprotokoll ist beschädigt.</translation>
    </message>
    <message>
        <source>Give --database, or --profile or --connect, not both.</source>
        <translation>Geben Sie --database an oder --profile oder --connect, nicht beides.</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2.</source>
        <extracomment>%1: an option, %2: the words that it takes</extracomment>
        <translation>%1 erwartet eines von diesen Wörtern: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 [--profile NAME | --connect FILE | --database URL] [--json] COMMAND ...</source>
        <translation>Aufruf: %1 [--profile NAME | --connect FILE | --database URL] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>Keys that a connection needs, and that are in no keychain, are asked for first: the password of a
database server; the shared key or the client secret, then the management key. Without sessions (LicenseSpring) nobody signs in: --as
names whose password changes, and other commands read no password of --as USER.</source>
        <translation>Schlüssel, die eine Verbindung benötigt und die in keinem Schlüsselbund liegen, werden zuerst abgefragt: das Passwort eines
Datenbankservers; der gemeinsame Schlüssel oder das Client-Geheimnis, danach der Verwaltungsschlüssel. Ohne Sitzungen (LicenseSpring) meldet sich niemand an: --as
nennt den Benutzer, dessen Passwort geändert wird, und andere Befehle lesen kein Passwort von --as USER.</translation>
    </message>
</context>
<context>
    <name>passwright::AuditExportCommand</name>
    <message>
        <source>The file&apos;s name must end in .csv or .json: that says what to write.</source>
        <translation>Der Dateiname muss auf .csv oder .json enden: Die Endung bestimmt das Format.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::AuditListCommand</name>
    <message>
        <source>NO.</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation>NR.</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>ZEIT (UTC)</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ON WHOM</source>
        <translation>BEI WEM</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>CORRELATION ID</source>
        <translation>KORRELATIONS-ID</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>VERIFICATION</source>
        <translation>VERIFIZIERUNG</translation>
    </message>
    <message>
        <source>There are older rows: raise --limit, or export the trail.</source>
        <translation>Es gibt ältere Zeilen: Erhöhen Sie --limit, oder exportieren Sie das Protokoll.</translation>
    </message>
</context>
<context>
    <name>passwright::AuditSettleCommand</name>
    <message>
        <source>A database keeps its own trail, and nothing in it can be cut off.</source>
        <translation>Eine Datenbank führt ihr eigenes Protokoll; darin bleibt keine Änderung auf halbem Weg stehen.</translation>
    </message>
    <message>
        <source>Nothing was cut off.</source>
        <translation>Es wurde keine Änderung unterbrochen.</translation>
    </message>
    <message>
        <source>%1: the change was made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: Die Änderung wurde ausgeführt. Korrelations-ID: %2</translation>
    </message>
    <message>
        <source>%1: the change was not made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: Die Änderung wurde nicht ausgeführt. Korrelations-ID: %2</translation>
    </message>
    <message>
        <source>%1: it cannot be told whether the change was made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: Es lässt sich nicht feststellen, ob die Änderung ausgeführt wurde. Korrelations-ID: %2</translation>
    </message>
</context>
<context>
    <name>passwright::AuditTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit trail: the person who did it</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>On whom</source>
        <extracomment>Column of the audit trail: the user it was done to</extracomment>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of the audit trail: the network address that it was done from</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit trail: reason or ticket</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column of the audit trail: how the caller was verified</extracomment>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its local time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Rechner %1</translation>
    </message>
</context>
<context>
    <name>passwright::BulkNotice</name>
    <message>
        <source>It was made from: %1.</source>
        <extracomment>What a bulk reset was made from, such as the name of a file</extracomment>
        <translation>Sie wurde erstellt aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were not handed over.</source>
        <translation>
            <numerusform>%n neues Passwort wurde nicht übergeben.</numerusform>
            <numerusform>%n neue Passwörter wurden nicht übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its new passwords wait in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die neuen Passwörter liegen bereit in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n users it is not known what became of them; they are checked first.</source>
        <translation>
            <numerusform>Bei %n Benutzer ist das Ergebnis nicht bekannt; er wird zuerst geprüft.</numerusform>
            <numerusform>Bei %n Benutzern ist das Ergebnis nicht bekannt; sie werden zuerst geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>Es gibt noch %n weitere dieser Art.</numerusform>
            <numerusform>Es gibt noch %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bulk reset from %1 was interrupted: %2 of %3 done.</source>
        <extracomment>%1: a date and a time of day; %2 and %3: numbers of users</extracomment>
        <translation>Eine Sammelrücksetzung vom %1 wurde unterbrochen: %2 von %3 erledigt.</translation>
    </message>
    <message>
        <source>The bulk reset from %1 is not done with yet.</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Die Sammelrücksetzung vom %1 ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <extracomment>Button: shows how far an interrupted bulk reset came, and goes on with it</extracomment>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: takes an interrupted bulk reset away for good</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this bulk reset for good?</source>
        <translation>Diese Sammelrücksetzung endgültig verwerfen?</translation>
    </message>
    <message>
        <source>What was changed stays changed. What was left to do is forgotten, and its report can no longer be written.</source>
        <translation>Was geändert wurde, bleibt geändert. Was noch offen war, wird vergessen, und der Bericht kann nicht mehr erstellt werden.</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <extracomment>Button: takes an interrupted bulk reset away for good, pressed a second time</extracomment>
        <translation>Endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>passwright::BulkOptionsForm</name>
    <message>
        <source>New passwords</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>&amp;Generate one for each user</source>
        <extracomment>Choice: each user gets a password of their own, of the kind beside it</extracomment>
        <translation>Für &amp;jeden Benutzer eines generieren</translation>
    </message>
    <message>
        <source>Take them from the column “new_password” o&amp;f the file</source>
        <extracomment>Choice: the file has a column with the new passwords</extracomment>
        <translation>Aus der Spalte „new_password“ der &amp;Datei übernehmen</translation>
    </message>
    <message>
        <source>Until they are handed over</source>
        <translation>Bis zur Übergabe</translation>
    </message>
    <message>
        <source>&amp;Keep them in an encrypted file</source>
        <translation>In einer &amp;verschlüsselten Datei aufbewahren</translation>
    </message>
    <message>
        <source>New fi&amp;le</source>
        <extracomment>Caption of a field</extracomment>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>File for the generated passwords</source>
        <translation>Datei für die generierten Passwörter</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <extracomment>Caption of a field</extracomment>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Rep&amp;eat the passphrase</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>An interrupted reset goes on with it, and slips can be printed later. Nobody can open the file without it.</source>
        <translation>Eine unterbrochene Rücksetzung wird damit fortgesetzt, und Passwortzettel können später gedruckt werden. Ohne die Passphrase kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>Keep them only in this &amp;window until I print or save them</source>
        <translation>Nur in diesem &amp;Fenster behalten, bis ich sie drucke oder speichere</translation>
    </message>
    <message>
        <source>They are gone when the window is locked or closed. Those users are reset once more then.</source>
        <translation>Sie gehen verloren, wenn das Fenster gesperrt oder geschlossen wird. Diese Benutzer werden dann noch einmal zurückgesetzt.</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <translation>Wechse&amp;l bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Unlock those who are locked as well</source>
        <translation>&amp;Gesperrte Benutzer auch entsperren</translation>
    </message>
    <message>
        <source>Also reset &amp;those whom a new password alone does not let in</source>
        <translation>&amp;Auch Benutzer zurücksetzen, die sich mit einem neuen Passwort allein nicht anmelden können</translation>
    </message>
    <message>
        <source>Choose a new file for the generated passwords, or keep them only in this window.</source>
        <translation>Wählen Sie eine neue Datei für die generierten Passwörter, oder behalten Sie sie nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose a new one.</source>
        <translation>Es gibt bereits eine Datei dieses Namens. Wählen Sie eine neue.</translation>
    </message>
    <message>
        <source>The folder of this file is not there. Choose another one.</source>
        <translation>Der Ordner dieser Datei ist nicht vorhanden. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Wählen Sie eine Passphrase mit mindestens %n Zeichen.</numerusform>
            <numerusform>Wählen Sie eine Passphrase mit mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein. Geben Sie beide erneut ein.</translation>
    </message>
    <message>
        <source>Enter the reason or the ticket.</source>
        <translation>Geben Sie den Grund oder das Ticket ein.</translation>
    </message>
    <message>
        <source>Enter how the request was verified.</source>
        <translation>Geben Sie ein, wie die Anfrage verifiziert wurde.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkPage</name>
    <message>
        <source>The slips have been sent to the printer.</source>
        <translation>Die Passwortzettel wurden an den Drucker gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n rows.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>Der Bericht hat %n Zeile.</numerusform>
            <numerusform>Der Bericht hat %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “%1”, which only your account can read. No password is in it.</source>
        <translation>Er liegt in „%1“; nur Ihr Konto kann die Datei lesen. Sie enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The slips are in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die Passwortzettel sind in „%1“.</translation>
    </message>
    <message>
        <source>The file holds passwords that anybody who opens it can read. Destroy it once they are handed over.</source>
        <translation>Die Datei enthält Passwörter, die jeder lesen kann, der sie öffnet. Vernichten Sie sie, sobald die Passwörter übergeben sind.</translation>
    </message>
    <message>
        <source>Another bulk reset is not done with yet.</source>
        <translation>Eine andere Sammelrücksetzung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Come to the end of this one first, or go back from it.</source>
        <translation>Schließen Sie zuerst diese ab, oder gehen Sie von ihr zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected users</source>
        <extracomment>What a bulk reset is made from</extracomment>
        <translation>
            <numerusform>%n ausgewählter Benutzer</numerusform>
            <numerusform>%n ausgewählte Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody whom “%1” finds</source>
        <extracomment>What a bulk reset is made from; %1: what was typed into the search</extracomment>
        <translation>Alle, die „%1“ findet</translation>
    </message>
    <message>
        <source>Everybody whom the filter finds</source>
        <extracomment>What a bulk reset is made from</extracomment>
        <translation>Alle, die der Filter findet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reset passwords from a CSV file</source>
        <translation>Passwörter aus einer CSV-Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>File types in a dialog</extracomment>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Passwortzettel speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Dry run: looking at every user. Nothing is changed.</source>
        <translation>Probelauf: Alle Benutzer werden geprüft. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Opening the file for the generated passwords…</source>
        <translation>Die Datei für die generierten Passwörter wird geöffnet…</translation>
    </message>
    <message>
        <source>Resetting passwords. You can leave this page meanwhile; the reset goes on.</source>
        <extracomment>Button: ends a bulk reset after the user whose turn it is</extracomment>
        <translation>Passwörter werden zurückgesetzt. Sie können diese Seite inzwischen verlassen; die Rücksetzung läuft weiter.</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>Nach diesem &amp;anhalten</translation>
    </message>
    <message>
        <source>Reset passwords in bulk</source>
        <translation>Passwörter gesammelt zurücksetzen</translation>
    </message>
    <message>
        <source>To &amp;include another super-user, type the user name:</source>
        <translation>Um einen weiteren Superuser &amp;einzubeziehen, geben Sie den Benutzernamen ein:</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <extracomment>Button: adds the super-user whose name was typed</extracomment>
        <translation>Einbezie&amp;hen</translation>
    </message>
    <message>
        <source>This was the dry run: nothing has been changed yet.</source>
        <translation>Das war der Probelauf: Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>This was the dry run. There is nobody whose password would be reset.</source>
        <translation>Das war der Probelauf. Es gibt niemanden, dessen Passwort zurückgesetzt würde.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reset %n passwords</source>
        <extracomment>Button: carries out a bulk reset; how many users it is for</extracomment>
        <translation>
            <numerusform>%n Passwort &amp;zurücksetzen</numerusform>
            <numerusform>%n Passwörter &amp;zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: from the dry run to the options</extracomment>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: carries out what is left of a bulk reset</extracomment>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: leaves an interrupted bulk reset as it is</extracomment>
        <translation>Spä&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>The reset was interrupted: %n users are left to do.</source>
        <translation>
            <numerusform>Die Rücksetzung wurde unterbrochen: %n Benutzer steht noch aus.</numerusform>
            <numerusform>Die Rücksetzung wurde unterbrochen: %n Benutzer stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reset has come to its end.</source>
        <translation>Die Rücksetzung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <extracomment>Button: the dry run of a bulk reset, which changes nothing</extracomment>
        <translation>P&amp;robelauf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>The new passwords were not handed over yet.</source>
        <translation>Die neuen Passwörter wurden noch nicht übergeben.</translation>
    </message>
    <message>
        <source>Print or save the slips first. To give the passwords up, choose the same once more.</source>
        <translation>Drucken oder speichern Sie zuerst die Passwortzettel. Um die Passwörter zu verwerfen, wählen Sie dasselbe noch einmal.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkReportBox</name>
    <message>
        <source>&amp;Print slips…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>Passwortzettel &amp;drucken…</translation>
    </message>
    <message>
        <source>Save slips as P&amp;DF…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>Passwortzettel als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Eight a page</source>
        <extracomment>How many slips share a page</extracomment>
        <translation>Acht pro Seite</translation>
    </message>
    <message>
        <source>One a page</source>
        <extracomment>How many slips share a page</extracomment>
        <translation>Einer pro Seite</translation>
    </message>
    <message>
        <source>Slips on a page</source>
        <translation>Passwortzettel pro Seite</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: carries out what is left of a bulk reset</extracomment>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>D&amp;one all the same</source>
        <extracomment>Button: through with a bulk reset</extracomment>
        <translation>&amp;Trotzdem fertig</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were not handed over. Print or save the slips first. Without them, these users are reset once more.</source>
        <translation>
            <numerusform>%n neues Passwort wurde nicht übergeben. Drucken oder speichern Sie zuerst den Passwortzettel. Ohne ihn wird dieser Benutzer noch einmal zurückgesetzt.</numerusform>
            <numerusform>%n neue Passwörter wurden nicht übergeben. Drucken oder speichern Sie zuerst die Passwortzettel. Ohne sie werden diese Benutzer noch einmal zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords wait to be handed over.</source>
        <translation>
            <numerusform>%n neues Passwort wartet auf die Übergabe.</numerusform>
            <numerusform>%n neue Passwörter warten auf die Übergabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slips were made. “Done” forgets the passwords.</source>
        <translation>Die Passwortzettel wurden erstellt. Mit „Fertig“ werden die Passwörter vergessen.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkResetCommand</name>
    <message>
        <source>--resume goes on with the options that the bulk reset was begun with: leave out --%1.</source>
        <translation>--resume fährt mit den Optionen fort, mit denen die Sammelrücksetzung begonnen wurde: Lassen Sie --%1 weg.</translation>
    </message>
    <message>
        <source>Nobody would have the generated passwords: say where they go, with --slips or --hand-over.</source>
        <translation>Niemand hätte die generierten Passwörter: Geben Sie mit --slips oder --hand-over an, wohin sie gehen.</translation>
    </message>
    <message>
        <source>--slips and --hand-over are for generated passwords: say which, with --generate.</source>
        <translation>--slips und --hand-over gelten für generierte Passwörter: Geben Sie deren Art mit --generate an.</translation>
    </message>
    <message>
        <source>No bulk reset was begun from this file on this workstation.</source>
        <translation>An diesem Arbeitsplatz wurde keine Sammelrücksetzung aus dieser Datei begonnen.</translation>
    </message>
    <message>
        <source>A bulk reset from this file was begun and has not come to its end: go on with it with --resume. To begin anew, remove %1 first.</source>
        <translation>Eine Sammelrücksetzung aus dieser Datei wurde begonnen und ist nicht abgeschlossen: Setzen Sie sie mit --resume fort. Um neu zu beginnen, entfernen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Nobody would have the generated passwords: say where they go, with --slips.</source>
        <translation>Niemand hätte die generierten Passwörter: Geben Sie mit --slips an, wohin sie gehen.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <extracomment>Prompt at a terminal; %1 is a file</extracomment>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>The generated passwords are in %1.</source>
        <translation>Die generierten Passwörter sind in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n slips written to %1.</source>
        <translation>
            <numerusform>%n Passwortzettel nach %1 geschrieben.</numerusform>
            <numerusform>%n Passwortzettel nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--slips-per-page is for --slips: say which file.</source>
        <translation>--slips-per-page gehört zu --slips: geben Sie an, in welche Datei.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkResumeForm</name>
    <message numerus="yes">
        <source>Begun on %1 by %2. %n users are left to do.</source>
        <extracomment>About an interrupted bulk reset; %1: a date and a time of day, %2: a user name</extracomment>
        <translation>
            <numerusform>Begonnen am %1 von %2. %n Benutzer steht noch aus.</numerusform>
            <numerusform>Begonnen am %1 von %2. %n Benutzer stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new passwords are read from the file again. It must be the same as before.</source>
        <translation>Die neuen Passwörter werden erneut aus der Datei gelesen. Es muss dieselbe sein wie zuvor.</translation>
    </message>
    <message>
        <source>The generated passwords are in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die generierten Passwörter sind in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed to passwords that nobody has. They are reset once more.</source>
        <translation>
            <numerusform>%n Benutzer erhielt ein Passwort, das niemand hat. Er wird noch einmal zurückgesetzt.</numerusform>
            <numerusform>%n Benutzer erhielten Passwörter, die niemand hat. Sie werden noch einmal zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <extracomment>Caption of a field</extracomment>
        <translation>&amp;Passphrase der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Caption of a field</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>File with the new passwords</source>
        <translation>Datei mit den neuen Passwörtern</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file with the generated passwords.</source>
        <translation>Geben Sie die Passphrase der Datei mit den generierten Passwörtern ein.</translation>
    </message>
    <message>
        <source>Choose the file with the new passwords.</source>
        <translation>Wählen Sie die Datei mit den neuen Passwörtern.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkRowsBox</name>
    <message>
        <source>Users of the bulk reset</source>
        <translation>Benutzer der Sammelrücksetzung</translation>
    </message>
</context>
<context>
    <name>passwright::BulkSummary</name>
    <message>
        <source>%1 of %2 rows would be changed.</source>
        <translation>%1 von %2 Zeilen würden geändert.</translation>
    </message>
    <message>
        <source>--report FILE writes every row with its reasons.</source>
        <translation>--report FILE schreibt jede Zeile mit ihren Gründen.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>Teilweise ausgeführt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Still to do: %1. --resume goes on with them.</source>
        <translation>Noch offen: %1. --resume fährt damit fort.</translation>
    </message>
    <message>
        <source>Changed to passwords that nobody has: %1. --resume resets them once more.</source>
        <translation>Auf Passwörter geändert, die niemand hat: %1. --resume setzt sie noch einmal zurück.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary; %1: such as &quot;Unknown user&quot;, %2: how many rows there are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>passwright::BulkTableModel</name>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of a bulk reset: the line of the file, or the place in the list</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a bulk reset: the person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dry run</source>
        <extracomment>Column of a bulk reset: what the dry run says of the row</extracomment>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a bulk reset: what became of the row</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a bulk reset: the reasons of a verdict or an outcome</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>passwright::BulkText</name>
    <message>
        <source>Will change</source>
        <extracomment>What a dry run says of one user</extracomment>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Will not help</source>
        <extracomment>What a dry run says of one user: a new password alone does not let them in</extracomment>
        <translation>Hilft nicht</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <extracomment>What a dry run says of one user: the given password breaks a rule</extracomment>
        <translation>Von den Regeln abgelehnt</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <extracomment>What a dry run says of one row</extracomment>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What a dry run says of one row: it could mean several users</extracomment>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>What a dry run says of one row: the user stands further up already</extracomment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Other super-user</source>
        <extracomment>What a dry run says of one user</extracomment>
        <translation>Anderer Superuser</translation>
    </message>
    <message>
        <source>Own account</source>
        <extracomment>What a dry run says of one user: it is oneself</extracomment>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>What a dry run says of one row</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Outcome of one row of a bulk reset: it was not its turn yet</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Outcome of one row of a bulk reset: the dry run keeps it out</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome of one row of a bulk reset: it is about to be sent, or was sent and has no answer yet</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The password is set; something else that was asked for is not.</source>
        <translation>Das Passwort ist gesetzt; etwas anderes, das verlangt war, wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>No answer says what became of it. Look at the user before you reset again.</source>
        <translation>Keine Antwort sagt, was daraus geworden ist. Sehen Sie sich den Benutzer an, bevor Sie erneut zurücksetzen.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>Several users could be meant. Give the user ID alone.</source>
        <translation>Es könnten mehrere Benutzer gemeint sein. Geben Sie nur die Benutzer-ID an.</translation>
    </message>
    <message>
        <source>This user stands further up already.</source>
        <translation>Dieser Benutzer steht bereits weiter oben.</translation>
    </message>
    <message>
        <source>Super-users are reset only if their user name is typed.</source>
        <translation>Superuser werden nur zurückgesetzt, wenn ihr Benutzername eingegeben wird.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Diese Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The column “%1” is missing or cannot be read.</source>
        <extracomment>%1: the name of a column in a file, such as expiry_days</extracomment>
        <translation>Die Spalte „%1“ fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a bulk reset is; both are numbers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>How many rows of a bulk reset were looked at</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How quick a bulk reset is; %1: a number</extracomment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <extracomment>Between the parts of a line such as &quot;120 of 400, 14 a second, 20 seconds left&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>passwright::CapsLockNotice</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under a password field; Caps Lock is the key.</extracomment>
        <translation>Die Feststelltaste ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>passwright::ChangePasswordCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Neues Passwort für %1</translation>
    </message>
</context>
<context>
    <name>passwright::ClearButton</name>
    <message>
        <source>Clear the field</source>
        <extracomment>Name of the button that empties a field</extracomment>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>passwright::Command</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Prompt at a terminal; %1: &quot;Shared key&quot; or another secret&apos;s name, %2: the connection&apos;s name</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Not known: on %1 a change was begun here (%2, %3) and cut off before its outcome was written down. Correlation ID: %4</source>
        <extracomment>%1: the date and time, %2: what was begun, such as &quot;password reset&quot;, %3: a user&apos;s name or id, %4: correlation ID</extracomment>
        <translation>Unbekannt: Am %1 wurde hier eine Änderung begonnen (%2, %3) und unterbrochen, bevor ihr Ergebnis festgehalten wurde. Korrelations-ID: %4</translation>
    </message>
    <message>
        <source>`passwright-cli audit settle` reads back what became of it.</source>
        <translation>`passwright-cli audit settle` liest nach, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>passwright::CommandLine</name>
    <message>
        <source>`%1` needs --as USER, who signs in for it.</source>
        <translation>`%1` benötigt --as BENUTZER: wer sich dafür anmeldet.</translation>
    </message>
    <message>
        <source>`%1` works on a database alone, and %2 is none.</source>
        <extracomment>%1: a command, %2: the name of a connection to a server such as LicenseSpring&apos;s</extracomment>
        <translation>`%1` arbeitet nur mit einer Datenbank, und %2 ist keine.</translation>
    </message>
</context>
<context>
    <name>passwright::CommandTable</name>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>the password of --as USER</source>
        <extracomment>What a command reads from standard input</extracomment>
        <translation>das Passwort von --as BENUTZER</translation>
    </message>
    <message>
        <source>%1, the new password</source>
        <extracomment>What a command reads from standard input; %1: the password of --as USER</extracomment>
        <translation>%1, das neue Passwort</translation>
    </message>
    <message>
        <source>the new password of the first super-user</source>
        <translation>das neue Passwort des ersten Superusers</translation>
    </message>
    <message>
        <source>makes a new database with its first super-user</source>
        <translation>erstellt eine neue Datenbank mit ihrem ersten Superuser</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>BENUTZERNAME</translation>
    </message>
    <message>
        <source>adds a user, and prints the user ID</source>
        <translation>fügt einen Benutzer hinzu und gibt die Benutzer-ID aus</translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation>[SUCHE]</translation>
    </message>
    <message>
        <source>finds users by user name, names, e-mail or user ID</source>
        <translation>sucht Benutzer nach Benutzername, Namen, E-Mail oder Benutzer-ID</translation>
    </message>
    <message>
        <source>shows one user; USER is a user name or a user ID</source>
        <translation>zeigt einen Benutzer; BENUTZER ist ein Benutzername oder eine Benutzer-ID</translation>
    </message>
    <message>
        <source>locks a user</source>
        <translation>sperrt einen Benutzer</translation>
    </message>
    <message>
        <source>unlocks a user</source>
        <translation>entsperrt einen Benutzer</translation>
    </message>
    <message>
        <source>approves a user</source>
        <translation>gibt einen Benutzer frei</translation>
    </message>
    <message>
        <source>changes the password of --as USER</source>
        <translation>ändert das Passwort von --as BENUTZER</translation>
    </message>
    <message>
        <source>%1, the new password unless it is generated</source>
        <translation>%1, das neue Passwort, sofern es nicht generiert wird</translation>
    </message>
    <message>
        <source>sets the password of another user; a generated one is printed once</source>
        <translation>setzt das Passwort eines anderen Benutzers; ein generiertes wird einmal ausgegeben</translation>
    </message>
    <message>
        <source>%1, a new one where it must be changed</source>
        <translation>%1, ein neues, wenn es geändert werden muss</translation>
    </message>
    <message>
        <source>tells whether --as USER can sign in, and how</source>
        <translation>zeigt, ob und wie --as BENUTZER sich anmelden kann</translation>
    </message>
    <message>
        <source>the word yes</source>
        <translation>das Wort yes</translation>
    </message>
    <message>
        <source>adds Passwright&apos;s tables to another program&apos;s database, after a backup</source>
        <translation>fügt der Datenbank eines anderen Programms nach einer Sicherung die Tabellen von Passwright hinzu</translation>
    </message>
    <message>
        <source>USER again, the new password</source>
        <translation>noch einmal BENUTZER, das neue Passwort</translation>
    </message>
    <message>
        <source>sets a super-user&apos;s password for whoever holds the database</source>
        <translation>setzt das Passwort eines Superusers, wenn Sie Zugriff auf die Datenbank haben</translation>
    </message>
    <message>
        <source>shows the audit trail, newest first</source>
        <translation>zeigt das Prüfprotokoll, neueste Einträge zuerst</translation>
    </message>
    <message>
        <source>says whether the audit trail is whole</source>
        <translation>prüft, ob das Prüfprotokoll vollständig ist</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>writes the audit trail to a new file, .csv or .json</source>
        <translation>schreibt das Prüfprotokoll in eine neue Datei, .csv oder .json</translation>
    </message>
    <message>
        <source>reads back what a crash cut off on this workstation, and says what became of it</source>
        <translation>liest nach, was ein Absturz an diesem Arbeitsplatz unterbrochen hat, und sagt, was daraus geworden ist</translation>
    </message>
    <message>
        <source>adds and changes the users of a CSV file, see docs/csv.md</source>
        <translation>fügt die Benutzer einer CSV-Datei hinzu und ändert sie, siehe docs/csv.md</translation>
    </message>
    <message>
        <source>writes users to a new CSV file</source>
        <translation>schreibt Benutzer in eine neue CSV-Datei</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>DATEI.csv</translation>
    </message>
    <message>
        <source>%1, the passphrase of --hand-over</source>
        <translation>%1, die Passphrase von --hand-over</translation>
    </message>
    <message>
        <source>resets the passwords of all users of a CSV file; Ctrl+C stops after this one</source>
        <translation>setzt die Passwörter aller Benutzer einer CSV-Datei zurück; Strg+C hält nach dem laufenden an</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectController</name>
    <message>
        <source>Sample database</source>
        <translation>Beispieldatenbank</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionEditor</name>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keeps the connection.</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve and connect</source>
        <extracomment>Button: keeps the connection, and opens it.</extracomment>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button: looks whether the server can be reached.</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: back, and nothing is kept.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New connection: %1</source>
        <extracomment>Title; %1 a kind of connection, such as &quot;Zato SSO&quot;.</extracomment>
        <translation>Neue Verbindung: %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionListPage</name>
    <message>
        <source>Connections</source>
        <extracomment>Read by screen readers.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button with a menu: makes a new connection.</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: changes the chosen connection.</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>Button: makes a second connection like the chosen one.</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button: looks whether the server of the chosen connection can be reached.</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the chosen connection from the list.</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads connections from a file.</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes the chosen connections to a file.</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, or import a file of them.</source>
        <translation>Es gibt noch keine Verbindung. Fügen Sie eine hinzu, oder importieren Sie eine Datei mit Verbindungen.</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer: it cannot be edited here. Duplicate it to change something.</source>
        <translation>Für alle auf diesem Computer eingerichtet: Diese Verbindung kann hier nicht bearbeitet werden. Duplizieren Sie sie, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionsController</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name that is taken already, and a number that makes it another.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are imported.</source>
        <translation>
            <numerusform>%n Verbindung wurde importiert.</numerusform>
            <numerusform>%n Verbindungen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a file has no keys in it: they are asked for.</source>
        <translation>Eine solche Datei enthält keine Schlüssel: Sie werden abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are exported to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>%n Verbindung wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Verbindungen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no keys in it.</source>
        <translation>Die Datei enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>Der Server wird abgefragt…</translation>
    </message>
    <message>
        <source>What was entered is not saved yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Its keys are kept in memory until Passwright ends.</source>
        <translation>Die zugehörigen Schlüssel bleiben im Arbeitsspeicher, bis Passwright beendet wird.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It leaves this list; the database itself stays.</source>
        <translation>Die Verbindung verschwindet aus dieser Liste; die Datenbank selbst bleibt bestehen.</translation>
    </message>
    <message>
        <source>Its settings go, and the keys that are kept for it.</source>
        <translation>Die Einstellungen der Verbindung und die dafür gespeicherten Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: yes, remove the connection.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
</context>
<context>
    <name>passwright::CreateDatabasePage</name>
    <message>
        <source>Create a database</source>
        <translation>Datenbank erstellen</translation>
    </message>
    <message>
        <source>A file that only your own account can read, and a first super-user who can add and help the others.</source>
        <translation>Eine Datei, die nur Ihr eigenes Konto lesen kann, und ein erster Superuser, der die weiteren Benutzer hinzufügt und ihnen hilft.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Regeln für Passwörter</translation>
    </message>
    <message>
        <source>&amp;Long passwords, no other demands</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation>&amp;Lange Passwörter, keine weiteren Vorgaben</translation>
    </message>
    <message>
        <source>At least 15 characters and none of the commonest passwords, as NIST SP 800-63B advises.</source>
        <translation>Mindestens 15 Zeichen und keines der häufigsten Passwörter, wie von NIST SP 800-63B empfohlen.</translation>
    </message>
    <message>
        <source>The defaults of &amp;Zato</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation>Die Vorgaben von &amp;Zato</translation>
    </message>
    <message>
        <source>At least 8 characters and none of a short list of common passwords.</source>
        <translation>Mindestens 8 Zeichen und keines aus einer kurzen Liste häufiger Passwörter.</translation>
    </message>
    <message>
        <source>First super-user</source>
        <translation>Erster Superuser</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Choose where the database goes</source>
        <translation>Speicherort der Datenbank wählen</translation>
    </message>
    <message>
        <source>Begin in an empty database</source>
        <translation>In einer leeren Datenbank beginnen</translation>
    </message>
    <message>
        <source>There are no users in “%1” yet. Passwright makes its tables there, and a first super-user who can add and help the others.</source>
        <extracomment>%1: a connection&apos;s name</extracomment>
        <translation>In „%1“ gibt es noch keine Benutzer. Passwright erstellt dort seine Tabellen und einen ersten Superuser, der die weiteren Benutzer hinzufügt und ihnen hilft.</translation>
    </message>
</context>
<context>
    <name>passwright::DatabaseServerProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the database</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its database.</extracomment>
        <translation>wie die Datenbank</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Art des Servers</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>db1.example.org, or several: db1, db2:5433</source>
        <extracomment>In an empty field for hosts: an example, the names stay as they are.</extracomment>
        <translation>db1.example.org, oder mehrere: db1, db2:5433</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <extracomment>Label of a field.</extracomment>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <extracomment>Label of a field: the name of the database at the server.</extracomment>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User name at the server</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Benutzername am Server</translation>
    </message>
    <message>
        <source>Pass&amp;word of this user</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Pass&amp;wort dieses Benutzers</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>File of the &amp;authority (PEM)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Datei der &amp;Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <extracomment>In an empty field for the file of a certificate authority: the known ones of the computer.</extracomment>
        <translation>die, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Choose the authority’s file</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>secrets.con&amp;f</source>
        <extracomment>Label of a field.</extracomment>
        <translation>secrets.con&amp;f</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>secrets.conf wählen</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Regeln für neue Passwörter (sso.conf)</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>sso.conf wählen</translation>
    </message>
    <message>
        <source>Both files belong to a Zato server’s database. One that Passwright made needs neither.</source>
        <translation>Beide Dateien gehören zur Datenbank eines Zato-Servers. Eine von Passwright erstellte Datenbank braucht keine davon.</translation>
    </message>
    <message>
        <source>TLS, certificate and host name checked</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>TLS, Zertifikat und Hostname geprüft</translation>
    </message>
    <message>
        <source>TLS, certificate checked, any host name</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>TLS, Zertifikat geprüft, beliebiger Hostname</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>Keine: nur für einen Server auf diesem Computer</translation>
    </message>
    <message>
        <source>empty: asked for when it is opened</source>
        <translation>leer: wird beim Öffnen abgefragt</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>leer: bleibt unverändert</translation>
    </message>
    <message>
        <source>Not with MariaDB: its client library would go on without encryption. Give the server a certificate with its host name.</source>
        <extracomment>Of a way to encrypt the connection that cannot be chosen.</extracomment>
        <translation>Nicht mit MariaDB: Dessen Clientbibliothek würde ohne Verschlüsselung weiterarbeiten. Versehen Sie den Server mit einem Zertifikat, das auf seinen Hostnamen lautet.</translation>
    </message>
</context>
<context>
    <name>passwright::DateText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day, such as &quot;20 Nov 2026, 17:46&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;3 days ago&quot;.</extracomment>
        <translation>ist am %1 abgelaufen (%2)</translation>
    </message>
    <message>
        <source>expires %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;in 730 days&quot;.</extracomment>
        <translation>läuft am %1 ab (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <extracomment>From today on.</extracomment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>Before today.</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ErrorText</name>
    <message>
        <source>This was done only in part.</source>
        <extracomment>Headline of an outcome; a list of what was and was not done follows</extracomment>
        <translation>Dies wurde nur teilweise ausgeführt.</translation>
    </message>
    <message>
        <source>This was done only in part for %1.</source>
        <translation>Dies wurde für %1 nur teilweise ausgeführt.</translation>
    </message>
    <message>
        <source>It is not known whether your password was changed.</source>
        <extracomment>Headline of an outcome; %1 is a person&apos;s name</extracomment>
        <translation>Es ist nicht bekannt, ob Ihr Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>It is not known whether this was done for %1.</source>
        <translation>Es ist nicht bekannt, ob dies für %1 ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>The password of %1 has been set.</source>
        <translation>Das Passwort von %1 wurde gesetzt.</translation>
    </message>
    <message>
        <source>%1 must change the password at the next sign-in.</source>
        <translation>%1 muss das Passwort bei der nächsten Anmeldung ändern.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>Ihr Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation>Das Passwort von %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Must change was not set for %1.</source>
        <translation>Der Wechsel bei nächster Anmeldung wurde für %1 nicht festgelegt.</translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation>%1 wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>%1 was not locked.</source>
        <translation>%1 wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>%1 was not approved.</source>
        <translation>%1 wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation>Ausgeführt: %1.</translation>
    </message>
    <message>
        <source>Not done: %1. Try it again.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation>Nicht ausgeführt: %1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. Check now before you try again.</source>
        <translation>Die Anfrage wurde gesendet, aber keine Antwort sagt, was daraus geworden ist. Prüfen Sie es jetzt, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Setzen des Passworts</translation>
    </message>
    <message>
        <source>must change at next sign-in</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Wechsel bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>unlocking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>locking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>approval</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>adding the user</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Hinzufügen des Benutzers</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>Höchstens %n Zeichen</numerusform>
            <numerusform>Höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>Schwer zu erraten</translation>
    </message>
    <message>
        <source>No common password inside it</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>Enthält kein häufiges Passwort</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the database file. Allow only your own account to read it.</source>
        <translation>Andere Konten dieses Computers können die Datenbankdatei lesen. Erlauben Sie nur Ihrem eigenen Konto, sie zu lesen.</translation>
    </message>
    <message>
        <source>This database was made by another program. Passwright must add its own tables before it can change anything.</source>
        <translation>Diese Datenbank wurde von einem anderen Programm erstellt. Passwright muss eigene Tabellen hinzufügen, bevor es etwas ändern kann.</translation>
    </message>
    <message>
        <source>This computer offers no locked memory: passwords in use could be written to its swap space.</source>
        <translation>Dieser Computer bietet keinen vor Auslagerung geschützten Arbeitsspeicher: Verwendete Passwörter könnten in den Auslagerungsspeicher gelangen.</translation>
    </message>
    <message>
        <source>This is the sample database. Its users are made up.</source>
        <translation>Dies ist die Beispieldatenbank. Ihre Benutzer sind erfunden.</translation>
    </message>
    <message>
        <source>This user is locked. A new password alone does not let them sign in.</source>
        <translation>Dieser Benutzer ist gesperrt. Ein neues Passwort allein ermöglicht die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>This user is not approved yet. A new password alone does not let them sign in.</source>
        <translation>Dieser Benutzer ist noch nicht freigegeben. Ein neues Passwort allein ermöglicht die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>This user has not completed the sign-up. A new password alone does not let them sign in.</source>
        <translation>Dieser Benutzer hat die Registrierung nicht abgeschlossen. Ein neues Passwort allein ermöglicht die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>This user is not active.</source>
        <translation>Dieser Benutzer ist nicht aktiv.</translation>
    </message>
    <message>
        <source>This user is a super-user. Type the user name to confirm the reset.</source>
        <translation>Dieser Benutzer ist ein Superuser. Geben Sie den Benutzernamen ein, um das Zurücksetzen zu bestätigen.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under My password.</source>
        <translation>Dies ist Ihr eigenes Konto. Ändern Sie Ihr Passwort unter „Mein Passwort“.</translation>
    </message>
    <message>
        <source>Part of what is stored about this user cannot be read. A reset replaces the password alone.</source>
        <translation>Ein Teil der gespeicherten Daten dieses Benutzers ist nicht lesbar. Das Zurücksetzen ersetzt nur das Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n entries, each in its place.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist vollständig: %n Eintrag, an seiner Stelle.</numerusform>
            <numerusform>Das Prüfprotokoll ist vollständig: %n Einträge, jeder an seiner Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 was changed after it was written.</source>
        <translation>Das Prüfprotokoll ist beschädigt: Eintrag %1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>The audit trail is broken: an entry before entry %1 is missing.</source>
        <translation>Das Prüfprotokoll ist beschädigt: Vor Eintrag %1 fehlt ein Eintrag.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 does not follow the one before it.</source>
        <translation>Das Prüfprotokoll ist beschädigt: Eintrag %1 schließt nicht an den vorherigen an.</translation>
    </message>
    <message>
        <source>The audit trail is cut off: the expected last entry is not in it.</source>
        <translation>Das Prüfprotokoll ist abgeschnitten: Der erwartete letzte Eintrag ist nicht darin.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Password change</source>
        <extracomment>Kind of an entry in the audit trail: one&apos;s own password</extracomment>
        <translation>Passwortänderung</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>Kind of an entry in the audit trail: another&apos;s password</extracomment>
        <translation>Passwortrücksetzung</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>Sperrung</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>Entsperrung</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>Kind of an entry in the audit trail: a super-user&apos;s password set by whoever holds the database</extracomment>
        <translation>Zugangswiederherstellung</translation>
    </message>
    <message>
        <source>User added</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry in the audit trail: the trail, or the list of users, was exported</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>Kind of an entry in the audit trail: Passwright&apos;s own tables were added</extracomment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Intended</source>
        <extracomment>Outcome of an entry in the audit trail: begun, and no outcome was written</extracomment>
        <translation>Beabsichtigt</translation>
    </message>
    <message>
        <source>This user name cannot be used. Choose another one.</source>
        <translation>Dieser Benutzername kann nicht verwendet werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a user of this user name already. Choose another one.</source>
        <translation>Ein Benutzer mit diesem Benutzernamen ist bereits vorhanden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This user name is too long. Choose a shorter one.</source>
        <translation>Dieser Benutzername ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>A user name has no spaces in it. Choose another one.</source>
        <translation>Ein Benutzername enthält keine Leerzeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no user of this user ID any more. Search for the user again.</source>
        <translation>Es gibt keinen Benutzer mit dieser Benutzer-ID mehr. Suchen Sie den Benutzer erneut.</translation>
    </message>
    <message>
        <source>This e-mail address cannot be used. Correct it.</source>
        <translation>Diese E-Mail-Adresse kann nicht verwendet werden. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address already.</source>
        <translation>Ein anderer Benutzer hat bereits diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>Eine E-Mail-Adresse ist erforderlich.</translation>
    </message>
    <message>
        <source>Somebody else changed this user in the meantime. Look at the fresh state, then reset again if it is still needed.</source>
        <translation>Jemand anderes hat diesen Benutzer inzwischen geändert. Sehen Sie sich den aktuellen Stand an, und setzen Sie das Passwort erneut zurück, falls es noch nötig ist.</translation>
    </message>
    <message>
        <source>What is stored about this user cannot be read: it is damaged or belongs to another key.</source>
        <translation>Die gespeicherten Daten dieses Benutzers sind nicht lesbar: Sie sind beschädigt oder gehören zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>This is the last super-user who can sign in. Make or unlock another one first.</source>
        <translation>Dies ist der letzte Superuser, der sich anmelden kann. Erstellen oder entsperren Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>The request was not accepted as it was. Check what was entered.</source>
        <translation>Die Anfrage wurde so nicht angenommen. Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <source>The request was not accepted as it was: %1. Check what was entered.</source>
        <translation>Die Anfrage wurde so nicht angenommen: %1. Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <source>The directory reports a fault of its own. Give the correlation ID to its administrator.</source>
        <translation>Das Verzeichnis meldet einen eigenen Fehler. Teilen Sie die Korrelations-ID dem zuständigen Administrator mit.</translation>
    </message>
    <message>
        <source>The directory could not do it. Give the correlation ID to its administrator.</source>
        <translation>Das Verzeichnis konnte dies nicht ausführen. Teilen Sie die Korrelations-ID dem zuständigen Administrator mit.</translation>
    </message>
    <message>
        <source>The new password contains a common password. Choose another one.</source>
        <translation>Das neue Passwort enthält ein häufiges Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The new password contains “%1”, which is on the list of common passwords. Choose another one.</source>
        <translation>Das neue Passwort enthält „%1“, das auf der Liste häufiger Passwörter steht. Wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>The new password is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>Das neue Passwort ist zu kurz. Es benötigt mindestens %n Zeichen.</numerusform>
            <numerusform>Das neue Passwort ist zu kurz. Es benötigt mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too short. Choose a longer one.</source>
        <translation>Das neue Passwort ist zu kurz. Wählen Sie ein längeres.</translation>
    </message>
    <message numerus="yes">
        <source>The new password is too long. It can have at most %n characters.</source>
        <translation>
            <numerusform>Das neue Passwort ist zu lang. Es darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Das neue Passwort ist zu lang. Es darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too long. Choose a shorter one.</source>
        <translation>Das neue Passwort ist zu lang. Wählen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>The new password is too easy to guess. Add words or characters that do not belong together.</source>
        <translation>Das neue Passwort ist zu leicht zu erraten. Fügen Sie Wörter oder Zeichen hinzu, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The password has expired. A super-user can set a new one.</source>
        <translation>Das Passwort ist abgelaufen. Ein Superuser kann ein neues setzen.</translation>
    </message>
    <message numerus="yes">
        <source>The password expires in %n days. Change it under My password.</source>
        <translation>
            <numerusform>Das Passwort läuft in %n Tag ab. Ändern Sie es unter „Mein Passwort“.</numerusform>
            <numerusform>Das Passwort läuft in %n Tagen ab. Ändern Sie es unter „Mein Passwort“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is about to expire. Change it under My password.</source>
        <translation>Das Passwort läuft bald ab. Ändern Sie es unter „Mein Passwort“.</translation>
    </message>
    <message>
        <source>The password is about to expire and must be changed first.</source>
        <translation>Das Passwort läuft bald ab und muss zuerst geändert werden.</translation>
    </message>
    <message>
        <source>The password must be changed now. Choose a new one to go on.</source>
        <translation>Das Passwort muss jetzt geändert werden. Wählen Sie ein neues, um fortzufahren.</translation>
    </message>
    <message>
        <source>The new password is the current one. Choose another one.</source>
        <translation>Das neue Passwort ist das aktuelle. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The directory does not know this application. Correct the application name of the connection.</source>
        <translation>Das Verzeichnis kennt diese Anwendung nicht. Korrigieren Sie den Anwendungsnamen der Verbindung.</translation>
    </message>
    <message>
        <source>The user name or the password is not right, or this is not allowed.</source>
        <translation>Der Benutzername oder das Passwort ist nicht richtig, oder dies ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This user is locked. A super-user can unlock it.</source>
        <translation>Dieser Benutzer ist gesperrt. Ein Superuser kann ihn entsperren.</translation>
    </message>
    <message>
        <source>The sign-up of this user is not complete or not approved. A super-user can approve it.</source>
        <translation>Die Registrierung dieses Benutzers ist nicht abgeschlossen oder nicht freigegeben. Ein Superuser kann sie freigeben.</translation>
    </message>
    <message>
        <source>This user is not approved. A super-user can approve it.</source>
        <translation>Dieser Benutzer ist nicht freigegeben. Ein Superuser kann ihn freigeben.</translation>
    </message>
    <message>
        <source>Only a super-user can do this. Sign in as one.</source>
        <translation>Dies kann nur ein Superuser. Melden Sie sich als solcher an.</translation>
    </message>
    <message>
        <source>The sign-up is not open any more.</source>
        <translation>Die Registrierung ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Enter the six-digit code from the authenticator app.</source>
        <translation>Geben Sie den sechsstelligen Einmalcode aus der Authenticator-App ein.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; nothing was changed.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich erneut an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The directory refused it with code %1.</source>
        <translation>Das Verzeichnis hat dies mit dem Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was done: it was cancelled before it began.</source>
        <translation>Es wurde nichts ausgeführt: Der Vorgang wurde vor dem Beginn abgebrochen.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <translation>Die Eingabe kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>%1: the field or file, %2: what is wrong with it</extracomment>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>This connection cannot do that.</source>
        <translation>Dies ist mit dieser Verbindung nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is there and that you may read it.</source>
        <translation>„%1“ kann nicht geöffnet werden. Prüfen Sie, ob es vorhanden ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation>„%1“ kann nicht geschrieben werden. Es wurde nichts geändert. Prüfen Sie, ob Sie die Datei und ihren Ordner beschreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Nothing was changed. Free some space, then try again.</source>
        <translation>Der Speicherplatz reicht nicht aus, um „%1“ zu schreiben. Es wurde nichts geändert. Geben Sie Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a database that Passwright can read.</source>
        <translation>„%1“ ist keine Datenbank, die Passwright lesen kann.</translation>
    </message>
    <message>
        <source>“%1” has no users, or was not prepared for Passwright yet.</source>
        <translation>„%1“ enthält keine Benutzer oder wurde noch nicht für Passwright vorbereitet.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Passwright. Open it with that version.</source>
        <translation>„%1“ wurde von einer neueren Version von Passwright geschrieben. Öffnen Sie es mit dieser Version.</translation>
    </message>
    <message>
        <source>The key does not belong to this database. Choose the secrets.conf of the server that it comes from.</source>
        <translation>Der Schlüssel gehört nicht zu dieser Datenbank. Wählen Sie die secrets.conf des Servers, von dem sie stammt.</translation>
    </message>
    <message>
        <source>This database is encrypted. Choose the secrets.conf of the server that it comes from.</source>
        <translation>Diese Datenbank ist verschlüsselt. Wählen Sie die secrets.conf des Servers, von dem sie stammt.</translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet die Datenbank. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Restore it from a backup.</source>
        <translation>„%1“ ist beschädigt. Es wurde nichts geändert. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Passwright needs a part of the system that is not there: %1.</source>
        <translation>Passwright benötigt einen Teil des Systems, der nicht vorhanden ist: %1.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <extracomment>%1: a database server&apos;s own words</extracomment>
        <translation>Dies ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Something in Passwright went wrong, and nothing was changed. Please report it with these words: %1</source>
        <translation>In Passwright ist ein Fehler aufgetreten, und es wurde nichts geändert. Bitte melden Sie ihn mit diesem Wortlaut: %1</translation>
    </message>
    <message>
        <source>The current password is not right, or this is not allowed. Type it again.</source>
        <translation>Das aktuelle Passwort stimmt nicht, oder dies ist nicht erlaubt. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The password expiry of %1 has been set.</source>
        <translation>Der Ablauf des Passworts von %1 wurde festgelegt.</translation>
    </message>
    <message>
        <source>The password expiry of %1 was not set.</source>
        <translation>Der Ablauf des Passworts von %1 wurde nicht festgelegt.</translation>
    </message>
    <message>
        <source>The current password was wrong, or the server’s policy refused the new one. The server does not say which.</source>
        <translation>Das aktuelle Passwort war falsch, oder die Richtlinie des Servers hat das neue abgelehnt. Der Server sagt nicht, welches von beiden zutrifft.</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. Sign in with the new password to find out; where that is refused, the old one still holds.</source>
        <translation>Die Anfrage wurde gesendet, aber keine Antwort sagt, was daraus geworden ist. Melden Sie sich mit dem neuen Passwort an, um es herauszufinden; wird es abgelehnt, gilt noch das alte.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The new password was sent, and no answer says whether it was taken. Sign in with the new one; where that is refused, with the one before.</source>
        <translation>Das neue Passwort wurde gesendet, aber keine Antwort sagt, ob es übernommen wurde. Melden Sie sich mit dem neuen an; wird es abgelehnt, mit dem bisherigen.</translation>
    </message>
    <message>
        <source>the password expiry</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>Festlegen des Passwortablaufs</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted. It does not leave this computer.</source>
        <translation>Die Verbindung zu diesem Server ist nicht verschlüsselt. Sie verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Must-change flag</source>
        <extracomment>Kind of an entry in the audit trail: a new password is demanded at the next sign-in, or no longer</extracomment>
        <translation>Wechsel bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>This connection cannot be opened before this is given: %1.</source>
        <extracomment>%1: such as &quot;Shared key&quot;, the label of a field</extracomment>
        <translation>Diese Verbindung kann erst geöffnet werden, wenn Folgendes angegeben ist: %1.</translation>
    </message>
    <message>
        <source>This connection cannot be opened before its key is given.</source>
        <translation>Diese Verbindung kann erst geöffnet werden, wenn ihr Schlüssel angegeben ist.</translation>
    </message>
    <message>
        <source>The system keychain refused. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff abgelehnt. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The system keychain refused: %1. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff abgelehnt: %1. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no server of the name “%1”. Check the network, and the address in the connection.</source>
        <translation>Es gibt keinen Server mit dem Namen „%1“. Prüfen Sie das Netzwerk und die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” refused the connection: nothing answers there. Check that the server runs, and the address in the connection.</source>
        <translation>„%1“ hat die Verbindung abgelehnt: Dort antwortet nichts. Prüfen Sie, ob der Server läuft, und die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Nothing was changed. Check the network, then try again.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet. Es wurde nichts geändert. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Nothing was changed. Try again.</source>
        <translation>Die Verbindung zu „%1“ ist abgebrochen. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let it through. Check the proxy in the connection.</source>
        <translation>Der Proxy auf dem Weg zu „%1“ hat die Anfrage nicht durchgelassen. Prüfen Sie den Proxy in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the network, and the address in the connection.</source>
        <translation>„%1“ ist nicht erreichbar. Prüfen Sie das Netzwerk und die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired, so nothing is sent there. Its administrator has to renew it.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen, daher wird nichts dorthin gesendet. Der zuständige Administrator muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet, so nothing is sent there. Check the clock of this computer.</source>
        <translation>Das Zertifikat von „%1“ ist noch nicht gültig, daher wird nichts dorthin gesendet. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was made for another name, so nothing is sent there. Set the address in the connection to the name in the certificate.</source>
        <translation>Das Zertifikat von „%1“ wurde für einen anderen Namen ausgestellt, daher wird nichts dorthin gesendet. Tragen Sie in der Verbindung als Adresse den Namen aus dem Zertifikat ein.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by an authority that is not known here, so nothing is sent there. If it is your organisation’s own, set its file in the connection.</source>
        <translation>Das Zertifikat von „%1“ ist von einer Zertifizierungsstelle signiert, die hier nicht bekannt ist, daher wird nichts dorthin gesendet. Ist es die Zertifizierungsstelle Ihrer Organisation, tragen Sie deren Datei in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was withdrawn, so nothing is sent there. Tell its administrator.</source>
        <translation>Das Zertifikat von „%1“ wurde widerrufen, daher wird nichts dorthin gesendet. Informieren Sie den zuständigen Administrator.</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one in the connection, so nothing is sent there. Ask its administrator whether the key was renewed; if it was, set the new one in the connection.</source>
        <translation>„%1“ zeigt einen anderen Schlüssel als den in der Verbindung, daher wird nichts dorthin gesendet. Fragen Sie den zuständigen Administrator, ob der Schlüssel erneuert wurde; wenn ja, tragen Sie den neuen in der Verbindung ein.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS 1.2 or newer, so nothing is sent there. Check the address and the port in the connection.</source>
        <translation>„%1“ spricht weder TLS 1.2 noch eine neuere Version, daher wird nichts dorthin gesendet. Prüfen Sie die Adresse und den Port in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” is another computer, and the address has no encryption. Set one that begins with https:// in the connection.</source>
        <translation>„%1“ ist ein anderer Computer, und die Adresse ist ohne Verschlüsselung. Tragen Sie in der Verbindung eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about, so nothing is sent there.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu „%1“ zustande, daher wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about, so nothing is sent there: %2</source>
        <extracomment>%1: the server&apos;s host, %2: technical words</extracomment>
        <translation>Es kam keine verschlüsselte Verbindung zu „%1“ zustande, daher wird nichts dorthin gesendet: %2</translation>
    </message>
    <message>
        <source>“%1” points to another address. Nothing was sent there. Check the address in the connection.</source>
        <translation>„%1“ verweist auf eine andere Adresse. Dorthin wurde nichts gesendet. Prüfen Sie die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” points to another address: %2. Nothing was sent there. If it is the right one, set it in the connection.</source>
        <extracomment>%1: the server&apos;s host, %2: an address</extracomment>
        <translation>„%1“ verweist auf eine andere Adresse: %2. Dorthin wurde nichts gesendet. Ist es die richtige, tragen Sie sie in der Verbindung ein.</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own. Try again later, or tell its administrator.</source>
        <translation>„%1“ meldet einen eigenen Fehler. Versuchen Sie es später erneut, oder informieren Sie den zuständigen Administrator.</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own. Try again later, or give the correlation ID to its administrator.</source>
        <translation>„%1“ meldet einen eigenen Fehler. Versuchen Sie es später erneut, oder teilen Sie die Korrelations-ID dem zuständigen Administrator mit.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no more requests for now. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>„%1“ nimmt im Moment keine weiteren Anfragen an. Warten Sie %n Sekunde, und versuchen Sie es dann erneut.</numerusform>
            <numerusform>„%1“ nimmt im Moment keine weiteren Anfragen an. Warten Sie %n Sekunden, und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes no more requests for now. Wait a while, then try again.</source>
        <translation>„%1“ nimmt im Moment keine weiteren Anfragen an. Warten Sie eine Weile, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” has nothing under the address that is asked for (HTTP 404). Check the address in the connection.</source>
        <translation>Unter der angefragten Adresse gibt es auf „%1“ nichts (HTTP 404). Prüfen Sie die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1”, or something on the way to it, refused the request (HTTP %2). Check the address, the keys and the proxy in the connection.</source>
        <translation>„%1“ oder etwas auf dem Weg dorthin hat die Anfrage abgelehnt (HTTP %2). Prüfen Sie die Adresse, die Schlüssel und den Proxy in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” answered in a way that is not known here (HTTP %2). Check the address in the connection.</source>
        <translation>„%1“ hat auf eine Weise geantwortet, die hier nicht bekannt ist (HTTP %2). Prüfen Sie die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as this kind of server does. Check the address in the connection.</source>
        <translation>„%1“ hat geantwortet, aber nicht so wie ein Server dieser Art. Prüfen Sie die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>The server refused it and gave no reason that is known here.</source>
        <translation>Der Server hat dies abgelehnt und keinen Grund genannt, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>The server refused it with these words: %1</source>
        <translation>Der Server hat dies mit folgenden Worten abgelehnt: %1</translation>
    </message>
    <message>
        <source>Something on the way to the server refused it, such as a proxy. Nothing was changed.</source>
        <translation>Etwas auf dem Weg zum Server hat dies abgelehnt, zum Beispiel ein Proxy. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something on the way to the server refused it, such as a proxy (HTTP %1). Nothing was changed.</source>
        <translation>Etwas auf dem Weg zum Server hat dies abgelehnt, zum Beispiel ein Proxy (HTTP %1). Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Zu viele Versuche. Warten Sie %n Sekunde, und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Zu viele Versuche. Warten Sie %n Sekunden, und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a while, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Weile, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The license server does not let this user change the password. Ask the vendor of the software.</source>
        <translation>Der Lizenzserver erlaubt diesem Benutzer nicht, das Passwort zu ändern. Fragen Sie den Hersteller der Software.</translation>
    </message>
    <message>
        <source>The license server did not accept the head of the request. Check that no proxy changes it, then report it.</source>
        <translation>Der Lizenzserver hat die Kopfzeilen der Anfrage nicht angenommen. Stellen Sie sicher, dass kein Proxy sie verändert, und melden Sie dann den Fehler.</translation>
    </message>
    <message>
        <source>The license server misses something in the request. Check the API key of the connection, then report it.</source>
        <translation>Dem Lizenzserver fehlt etwas in der Anfrage. Prüfen Sie den API-Schlüssel der Verbindung, und melden Sie dann den Fehler.</translation>
    </message>
    <message>
        <source>The license server did not accept what was entered. Check the user name and the new password.</source>
        <translation>Der Lizenzserver hat die Eingaben nicht angenommen. Prüfen Sie den Benutzernamen und das neue Passwort.</translation>
    </message>
    <message>
        <source>The license server did not accept what was entered: %1</source>
        <translation>Der Lizenzserver hat die Eingaben nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The license server could not read the request. Check that no proxy changes it, then report it.</source>
        <translation>Der Lizenzserver konnte die Anfrage nicht lesen. Stellen Sie sicher, dass kein Proxy sie verändert, und melden Sie dann den Fehler.</translation>
    </message>
    <message>
        <source>The license server wants requests signed with the shared key. Set it in the connection in place of OAuth.</source>
        <translation>Der Lizenzserver verlangt Anfragen, die mit dem gemeinsamen Schlüssel signiert sind. Tragen Sie ihn in der Verbindung anstelle von OAuth ein.</translation>
    </message>
    <message>
        <source>The license server does not know the API key. Correct it in the connection.</source>
        <translation>Der Lizenzserver kennt den API-Schlüssel nicht. Korrigieren Sie ihn in der Verbindung.</translation>
    </message>
    <message>
        <source>The shared key does not belong to the API key. Correct one of them in the connection.</source>
        <translation>Der gemeinsame Schlüssel gehört nicht zum API-Schlüssel. Korrigieren Sie einen der beiden in der Verbindung.</translation>
    </message>
    <message>
        <source>The user name or the current password is not right. The server does not say which.</source>
        <translation>Der Benutzername oder das aktuelle Passwort stimmt nicht. Der Server sagt nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>The API key may only read. Set one in the connection that may change passwords.</source>
        <translation>Der API-Schlüssel darf nur lesen. Tragen Sie in der Verbindung einen ein, der Passwörter ändern darf.</translation>
    </message>
    <message>
        <source>The API key was withdrawn. Set a new one in the connection.</source>
        <translation>Der API-Schlüssel wurde widerrufen. Tragen Sie in der Verbindung einen neuen ein.</translation>
    </message>
    <message>
        <source>The access token had expired before the request came in. Nothing was changed. Try again.</source>
        <translation>Das Zugriffstoken war abgelaufen, bevor die Anfrage einging. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The license server cannot read the access token. Check the token address and the client ID in the connection.</source>
        <translation>Der Lizenzserver kann das Zugriffstoken nicht lesen. Prüfen Sie die Token-Adresse und die Client-ID in der Verbindung.</translation>
    </message>
    <message>
        <source>The license server does not know this user, or has nothing at this address.</source>
        <translation>Der Lizenzserver kennt diesen Benutzer nicht, oder unter dieser Adresse gibt es dort nichts.</translation>
    </message>
    <message>
        <source>The license server reports a fault of its own. Try again later, or tell the vendor of the software.</source>
        <translation>Der Lizenzserver meldet einen eigenen Fehler. Versuchen Sie es später erneut, oder informieren Sie den Hersteller der Software.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the server’s. Set it right, then try again.</source>
        <translation>Die Uhr dieses Computers weicht zu stark von der des Servers ab. Stellen Sie sie richtig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is %1 on this computer and %2 on the server: its clock differs too much. Set it right, then try again.</source>
        <extracomment>Two moments, such as &quot;20.11.26 17:46&quot;, both in the time zone of this computer.</extracomment>
        <translation>Dieser Computer zeigt %1, der Server %2: Die Uhr dieses Computers weicht zu stark ab. Stellen Sie sie richtig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Reached without encryption, answered as %1.</source>
        <extracomment>What a test of a connection found; %1: the kind of server</extracomment>
        <translation>Ohne Verschlüsselung erreicht, antwortet als %1.</translation>
    </message>
    <message>
        <source>Reached, %1, certificate until %2, answered as %3.</source>
        <extracomment>What a test of a connection found; %1: such as &quot;TLS 1.3&quot;, %2: a date, %3: the kind of server</extracomment>
        <translation>Erreicht, %1, Zertifikat gültig bis %2, antwortet als %3.</translation>
    </message>
    <message>
        <source>The server was reached, and does not know the application name.</source>
        <translation>Der Server wurde erreicht, kennt aber den Anwendungsnamen nicht.</translation>
    </message>
    <message>
        <source>The server was reached, and refused the keys.</source>
        <translation>Der Server wurde erreicht, hat aber die Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The server was reached, and its clock differs from this computer’s.</source>
        <translation>Der Server wurde erreicht, aber seine Uhr weicht von der dieses Computers ab.</translation>
    </message>
    <message>
        <source>Something answers there, but not as %1.</source>
        <extracomment>What a test of a connection found; %1: the kind of server</extracomment>
        <translation>Dort antwortet etwas, aber nicht als %1.</translation>
    </message>
    <message>
        <source>Ask its administrator for the application name, such as CRM: it has to be one of those in the server’s sso.conf.</source>
        <translation>Fragen Sie den zuständigen Administrator nach dem Anwendungsnamen, zum Beispiel CRM: Er muss in der sso.conf des Servers stehen.</translation>
    </message>
    <message>
        <source>Check the keys of the connection.</source>
        <translation>Prüfen Sie die Schlüssel der Verbindung.</translation>
    </message>
    <message>
        <source>Check the keys of the connection. The server said: %1</source>
        <translation>Prüfen Sie die Schlüssel der Verbindung. Der Server meldete: %1</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>Check the address and the port. What came was: %1</source>
        <translation>Prüfen Sie die Adresse und den Port. Die Antwort war: %1</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>Wählen Sie die Datenbankdatei.</translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers an.</translation>
    </message>
    <message>
        <source>Choose the file with the authority’s certificate.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server’s key.</source>
        <translation>Geben Sie den SHA-256-Wert des Serverschlüssels an.</translation>
    </message>
    <message>
        <source>Give the address of the proxy.</source>
        <translation>Geben Sie die Adresse des Proxys an.</translation>
    </message>
    <message>
        <source>Give the application name that the server knows, such as CRM.</source>
        <translation>Geben Sie den Anwendungsnamen an, den der Server kennt, zum Beispiel CRM.</translation>
    </message>
    <message>
        <source>Give the API key.</source>
        <translation>Geben Sie den API-Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the address that access tokens come from.</source>
        <translation>Geben Sie die Adresse an, von der die Zugriffstoken kommen.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Geben Sie die Client-ID an.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://host or https://host:port.</source>
        <extracomment>The https://host and http:// stay as they are.</extracomment>
        <translation>Das ist keine Adresse. Eine Adresse sieht aus wie https://host oder https://host:port.</translation>
    </message>
    <message>
        <source>Another computer is spoken to with encryption only: the address has to begin with https://.</source>
        <translation>Zu einem anderen Computer sind nur verschlüsselte Verbindungen erlaubt: Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Leave out user name, password, ? and # in the address.</source>
        <translation>Lassen Sie Benutzername, Passwort, ? und # in der Adresse weg.</translation>
    </message>
    <message>
        <source>This is not a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>Das ist kein Proxy. Eine Proxy-Adresse sieht aus wie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a SHA-256. It has 64 hex digits, or 44 characters of Base64.</source>
        <translation>Das ist kein SHA-256-Wert. Er hat 64 Hex-Ziffern oder 44 Zeichen in Base64.</translation>
    </message>
    <message>
        <source>Shared key</source>
        <extracomment>A secret of a connection to LicenseSpring, as the label of a field</extracomment>
        <translation>Gemeinsamer Schlüssel</translation>
    </message>
    <message>
        <source>Management API key</source>
        <extracomment>A secret of a connection to LicenseSpring, as the label of a field</extracomment>
        <translation>Management-API-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>A secret of a connection to LicenseSpring (OAuth), as the label of a field</extracomment>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Database password</source>
        <extracomment>A secret of a connection, as the label of a field</extracomment>
        <translation>Datenbankpasswort</translation>
    </message>
    <message>
        <source>Fernet key</source>
        <extracomment>A secret of a connection, as the label of a field: the key of a Zato server&apos;s database</extracomment>
        <translation>Fernet-Schlüssel</translation>
    </message>
    <message>
        <source>Local database</source>
        <extracomment>A kind of connection</extracomment>
        <translation>Lokale Datenbank</translation>
    </message>
    <message>
        <source>Zato SSO</source>
        <extracomment>A kind of connection</extracomment>
        <translation>Zato SSO</translation>
    </message>
    <message>
        <source>LicenseSpring</source>
        <extracomment>A kind of connection</extracomment>
        <translation>LicenseSpring</translation>
    </message>
    <message>
        <source>The connection to the database server on this computer is not encrypted.</source>
        <translation>Die Verbindung zum Datenbankserver auf diesem Computer ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>User changed</source>
        <extracomment>Kind of an entry in the audit trail: names, e-mail or flags of a user, by an import</extracomment>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten nennen: %1.</translation>
    </message>
    <message>
        <source>No column says who is meant. The columns there can be: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>Keine Spalte sagt, wer gemeint ist. Mögliche Spalten: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Rename or remove it; the columns there can be: %2.</source>
        <extracomment>%1: the name of a column, %2: names of columns</extracomment>
        <translation>Eine Spalte „%1“ gibt es nicht. Benennen Sie sie um oder entfernen Sie sie; mögliche Spalten: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>Die Spalte „%1“ ist zweimal vorhanden. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Line %1, character %2: </source>
        <extracomment>Where something is wrong in a file; %1 and %2 are numbers</extracomment>
        <translation>Zeile %1, Zeichen %2: </translation>
    </message>
    <message>
        <source>this is no text file. Save it as CSV, not as a spreadsheet.</source>
        <translation>Dies ist keine Textdatei. Speichern Sie sie als CSV, nicht als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>the file is UTF-16. Save it as CSV in UTF-8.</source>
        <translation>Die Datei ist in UTF-16. Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>a character is not UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>Ein Zeichen ist nicht in UTF-8. Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>text follows a closing quote. Write a quote within a field twice.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text. Schreiben Sie ein Anführungszeichen innerhalb eines Feldes doppelt.</translation>
    </message>
    <message>
        <source>a quote stands within a field that does not begin with one. Put the whole field in quotes, and write each quote within it twice.</source>
        <translation>Ein Anführungszeichen steht in einem Feld, das nicht mit einem beginnt. Setzen Sie das ganze Feld in Anführungszeichen, und schreiben Sie jedes Anführungszeichen darin doppelt.</translation>
    </message>
    <message>
        <source>the quote that begins here is not closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>the line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>There are users in “%1” already. Choose an empty database, or open this one.</source>
        <translation>In „%1“ gibt es bereits Benutzer. Wählen Sie eine leere Datenbank, oder öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Making the tables in “%1” was cut off once. Drop those that begin with zato_sso_ and passwright_, or choose an empty database.</source>
        <extracomment>The zato_sso_… and passwright_… stay as they are.</extracomment>
        <translation>Das Erstellen der Tabellen in „%1“ wurde einmal abgebrochen. Löschen Sie die Tabellen, die mit zato_sso_ und passwright_ beginnen, oder wählen Sie eine leere Datenbank.</translation>
    </message>
    <message>
        <source>This is not allowed: %1. The administrator of the server can grant it.</source>
        <translation>Dies ist nicht erlaubt: %1. Der Administrator des Servers kann es gewähren.</translation>
    </message>
    <message>
        <source>The server did not take this: %1. Nothing was changed. Check it, then try again.</source>
        <extracomment>%1: such as &quot;Database password&quot;, the label of a field</extracomment>
        <translation>Der Server hat dies nicht angenommen: %1. Es wurde nichts geändert. Prüfen Sie die Angabe, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server did not take the key. Nothing was changed. Check it, then try again.</source>
        <translation>Der Server hat den Schlüssel nicht angenommen. Es wurde nichts geändert. Prüfen Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Reached without encryption. There are no users in this database yet.</source>
        <translation>Ohne Verschlüsselung erreicht. In dieser Datenbank gibt es noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Reached, encrypted. There are no users in this database yet.</source>
        <translation>Erreicht, verschlüsselt. In dieser Datenbank gibt es noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Reached without encryption. There are users in this database.</source>
        <translation>Ohne Verschlüsselung erreicht. In dieser Datenbank gibt es Benutzer.</translation>
    </message>
    <message>
        <source>Reached, encrypted. There are users in this database.</source>
        <translation>Erreicht, verschlüsselt. In dieser Datenbank gibt es Benutzer.</translation>
    </message>
    <message>
        <source>It was made by another program, such as Zato. Connect to add the tables that Passwright needs.</source>
        <translation>Sie wurde von einem anderen Programm erstellt, zum Beispiel Zato. Verbinden Sie sich, um die Tabellen hinzuzufügen, die Passwright braucht.</translation>
    </message>
    <message>
        <source>Connect to make Passwright’s tables there, with a first super-user.</source>
        <translation>Verbinden Sie sich, um dort die Tabellen von Passwright mit einem ersten Superuser zu erstellen.</translation>
    </message>
    <message>
        <source>Give the host of the database server.</source>
        <translation>Geben Sie den Host des Datenbankservers an.</translation>
    </message>
    <message>
        <source>Give the port of the database server.</source>
        <translation>Geben Sie den Port des Datenbankservers an.</translation>
    </message>
    <message>
        <source>Give the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank an.</translation>
    </message>
    <message>
        <source>Give the user name at the database server.</source>
        <translation>Geben Sie den Benutzernamen am Datenbankserver an.</translation>
    </message>
    <message>
        <source>Another computer is spoken to with encryption only. Choose an encrypted connection below.</source>
        <translation>Mit einem anderen Computer wird nur verschlüsselt kommuniziert. Wählen Sie unten eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>This is not a host. It looks like db1.example.org, or db1.example.org, db2:5433 where there are several.</source>
        <extracomment>db1.example.org and db2:5433 are examples of hosts.</extracomment>
        <translation>Dies ist kein Host. Ein Host sieht aus wie db1.example.org, oder bei mehreren wie db1.example.org, db2:5433.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Database server</source>
        <extracomment>A kind of connection: PostgreSQL or MariaDB</extracomment>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>The server of “%1” takes no changes at present: it is read-only, as a standby is, or its disk fails. Nothing was changed. Ask its administrator, or connect to the server that takes changes.</source>
        <extracomment>%1: a database</extracomment>
        <translation>Der Server von „%1“ nimmt zurzeit keine Änderungen an: Er ist schreibgeschützt, etwa als Standby-Server, oder sein Datenträger ist gestört. Es wurde nichts geändert. Fragen Sie den zuständigen Administrator, oder verbinden Sie sich mit dem Server, der Änderungen annimmt.</translation>
    </message>
    <message>
        <source>The server of “%1” has no space left. Nothing was changed. Ask its administrator, then try again.</source>
        <extracomment>%1: a database</extracomment>
        <translation>Der Server von „%1“ hat keinen Speicherplatz mehr. Es wurde nichts geändert. Fragen Sie den zuständigen Administrator, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Passwright’s tables there are of an earlier version. Connecting upgrades them: have a backup first.</source>
        <translation>Die Tabellen von Passwright dort stammen von einer früheren Version. Beim Verbinden werden sie aktualisiert: Erstellen Sie vorher eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is not there. Make the folder, or choose another one.</source>
        <extracomment>%1: the path of a file that was to be made</extracomment>
        <translation>„%1“ kann nicht angelegt werden: Den Ordner gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>passwright::EventDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a user name and a user ID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Entry:</source>
        <extracomment>Captions of what a row of the audit trail says</extracomment>
        <translation>Eintrag:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>In UTC:</source>
        <translation>In UTC:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>On whom:</source>
        <translation>Bei wem:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status code and its name, such as &quot;E003002 password.too_short&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status codes:</source>
        <translation>Statuscodes:</translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation>Ablauf des Passworts:</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Must change:</source>
        <translation>Muss geändert werden:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Verification:</source>
        <translation>Verifizierung:</translation>
    </message>
    <message>
        <source>Correlation ID:</source>
        <translation>Korrelations-ID:</translation>
    </message>
    <message>
        <source>Application:</source>
        <translation>Anwendung:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Rechner:</translation>
    </message>
    <message>
        <source>Hash:</source>
        <translation>Hash:</translation>
    </message>
    <message>
        <source>Bulk reset:</source>
        <extracomment>The number of the bulk reset that the row belongs to</extracomment>
        <translation>Sammelrücksetzung:</translation>
    </message>
</context>
<context>
    <name>passwright::ExpiryBox</name>
    <message>
        <source>Ot&amp;her:</source>
        <comment>Choice: the new password expires in another number of days, which follows</comment>
        <translation>An&amp;dere Dauer:</translation>
    </message>
    <message>
        <source>In a number of days</source>
        <translation>In einer Anzahl von Tagen</translation>
    </message>
    <message>
        <source>Days until the password expires</source>
        <translation>Tage bis zum Ablauf des Passworts</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As configure&amp;d (%n days, %1)</source>
        <extracomment>How long the new password holds; %1 is the date when it expires then</extracomment>
        <translation>
            <numerusform>Wie &amp;konfiguriert (%n Tag, %1)</numerusform>
            <numerusform>Wie &amp;konfiguriert (%n Tage, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>Button that chooses when the new password expires</extracomment>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <extracomment>After a number of days in a field, with the space before it</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ExportBar</name>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>Bisher %n Benutzer</numerusform>
            <numerusform>Bisher %n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. There is no file.</source>
        <translation>Der Export wurde angehalten. Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Export the list of users</source>
        <translation>Benutzerliste exportieren</translation>
    </message>
    <message>
        <source>users</source>
        <extracomment>Suggested name of a file, without its ending</extracomment>
        <translation>benutzer</translation>
    </message>
    <message>
        <source>Writing the list of users to a file. You can go on working meanwhile.</source>
        <extracomment>Button: ends an export</extracomment>
        <translation>Die Benutzerliste wird in eine Datei geschrieben. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n users were exported.</source>
        <translation>
            <numerusform>%n Benutzer wurde exportiert.</numerusform>
            <numerusform>%n Benutzer wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read. No password is in it. The audit trail tells of the export.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die Daten stehen in „%1“; nur Ihr Konto kann diese Datei lesen. Sie enthält kein Passwort. Das Prüfprotokoll vermerkt den Export.</translation>
    </message>
</context>
<context>
    <name>passwright::FilteredTable</name>
    <message>
        <source>All</source>
        <extracomment>On a button that shows all rows</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button that shows the rows of one kind alone; %1: such as &quot;Will change&quot;, %2: how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; scroll down for more.</source>
        <translation>
            <numerusform>Die erste %n Zeile; scrollen Sie nach unten für weitere.</numerusform>
            <numerusform>Die ersten %n Zeilen; scrollen Sie nach unten für weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::GeneratorKindBox</name>
    <message>
        <source>Kind of generated password</source>
        <translation>Art des erzeugten Passworts</translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>Kind of generated password: letters, digits and symbols</extracomment>
        <translation>Zufällige Zeichen</translation>
    </message>
    <message>
        <source>Passphrase of words</source>
        <extracomment>Kind of generated password: words of a list</extracomment>
        <translation>Passphrase aus Wörtern</translation>
    </message>
    <message>
        <source>For the phone, easy to spell out</source>
        <extracomment>Kind of generated password: easy to read out on the telephone</extracomment>
        <translation>Fürs Telefon, leicht zu buchstabieren</translation>
    </message>
</context>
<context>
    <name>passwright::HandOverCard</name>
    <message>
        <source>New password, spelled out</source>
        <translation>Neues Passwort, buchstabiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the password; the clipboard is cleared after a while.</source>
        <translation>Kopiert das Passwort; die Zwischenablage wird nach einiger Zeit geleert.</translation>
    </message>
    <message>
        <source>Spell ou&amp;t</source>
        <translation>B&amp;uchstabieren</translation>
    </message>
    <message>
        <source>Pr&amp;int slip…</source>
        <translation>Zettel &amp;drucken…</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <comment>Button: the new password has been handed over</comment>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Removes the password from the window for good.</source>
        <translation>Entfernt das Passwort endgültig aus dem Fenster.</translation>
    </message>
    <message>
        <source>The slip has been sent to the printer.</source>
        <translation>Der Zettel wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Title of the card with a new password; %1: a person&apos;s name</extracomment>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <extracomment>On the card with a new password; %1: a date</extracomment>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>Es muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <extracomment>Between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>New password, shown</source>
        <translation>Neues Passwort, sichtbar</translation>
    </message>
    <message>
        <source>New password, hidden</source>
        <translation>Neues Passwort, verborgen</translation>
    </message>
    <message>
        <source>Hid&amp;e</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>R&amp;eveal</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are spelled out</comment>
        <extracomment>Between the words of a password that is spelled out</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>Es ist nicht mehr in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>passwright::ImportPage</name>
    <message>
        <source>The file was changed after the dry run. Nothing was imported.</source>
        <translation>Die Datei wurde nach dem Probelauf geändert. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This is a dry run of the file as it is now.</source>
        <translation>Dies ist ein Probelauf mit der Datei, wie sie jetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>%n Zeile wurde gespeichert.</numerusform>
            <numerusform>%n Zeilen wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read. No password is in it.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die Daten stehen in „%1“; nur Ihr Konto kann diese Datei lesen. Sie enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Dry run: looking at every row. Nothing is changed.</source>
        <translation>Probelauf: Alle Zeilen werden geprüft. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Importing. You can leave this page meanwhile; the import goes on.</source>
        <extracomment>Button: ends an import after the rows that are being written</extracomment>
        <translation>Benutzer werden importiert. Sie können diese Seite inzwischen verlassen; der Import läuft weiter.</translation>
    </message>
    <message>
        <source>&amp;Stop after this batch</source>
        <translation>Nach diesem Block &amp;anhalten</translation>
    </message>
    <message>
        <source>The import has come to its end.</source>
        <translation>Der Import ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The import was cut off.</source>
        <translation>Der Import wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>The list below lacks rows. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>In der Liste unten fehlen Zeilen. %1</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>This was the dry run: nothing has been changed yet.</source>
        <translation>Das war der Probelauf: Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>This was the dry run. There is nothing that an import would change.</source>
        <translation>Das war der Probelauf. Es gibt nichts, was ein Import ändern würde.</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <extracomment>Button: writes the rows that an import does not take to a file</extracomment>
        <translation>Abgelehnte Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Dry run again</source>
        <extracomment>Button: the dry run of an import once more, of a file that was mended</extracomment>
        <translation>P&amp;robelauf wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n users</source>
        <extracomment>Button: carries out an import; how many users it writes</extracomment>
        <translation>
            <numerusform>%n Benutzer &amp;importieren</numerusform>
            <numerusform>%n Benutzer &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <extracomment>Button: through with an import</extracomment>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>%1-refused</source>
        <extracomment>Suggested name of a file; %1: the name of another one, without its ending</extracomment>
        <translation>%1-abgelehnt</translation>
    </message>
</context>
<context>
    <name>passwright::ImportRowsBox</name>
    <message>
        <source>Rows of the import</source>
        <translation>Zeilen des Imports</translation>
    </message>
</context>
<context>
    <name>passwright::ImportStartBox</name>
    <message>
        <source>Import users from a CSV file</source>
        <translation>Benutzer aus einer CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>File types in a dialog</extracomment>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Users are known by their user name. Whoever is not there is added; whoever is there is changed where the file says something else. Nobody is removed, and nobody who is there gets another password. First comes a dry run, which changes nothing.</source>
        <translation>Benutzer werden an ihrem Benutzernamen erkannt. Wer noch nicht vorhanden ist, wird hinzugefügt; wer vorhanden ist, wird dort geändert, wo die Datei etwas anderes angibt. Niemand wird entfernt, und niemand, der schon vorhanden ist, erhält ein anderes Passwort. Zuerst kommt ein Probelauf, der nichts ändert.</translation>
    </message>
    <message>
        <source>The first line of the file names its columns, in any order. There must be %1; there may be %2.</source>
        <extracomment>About a CSV file; %1: the name of a column, %2: names of columns</extracomment>
        <translation>Die erste Zeile der Datei nennt die Spalten in beliebiger Reihenfolge. Erforderlich: %1; möglich: %2.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <extracomment>Beside the button that chooses a file</extracomment>
        <translation>oder hier ablegen</translation>
    </message>
</context>
<context>
    <name>passwright::ImportTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of an import: the line of the file</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of an import</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import: the person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an import: what is done with the row, such as &quot;New&quot; or &quot;Refused&quot;</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import: which fields are changed, or why the row is refused</extracomment>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>passwright::ImportText</name>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n Benutzer würde hinzugefügt.</numerusform>
            <numerusform>%n Benutzer würden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users would be changed.</source>
        <translation>
            <numerusform>%n Benutzer würde geändert.</numerusform>
            <numerusform>%n Benutzer würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n Benutzer wurde hinzugefügt.</numerusform>
            <numerusform>%n Benutzer wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed.</source>
        <translation>
            <numerusform>%n Benutzer wurde geändert.</numerusform>
            <numerusform>%n Benutzer wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users are as the file has them.</source>
        <translation>
            <numerusform>%n Benutzer entspricht bereits der Datei.</numerusform>
            <numerusform>%n Benutzer entsprechen bereits der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n users it is not known: the connection was lost. Import the file again; nothing is done twice.</source>
        <translation>
            <numerusform>Für %n Benutzer ist es nicht bekannt: Die Verbindung wurde unterbrochen. Importieren Sie die Datei erneut; nichts wird doppelt ausgeführt.</numerusform>
            <numerusform>Für %n Benutzer ist es nicht bekannt: Die Verbindung wurde unterbrochen. Importieren Sie die Datei erneut; nichts wird doppelt ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new users have no password and cannot sign in until one is set.</source>
        <translation>
            <numerusform>%n neuer Benutzer hat kein Passwort und kann sich erst anmelden, wenn eines gesetzt ist.</numerusform>
            <numerusform>%n neue Benutzer haben kein Passwort und können sich erst anmelden, wenn eines gesetzt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passwords in the file belong to users who are there already, and are not taken.</source>
        <translation>
            <numerusform>%n Passwort in der Datei gehört zu einem bereits vorhandenen Benutzer und wird nicht übernommen.</numerusform>
            <numerusform>%n Passwörter in der Datei gehören zu bereits vorhandenen Benutzern und werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are not taken: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>Diese Spalten werden nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Import the file again to go on; nothing is done twice.</source>
        <translation>Der Import wurde angehalten. Importieren Sie die Datei erneut, um fortzufahren; nichts wird doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The user stands further up already.</source>
        <translation>Der Benutzer steht bereits weiter oben.</translation>
    </message>
    <message>
        <source>There are more fields than columns: field %1 is too much. Put a value that holds a separator in quotes.</source>
        <translation>Es gibt mehr Felder als Spalten: Feld %1 ist zu viel. Setzen Sie einen Wert, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The user ID belongs to another user name.</source>
        <translation>Die Benutzer-ID gehört zu einem anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>The column “%1” is missing or cannot be used.</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>Die Spalte „%1“ fehlt oder kann nicht verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <extracomment>How far an import is; %n: rows of the file, %1 to %4: numbers of them</extracomment>
        <translation>
            <numerusform>Bisher %n Zeile: %1 neu, %2 geändert, %3 unverändert, %4 abgelehnt</numerusform>
            <numerusform>Bisher %n Zeilen: %1 neu, %2 geändert, %3 unverändert, %4 abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>What became of a user in an import</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The connection was lost. Import the file again; nothing is done twice.</source>
        <translation>Die Verbindung wurde unterbrochen. Importieren Sie die Datei noch einmal; nichts wird doppelt ausgeführt.</translation>
    </message>
</context>
<context>
    <name>passwright::InitCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>The database %1 is made, with the super-user %2.</source>
        <translation>Die Datenbank %1 wurde mit dem Superuser %2 erstellt.</translation>
    </message>
</context>
<context>
    <name>passwright::KeepBox</name>
    <message>
        <source>Kee&amp;p in the system keychain</source>
        <extracomment>Ticked: keys are kept by the system.</extracomment>
        <translation>Im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>No keychain is running: the key is asked for each time and kept in memory only.</source>
        <translation>Es läuft kein Schlüsselbund: Der Schlüssel wird jedes Mal abgefragt und nur im Arbeitsspeicher gehalten.</translation>
    </message>
</context>
<context>
    <name>passwright::LicenseSpringProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the address</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its address.</extracomment>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>Ho&amp;w requests are signed</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Wie Anfragen signiert werden</translation>
    </message>
    <message>
        <source>Shared k&amp;ey</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Gemeinsamer Schlüssel</translation>
    </message>
    <message>
        <source>T&amp;oken address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>T&amp;oken-Adresse</translation>
    </message>
    <message>
        <source>Client I&amp;D</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>C&amp;lient secret</source>
        <extracomment>Label of a field.</extracomment>
        <translation>C&amp;lient-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Help desk: see users and set their passwords</source>
        <extracomment>Ticked: the connection has a key of the Management API.</extracomment>
        <translation>&amp;Helpdesk: Benutzer sehen und ihre Passwörter setzen</translation>
    </message>
    <message>
        <source>Mana&amp;gement address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Management-Adresse</translation>
    </message>
    <message>
        <source>&amp;Management API key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Manag&amp;ement-API-Schlüssel</translation>
    </message>
    <message>
        <source>It has wide power over the vendor’s account: for the help desk’s own computers only.</source>
        <translation>Er gibt weitreichenden Zugriff auf das Konto des Herstellers: nur für die eigenen Computer des Helpdesks.</translation>
    </message>
    <message>
        <source>With the shared key</source>
        <extracomment>How requests to LicenseSpring show who sent them.</extracomment>
        <translation>Mit dem gemeinsamen Schlüssel</translation>
    </message>
    <message>
        <source>With a token (OAuth client credentials)</source>
        <extracomment>How requests to LicenseSpring show who sent them; OAuth is a name.</extracomment>
        <translation>Mit einem Token (OAuth Client Credentials)</translation>
    </message>
    <message>
        <source>empty: asked for when it is opened</source>
        <extracomment>In an empty field for a key.</extracomment>
        <translation>leer: wird beim Öffnen abgefragt</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>leer: bleibt unverändert</translation>
    </message>
</context>
<context>
    <name>passwright::LocalProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the file</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its file.</extracomment>
        <translation>wie die Datei</translation>
    </message>
    <message>
        <source>&amp;Database file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Datenbankdatei</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Datenbankdatei wählen</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>secrets.con&amp;f</source>
        <extracomment>Label of a field.</extracomment>
        <translation>secrets.con&amp;f</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>secrets.conf wählen</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Regeln für neue Passwörter (sso.conf)</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>sso.conf wählen</translation>
    </message>
    <message>
        <source>Both files belong to a Zato server’s database. One that Passwright made needs neither.</source>
        <translation>Beide Dateien gehören zur Datenbank eines Zato-Servers. Eine von Passwright erstellte Datenbank benötigt keine davon.</translation>
    </message>
</context>
<context>
    <name>passwright::MainWindow</name>
    <message>
        <source>Passwright</source>
        <translation>Passwright</translation>
    </message>
    <message>
        <source>%1 – Passwright</source>
        <extracomment>Title of the window; %1 is the connection&apos;s name.</extracomment>
        <translation>%1 – Passwright</translation>
    </message>
    <message>
        <source>A change is under way. Its outcome will be here in a moment; close the window then.</source>
        <translation>Eine Änderung läuft gerade. Ihr Ergebnis ist gleich da; schließen Sie das Fenster dann.</translation>
    </message>
    <message>
        <source>Passwright closes as soon as the answer is there.</source>
        <translation>Passwright schließt, sobald die Antwort da ist.</translation>
    </message>
    <message>
        <source>A bulk reset is under way. Wait for its end or stop it; close the window then.</source>
        <translation>Eine Sammelrücksetzung läuft. Warten Sie, bis sie beendet ist, oder halten Sie sie an; schließen Sie das Fenster erst danach.</translation>
    </message>
    <message>
        <source>New passwords of a bulk reset were not handed over yet. Close the window once more to give them up.</source>
        <translation>Neue Passwörter einer Sammelrücksetzung wurden noch nicht übergeben. Schließen Sie das Fenster noch einmal, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end or stop it; close the window then.</source>
        <translation>Ein Import läuft gerade. Warten Sie, bis er abgeschlossen ist, oder halten Sie ihn an; schließen Sie das Fenster dann.</translation>
    </message>
    <message>
        <source>An export is under way. Wait for its end or stop it; close the window then.</source>
        <translation>Ein Export läuft gerade. Warten Sie, bis er abgeschlossen ist, oder halten Sie ihn an; schließen Sie das Fenster dann.</translation>
    </message>
</context>
<context>
    <name>passwright::MyPasswordPage</name>
    <message>
        <source>My password</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Mein Passwort</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Ak&amp;tuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <extracomment>Button: fills in a generated password.</extracomment>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: puts the new password on the clipboard for a while.</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <extracomment>Button.</extracomment>
        <translation>Passwort än&amp;dern</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <extracomment>After a password was copied.</extracomment>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation>Ihr Passwort %1.</translation>
    </message>
    <message>
        <source>Your new password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation>Ihr neues Passwort %1.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>Ihr Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks the directory what became of a change.</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>It is still not known whether your password was changed.</source>
        <translation>Es ist weiterhin nicht bekannt, ob Ihr Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>Check again in a while. Or sign out, and sign in with the new password; if it is refused, the old one holds.</source>
        <translation>Prüfen Sie es in einer Weile noch einmal. Oder melden Sie sich ab und mit dem neuen Passwort wieder an; wird es abgelehnt, gilt das alte.</translation>
    </message>
</context>
<context>
    <name>passwright::NewPasswordBox</name>
    <message>
        <source>&amp;Generate</source>
        <comment>Choice: the program makes the new password</comment>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>The program makes the new password (Ctrl+G).</source>
        <translation>Das Programm erzeugt das neue Passwort (Strg+G).</translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <comment>Choice: the person types the new password</comment>
        <translation>S&amp;elbst eingeben</translation>
    </message>
    <message>
        <source>Makes a password now, to look at before the reset (Ctrl+G).</source>
        <translation>Generiert jetzt ein Passwort, das Sie vor dem Zurücksetzen ansehen können (Strg+G).</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Generiertes Passwort</translation>
    </message>
    <message>
        <source>It is made with the reset and shown to you afterwards.</source>
        <translation>Es wird beim Zurücksetzen generiert und Ihnen danach angezeigt.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Make another no&amp;w</source>
        <extracomment>Button, beside the kind of password; the shortcut is Ctrl+G</extracomment>
        <translation>&amp;Jetzt ein anderes generieren</translation>
    </message>
    <message>
        <source>Make one no&amp;w</source>
        <translation>&amp;Jetzt eines generieren</translation>
    </message>
</context>
<context>
    <name>passwright::NoticeList</name>
    <message>
        <source>&amp;Unlock as well</source>
        <extracomment>Tick box beside the notice that the user is locked</extracomment>
        <translation>A&amp;uch entsperren</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <extracomment>Button: approves the sign-up of the user</extracomment>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>User name to con&amp;firm:</source>
        <extracomment>Before a field: the user name of another super-user, to confirm the reset</extracomment>
        <translation>Be&amp;nutzername zur Bestätigung:</translation>
    </message>
    <message>
        <source>M&amp;y password</source>
        <extracomment>Button that leads to another page</extracomment>
        <translation>Mein Passw&amp;ort</translation>
    </message>
</context>
<context>
    <name>passwright::OpenDatabasePage</name>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>&amp;Database file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Datenbankdatei</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>From a Zato server</source>
        <translation>Von einem Zato-Server</translation>
    </message>
    <message>
        <source>Its passwords are encrypted with a key that stands in secrets.conf. The rules for new passwords can be read from sso.conf. A database that Passwright made needs neither.</source>
        <translation>Die Passwörter darin sind mit einem Schlüssel verschlüsselt, der in secrets.conf steht. Die Regeln für neue Passwörter können aus sso.conf gelesen werden. Eine von Passwright erstellte Datenbank benötigt beides nicht.</translation>
    </message>
    <message>
        <source>&amp;secrets.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation>&amp;secrets.conf</translation>
    </message>
    <message>
        <source>ss&amp;o.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation>ss&amp;o.conf</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <extracomment>Button.</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Datenbankdatei wählen</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>secrets.conf wählen</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>sso.conf wählen</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>&amp;Keep its key in the system keychain: the file is not needed next time</source>
        <extracomment>Check box under the field for secrets.conf.</extracomment>
        <translation>Schlüssel im Schlüssel&amp;bund des Systems aufbewahren: Die Datei wird beim nächsten Mal nicht benötigt</translation>
    </message>
</context>
<context>
    <name>passwright::OptionTable</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>work on this saved connection (left out, and no --database: the one used last)</source>
        <translation>mit dieser gespeicherten Verbindung arbeiten (ohne Angabe und ohne --database: die zuletzt verwendete)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>secrets.conf with the key of a Zato database</source>
        <translation>secrets.conf mit dem Schlüssel einer Zato-Datenbank</translation>
    </message>
    <message>
        <source>sso.conf to take the password rules from</source>
        <translation>sso.conf, aus der die Passwortregeln gelesen werden</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>sign in as this user</source>
        <translation>als dieser Benutzer anmelden</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>one-time code of the user that signs in</source>
        <translation>Einmalcode des Benutzers, der sich anmeldet</translation>
    </message>
    <message>
        <source>write the result as one JSON object</source>
        <translation>das Ergebnis als ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>diese Hilfe oder die eines Befehls anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>user name of the first super-user</source>
        <translation>Benutzername des ersten Superusers</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>may manage other users</source>
        <translation>darf andere Benutzer verwalten</translation>
    </message>
    <message>
        <source>demand a new password at the next sign-in</source>
        <translation>neues Passwort bei der nächsten Anmeldung verlangen</translation>
    </message>
    <message>
        <source>show at most so many (200)</source>
        <translation>höchstens so viele anzeigen (200)</translation>
    </message>
    <message>
        <source>the password expires in so many days (left out: as configured)</source>
        <translation>das Passwort läuft in so vielen Tagen ab (ohne Angabe: wie konfiguriert)</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>make the password, and print it once: random, passphrase or phone</source>
        <translation>das Passwort generieren und einmal ausgeben: random, passphrase oder phone</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>reason or ticket, for the audit trail</source>
        <translation>Grund oder Ticket, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>how the caller was verified, for the audit trail</source>
        <translation>wie der Anrufer verifiziert wurde, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>HEX</source>
        <translation>HEX</translation>
    </message>
    <message>
        <source>head of the chain as it was kept elsewhere: 64 hex characters</source>
        <translation>letzter Hash der Kette, wie er anderswo aufbewahrt wurde: 64 Hex-Zeichen</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>work on the connection of this exported file (--profile: the one of that name in it)</source>
        <translation>mit der Verbindung aus dieser exportierten Datei arbeiten (--profile: die mit diesem Namen darin)</translation>
    </message>
    <message>
        <source>close what stays unknown, and do not mention it again</source>
        <translation>abschließen, was unbekannt bleibt, und nicht mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>work on this database: sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME</source>
        <translation>mit dieser Datenbank arbeiten: sqlite:PFAD, postgresql://BENUTZER@HOST/NAME oder mariadb://BENUTZER@HOST/NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>those alone that are locked, must-change, expired, expires-within, not-approved or super-user</source>
        <translation>nur Benutzer mit diesem Status: locked, must-change, expired, expires-within, not-approved oder super-user</translation>
    </message>
    <message>
        <source>of --state expires-within: so many days (30)</source>
        <translation>zu --state expires-within: innerhalb so vieler Tage (30)</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>REIHENFOLGE</translation>
    </message>
    <message>
        <source>by name, user-name, last-set or expiry</source>
        <translation>nach name, user-name, last-set oder expiry</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>anzeigen, was getan würde, und nichts ändern</translation>
    </message>
    <message>
        <source>go on with the one that was begun from this file, with its options</source>
        <translation>die aus dieser Datei begonnene mit ihren Optionen fortsetzen</translation>
    </message>
    <message>
        <source>write what became of each row to a new CSV file</source>
        <translation>das Ergebnis jeder Zeile in eine neue CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>write slips with the generated passwords to a new PDF file</source>
        <translation>Zettel mit den generierten Passwörtern in eine neue PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>keep the generated passwords in a new file under a passphrase</source>
        <translation>die generierten Passwörter in einer neuen, mit einer Passphrase geschützten Datei aufbewahren</translation>
    </message>
    <message>
        <source>unlock those who are locked</source>
        <translation>gesperrte Benutzer entsperren</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>also other super-users of these user names, with commas between them</source>
        <translation>auch andere Superuser mit diesen Benutzernamen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>also those whom a new password alone does not let in</source>
        <translation>auch Benutzer, denen ein neues Passwort allein die Anmeldung nicht ermöglicht</translation>
    </message>
    <message>
        <source>1 slip a page, or 8 to cut apart (1)</source>
        <translation>1 Passwortzettel je Seite, oder 8 zum Auseinanderschneiden (1)</translation>
    </message>
</context>
<context>
    <name>passwright::OutcomeBanner</name>
    <message>
        <source>Correlation ID %1</source>
        <extracomment>Under what became of a request; %1 is 24 characters long.</extracomment>
        <translation>Korrelations-ID %1</translation>
    </message>
    <message>
        <source>Copy the correlation ID</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation>Korrelations-ID kopieren</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>passwright::PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Menu of a password field: empties it.</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <extracomment>Action inside a password field. Ctrl+R does the same.</extracomment>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password (Ctrl+R)</source>
        <translation>Passwort verbergen (Strg+R)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+R)</source>
        <translation>Passwort anzeigen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>passwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <extracomment>Label of a field.</extracomment>
        <translation>S&amp;perren nach</translation>
    </message>
    <message>
        <source>&amp;Generated passwords</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Generierte Passwörter</translation>
    </message>
    <message>
        <source>When a password is reset</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation>Beim Zurücksetzen eines Passworts</translation>
    </message>
    <message>
        <source>Password &amp;expiry</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Ablauf des Pass&amp;worts</translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Grund oder &amp;Ticket</translation>
    </message>
    <message>
        <source>How the caller was &amp;verified</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Verifizierung des Anrufers</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <extracomment>Ticked for a reset of another user&apos;s password.</extracomment>
        <translation>Wechsel bei &amp;nächster Anmeldung erzwingen</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A choice of language.</extracomment>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation>Zufällige Zeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A kind of generated password: several words.</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Easy to say on the phone</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation>Am Telefon leicht durchzusagen</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Whether a field is there.</extracomment>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source> minutes</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In place of a number of minutes: the program does not lock by itself.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>Behind a number of seconds.</extracomment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days.</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>As configured</source>
        <extracomment>In place of a number of days: the directory&apos;s own setting.</extracomment>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard after</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Zwischenablage leeren nach</translation>
    </message>
</context>
<context>
    <name>passwright::PrepareCommand</name>
    <message>
        <source>This database is prepared already. Nothing was changed.</source>
        <translation>Diese Datenbank ist bereits vorbereitet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, whose names begin with passwright_, after a backup beside the file.</source>
        <translation>Passwright fügt nach einer Sicherung neben der Datei eigene Tabellen hinzu, deren Namen mit passwright_ beginnen.</translation>
    </message>
    <message>
        <source>Type yes to go on</source>
        <extracomment>Prompt at a terminal; the word yes is not translated</extracomment>
        <translation>yes eingeben, um fortzufahren</translation>
    </message>
    <message>
        <source>The answer was not yes. Nothing was changed.</source>
        <translation>Die Antwort war nicht yes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database is prepared. The backup:</source>
        <translation>Die Datenbank ist vorbereitet. Die Sicherung:</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, whose names begin with passwright_. Have a backup of the database first.</source>
        <translation>Passwright fügt eigene Tabellen hinzu, deren Namen mit passwright_ beginnen. Sichern Sie zuvor die Datenbank.</translation>
    </message>
    <message>
        <source>The database is prepared.</source>
        <translation>Die Datenbank ist vorbereitet.</translation>
    </message>
</context>
<context>
    <name>passwright::PreparePage</name>
    <message>
        <source>Prepare this database</source>
        <translation>Diese Datenbank vorbereiten</translation>
    </message>
    <message>
        <source>This database was made by another program. Before Passwright can change anything in it, this is done once:</source>
        <translation>Diese Datenbank wurde von einem anderen Programm erstellt. Bevor Passwright etwas darin ändern kann, geschieht einmalig Folgendes:</translation>
    </message>
    <message>
        <source>A backup is written beside the file.</source>
        <translation>Neben der Datei wird eine Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, for the audit trail and for failed sign-ins. Their names begin with passwright_.</source>
        <translation>Passwright fügt eigene Tabellen hinzu, für das Prüfprotokoll und für fehlgeschlagene Anmeldungen. Ihre Namen beginnen mit passwright_.</translation>
    </message>
    <message>
        <source>Everything else stays as it is, and the other program goes on working.</source>
        <translation>Alles andere bleibt unverändert, und das andere Programm arbeitet weiter.</translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>Button: closes the database again.</extracomment>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>Have a backup of the database first: on a server, Passwright makes none.</source>
        <translation>Sichern Sie zuvor die Datenbank: Auf einem Server erstellt Passwright keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>passwright::ProfileChoice</name>
    <message>
        <source>--database takes sqlite:PATH, and the path is missing.</source>
        <translation>--database erwartet sqlite:PFAD, und der Pfad fehlt.</translation>
    </message>
    <message>
        <source>Which database? Name it with --database sqlite:PATH, or a saved connection with --profile NAME.</source>
        <translation>Welche Datenbank? Geben Sie sie mit --database sqlite:PFAD oder eine gespeicherte Verbindung mit --profile NAME an.</translation>
    </message>
    <message>
        <source>There is no saved connection. Use --database sqlite:PATH.</source>
        <translation>Es gibt keine gespeicherte Verbindung. Verwenden Sie --database sqlite:PFAD.</translation>
    </message>
    <message>
        <source>There is no saved connection of this name. There are: %1.</source>
        <translation>Es gibt keine gespeicherte Verbindung mit diesem Namen. Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>Which connection of the file? Name it with --profile NAME. There are: %1.</source>
        <translation>Welche Verbindung aus der Datei? Geben Sie sie mit --profile NAME an. Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>--database takes sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME.</source>
        <translation>--database erwartet sqlite:PFAD, postgresql://BENUTZER@HOST/NAME oder mariadb://BENUTZER@HOST/NAME.</translation>
    </message>
    <message>
        <source>--database cannot be used: %1.</source>
        <extracomment>%1: what is wrong with a URL, in English</extracomment>
        <translation>--database kann nicht verwendet werden: %1.</translation>
    </message>
</context>
<context>
    <name>passwright::ProfileLook</name>
    <message>
        <source>%1 (for everybody on this computer)</source>
        <extracomment>Under the name of a connection; %1 its address. Its administrator set it up.</extracomment>
        <translation>%1 (für alle auf diesem Computer)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read by screen readers; %1 a connection&apos;s name, %2 its kind, %3 the path of its file or its address.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>passwright::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress; %1 of %2 users</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ProxyBox</name>
    <message>
        <source>Pro&amp;xy</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Prox&amp;y address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Prox&amp;y-Adresse</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>Dieser</translation>
    </message>
</context>
<context>
    <name>passwright::ReasonBox</name>
    <message>
        <source>&amp;Reason or ticket (required)</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Grund oder &amp;Ticket (erforderlich)</translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <translation>Grund oder &amp;Ticket</translation>
    </message>
    <message>
        <source>How was the caller &amp;verified? (required)</source>
        <extracomment>Caption of a field: how the help desk made sure who is calling</extracomment>
        <translation>Wie wurde der Anrufer &amp;verifiziert? (erforderlich)</translation>
    </message>
    <message>
        <source>How was the caller &amp;verified?</source>
        <translation>Wie wurde der Anrufer &amp;verifiziert?</translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <extracomment>How the help desk made sure who is calling</extracomment>
        <translation>Rückruf unter der hinterlegten Nummer</translation>
    </message>
    <message>
        <source>Showed an identity card</source>
        <translation>Ausweis vorgelegt</translation>
    </message>
    <message>
        <source>Vouched for by a manager</source>
        <translation>Von einer Führungskraft bestätigt</translation>
    </message>
    <message>
        <source>Answered the agreed questions</source>
        <translation>Vereinbarte Fragen beantwortet</translation>
    </message>
</context>
<context>
    <name>passwright::RecoverAdminCommand</name>
    <message>
        <source>This sets the password of a super-user without asking for the old one. The audit trail keeps it as a recovery.</source>
        <translation>Dies setzt das Passwort eines Superusers, ohne das alte abzufragen. Das Prüfprotokoll hält es als Zugangswiederherstellung fest.</translation>
    </message>
    <message>
        <source>Type the user&apos;s name again</source>
        <extracomment>Prompt at a terminal</extracomment>
        <translation>Den Benutzernamen noch einmal eingeben</translation>
    </message>
    <message>
        <source>The two names are not the same. Nothing was changed.</source>
        <translation>Die beiden Namen stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Neues Passwort für %1</translation>
    </message>
</context>
<context>
    <name>passwright::Reporter</name>
    <message>
        <source>The password expires %1.</source>
        <translation>Das Passwort läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The generated password could not be written to standard output, and nobody has seen it: reset the password again.</source>
        <translation>Das generierte Passwort konnte nicht auf die Standardausgabe geschrieben werden, und niemand hat es gesehen: Setzen Sie das Passwort erneut zurück.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1: 64 hex characters; &quot;head&quot; is the hash of the newest entry</extracomment>
        <translation>Letzter Hash: %1</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
</context>
<context>
    <name>passwright::ResetPasswordCommand</name>
    <message>
        <source>This is your own account: `change-password` changes its password.</source>
        <translation>Dies ist Ihr eigenes Konto: `change-password` ändert dessen Passwort.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Neues Passwort für %1</translation>
    </message>
</context>
<context>
    <name>passwright::RulesList</name>
    <message>
        <source>Typed twice the same</source>
        <extracomment>A rule for new passwords: typed twice.</extracomment>
        <translation>Zweimal gleich eingegeben</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation>%1: noch nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>passwright::SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>passwright::SearchLine</name>
    <message>
        <source>Type two characters or more to search. Enter alone lists everybody.</source>
        <translation>Geben Sie für die Suche mindestens zwei Zeichen ein. Die Eingabetaste allein listet alle Benutzer auf.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far; searching…</source>
        <translation>
            <numerusform>Bisher %n Benutzer; Suche läuft…</numerusform>
            <numerusform>Bisher %n Benutzer; Suche läuft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody so far. The search was stopped before its end.</source>
        <translation>Bisher niemand gefunden. Die Suche wurde vorzeitig angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far. The search was stopped before its end.</source>
        <translation>
            <numerusform>Bisher %n Benutzer. Die Suche wurde vorzeitig angehalten.</numerusform>
            <numerusform>Bisher %n Benutzer. Die Suche wurde vorzeitig angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users found.</source>
        <translation>
            <numerusform>%n Benutzer gefunden.</numerusform>
            <numerusform>%n Benutzer gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n users; scroll for more, or narrow the search.</source>
        <translation>
            <numerusform>%n Benutzer wird angezeigt; scrollen Sie für weitere, oder grenzen Sie die Suche ein.</numerusform>
            <numerusform>Die ersten %n Benutzer; scrollen Sie für weitere, oder grenzen Sie die Suche ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search failed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Die Suche ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Nobody is in this state.</source>
        <translation>Niemand hat diesen Status.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Es gibt noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Nobody in this state matches “%1”. Choose another state, or look among everybody.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Niemand mit diesem Status entspricht „%1“. Wählen Sie einen anderen Status, oder suchen Sie unter allen Benutzern.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Check the spelling, or search for another part of the name.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Niemand entspricht „%1“. Prüfen Sie die Schreibweise, oder suchen Sie nach einem anderen Teil des Namens.</translation>
    </message>
</context>
<context>
    <name>passwright::SecretsPage</name>
    <message>
        <source>Keys for this connection</source>
        <translation>Schlüssel für diese Verbindung</translation>
    </message>
    <message>
        <source>They are not kept here. The vendor’s administrator can tell them.</source>
        <translation>Sie sind hier nicht gespeichert. Der Administrator des Herstellers kann sie Ihnen nennen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: goes on to open the connection.</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>What was typed is kept in memory until Passwright ends.</source>
        <translation>Ihre Eingaben bleiben im Arbeitsspeicher, bis Passwright beendet wird.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: opens the connection all the same.</extracomment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Password for this connection</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Passwort für diese Verbindung</translation>
    </message>
    <message>
        <source>It is the one of the connection’s user at the database server, and not kept here. The server’s administrator can tell it.</source>
        <translation>Es ist das Passwort, das der Benutzer der Verbindung am Datenbankserver hat, und wird hier nicht gespeichert. Der Administrator des Servers kann es Ihnen nennen.</translation>
    </message>
</context>
<context>
    <name>passwright::SelectionBar</name>
    <message numerus="yes">
        <source>%n users selected</source>
        <extracomment>How many rows of the table are selected</extracomment>
        <translation>
            <numerusform>%n Benutzer ausgewählt</numerusform>
            <numerusform>%n Benutzer ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table holds the first %n users of this search; there are more.</source>
        <extracomment>Beside the number of those selected; %n: in the table</extracomment>
        <translation>
            <numerusform>Die Tabelle enthält erst %n Benutzer dieser Suche; es gibt weitere.</numerusform>
            <numerusform>Die Tabelle enthält die ersten %n Benutzer dieser Suche; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset their &amp;passwords…</source>
        <extracomment>Button: of the users who are selected</extracomment>
        <translation>Ihre &amp;Passwörter zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset &amp;all found by this search…</source>
        <extracomment>Button: of all users whom the search finds, shown or not</extracomment>
        <translation>&amp;Alle Gefundenen zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <extracomment>Button: nobody is selected any more</extracomment>
        <translation>Aus&amp;wahl aufheben</translation>
    </message>
</context>
<context>
    <name>passwright::SessionShell</name>
    <message>
        <source>The database is ready.</source>
        <translation>Die Datenbank ist bereit.</translation>
    </message>
    <message>
        <source>The backup stands at %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Sicherung liegt unter %1</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on.</source>
        <translation>Gesperrt. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>Locked, because nothing was done for %n minutes.</source>
        <translation>
            <numerusform>Gesperrt nach %n Minute ohne Eingabe.</numerusform>
            <numerusform>Gesperrt nach %n Minuten ohne Eingabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again to go on; nothing you typed is lost.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed, because nothing was done for %n minutes.</source>
        <extracomment>On the welcome page, where the connection has no sign-in to go back to.</extracomment>
        <translation>
            <numerusform>Die Verbindung wurde nach %n Minute ohne Eingabe geschlossen.</numerusform>
            <numerusform>Die Verbindung wurde nach %n Minuten ohne Eingabe geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <extracomment>On the welcome page, where the connection has no sign-in to go back to.</extracomment>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>Öffnen Sie sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The new passwords of a bulk reset were not handed over yet.</source>
        <translation>Die neuen Passwörter einer Sammelrücksetzung wurden noch nicht übergeben.</translation>
    </message>
    <message>
        <source>Sign in as %1 to print or save the slips. To give the passwords up, choose the same once more.</source>
        <extracomment>At the sign-in; %1 is a user name. &quot;The same&quot; is to leave, or to sign in as somebody else.</extracomment>
        <translation>Melden Sie sich als %1 an, um die Passwortzettel zu drucken oder zu speichern. Um die Passwörter zu verwerfen, wählen Sie dasselbe noch einmal.</translation>
    </message>
</context>
<context>
    <name>passwright::SignInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>Signed in as %1, with the new password.</source>
        <translation>Angemeldet als %1, mit dem neuen Passwort.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>passwright::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Authenticator &amp;code</source>
        <extracomment>Label of a field: six digits from an authenticator app (TOTP).</extracomment>
        <translation>Einmal&amp;code</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Your password must be changed before you can go on.</source>
        <translation>Ihr Passwort muss geändert werden, bevor Sie fortfahren können.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Other connection</source>
        <extracomment>Button: back to the choice of connections.</extracomment>
        <translation>Andere &amp;Verbindung</translation>
    </message>
    <message>
        <source>Its super-user is %1, with the password “%2”.</source>
        <extracomment>%1 a user name, %2 a password, both of the sample database.</extracomment>
        <translation>Der Superuser ist %1 mit dem Passwort „%2“.</translation>
    </message>
    <message>
        <source>&amp;Fill them in</source>
        <extracomment>Button: the user name and the password of the sample database.</extracomment>
        <translation>&amp;Eintragen</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <extracomment>Under the form, counted down after too many failed sign-ins.</extracomment>
        <translation>
            <numerusform>Sie können es in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>Ihr Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Change and sign in</source>
        <extracomment>Button; &quot;Change&quot; is about the password.</extracomment>
        <translation>Än&amp;dern und anmelden</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
</context>
<context>
    <name>passwright::SignedInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>`passwright-cli sign-in --as USER` asks for the new password.</source>
        <translation>`passwright-cli sign-in --as BENUTZER` fragt nach dem neuen Passwort.</translation>
    </message>
    <message>
        <source>Give the code with --totp CODE.</source>
        <translation>Geben Sie den Code mit --totp CODE an.</translation>
    </message>
</context>
<context>
    <name>passwright::SignedInPage</name>
    <message>
        <source>%1, super-user</source>
        <extracomment>Under the name of a person; %1 is the user name.</extracomment>
        <translation>%1, Superuser</translation>
    </message>
    <message>
        <source>Session ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Sitzungsende: %1</translation>
    </message>
    <message>
        <source>My password (Ctrl+1)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Mein Passwort (Strg+1)</translation>
    </message>
    <message>
        <source>Users (Ctrl+2)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Benutzer (Strg+2)</translation>
    </message>
    <message>
        <source>Activity (Ctrl+3)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Aktivität (Strg+3)</translation>
    </message>
    <message>
        <source>Lock: back to the sign-in (Ctrl+L)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Sperren: zurück zur Anmeldung (Strg+L)</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>Mein Passwort</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button of the rail: back to the sign-in.</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <extracomment>Tool tip; the comma is a key.</extracomment>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the rail: closes the connection, where nobody signs in.</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave this connection (Ctrl+L)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Diese Verbindung verlassen (Strg+L)</translation>
    </message>
    <message>
        <source>Bulk reset</source>
        <extracomment>Button of the rail: to the bulk reset that was begun.</extracomment>
        <translation>Sammelrücksetzung</translation>
    </message>
    <message>
        <source>Bulk reset (Ctrl+4)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Sammelrücksetzung (Strg+4)</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button of the rail: to the import of users that was begun.</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import (Ctrl+5)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>Import (Strg+5)</translation>
    </message>
</context>
<context>
    <name>passwright::SlipDrawing</name>
    <message>
        <source>New password</source>
        <extracomment>Title of the printed slip</extracomment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>On the printed slip; %1: the person&apos;s name</extracomment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <extracomment>On the printed slip</extracomment>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>On the printed slip, above the password</extracomment>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Password expiry: %1</source>
        <extracomment>On the printed slip; %1: a date</extracomment>
        <translation>Ablauf des Passworts: %1</translation>
    </message>
    <message>
        <source>You will be asked for a password of your own at the next sign-in.</source>
        <extracomment>On the printed slip</extracomment>
        <translation>Bei der nächsten Anmeldung werden Sie nach einem eigenen neuen Passwort gefragt.</translation>
    </message>
    <message>
        <source>Destroy this slip once you have used it.</source>
        <extracomment>On the printed slip</extracomment>
        <translation>Vernichten Sie diesen Zettel nach Gebrauch.</translation>
    </message>
</context>
<context>
    <name>passwright::SlipPrinter</name>
    <message>
        <source>A slip is printed on paper alone, so that no file holds the password. Choose a printer.</source>
        <translation>Ein Zettel wird nur auf Papier gedruckt, damit keine Datei das Passwort enthält. Wählen Sie einen Drucker.</translation>
    </message>
    <message>
        <source>The slip was not printed: the program “%1” is not there. Install the package cups-client.</source>
        <translation>Der Zettel wurde nicht gedruckt: Das Programm „%1“ ist nicht vorhanden. Installieren Sie das Paket cups-client.</translation>
    </message>
    <message>
        <source>The slip was not printed: %1</source>
        <extracomment>%1: the words of the printing system</extracomment>
        <translation>Der Zettel wurde nicht gedruckt: %1</translation>
    </message>
</context>
<context>
    <name>passwright::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>Strength of the password: %1</source>
        <extracomment>Read by screen readers; %1 is such as &quot;Strong&quot;.</extracomment>
        <translation>Stärke des Passworts: %1</translation>
    </message>
</context>
<context>
    <name>passwright::TerminalSecrets</name>
    <message>
        <source>%1, again</source>
        <extracomment>Prompt at a terminal; %1 names a password</extracomment>
        <translation>%1, noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The new password was not typed the same way twice. Start again.</source>
        <translation>Das neue Passwort wurde nicht zweimal gleich eingegeben. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1: the line is too long</source>
        <translation>%1: Die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>%1 is missing: standard input ended before its line</source>
        <translation>%1 fehlt: Die Standardeingabe endete vor dieser Zeile</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 text</source>
        <translation>%1: Die Zeile ist kein UTF-8-Text</translation>
    </message>
</context>
<context>
    <name>passwright::TransferMenu</name>
    <message>
        <source>&amp;Import users from a CSV file…</source>
        <extracomment>In a menu</extracomment>
        <translation>Benutzer aus einer CSV-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export all users…</source>
        <extracomment>In a menu</extracomment>
        <translation>Alle Benutzer &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <extracomment>In a menu: of all users whom the search finds, shown or not</extracomment>
        <translation>Diese Liste &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>passwright::TrustBox</name>
    <message>
        <source>&amp;Certificate</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;File of the authority (PEM)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Datei der Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Choose the authority’s file</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Pinned &amp;key (SHA-256)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Festgelegter Schlüssel (SHA-256)</translation>
    </message>
    <message>
        <source>64 hex digits, or Base64</source>
        <extracomment>In an empty field: how a key is written.</extracomment>
        <translation>64 Hex-Ziffern oder Base64</translation>
    </message>
    <message>
        <source>Over the server key’s SubjectPublicKeyInfo. Its administrator can tell it. When the server gets a new key, a new one has to be set here.</source>
        <translation>Gebildet über das SubjectPublicKeyInfo des Serverschlüssels. Der zuständige Administrator kann ihn nennen. Erhält der Server einen neuen Schlüssel, muss hier ein neuer Wert eingetragen werden.</translation>
    </message>
    <message>
        <source>From an authority that this computer knows</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>Von einer Zertifizierungsstelle, die dieser Computer kennt</translation>
    </message>
    <message>
        <source>From a private authority</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>Von einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>With one key, whoever signed it</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>Mit einem bestimmten Schlüssel, gleich wer signiert hat</translation>
    </message>
    <message>
        <source>From a private authority, with one key</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>Von einer privaten Zertifizierungsstelle, mit einem bestimmten Schlüssel</translation>
    </message>
</context>
<context>
    <name>passwright::UnfinishedNotice</name>
    <message>
        <source>%1, begun on %2 at this workstation.</source>
        <extracomment>%1 is such as &quot;Password reset&quot;, %2 a date and a time of day</extracomment>
        <translation>%1, an diesem Arbeitsplatz begonnen am %2.</translation>
    </message>
    <message>
        <source>%1, begun on %2 at this workstation by %3.</source>
        <extracomment>%1 is such as &quot;Password reset&quot;, %2 a date and a time of day, %3 a user name</extracomment>
        <translation>%1, von %3 an diesem Arbeitsplatz begonnen am %2.</translation>
    </message>
    <message>
        <source>Passwright ended before the answer came, so it was not seen whether it was done.</source>
        <translation>Passwright wurde beendet, bevor die Antwort kam; daher blieb offen, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>This directory cannot be asked. Try to sign in with the new password; if it is refused, the old one holds.</source>
        <translation>Dieses Verzeichnis lässt sich nicht abfragen. Versuchen Sie, sich mit dem neuen Passwort anzumelden; wird es abgelehnt, gilt das alte.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>Es gibt %n weiteren Vorgang dieser Art.</numerusform>
            <numerusform>Es gibt %n weitere Vorgänge dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether this was done for %1.</source>
        <extracomment>%1: a user name</extracomment>
        <translation>Es ist nicht bekannt, ob dies für %1 ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: reads the user back</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: do not tell of this change again</extracomment>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next change whose outcome is not known</extracomment>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>The new password itself was kept nowhere. If nobody has it, reset it once more.</source>
        <translation>Das neue Passwort selbst wurde nirgends gespeichert. Wenn niemand es hat, setzen Sie es noch einmal zurück.</translation>
    </message>
    <message>
        <source>It was done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>Dies wurde für %1 ausgeführt.</translation>
    </message>
    <message>
        <source>The user is as before. You can do it again.</source>
        <translation>Der Benutzer ist wie zuvor. Sie können es noch einmal ausführen.</translation>
    </message>
    <message>
        <source>It was not done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>Dies wurde für %1 nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The directory does not tell enough, or the user was changed since.</source>
        <translation>Das Verzeichnis gibt nicht genug Auskunft, oder der Benutzer wurde seither geändert.</translation>
    </message>
    <message>
        <source>It is still not known whether this was done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>Es ist weiterhin nicht bekannt, ob dies für %1 ausgeführt wurde.</translation>
    </message>
</context>
<context>
    <name>passwright::UserAddCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>Passwort von %1</translation>
    </message>
</context>
<context>
    <name>passwright::UserExportCommand</name>
    <message>
        <source>The file&apos;s name must end in .csv.</source>
        <translation>Der Dateiname muss auf .csv enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n users written to %1.</source>
        <translation>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserFilterBox</name>
    <message>
        <source>Everybody</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Choice of whom to list in the table of users: those who are locked</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Must change</source>
        <extracomment>Choice of whom to list in the table of users: those who must change the password at the next sign-in</extracomment>
        <translation>Muss ändern</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>
            <numerusform>Läuft innerhalb von %n Tag ab</numerusform>
            <numerusform>Läuft innerhalb von %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>Choice of whom to list in the table of users: those whose sign-up awaits a decision or was turned down</extracomment>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Super-users</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>Superuser</translation>
    </message>
</context>
<context>
    <name>passwright::UserImportCommand</name>
    <message>
        <source>line %1: %2: %3: %4</source>
        <extracomment>One row of an import at a terminal; %1: the number of its line, %2: the user name, %3: what is done with it</extracomment>
        <translation>Zeile %1: %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>Bisher %n Zeile</numerusform>
            <numerusform>Bisher %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserListCommand</name>
    <message>
        <source>USER NAME</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation>BENUTZERNAME</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>LAST SET</source>
        <translation>ZULETZT GESETZT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>USER ID</source>
        <translation>BENUTZER-ID</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Kein Benutzer entspricht der Suche.</translation>
    </message>
    <message>
        <source>There are more: narrow the search, or raise --limit.</source>
        <translation>Es gibt weitere: Grenzen Sie die Suche ein, oder erhöhen Sie --limit.</translation>
    </message>
    <message>
        <source>--days goes with --state expires-within.</source>
        <translation>--days gehört zu --state expires-within.</translation>
    </message>
</context>
<context>
    <name>passwright::UserPanel</name>
    <message>
        <source>Choose a user to see their state and to reset their password.</source>
        <translation>Wählen Sie einen Benutzer, um seinen Status zu sehen und sein Passwort zurückzusetzen.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <comment>Button: locks the user out</comment>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Keeps this user from signing in.</source>
        <translation>Verhindert, dass sich dieser Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <comment>Button: lets a locked user in again</comment>
        <translation>Ents&amp;perren</translation>
    </message>
    <message>
        <source>Lets this user sign in again, with the password they have.</source>
        <translation>Erlaubt diesem Benutzer wieder die Anmeldung mit dem bisherigen Passwort.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>Reset &amp;password</source>
        <translation>Passwort &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Sets the new password (Ctrl+Enter).</source>
        <translation>Setzt das neue Passwort (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>%1 is shown as soon as you choose Done.</source>
        <extracomment>While a new password waits to be handed over; %1: a person&apos;s name. Done is the button&apos;s word</extracomment>
        <translation>%1 wird angezeigt, sobald Sie „Fertig“ wählen.</translation>
    </message>
    <message>
        <source>%1 is shown as soon as you close the message above.</source>
        <extracomment>While the outcome for one user stands here and another one was chosen; %1: a person&apos;s name</extracomment>
        <translation>%1 wird angezeigt, sobald Sie die Meldung oben schließen.</translation>
    </message>
    <message>
        <source>Nothing was changed for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation>Für %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The user was read back: the password was last set on %1, before this request. You can try it again.</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Der Benutzer wurde erneut gelesen: Das Passwort wurde zuletzt am %1 gesetzt, vor dieser Anfrage. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>It is still not known whether this was done for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation>Es ist weiterhin nicht bekannt, ob dies für %1 ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The user was read back and has been changed, but not as it was asked for here. Look at the state below before you try again.</source>
        <translation>Der Benutzer wurde erneut gelesen und ist geändert worden, aber nicht so, wie hier angefordert. Sehen Sie sich den Status unten an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Reset anyway (Ctrl+Enter)</source>
        <extracomment>Button after a refusal because somebody else changed the user: sends the same request again</extracomment>
        <translation>Trotzdem zurücksetzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button after an unknown outcome: reads the user back</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after something was done only in part: tries what was not done</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the user name “%1” to confirm the reset of this super-user.</source>
        <translation>Geben Sie den Benutzernamen „%1“ ein, um das Zurücksetzen für diesen Superuser zu bestätigen.</translation>
    </message>
    <message>
        <source>Type the new password, or choose to generate one.</source>
        <translation>Geben Sie das neue Passwort ein, oder lassen Sie eines generieren.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules that are listed under it.</source>
        <translation>Das neue Passwort erfüllt die darunter aufgeführten Regeln nicht.</translation>
    </message>
    <message>
        <source>A reason or ticket is required.</source>
        <translation>Ein Grund oder Ticket ist erforderlich.</translation>
    </message>
    <message>
        <source>Say how the caller was verified: it is required.</source>
        <translation>Geben Sie an, wie der Anrufer verifiziert wurde: Dies ist erforderlich.</translation>
    </message>
    <message>
        <source>The user was read back and is as before. You can try it again.</source>
        <translation>Der Benutzer wurde neu gelesen und ist wie zuvor. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This directory keeps no password expiry.</source>
        <translation>Dieses Verzeichnis kennt keinen Ablauf des Passworts.</translation>
    </message>
    <message>
        <source>This directory cannot demand a new password at the next sign-in.</source>
        <translation>Dieses Verzeichnis kann bei der nächsten Anmeldung kein neues Passwort verlangen.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. This directory does not tell when a password was last set.</source>
        <translation>Die Anfrage wurde gesendet, aber keine Antwort sagt, was daraus geworden ist. Dieses Verzeichnis teilt nicht mit, wann ein Passwort zuletzt gesetzt wurde.</translation>
    </message>
    <message>
        <source>Reset it once more: the password of a reset that is confirmed is the one that holds. Until then either of the two may.</source>
        <extracomment>After a reset whose outcome is not known and cannot be looked up</extracomment>
        <translation>Setzen Sie das Passwort noch einmal zurück: Sobald ein Zurücksetzen bestätigt ist, gilt dessen Passwort. Bis dahin kann jedes der beiden gelten.</translation>
    </message>
    <message>
        <source>Try the flag again</source>
        <extracomment>Buttons after a reset that was done only in part; the flag is &quot;must change&quot;</extracomment>
        <translation>Wechsel erneut festlegen</translation>
    </message>
    <message>
        <source>Try unlocking again</source>
        <translation>Entsperren erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <translation>Muss bei der nä&amp;chsten Anmeldung ändern</translation>
    </message>
    <message>
        <source>The new password is no longer here: it was wiped when the window was locked. Reset it once more to hand one over.</source>
        <extracomment>After an unknown outcome was checked: the reset was done, but locking the window has wiped its password</extracomment>
        <translation>Das neue Passwort ist nicht mehr hier: Es wurde gelöscht, als das Fenster gesperrt wurde. Setzen Sie es noch einmal zurück, um eines zu übergeben.</translation>
    </message>
</context>
<context>
    <name>passwright::UserShowCommand</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Super-user</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Locked since</source>
        <translation>Gesperrt seit</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Muss Passwort ändern</translation>
    </message>
    <message>
        <source>Password last set</source>
        <translation>Passwort zuletzt gesetzt</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>passwright::UserSortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: the order of the table of users</extracomment>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Best match</source>
        <extracomment>Order of the table of users: as the directory finds best</extracomment>
        <translation>&amp;Beste Übereinstimmung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Password &amp;last set</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>Passwort &amp;zuletzt gesetzt</translation>
    </message>
    <message>
        <source>Password &amp;expiry</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>Ablauf des &amp;Passworts</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <extracomment>Order of the table of users: A first, or the earliest date first</extracomment>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <extracomment>Order of the table of users: Z first, or the latest date first</extracomment>
        <translation>Ab&amp;steigend</translation>
    </message>
</context>
<context>
    <name>passwright::UserStatus</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Status of a user: the stored row is damaged or belongs to another key</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Status of a user</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>Status of a user</extracomment>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Status of a user whose sign-up was turned down</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>Status of a user whose sign-up awaits a decision</extracomment>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>sign-up not complete</source>
        <extracomment>Status of a user who has not confirmed the sign-up</extracomment>
        <translation>Registrierung unvollständig</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Status of a user whose password has expired</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>must change</source>
        <extracomment>Status of a user who must change the password at the next sign-in</extracomment>
        <translation>muss Passwort ändern</translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>Status of a user: when the password expires</extracomment>
        <translation>läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>super-user</source>
        <extracomment>Status of a user</extracomment>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Status of a user with nothing to note: can sign in</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a user&apos;s status, such as &quot;locked, must change&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>passwright::UserTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Password last set</source>
        <extracomment>Column of the table of users: when the password was last set</extracomment>
        <translation>Passwort zuletzt gesetzt</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <extracomment>Column of the table of users: when the password expires</extracomment>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its date in local time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>Being read</source>
        <extracomment>Said of a row of a table while its user is being read</extracomment>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>passwright::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>Caption of the field to search for users in</comment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>User name, name, e-mail or user ID</source>
        <translation>Benutzername, Name, E-Mail oder Benutzer-ID</translation>
    </message>
    <message>
        <source>Finds users (Ctrl+F).</source>
        <translation>Sucht Benutzer (Strg+F).</translation>
    </message>
    <message>
        <source>Searc&amp;h again</source>
        <comment>Button: searches again after a failure</comment>
        <translation>Erneut suc&amp;hen</translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>Gefundene Benutzer</translation>
    </message>
    <message>
        <source>Search now</source>
        <extracomment>Name of the magnifying glass in the search field</extracomment>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Whole user name, part of a name, or user ID</source>
        <extracomment>In the empty search field, where the directory finds a user name only as a whole</extracomment>
        <translation>Vollständiger Benutzername, Teil eines Namens oder Benutzer-ID</translation>
    </message>
    <message>
        <source>User names must be typed whole; names may be given in part.</source>
        <translation>Benutzernamen müssen vollständig eingegeben werden; bei Namen genügt ein Teil.</translation>
    </message>
    <message>
        <source>The next users could not be read. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Die nächsten Benutzer konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Loo&amp;k among</source>
        <comment>Caption of a choice: everybody, or users in one state</comment>
        <translation>Suchen &amp;unter</translation>
    </message>
    <message>
        <source>Everybody, or those in one state alone.</source>
        <translation>Alle Benutzer oder nur die mit einem bestimmten Status.</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <comment>Button of a menu: further things to do with users</comment>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Reset passwords of those &amp;selected…</source>
        <extracomment>In a menu: of the users who are selected in the table</extracomment>
        <translation>Passwörter der Aus&amp;gewählten zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset passwords of &amp;all found…</source>
        <extracomment>In a menu: of all users whom the search finds, shown or not</extracomment>
        <translation>Passwörter &amp;aller Gefundenen zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset passwords from a &amp;CSV file…</source>
        <extracomment>In a menu</extracomment>
        <translation>Passwörter aus einer &amp;CSV-Datei zurücksetzen…</translation>
    </message>
    <message>
        <source>Stop searc&amp;hing</source>
        <extracomment>Button: stops a search that takes long; what was found stays</extracomment>
        <translation>Suc&amp;he anhalten</translation>
    </message>
    <message>
        <source>Searc&amp;h on</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <source>Searc&amp;h again</source>
        <translation>Erneut suc&amp;hen</translation>
    </message>
</context>
<context>
    <name>passwright::WaitingNotice</name>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, while the answer to a change is waited for</extracomment>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Gives up waiting for the answer (Esc). What was sent may be done all the same.</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>Wartet nicht länger auf die Antwort (Esc). Was gesendet wurde, kann trotzdem ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>passwright::WelcomePage</name>
    <message>
        <source>Passwright</source>
        <extracomment>Name of the program.</extracomment>
        <translation>Passwright</translation>
    </message>
    <message>
        <source>Change your password, or help somebody who cannot sign in.</source>
        <translation>Ändern Sie Ihr Passwort, oder helfen Sie jemandem, der sich nicht anmelden kann.</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <extracomment>Above the list of connections used before.</extracomment>
        <translation>&amp;Zuletzt verwendete Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: opens the chosen connection.</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <extracomment>Button: the file itself stays.</extracomment>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Work on a local database</source>
        <extracomment>Title of a group of buttons.</extracomment>
        <translation>Mit einer lokalen Datenbank arbeiten</translation>
    </message>
    <message>
        <source>Open a &amp;database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>&amp;Datenbank öffnen</translation>
    </message>
    <message>
        <source>One that Passwright made, or the database of a Zato server.</source>
        <translation>Von Passwright erstellt oder die Datenbank eines Zato-Servers.</translation>
    </message>
    <message>
        <source>&amp;Create a database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>Datenbank &amp;erstellen</translation>
    </message>
    <message>
        <source>A new file, with its first super-user.</source>
        <translation>Eine neue Datei mit ihrem ersten Superuser.</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Made-up users in every state, to look around without harm.</source>
        <translation>Erfundene Benutzer in jedem Zustand, zum gefahrlosen Umsehen.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <extracomment>Button: opens the preferences.</extracomment>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <extracomment>Read by screen readers.</extracomment>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>Work on a server</source>
        <extracomment>Title of a group of buttons.</extracomment>
        <translation>Mit einem Server arbeiten</translation>
    </message>
    <message>
        <source>Connect to a &amp;Zato SSO server</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>Mit einem Zato-&amp;SSO-Server verbinden</translation>
    </message>
    <message>
        <source>Through its REST API.</source>
        <translation>Über seine REST-API.</translation>
    </message>
    <message>
        <source>Connect to License&amp;Spring</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>Mit LicenseS&amp;pring verbinden</translation>
    </message>
    <message>
        <source>With the vendor’s API keys.</source>
        <translation>Mit den API-Schlüsseln des Herstellers.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <extracomment>Button: opens the list of connections, to add and change them.</extracomment>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <extracomment>Button: opens the form of the connection that could not be opened.</extracomment>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Work on a database server</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>Mit einem Da&amp;tenbankserver arbeiten</translation>
    </message>
    <message>
        <source>PostgreSQL or MariaDB, a Zato server’s database or your own.</source>
        <translation>PostgreSQL oder MariaDB, die Datenbank eines Zato-Servers oder Ihre eigene.</translation>
    </message>
</context>
<context>
    <name>passwright::ZatoProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the address</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its address.</extracomment>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Ap&amp;plication name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>An&amp;wendungsname</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Regeln für neue Passwörter (sso.conf)</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>sso.conf wählen</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>A copy of the server’s file: with it, passwords are checked while they are typed.</source>
        <translation>Eine Kopie der Datei des Servers: Damit werden Passwörter schon bei der Eingabe geprüft.</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Wechsel &amp;bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>Find out with the first reset</source>
        <extracomment>How a Zato server treats &quot;must change&quot;.</extracomment>
        <translation>Beim ersten Zurücksetzen herausfinden</translation>
    </message>
    <message>
        <source>In one step, as documented</source>
        <extracomment>How a Zato server treats &quot;must change&quot;.</extracomment>
        <translation>In einem Schritt, wie dokumentiert</translation>
    </message>
    <message>
        <source>In a second step, as Zato 3.0 to 3.3</source>
        <extracomment>How a Zato server treats &quot;must change&quot;; 3.0 and 3.3 are versions.</extracomment>
        <translation>In einem zweiten Schritt, wie Zato 3.0 bis 3.3</translation>
    </message>
</context>
</TS>
