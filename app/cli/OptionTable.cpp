// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/OptionTable.h"

#include "app/cli/Options.h"
#include "app/cli/UserQueryNames.h"
#include "models/crypto/PasswordHash.h"

namespace passwright {

using Value = OptionRow::Value;

QList<OptionRow> OptionTable::general()
{
    return {
        {.name = option::profile, .value = Value::Text, .valueName = tr("NAME"),
            .does = tr("work on this saved connection (left out, and no --database: the one used last)")},
        {.name = option::connect, .value = Value::Text, .valueName = tr("FILE"),
            .does = tr("work on the connection of this exported file (--profile: the one of that name in it)")},
        {.name = option::database, .value = Value::Text, .valueName = tr("URL"), 
            .does = tr("work on this database: sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME")},
        {.name = option::zatoSecrets, .value = Value::Text, .valueName = tr("PATH"),
            .does = tr("secrets.conf with the key of a Zato database")},
        {.name = option::policy, .value = Value::Text, .valueName = tr("PATH"), .does = tr("sso.conf to take the password rules from")},
        {.name = option::asUser, .value = Value::Text, .valueName = tr("USER"), .does = tr("sign in as this user")},
        {.name = option::totp, .value = Value::Text, .valueName = tr("CODE"), .does = tr("one-time code of the user that signs in")},
        {.name = option::json, .does = tr("write the result as one JSON object")},
        {.name = option::help, .does = tr("show this help, or that of a command")},
        {.name = option::version, .does = tr("show the version")},
    };
}

QList<OptionRow> OptionTable::ofCommands()
{
    return {
        {.name = option::admin, .value = Value::Text, .valueName = tr("USER"), .does = tr("user name of the first super-user")},
        {.name = option::rounds, .value = Value::Number, .valueName = tr("N"), .least = PasswordHash::minRounds,
            .most = PasswordHash::maxRounds, .isHidden = true},
        {.name = option::displayName, .value = Value::Text, .valueName = tr("N")},
        {.name = option::firstName, .value = Value::Text, .valueName = tr("N")},
        {.name = option::lastName, .value = Value::Text, .valueName = tr("N")},
        {.name = option::email, .value = Value::Text, .valueName = tr("E")},
        {.name = option::superUser, .does = tr("may manage other users")},
        {.name = option::mustChange, .does = tr("demand a new password at the next sign-in")},
        {.name = option::limit, .value = Value::Number, .valueName = tr("N"), .does = tr("show at most so many (200)"), .least = 1,
            .most = 100000},
        {.name = option::state, .value = Value::Choice, .valueName = tr("STATE"),
            .does = tr("those alone that are locked, must-change, expired, expires-within, not-approved or super-user"),
            .choices = userStateNames()},
        {.name = option::days, .value = Value::Number, .valueName = tr("N"), .does = tr("of --state expires-within: so many days (30)"),
            .least = 1, .most = 36500},
        {.name = option::sort, .value = Value::Choice, .valueName = tr("ORDER"), .does = tr("by name, user-name, last-set or expiry"),
            .choices = userSortNames()},
        {.name = option::descending, .does = tr("the other way round")},
        {.name = option::expiryDays, .value = Value::Number, .valueName = tr("N"),
            .does = tr("the password expires in so many days (left out: as configured)"), .least = 1, .most = 36500},
        {.name = option::generate, .value = Value::Kind, .valueName = tr("KIND"),
            .does = tr("make the password, and print it once: random, passphrase or phone")},
        {.name = option::reason, .value = Value::Text, .valueName = tr("TEXT"), .does = tr("reason or ticket, for the audit trail")},
        {.name = option::verified, .value = Value::Text, .valueName = tr("TEXT"),
            .does = tr("how the caller was verified, for the audit trail")},
        {.name = option::dryRun, .does = tr("say what would be done, and change nothing")},
        {.name = option::resume, .does = tr("go on with the one that was begun from this file, with its options")},
        {.name = option::report, .value = Value::Text, .valueName = tr("FILE"), .does = tr("write what became of each row to a new CSV file")},
        {.name = option::slips, .value = Value::Text, .valueName = tr("FILE"), .does = tr("write slips with the generated passwords to a new PDF file")},
        {.name = option::slipsPerPage, .value = Value::Choice, .valueName = tr("N"), .does = tr("1 slip a page, or 8 to cut apart (1)"),
            .choices = {QStringLiteral("1"), QStringLiteral("8")}},
        {.name = option::handOver, .value = Value::Text, .valueName = tr("FILE"),
            .does = tr("keep the generated passwords in a new file under a passphrase")},
        {.name = option::unlock, .does = tr("unlock those who are locked")},
        {.name = option::includeSuperUser, .value = Value::Text, .valueName = tr("NAMES"),
            .does = tr("also other super-users of these user names, with commas between them")},
        {.name = option::includeUnhelped, .does = tr("also those whom a new password alone does not let in")},
        {.name = option::dismiss, .does = tr("close what stays unknown, and do not mention it again")},
        {.name = option::expectHead, .value = Value::Hex, .valueName = tr("HEX"),
            .does = tr("head of the chain as it was kept elsewhere: 64 hex characters")},
    };
}

OptionRow OptionTable::row(const QString &name)
{
    for (const OptionRow &row : general() + ofCommands()) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace passwright
