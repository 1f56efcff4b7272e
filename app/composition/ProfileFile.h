// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/services/Profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace passwright {

//! Profiles as a JSON file: `{"format": "passwright-profiles", "version": 1, "profiles": [{...}]}`, UTF-8.
//! Readable text, no secret in it. Read strictly: a field of the wrong type, or a value that is not known,
//! is an error that names the field; a field that is not known is passed over. docs/connections.md has the
//! list of fields. Any thread.
class ProfileFile
{
public:
    //! A relative path in the file is taken from the file's folder. Error NotFound, CannotOpen, or Damaged
    //! (subject: the path; detail: which field, and what is odd).
    [[nodiscard]] static Result<QList<Profile>> read(const QString &path);
    //! Replaces a file of that name, whole or not at all. Error CannotWrite or NoSpace (subject: the path).
    [[nodiscard]] static Result<Done> write(const QString &path, const QList<Profile> &profiles);

    //! The text of a file. Error Damaged, its subject empty.
    [[nodiscard]] static Result<QList<Profile>> fromJson(const QByteArray &text);
    [[nodiscard]] static QByteArray toJson(const QList<Profile> &profiles);
};

} // namespace passwright
