// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/DeployedProfiles.h"

#include "app/composition/ProfileFile.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

namespace passwright {

QStringList DeployedProfiles::folders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (QString &folder : folders)
        folder += QStringLiteral("/passwright/profiles.d");
    return folders;
}

DeployedProfiles DeployedProfiles::read(const QStringList &folders)
{
    DeployedProfiles found;
    QSet<QString> ids;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const Result<QList<Profile>> profiles = ProfileFile::read(dir.absoluteFilePath(name));
            if (!profiles.ok()) {
                found.errors.append(profiles.error());
                continue;
            }
            for (Profile profile : *profiles) {
                if (ids.contains(profile.id))
                    continue;
                ids.insert(profile.id);
                profile.isDeployed = true;
                found.profiles.append(profile);
            }
        }
    }
    return found;
}

QList<Profile> DeployedProfiles::installed()
{
    const DeployedProfiles found = read(folders());
    for (const Error &error : found.errors)
        qWarning("%s: %s", qUtf8Printable(error.subject), qUtf8Printable(error.detail));
    return found.profiles;
}

} // namespace passwright
