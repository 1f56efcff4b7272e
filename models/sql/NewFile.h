// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QFile>

namespace passwright {

//! A file that is there whole or not at all, mode 0600. Until publish() it has another name in the same folder, and is
//! gone with this object; what a killed program has left of one is taken away a day later, by the next one. One thread at a time.
class NewFile
{
public:
    explicit NewFile(const QString &path);
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    //! Opens it for writing. Errors, here and below, of the file of that name: AlreadyExists, NotFound (no such folder), CannotWrite, NoSpace.
    [[nodiscard]] Result<Done> create();
    //! What is written goes here.
    [[nodiscard]] QIODevice &device() { return m_file; }
    //! Why writing to the device failed.
    [[nodiscard]] Error failure() const;
    //! Brings it to the disk.
    [[nodiscard]] Result<Done> sync();
    //! Gives it its name. AlreadyExists where that was taken meanwhile.
    [[nodiscard]] Result<Done> publish();

private:
    QString m_path;
    QFile m_file;
};

} // namespace passwright
