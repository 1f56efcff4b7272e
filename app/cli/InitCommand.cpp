// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/InitCommand.h"

#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/passwords/PasswordPresets.h"

#include <QFileInfo>

namespace passwright {

void InitCommand::start()
{
    // Before the person types anything; create() looks again.
    const QString path = tools().profile.databasePath;
    if (QFileInfo::exists(path)) {
        Q_EMIT finished(reporter().error({.kind = Error::Kind::AlreadyExists, .subject = path}));
        return;
    }
    const QString admin = invocation().value(option::admin);
    //: Prompt at a terminal; %1 is a user name
    given(secrets().askNew(tr("New password of %1").arg(printable(admin))), [this](const Secret &password) { create(password); });
}

void InitCommand::create(const Secret &password)
{
    const QString admin = invocation().value(option::admin);
    const NewUser user{.userName = admin, .password = password, .displayName = admin, .isSuperUser = true};
    whenDone<Connector::Opened>(this, tools().connector.create(tools().profile, user, nistDefaults()),
        [this](const Result<Connector::Opened> &opened) { created(opened); });
}

void InitCommand::created(const Result<Connector::Opened> &opened)
{
    if (!opened.ok()) {
        Q_EMIT finished(reporter().error(opened.error()));
        return;
    }
    const QString path = tools().profile.databasePath;
    say(tr("The database %1 is made, with the super-user %2.").arg(printable(path), printable(invocation().value(option::admin))));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("database"), path}, {QStringLiteral("username"), invocation().value(option::admin)}}));
}

} // namespace passwright
