// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ChangePasswordCommand.h"

#include "app/cli/Options.h"
#include "app/cli/Printable.h"

namespace passwright {

void ChangePasswordCommand::work()
{
    if (hasSessions())
        change(ownPassword(), {});
    else
        given(askOwnPassword(), [this](const Secret &password) { change(password, invocation().value(option::asUser)); });
}

void ChangePasswordCommand::change(const Secret &oldPassword, const QString &userName)
{
    //: Prompt at a terminal; %1 is a user name
    const Result<Secret> password = secrets().askNew(tr("New password of %1").arg(printable(invocation().value(option::asUser))));
    given(password, [this, oldPassword, userName](const Secret &newPassword) {
        m_service = std::make_unique<ChangeOwnPassword>(directory());
        then<Outcome>(m_service->change(oldPassword, newPassword, caller(), userName), [this](const Outcome &outcome) {
            const ErrorText::Telling telling{.reasons = directory().capabilities().tellsReasons, .readsBack = false};
            Q_EMIT finished(reporter().outcome(outcome, {.telling = telling}));
        });
    });
}

} // namespace passwright
