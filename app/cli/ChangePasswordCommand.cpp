// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ChangePasswordCommand.h"

#include "app/cli/Printable.h"
#include "models/services/ChangeOwnPassword.h"

namespace passwright {

void ChangePasswordCommand::work()
{
    //: Prompt at a terminal; %1 is a user name
    const Result<Secret> password = secrets().askNew(tr("New password of %1").arg(printable(session().userName)));
    given(password, [this](const Secret &newPassword) {
        then<Outcome>(ChangeOwnPassword(directory()).change(ownPassword(), newPassword, caller()), [this](const Outcome &outcome) {
            Q_EMIT finished(reporter().outcome(outcome, Outcome::Step::SetPassword, {}));
        });
    });
}

} // namespace passwright
