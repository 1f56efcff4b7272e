// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace passwright {

Settings::Settings(QString path)
    : m_path(std::move(path))
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/passwright/passwright.ini");
}

std::unique_ptr<QSettings> Settings::toRead() const
{
    return std::make_unique<QSettings>(m_path, QSettings::IniFormat);
}

std::unique_ptr<QSettings> Settings::toWrite() const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto settings = toRead();
    settings->allKeys(); // reads the file, and so finds the damage
    if (settings->status() != QSettings::FormatError)
        return settings;

    settings.reset();
    const QString aside = m_path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    return toRead();
}

} // namespace passwright
