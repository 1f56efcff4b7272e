// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/SecretWriter.h"

namespace passwright {

Task<SecretWriter::Kept> SecretWriter::write(QObject *context, SecretStore &store, const QString &profileId,
    const QList<TypedSecret> &secrets, SecretStore::Keep keep)
{
    return next(context, store, profileId, secrets, keep, {});
}

Task<SecretWriter::Kept> SecretWriter::next(QObject *context, SecretStore &store, const QString &profileId,
    QList<TypedSecret> left, SecretStore::Keep keep, const Kept &soFar)
{
    if (left.isEmpty())
        return readyTask<Kept>(soFar);
    const TypedSecret first = left.first();
    return chained<Kept>(context, store.write(profileId, first.name, first.secret, keep),
        [context, &store, profileId, left, keep, soFar](const Result<Done> &written) mutable -> Task<Kept> {
            if (written) {
                left.removeFirst();
                return next(context, store, profileId, left, keep, soFar);
            }
            if (keep == SecretStore::Keep::InKeychain)
                return next(context, store, profileId, left, SecretStore::Keep::InMemory, Kept{written.error()});
            return readyTask<Kept>(written.error());
        });
}

} // namespace passwright
