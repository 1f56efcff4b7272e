// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProfileFiles.h"

#include "models/domain/InWorker.h"
#include "app/composition/ProfileFile.h"

namespace passwright {

Task<QList<Profile>> ProfileFiles::read(const QString &path)
{
    return inWorker<QList<Profile>>([path] { return ProfileFile::read(path); });
}

Task<Done> ProfileFiles::write(const QString &path, const QList<Profile> &profiles)
{
    return inWorker<Done>([path, profiles] { return ProfileFile::write(path, profiles); });
}

} // namespace passwright
