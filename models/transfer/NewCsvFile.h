// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QFile>
#include <QStringList>

namespace passwright {

//! A CSV file that is there whole or not at all, mode 0600. Until publish() it has another name in the same folder, and
//! is gone with this object; what a killed program has left of one is taken away a day later, by the next one. Synchronous; one thread at a time.
class NewCsvFile
{
public:
    explicit NewCsvFile(const QString &path);
    ~NewCsvFile();
    Q_DISABLE_COPY_MOVE(NewCsvFile)

    //! Errors: AlreadyExists, NotFound (no such folder), CannotWrite, NoSpace.
    [[nodiscard]] Result<Done> create();
    [[nodiscard]] Result<Done> write(const QList<QStringList> &rows);
    //! Brings it to the disk.
    [[nodiscard]] Result<Done> sync();
    //! Gives it its name. AlreadyExists where that was taken meanwhile.
    [[nodiscard]] Result<Done> publish();

private:
    [[nodiscard]] Error failure() const;

    QString m_path;
    QFile m_file;
};

} // namespace passwright
