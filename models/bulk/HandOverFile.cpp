// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/HandOverFile.h"

#include "models/bulk/HandOverRecord.h"
#include "models/crypto/AesGcm.h"
#include "models/crypto/Pbkdf2.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/sql/SqlFile.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace passwright {
namespace {

constexpr QByteArrayView magic = "PWHANDOV";
constexpr quint32 version = 1;
constexpr int saltSize = 32;
constexpr qsizetype headSize = 8 + 4 + 4 + saltSize; // magic, version, rounds, salt
constexpr qsizetype proofSize = AesGcm::nonceSize + AesGcm::tagSize;
constexpr qsizetype overhead = AesGcm::nonceSize + AesGcm::tagSize;
constexpr qsizetype lengthSize = 8; // the length, and the length with every bit turned over
constexpr int mostRounds = 10'000'000;

Error systemError(const QString &path, int code, Error::Kind otherwise)
{
    const bool isFull = code == ENOSPC || code == EDQUOT || code == EFBIG;
    const bool isMissing = code == ENOENT || code == ENOTDIR;
    return {.kind = isFull ? Error::Kind::NoSpace : isMissing ? Error::Kind::NotFound : otherwise,
            .subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(code))};
}

Error damaged(const QString &path, qint64 record)
{
    return {.kind = Error::Kind::Damaged, .subject = path, .detail = QStringLiteral("entry %1 is not what was written").arg(record)};
}

QByteArray bigEndian(quint32 number)
{
    const quint32 turned = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&turned), sizeof turned);
}

//! What binds an entry to its file and place; place 0 is the proof of the passphrase.
QByteArray bound(const QByteArray &head, qint64 place)
{
    const qint64 turned = qToBigEndian(place);
    return head + QByteArray(reinterpret_cast<const char *>(&turned), sizeof turned);
}

} // namespace

class HandOverFile::Private
{
public:
    ~Private()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Private() = default;
    Q_DISABLE_COPY_MOVE(Private)

    Result<Done> create(const QString &path, const Secret &passphrase, const RandomSource &random)
    {
        if (passphrase.isEmpty())
            return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("passphrase"), .detail = QStringLiteral("it is empty")};
        if (const auto made = SqlFile(path).createPrivate(); !made.ok())
            return made.error();
        Result<Done> done = take(path);
        if (done.ok()) {
            QByteArray salt(saltSize, Qt::Uninitialized);
            random.fill(std::as_writable_bytes(std::span(salt.data(), static_cast<size_t>(salt.size()))));
            m_head = magic.toByteArray() + bigEndian(version) + bigEndian(HandOverFile::rounds) + salt;
            unlock(passphrase, HandOverFile::rounds);
            done = append(m_head + m_cipher->seal({}, bound(m_head, 0), m_random));
        }
        if (done.ok())
            done = SqlFile(path).sync();
        if (!done.ok())
            SqlFile(path).remove();
        return done;
    }

    Result<Done> open(const QString &path, const Secret &passphrase)
    {
        if (const auto taken = take(path); !taken.ok())
            return taken.error();
        const QByteArray start = read(0, headSize + proofSize);
        if (start.size() < headSize + proofSize || !start.startsWith(magic))
            return Error{.kind = Error::Kind::NotOurs, .subject = path};
        m_head = start.first(headSize);
        const auto found = qFromBigEndian<quint32>(m_head.constData() + magic.size());
        const auto rounds = qFromBigEndian<quint32>(m_head.constData() + magic.size() + 4);
        if (found > version)
            return Error{.kind = Error::Kind::SchemaTooNew, .subject = path, .detail = QString::number(found)};
        if (found == 0 || rounds < 1 || rounds > mostRounds)
            return damaged(path, 0);
        unlock(passphrase, static_cast<int>(rounds));
        if (!m_cipher->open(QByteArrayView(start).sliced(headSize), bound(m_head, 0)))
            return Error{.kind = Error::Kind::WrongKey, .subject = path};
        m_end = headSize + proofSize;
        return index();
    }

    Result<Done> keep(const QList<HandOverEntry> &entries)
    {
        QByteArray bytes;
        qint64 place = m_starts.size();
        QList<std::pair<qint64, qint64>> added; // number, start
        for (const HandOverEntry &entry : entries) {
            const Secret plain = HandOverRecord::toBytes(entry);
            if (plain.size() > HandOverRecord::longest)
                return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("name"), .detail = QStringLiteral("too long")};
            added.append({entry.number, m_end + bytes.size()});
            const auto length = static_cast<quint32>(plain.size());
            bytes += bigEndian(length) + bigEndian(~length) + m_cipher->seal(plain, bound(m_head, ++place), m_random);
        }
        const auto written = append(bytes);
        if (written.ok()) {
            for (const auto &[number, start] : added)
                note(number, start);
        }
        return written;
    }

    Result<Done> forEach(const std::function<bool(const HandOverEntry &)> &visit)
    {
        for (const qint64 number : std::as_const(m_order)) {
            const auto entry = entryAt(m_last.value(number));
            if (!entry.ok())
                return entry.error();
            if (!entry->password.isEmpty() && !visit(*entry))
                break;
        }
        return Done{};
    }

private:
    Result<Done> take(const QString &path)
    {
        m_path = path;
        m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        if (m_file < 0)
            return systemError(path, errno, Error::Kind::CannotOpen);
        struct stat found{};
        if (::fstat(m_file, &found) != 0 || !S_ISREG(found.st_mode))
            return Error{.kind = Error::Kind::NotOurs, .subject = path};
        if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
            return Error{.kind = Error::Kind::Busy, .subject = path};
        return Done{};
    }

    void unlock(const Secret &passphrase, int rounds)
    {
        m_cipher.emplace(Pbkdf2::sha512(passphrase, QByteArrayView(m_head).last(saltSize), rounds, AesGcm::keySize));
    }

    //! At the end; all of it and on the disk, or nothing of it.
    Result<Done> append(const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::pwrite(m_file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), m_end + done);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return takenBack(errno);
            done += written;
        }
        if (::fdatasync(m_file) != 0)
            return takenBack(errno);
        m_end += bytes.size();
        return Done{};
    }

    Error takenBack(int code)
    {
        const Error error = systemError(m_path, code, Error::Kind::CannotWrite);
        if (::ftruncate(m_file, m_end) != 0)
            qWarning("A hand-over file could not be cut back to its last whole entry");
        return error;
    }

    [[nodiscard]] QByteArray read(qint64 at, qsizetype size) const
    {
        QByteArray bytes(size, Qt::Uninitialized);
        qsizetype done = 0;
        while (done < size) {
            const ssize_t got = ::pread(m_file, bytes.data() + done, static_cast<size_t>(size - done), at + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            done += got;
        }
        bytes.truncate(done);
        return bytes;
    }

    //! Reads every entry, notes where it is, and cuts off one that is not whole.
    Result<Done> index()
    {
        for (;;) {
            const QByteArray lengths = read(m_end, lengthSize);
            if (lengths.isEmpty())
                return Done{};
            if (lengths.size() < lengthSize)
                break;
            const auto length = qFromBigEndian<quint32>(lengths.constData());
            if (~length != qFromBigEndian<quint32>(lengths.constData() + 4) || length > HandOverRecord::longest)
                return damaged(m_path, m_starts.size() + 1);
            const QByteArray sealed = read(m_end + lengthSize, overhead + length);
            if (sealed.size() < overhead + static_cast<qsizetype>(length))
                break;
            const auto plain = m_cipher->open(sealed, bound(m_head, m_starts.size() + 1));
            if (!plain)
                return damaged(m_path, m_starts.size() + 1);
            const auto entry = HandOverRecord::fromBytes(*plain);
            if (!entry.ok())
                return damaged(m_path, m_starts.size() + 1);
            note(entry->number, m_end);
            m_end += lengthSize + sealed.size();
        }
        if (::ftruncate(m_file, m_end) != 0)
            return systemError(m_path, errno, Error::Kind::CannotWrite);
        return Done{};
    }

    void note(qint64 number, qint64 start)
    {
        if (!m_last.contains(number))
            m_order.append(number);
        m_starts.append(start);
        m_last.insert(number, m_starts.size());
    }

    //! \p place: 1 is the first.
    [[nodiscard]] Result<HandOverEntry> entryAt(qint64 place) const
    {
        const qint64 start = m_starts.at(place - 1);
        const QByteArray lengths = read(start, lengthSize);
        if (lengths.size() < lengthSize)
            return damaged(m_path, place);
        const auto length = qFromBigEndian<quint32>(lengths.constData());
        const auto plain = length <= HandOverRecord::longest
            ? m_cipher->open(read(start + lengthSize, overhead + length), bound(m_head, place))
            : std::nullopt;
        return plain ? HandOverRecord::fromBytes(*plain) : Result<HandOverEntry>(damaged(m_path, place));
    }

    QString m_path;
    int m_file = -1;
    SecureRandomSource m_random;
    QByteArray m_head;
    std::optional<AesGcm> m_cipher;
    qint64 m_end = 0;               //!< of the last whole entry
    QList<qint64> m_starts;         //!< of the entries, by place
    QList<qint64> m_order;          //!< numbers, as they came first
    QHash<qint64, qint64> m_last;   //!< number: place of its last entry
};

HandOverFile::HandOverFile(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

HandOverFile::~HandOverFile() = default;

Result<std::unique_ptr<HandOverFile>> HandOverFile::create(const QString &path, const Secret &passphrase, const RandomSource &random)
{
    auto state = std::make_unique<Private>();
    if (const auto created = state->create(path, passphrase, random); !created.ok())
        return created.error();
    return std::unique_ptr<HandOverFile>(new HandOverFile(std::move(state)));
}

Result<std::unique_ptr<HandOverFile>> HandOverFile::open(const QString &path, const Secret &passphrase)
{
    auto state = std::make_unique<Private>();
    if (const auto opened = state->open(path, passphrase); !opened.ok())
        return opened.error();
    return std::unique_ptr<HandOverFile>(new HandOverFile(std::move(state)));
}

Result<Done> HandOverFile::keep(const QList<HandOverEntry> &entries)
{
    return d->keep(entries);
}

Result<Done> HandOverFile::forEach(const std::function<bool(const HandOverEntry &)> &visit)
{
    return d->forEach(visit);
}

} // namespace passwright
