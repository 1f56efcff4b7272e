// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandTable.h"

#include "app/cli/AuditExportCommand.h"
#include "app/cli/AuditListCommand.h"
#include "app/cli/AuditSettleCommand.h"
#include "app/cli/AuditVerifyCommand.h"
#include "app/cli/BulkResetCommand.h"
#include "app/cli/ChangePasswordCommand.h"
#include "app/cli/InitCommand.h"
#include "app/cli/Options.h"
#include "app/cli/PrepareCommand.h"
#include "app/cli/RecoverAdminCommand.h"
#include "app/cli/ResetPasswordCommand.h"
#include "app/cli/SignInCommand.h"
#include "app/cli/UserAddCommand.h"
#include "app/cli/UserExportCommand.h"
#include "app/cli/UserImportCommand.h"
#include "app/cli/UserListCommand.h"
#include "app/cli/UserShowCommand.h"
#include "app/cli/UserStateCommand.h"

#include <algorithm>

namespace passwright {
namespace {

using SignsIn = CommandRow::SignsIn;

template<class T>
std::unique_ptr<Command> make(const Command::Tools &tools)
{
    return std::make_unique<T>(tools);
}

template<Outcome::Step step>
std::unique_ptr<Command> makeState(const Command::Tools &tools)
{
    return std::make_unique<UserStateCommand>(tools, step);
}

} // namespace

qsizetype CommandRow::leastArguments() const
{
    return std::count_if(arguments.begin(), arguments.end(), [](const QString &argument) { return !argument.startsWith(QLatin1Char('[')); });
}

QList<CommandRow> CommandTable::rows()
{
    const QString user = tr("USER");
    //: What a command reads from standard input
    const QString own = tr("the password of --as USER");
    //: What a command reads from standard input; %1: the password of --as USER
    const QString ownAndNew = tr("%1, the new password").arg(own);
    return {
        {.name = QStringLiteral("init"), .options = {option::admin, option::rounds}, .needed = {option::admin}, .signsIn = SignsIn::No, .needsDatabase = true,
            .reads = tr("the new password of the first super-user"), .does = tr("makes a new database with its first super-user"),
            .make = make<InitCommand>},
        {.name = QStringLiteral("user add"), .arguments = {tr("USERNAME")},
            .options = {option::displayName, option::firstName, option::lastName, option::email, option::superUser, option::mustChange},
            .signsIn = SignsIn::Yes, .needsDatabase = true, .reads = ownAndNew, .does = tr("adds a user, and prints the user ID"), .make = make<UserAddCommand>},
        {.name = QStringLiteral("user list"), .arguments = {tr("[QUERY]")}, .options = {option::state, option::days, option::sort, option::descending, option::limit},
            .reads = own, .does = tr("finds users by user name, names, e-mail or user ID"), .make = make<UserListCommand>},
        {.name = QStringLiteral("user show"), .arguments = {user}, .reads = own,
            .does = tr("shows one user; USER is a user name or a user ID"), .make = make<UserShowCommand>},
        {.name = QStringLiteral("user import"), .arguments = {tr("FILE")}, .options = {option::dryRun}, .signsIn = SignsIn::Yes,
            .needsDatabase = true, .reads = own, .does = tr("adds and changes the users of a CSV file, see docs/csv.md"),
            .make = make<UserImportCommand>},
        {.name = QStringLiteral("user export"), .arguments = {tr("FILE"), tr("[QUERY]")}, .reads = own,
            .does = tr("writes users to a new CSV file"), .make = make<UserExportCommand>},
        {.name = QStringLiteral("user lock"), .arguments = {user}, .reads = own, .does = tr("locks a user"),
            .make = makeState<Outcome::Step::Lock>},
        {.name = QStringLiteral("user unlock"), .arguments = {user}, .reads = own, .does = tr("unlocks a user"),
            .make = makeState<Outcome::Step::Unlock>},
        {.name = QStringLiteral("user approve"), .arguments = {user}, .reads = own, .does = tr("approves a user"),
            .make = makeState<Outcome::Step::Approve>},
        {.name = QStringLiteral("change-password"), .signsIn = SignsIn::Yes, .reads = ownAndNew, .does = tr("changes the password of --as USER"),
            .make = make<ChangePasswordCommand>},
        {.name = QStringLiteral("reset-password"), .arguments = {user},
            .options = {option::expiryDays, option::mustChange, option::generate, option::reason, option::verified},
            .reads = tr("%1, the new password unless it is generated").arg(own),
            .does = tr("sets the password of another user; a generated one is printed once"), .make = make<ResetPasswordCommand>},
        {.name = QStringLiteral("bulk-reset"), .arguments = {tr("FILE.csv")},
            .options = {option::dryRun, option::resume, option::report, option::slips, option::slipsPerPage, option::handOver, option::generate,
                option::expiryDays, option::mustChange, option::unlock, option::includeSuperUser, option::includeUnhelped, option::reason,
                option::verified},
            .reads = tr("%1, the passphrase of --hand-over").arg(own),
            .does = tr("resets the passwords of all users of a CSV file; Ctrl+C stops after this one"), .make = make<BulkResetCommand>},
        {.name = QStringLiteral("sign-in"), .signsIn = SignsIn::Yes, .reads = tr("%1, a new one where it must be changed").arg(own),
            .does = tr("tells whether --as USER can sign in, and how"), .make = make<SignInCommand>},
        {.name = QStringLiteral("prepare"), .signsIn = SignsIn::No, .needsDatabase = true, .reads = tr("the word yes"),
            .does = tr("adds Passwright's tables to another program's database, after a backup"), .make = make<PrepareCommand>},
        {.name = QStringLiteral("recover-admin"), .arguments = {user}, .signsIn = SignsIn::No, .needsDatabase = true,
            .reads = tr("USER again, the new password"),
            .does = tr("sets a super-user's password for whoever holds the database"), .make = make<RecoverAdminCommand>},
        {.name = QStringLiteral("audit list"), .options = {option::limit}, .reads = own, .does = tr("shows the audit trail, newest first"),
            .make = make<AuditListCommand>},
        {.name = QStringLiteral("audit verify"), .options = {option::expectHead}, .reads = own,
            .does = tr("says whether the audit trail is whole"), .make = make<AuditVerifyCommand>},
        {.name = QStringLiteral("audit export"), .arguments = {tr("FILE")}, .reads = own,
            .does = tr("writes the audit trail to a new file, .csv or .json"), .make = make<AuditExportCommand>},
        {.name = QStringLiteral("audit settle"), .options = {option::dismiss}, .reads = own,
            .does = tr("reads back what a crash cut off on this workstation, and says what became of it"), .make = make<AuditSettleCommand>},
    };
}

std::optional<CommandRow> CommandTable::find(const QStringList &words)
{
    for (const CommandRow &row : rows()) {
        const QStringList name = row.name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name)
            return row;
    }
    return std::nullopt;
}

} // namespace passwright
