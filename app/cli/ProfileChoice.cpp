// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProfileChoice.h"

#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "app/composition/BorrowedProfileStore.h"
#include "models/domain/DatabaseUrl.h"
#include "ui/words/ErrorText.h"

#include <QFileInfo>

namespace passwright {
namespace {

Error wrong(const QString &words)
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("database"), .detail = words};
}

} // namespace

Result<Profile> ProfileChoice::of(const Invocation &invocation, const ProfileStore &store)
{
    Result<Profile> chosen = invocation.has(option::database) ? fromUrl(invocation.value(option::database))
        : invocation.has(option::connect)                     ? fromFile(invocation)
                                                              : saved(invocation, store);
    if (!chosen.ok())
        return chosen;
    if (invocation.has(option::zatoSecrets))
        chosen->secretsPath = QFileInfo(invocation.value(option::zatoSecrets)).absoluteFilePath();
    if (invocation.has(option::policy))
        chosen->policyPath = QFileInfo(invocation.value(option::policy)).absoluteFilePath();
    return chosen;
}

Result<Profile> ProfileChoice::fromFile(const Invocation &invocation)
{
    const Result<QList<Profile>> profiles = BorrowedProfileStore::read(invocation.value(option::connect));
    if (!profiles.ok()) {
        const QString words = ErrorText::sentence(profiles.error());
        return wrong(printable(profiles.error().detail.isEmpty() ? words : words + QStringLiteral(" (") + profiles.error().detail + QLatin1Char(')')));
    }
    const QString name = invocation.value(option::profile);
    if (name.isEmpty() && profiles->size() == 1)
        return profiles->constFirst();
    QStringList names;
    for (const Profile &profile : *profiles) {
        if (profile.name == name)
            return profile;
        names.append(printable(profile.name));
    }
    return wrong(tr("Which connection of the file? Name it with --profile NAME. There are: %1.").arg(names.join(QStringLiteral(", "))));
}

Result<Profile> ProfileChoice::fromUrl(const QString &url)
{
    const QString scheme = QStringLiteral("sqlite:");
    if (!url.startsWith(scheme))
        return fromServerUrl(url);
    const QString path = url.mid(scheme.size());
    if (path.isEmpty())
        return wrong(tr("--database takes sqlite:PATH, and the path is missing."));
    const QFileInfo file(path);
    return Profile{.id = file.absoluteFilePath(), .name = file.fileName(), .databasePath = file.absoluteFilePath()};
}

Result<Profile> ProfileChoice::fromServerUrl(const QString &text)
{
    Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    if (!url.ok() && url.error().code == QLatin1String("url.scheme"))
        return wrong(tr("--database takes sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME."));
    if (!url.ok())
        //: %1: what is wrong with a URL, in English
        return wrong(tr("--database cannot be used: %1.").arg(printable(url.error().detail)));
    if (!url->authoritiesPath.isEmpty())
        url->authoritiesPath = QFileInfo(url->authoritiesPath).absoluteFilePath();
    return Profile{.id = url->toString(), .name = url->title(), .kind = Profile::Kind::DatabaseServer, .databaseUrl = url->toString()};
}

Result<Profile> ProfileChoice::saved(const Invocation &invocation, const ProfileStore &store)
{
    const QList<Profile> profiles = store.profiles();
    const QString name = invocation.value(option::profile);
    const QString lastUsed = store.lastUsed();
    QStringList names;
    for (const Profile &profile : profiles) {
        if (name.isEmpty() ? profile.id == lastUsed : profile.name == name)
            return profile;
        names.append(printable(profile.name));
    }
    if (name.isEmpty())
        return wrong(tr("Which database? Name it with --database sqlite:PATH, or a saved connection with --profile NAME."));
    return wrong(names.isEmpty() ? tr("There is no saved connection. Use --database sqlite:PATH.")
                                 : tr("There is no saved connection of this name. There are: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace passwright
