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
    if (tools().profile.kind == Profile::Kind::DatabaseServer)
        checkServer();
    else if (QFileInfo::exists(place()))
        Q_EMIT finished(reporter().error({.kind = Error::Kind::AlreadyExists, .subject = place()}));
    else
        askPassword();
}

void InitCommand::checkServer()
{
    withSecrets<ServerProbe>([this] { return tools().connector.probe(tools().profile); }, [this](const Result<ServerProbe> &probe) {
        // A key is wanted for users that are there.
        const bool hasUsers = probe.ok() ? probe->api != ServerProbe::Api::NoUsers : probe.error().kind == Error::Kind::KeyNeeded;
        if (hasUsers)
            Q_EMIT finished(reporter().error({.kind = Error::Kind::AlreadyExists, .subject = tools().profile.name, .code = QStringLiteral("db.has_users")}));
        else if (!probe.ok())
            Q_EMIT finished(reporter().notOpened(probe.error()));
        else
            askPassword();
    });
}

void InitCommand::askPassword()
{
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
    const QString admin = invocation().value(option::admin);
    say(tr("The database %1 is made, with the super-user %2.").arg(printable(place()), printable(admin)));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("database"), place()}, {QStringLiteral("username"), admin}}));
}

QString InitCommand::place() const
{
    const Profile &profile = tools().profile;
    return profile.kind == Profile::Kind::DatabaseServer ? profile.databaseUrl : profile.databasePath;
}

} // namespace passwright
