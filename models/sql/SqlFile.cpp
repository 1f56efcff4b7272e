// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace passwright {
namespace {

Error systemError(const QString &path, int code, Error::Kind otherwise)
{
    Error::Kind kind = otherwise;
    switch (code) {
    case EEXIST:
        kind = Error::Kind::AlreadyExists;
        break;
    case ENOENT:
    case ENOTDIR:
        kind = Error::Kind::NotFound;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        kind = Error::Kind::NoSpace;
        break;
    default:
        break;
    }
    return {.kind = kind, .subject = path, .detail = QString::fromLocal8Bit(std::strerror(code))};
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

SqlFile::SqlFile(QString path)
    : m_path(std::move(path))
{
}

Result<Done> SqlFile::checkUsable() const
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat file{};
    if (::stat(name.constData(), &file) != 0)
        return systemError(m_path, errno, Error::Kind::CannotOpen);
    if (!S_ISREG(file.st_mode))
        return Error{.kind = Error::Kind::CannotOpen, .subject = m_path, .detail = QStringLiteral("not a regular file")};
    if (::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) != 0)
        return systemError(m_path, errno, Error::Kind::CannotOpen);
    if (::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) != 0)
        return systemError(m_path, errno, Error::Kind::CannotWrite);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) != 0)
        return systemError(folder, errno, Error::Kind::CannotWrite);
    return Done{};
}

Result<Done> SqlFile::createPrivate() const
{
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly);
    if (file < 0) {
        Error error = systemError(m_path, errno, Error::Kind::CannotWrite);
        if (error.kind == Error::Kind::NotFound)
            error.code = QStringLiteral("file.no_folder");
        return error;
    }
    const bool set = ::fchmod(file, ownerOnly) == 0;
    const int code = errno;
    ::close(file);
    if (!set)
        return systemError(m_path, code, Error::Kind::CannotWrite);
    return Done{};
}

Result<Done> SqlFile::createFolder() const
{
    QStringList missing;
    for (QString folder = QFileInfo(m_path).absolutePath(); !QFileInfo::exists(folder); folder = QFileInfo(folder).absolutePath())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
        // Another process may be making it at this moment.
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return systemError(folder, errno, Error::Kind::CannotWrite);
        syncFolderOf(folder);
    }
    return Done{};
}

Result<Done> SqlFile::publishAs(const QString &target) const
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(target);
    // Not every file system can refuse to replace in one step, and not every one has links.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return systemError(target, errno, Error::Kind::CannotWrite);
        if (::link(from.constData(), to.constData()) != 0)
            return systemError(target, errno, Error::Kind::CannotWrite);
        ::unlink(from.constData());
    }
    syncFolderOf(target);
    return Done{};
}

Result<Done> SqlFile::sync() const
{
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return systemError(m_path, errno, Error::Kind::CannotOpen);
    const bool synced = ::fsync(file) == 0;
    const int code = errno;
    ::close(file);
    if (!synced)
        return systemError(m_path, code, Error::Kind::CannotWrite);
    syncFolderOf(m_path);
    return Done{};
}

void SqlFile::remove() const
{
    QFile::remove(m_path);
}

bool SqlFile::readableByOthers() const
{
    struct stat file{};
    return ::stat(QFile::encodeName(m_path).constData(), &file) == 0 && (file.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

} // namespace passwright
