// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/NewFile.h"

#include "models/domain/CallContext.h"
#include "models/sql/SqlFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace passwright {
namespace {

constexpr int daysOfParts = 1;

//! What a program that was killed has left. One that is being written is younger.
void removeOldParts(const QString &folder)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysOfParts);
    const auto parts = QDir(folder).entryInfoList({QStringLiteral(".passwright-*.part")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < before)
            QFile::remove(part.filePath());
    }
}

} // namespace

NewFile::NewFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_file(QStringLiteral("%1/.passwright-%2.part").arg(QFileInfo(m_path).path(), newCid()))
{
}

NewFile::~NewFile()
{
    if (!m_file.isOpen())
        return;
    m_file.close();
    SqlFile(m_file.fileName()).remove();
}

Result<Done> NewFile::create()
{
    if (const QFileInfo taken(m_path); taken.exists() || taken.isSymLink())
        return Error{.kind = Error::Kind::AlreadyExists, .subject = m_path};
    removeOldParts(QFileInfo(m_path).path());
    if (const auto created = SqlFile(m_file.fileName()).createPrivate(); !created.ok()) {
        Error error = created.error();
        error.subject = m_path;
        return error;
    }
    if (m_file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return Done{};
    SqlFile(m_file.fileName()).remove();
    return failure();
}

Result<Done> NewFile::sync()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failure();
    return Done{};
}

Result<Done> NewFile::publish()
{
    if (const auto published = SqlFile(m_file.fileName()).publishAs(m_path); !published.ok())
        return published.error();
    m_file.close();
    return Done{};
}

Error NewFile::failure() const
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::WriteError;
    return {.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = m_path, .detail = m_file.errorString()};
}

} // namespace passwright
