// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QString>

namespace passwright {

//! What the file system says about a database file. Any thread; blocks as long as the disk does.
class SqlFile
{
public:
    explicit SqlFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    //! Done where it is a file that this process can read and change, in a folder that it can write
    //! to (for the journal). Errors NotFound, CannotOpen, CannotWrite (subject: the file or folder).
    [[nodiscard]] Result<Done> checkUsable() const;

    //! Makes it, empty and mode 0600 whatever the umask. Errors AlreadyExists, CannotWrite, NoSpace, NotFound (code
    //! "file.no_folder").
    [[nodiscard]] Result<Done> createPrivate() const;

    //! Makes the folders above it that are not there, mode 0700. Errors CannotWrite, NoSpace, NotFound (a file
    //! stands where a folder should).
    [[nodiscard]] Result<Done> createFolder() const;

    //! Gives it the name \p target at once, unless that is taken (AlreadyExists), and syncs the folder.
    [[nodiscard]] Result<Done> publishAs(const QString &target) const;

    //! Brings what was written to the disk, the folder's entry included.
    [[nodiscard]] Result<Done> sync() const;

    void remove() const;

    //! Whether group or others may read it.
    [[nodiscard]] bool readableByOthers() const;

private:
    QString m_path;
};

} // namespace passwright
