// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserStateCommand.h"

#include "models/services/ManageAccount.h"

namespace passwright {

UserStateCommand::UserStateCommand(const Tools &tools, Outcome::Step step)
    : SignedInCommand(tools)
    , m_step(step)
{
}

void UserStateCommand::work()
{
    withUser(invocation().argument(0), [this](const Account &account) { change(account); });
}

void UserStateCommand::change(const Account &account)
{
    ManageAccount service(directory());
    const Task<Outcome> task = m_step == Outcome::Step::Lock ? service.lock(account.userId, caller())
        : m_step == Outcome::Step::Unlock                    ? service.unlock(account.userId, caller())
                                                             : service.approve(account.userId, caller());
    then<Outcome>(task, [this, account](const Outcome &outcome) {
        Q_EMIT finished(reporter().outcome(outcome, {.step = m_step, .who = account.bestName()}, {{QStringLiteral("username"), account.userName}}));
    });
}

} // namespace passwright
