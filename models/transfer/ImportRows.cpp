// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/ImportRows.h"

#include <QDataStream>
#include <QDir>

#include <cerrno>
#include <unistd.h>

namespace passwright {
namespace {

// Refusals of an import have no times.
void write(QDataStream &stream, const ImportRow &row)
{
    const ImportVerdict &verdict = row.verdict;
    stream << row.line << row.isDuplicate << row.user.userName << row.user.displayName << row.user.firstName << row.user.middleName
           << row.user.lastName << verdict.kind << verdict.fields << verdict.leavesPassword << verdict.refusals.size();
    for (const Refusal &refusal : verdict.refusals)
        stream << refusal.status << refusal.detail;
}

ImportRow read(QDataStream &stream)
{
    ImportRow row;
    ImportVerdict &verdict = row.verdict;
    qsizetype refusals = 0;
    stream >> row.line >> row.isDuplicate >> row.user.userName >> row.user.displayName >> row.user.firstName >> row.user.middleName
        >> row.user.lastName >> verdict.kind >> verdict.fields >> verdict.leavesPassword >> refusals;
    for (; refusals > 0 && stream.status() == QDataStream::Ok; --refusals) {
        Refusal refusal;
        stream >> refusal.status >> refusal.detail;
        verdict.refusals << refusal;
    }
    return stream.status() == QDataStream::Ok ? row : ImportRow();
}

} // namespace

Result<Done> ImportRows::add(const QList<ImportRow> &rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const QMutexLocker lock(&m_mutex);
    QList<qint64> places;
    for (const ImportRow &row : rows) {
        places << m_end + bytes.size();
        write(stream, row);
    }
    if (!m_file.isOpen() && !m_file.open())
        return Error{.kind = Error::Kind::CannotWrite, .subject = QDir::tempPath(), .detail = m_file.errorString()};
    if (!append(bytes)) {
        const int why = errno;
        const bool isFull = why == ENOSPC || why == EFBIG || why == EDQUOT;
        return Error{.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = QDir::tempPath(), .detail = qt_error_string(why)};
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_ofKind[rows.at(i).verdict.kind] << static_cast<qint32>(m_places.size() + i);
    m_places += places;
    m_end += bytes.size();
    return Done{};
}

// QFile keeps what the disk did not take, and then reads no more.
bool ImportRows::append(const QByteArray &bytes) const
{
    for (qint64 done = 0; done < bytes.size();) {
        const ssize_t written = ::pwrite(m_file.handle(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done), m_end + done);
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(written, 0);
    }
    return true;
}

qsizetype ImportRows::count(std::optional<ImportVerdict::Kind> kind) const
{
    const QMutexLocker lock(&m_mutex);
    return kind ? m_ofKind.value(*kind).size() : m_places.size();
}

ImportRow ImportRows::at(std::optional<ImportVerdict::Kind> kind, qsizetype index) const
{
    const QMutexLocker lock(&m_mutex);
    const QList<qint32> ofKind = kind ? m_ofKind.value(*kind) : QList<qint32>();
    if (index < 0 || index >= (kind ? ofKind.size() : m_places.size()))
        return {};
    const qsizetype place = kind ? ofKind.at(index) : index;
    const qint64 begin = m_places.at(place);
    QByteArray bytes((place + 1 < m_places.size() ? m_places.at(place + 1) : m_end) - begin, Qt::Uninitialized);
    if (::pread(m_file.handle(), bytes.data(), static_cast<size_t>(bytes.size()), begin) != bytes.size())
        return {};
    QDataStream stream(bytes);
    return read(stream);
}

} // namespace passwright
