// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/slips/SlipFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace passwright {
namespace {

Error failed(const QString &path, int number)
{
    Error error{.kind = Error::Kind::CannotWrite, .subject = path, .detail = QString::fromLocal8Bit(std::strerror(number))};
    if (number == EEXIST) {
        error.kind = Error::Kind::AlreadyExists;
    } else if (number == ENOENT || number == ENOTDIR) {
        error.kind = Error::Kind::NotFound;
        error.code = QStringLiteral("file.no_folder");
    } else if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        error.kind = Error::Kind::NoSpace;
    }
    return error;
}

//! A file that has no name until it is whole, where the file system can do that; else one that is taken away
//! again unless it becomes whole.
class Draft
{
public:
    explicit Draft(const QString &path)
        : m_path(path)
        , m_name(QFile::encodeName(path))
    {
    }

    ~Draft()
    {
        if (m_file >= 0)
            ::close(m_file);
        if (m_isNamed && !m_isWhole)
            ::unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(Draft)

    Result<int> open()
    {
        constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
        if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
            return failed(m_path, EEXIST);
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        m_file = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, ownerOnly);
        if (m_file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
            m_file = ::open(m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnly);
            m_isNamed = m_file >= 0;
        }
        if (m_file < 0 || ::fchmod(m_file, ownerOnly) != 0)
            return failed(m_path, errno);
        return m_file;
    }

    Result<Done> publish()
    {
        if (::fsync(m_file) != 0)
            return failed(m_path, errno);
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file);
        if (!m_isNamed && ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, m_name.constData(), AT_SYMLINK_FOLLOW) != 0)
            return failed(m_path, errno);
        m_isWhole = true;
        return Done{};
    }

private:
    QString m_path;
    QByteArray m_name;
    int m_file = -1;
    bool m_isNamed = false;
    bool m_isWhole = false;
};

} // namespace

Result<Done> SlipFile::write(const QString &path, SlipSheet::PerPage perPage, const std::function<Result<Done>(SlipSheet &)> &fill)
{
    Draft draft(path);
    const auto opened = draft.open();
    if (!opened.ok())
        return opened.error();
    QFile file;
    if (!file.open(*opened, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{.kind = Error::Kind::CannotWrite, .subject = path, .detail = file.errorString()};
    SlipSheet sheet(file, SlipSheet::pageLayout(perPage), perPage);
    if (const auto filled = fill(sheet); !filled.ok())
        return filled.error();
    errno = 0;
    if (!sheet.finish())
        return failed(path, file.error() == QFileDevice::ResourceError || errno == 0 ? ENOSPC : errno);
    return draft.publish();
}

} // namespace passwright
