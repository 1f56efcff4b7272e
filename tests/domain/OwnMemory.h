// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace passwright {

//! A text that stands nowhere in this process's memory until word() is called.
class HiddenWord
{
public:
    //! The characters of \p shifted, each one less; in all as often as \p times says. A long text is
    //! found better than a short one, as small blocks of freed memory are soon used again.
    explicit HiddenWord(QByteArray shifted, int times = 1) : m_shifted(std::move(shifted)), m_times(times) {}

    //! Fresh memory each time, which only the caller holds.
    [[nodiscard]] QString word() const
    {
        QString text(m_shifted.size() * m_times, Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(static_cast<ushort>(m_shifted.at(i % m_shifted.size()) - 1));
        return text;
    }

    //! How often it, or what is left of it, stands in the memory that this process writes to, as UTF-8
    //! or UTF-16, freed blocks included; -1 where the kernel does not let us look.
    [[nodiscard]] int countInMemory() const
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        if (memory < 0 || !maps.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression line(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw"));
        const QList<QByteArray> lines = maps.readAll().split('\n');
        int count = 0;
        for (const QByteArray &text : lines) {
            const auto match = line.match(QString::fromLatin1(text));
            const quint64 begin = match.captured(1).toULongLong(nullptr, 16);
            const size_t size = match.captured(2).toULongLong(nullptr, 16) - begin;
            if (!match.hasMatch() || size > largest)
                continue;
            // Memory of its own, given back at once: a copy in the heap would be found the next time.
            void *copy = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (copy == MAP_FAILED)
                return -1;
            const ssize_t read = ::pread(memory, copy, size, static_cast<off_t>(begin));
            const QByteArrayView bytes(static_cast<const char *>(copy), std::max<ssize_t>(read, 0));
            count += countIn(bytes);
            ::munmap(copy, size);
        }
        ::close(memory);
        return (count + m_times - 1) / m_times;
    }

private:
    [[nodiscard]] int countIn(QByteArrayView bytes) const
    {
        const char *end = bytes.data() + bytes.size();
        const char first = static_cast<char>(m_shifted.front() - 1);
        int count = 0;
        const auto next = [end, first](const char *from) {
            return static_cast<const char *>(std::memchr(from, first, static_cast<size_t>(end - from)));
        };
        for (const char *at = next(bytes.data()); at != nullptr; at = next(at + 1))
            count += isAt(at, end, 1) || isAt(at, end, 2);
        return count;
    }

    [[nodiscard]] bool isAt(const char *at, const char *end, qsizetype stride) const
    {
        if (end - at < m_shifted.size() * stride)
            return false;
        for (qsizetype i = 0; i < m_shifted.size(); ++i) {
            if (at[i * stride] != static_cast<char>(m_shifted.at(i) - 1) || (stride == 2 && at[i * stride + 1] != 0))
                return false;
        }
        return true;
    }

    static constexpr size_t largest = size_t{64} << 20U; // a checker's own books are larger

    QByteArray m_shifted;
    int m_times;
};

} // namespace passwright
