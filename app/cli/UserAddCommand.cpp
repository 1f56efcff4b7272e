// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserAddCommand.h"

#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/services/ManageAccount.h"

namespace passwright {

void UserAddCommand::work()
{
    //: Prompt at a terminal; %1 is a user name
    given(secrets().askNew(tr("Password of %1").arg(printable(invocation().argument(0)))),
        [this](const Secret &password) { add(password); });
}

void UserAddCommand::add(const Secret &password)
{
    const NewUser user{
        .userName = invocation().argument(0),
        .password = password,
        .displayName = invocation().value(option::displayName),
        .firstName = invocation().value(option::firstName),
        .lastName = invocation().value(option::lastName),
        .email = invocation().value(option::email),
        .isSuperUser = invocation().has(option::superUser),
        .mustChange = invocation().has(option::mustChange),
    };
    then<Outcome>(ManageAccount(directory()).add(user, caller()), [this, name = user.userName](const Outcome &outcome) {
        if (outcome.kind == Outcome::Kind::Changed)
            reporter().printer().result(printable(outcome.userId));
        Q_EMIT finished(reporter().outcome(outcome, {.step = Outcome::Step::AddUser, .who = name}, {{QStringLiteral("username"), name}}));
    });
}

} // namespace passwright
