// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/LifeMark.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace passwright {
namespace {

Error failed(const QString &path, int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT;
    const bool isReadOnly = code == EACCES || code == EROFS || code == EPERM;
    return {.kind = isFull ? Error::Kind::NoSpace : isReadOnly ? Error::Kind::CannotWrite : Error::Kind::CannotOpen,
            .subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(code))};
}

struct flock byteOf(qint64 number)
{
    struct flock range{};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = number;
    range.l_len = 1;
    return range;
}

} // namespace

LifeMark::LifeMark(QString path, qint64 number)
    : m_path(std::move(path))
    , m_number(number)
{
}

LifeMark::~LifeMark()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<Done> LifeMark::hold()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return failed(m_path, errno);
    struct flock range = byteOf(m_number);
    if (::fcntl(m_file, F_OFD_SETLK, &range) == 0)
        return Done{};
    if (errno == EAGAIN || errno == EACCES)
        return Error{.kind = Error::Kind::Busy, .subject = m_path};
    return failed(m_path, errno);
}

Result<bool> LifeMark::isHeld(qint64 number) const
{
    if (number == m_number)
        return true;
    if (number < 0)
        return false;
    struct flock range = byteOf(number);
    if (::fcntl(m_file, F_OFD_GETLK, &range) != 0)
        return failed(m_path, errno);
    return range.l_type != F_UNLCK;
}

} // namespace passwright
