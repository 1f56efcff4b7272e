// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/NewFile.h"

#include <QStringList>

namespace passwright {

//! A NewFile of rows. Synchronous; one thread at a time.
class NewCsvFile
{
public:
    explicit NewCsvFile(const QString &path);

    //! Errors, here and below: NewFile's.
    [[nodiscard]] Result<Done> create() { return m_file.create(); }
    [[nodiscard]] Result<Done> write(const QList<QStringList> &rows);
    [[nodiscard]] Result<Done> sync() { return m_file.sync(); }
    [[nodiscard]] Result<Done> publish() { return m_file.publish(); }

private:
    NewFile m_file;
};

} // namespace passwright
