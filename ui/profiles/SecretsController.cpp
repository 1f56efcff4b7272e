// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/SecretsController.h"

#include "ui/profiles/SecretWriter.h"

namespace passwright {

SecretsController::SecretsController(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void SecretsController::look(const Profile &profile, std::optional<SecretName> missing)
{
    QList<SecretName> all = secretsNeeded(profile);
    if (missing && !all.contains(*missing))
        all.prepend(*missing);
    QList<SecretName> left = all;
    QList<SecretName> known;
    if (missing) {
        left.removeAll(*missing);
        known << *missing;
    }
    lookAtNext(profile.id, left, known, all);
}

void SecretsController::lookAtNext(const QString &profileId, QList<SecretName> left, const QList<SecretName> &missing,
    const QList<SecretName> &all)
{
    if (!left.isEmpty()) {
        const SecretName name = left.takeFirst();
        whenDone<Secret>(this, m_secrets.read(profileId, name),
            [this, profileId, left, missing, all, name](const Result<Secret> &secret) {
                lookAtNext(profileId, left, secret ? missing : missing + QList{name}, all);
            });
        return;
    }
    whenDone<bool>(this, m_secrets.hasKeychain(), [this, missing, all](const Result<bool> &has) {
        // In the order in which they are always asked for.
        QList<SecretName> names;
        for (const SecretName name : all) {
            if (missing.isEmpty() || missing.contains(name))
                names << name;
        }
        Q_EMIT needed(names, has && *has);
    });
}

void SecretsController::keep(const QString &profileId, const QList<TypedSecret> &secrets, SecretStore::Keep keep)
{
    whenDone<SecretWriter::Kept>(this, SecretWriter::write(this, m_secrets, profileId, secrets, keep),
        [this](const Result<SecretWriter::Kept> &result) {
            Q_EMIT kept(result ? result->keychainProblem : std::optional(result.error()));
        });
}

} // namespace passwright
