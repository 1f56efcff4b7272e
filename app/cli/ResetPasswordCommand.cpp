// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ResetPasswordCommand.h"

#include "app/cli/GeneratorKinds.h"
#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/services/Preflight.h"
#include "resources/Resources.h"
#include "ui/words/ErrorText.h"

namespace passwright {

void ResetPasswordCommand::work()
{
    withUser(invocation().argument(0), [this](const Account &account) { readPassword(account); });
}

void ResetPasswordCommand::readPassword(const Account &account)
{
    const auto notices = hasSessions() ? Preflight::notices(account, session()) : QList<Preflight::Notice>();
    for (const Preflight::Notice notice : notices) {
        // Whoever types a command has named the user.
        if (notice == Preflight::Notice::OwnAccount)
            say(tr("This is your own account: `change-password` changes its password."));
        else if (notice != Preflight::Notice::OtherSuperUser)
            say(printable(ErrorText::sentence(notice)));
    }

    if (!invocation().has(option::generate)) {
        //: Prompt at a terminal; %1 is a user name
        given(secrets().askNew(tr("New password of %1").arg(printable(account.userName))),
            [this, account](const Secret &password) { reset(account, password); });
        return;
    }
    const Generator generator(tools().services.random, Resources::words(QStringLiteral("english")));
    const auto kind = generatorKindFromText(invocation().value(option::generate));
    const Result<Secret> made = generator.generate({.kind = kind.value_or(Generator::Kind::Random)}, directory().passwordRules());
    if (made.ok())
        reset(account, *made);
    else
        Q_EMIT finished(reporter().error(made.error()));
}

void ResetPasswordCommand::reset(const Account &account, const Secret &newPassword)
{
    const PasswordChange change{
        .newPassword = newPassword,
        .userId = account.userId,
        .passwordExpiryDays = invocation().number(option::expiryDays),
        .mustChange = invocation().has(option::mustChange) ? std::optional(true) : std::nullopt,
        .reason = invocation().value(option::reason),
        .verification = invocation().value(option::verified),
    };
    const std::optional<Secret> generated = invocation().has(option::generate) ? std::optional(newPassword) : std::nullopt;
    m_service = std::make_unique<ResetPassword>(directory());
    then<Outcome>(m_service->reset(change, false, caller()), [this, account, generated](const Outcome &outcome) {
        Q_EMIT finished(reporter().outcome(outcome,
            {.who = account.bestName(), .telling = {.readsBack = directory().capabilities().readsBack}}, {{QStringLiteral("username"), account.userName}}, generated ? &*generated : nullptr));
    });
}

} // namespace passwright
