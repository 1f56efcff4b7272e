// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecoverAdminCommand.h"

#include "app/cli/Printable.h"

namespace passwright {

void RecoverAdminCommand::start()
{
    openDatabase([this] {
        say(tr("This sets the password of a super-user without asking for the old one. The audit trail keeps it as a recovery."));
        //: Prompt at a terminal
        given(secrets().askOpenly(tr("Type the user's name again")), [this](const QString &name) { nameTyped(name); });
    });
}

void RecoverAdminCommand::nameTyped(const QString &name)
{
    const QString user = invocation().argument(0);
    if (name != user) {
        Q_EMIT finished(reporter().declined(tr("The two names are not the same. Nothing was changed.")));
        return;
    }
    //: Prompt at a terminal; %1 is a user name
    given(secrets().askNew(tr("New password of %1").arg(printable(user))), [this](const Secret &password) { recover(password); });
}

void RecoverAdminCommand::recover(const Secret &newPassword)
{
    const QString user = invocation().argument(0);
    then<Outcome>(database().store().recover(user, newPassword, nobody().newContext()), [this, user](const Outcome &outcome) {
        Q_EMIT finished(reporter().outcome(outcome, {.who = user}));
    });
}

} // namespace passwright
