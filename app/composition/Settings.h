// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace passwright {

//! The settings file that the window and the command line share: readable text, no secret in it.
class Settings
{
public:
    //! \p path: of the file, which need not be there.
    explicit Settings(QString path);

    //! passwright/passwright.ini in the person's configuration folder.
    [[nodiscard]] static QString defaultPath();

    //! As the file is now. A damaged one reads as far as it can be read.
    [[nodiscard]] std::unique_ptr<QSettings> toRead() const;
    //! As toRead(), to change. A damaged file is put aside first, as `.damaged`, and a new one begun.
    [[nodiscard]] std::unique_ptr<QSettings> toWrite() const;

private:
    QString m_path;
};

} // namespace passwright
