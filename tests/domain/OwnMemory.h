// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace passwright {

//! A text that stands nowhere in this process's memory until word() is called.
class HiddenWord
{
public:
    //! The characters of \p shifted, each one less.
    explicit HiddenWord(QByteArray shifted) : m_shifted(std::move(shifted)) {}

    //! Fresh memory each time, which only the caller holds.
    [[nodiscard]] QString word() const
    {
        QString text(m_shifted.size(), Qt::Uninitialized);
        std::transform(m_shifted.begin(), m_shifted.end(), text.begin(), [](char c) { return QChar(ushort(c - 1)); });
        return text;
    }

    //! How often it stands in the memory that this process writes to, as UTF-8 or UTF-16, freed
    //! blocks included; -1 where the kernel does not let us look.
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
            count += countIn(bytes, 1) + countIn(bytes, 2);
            ::munmap(copy, size);
        }
        ::close(memory);
        return count;
    }

private:
    [[nodiscard]] int countIn(QByteArrayView bytes, qsizetype stride) const
    {
        const char *data = bytes.data();
        const char *shifted = m_shifted.constData();
        const qsizetype length = m_shifted.size();
        const char first = static_cast<char>(shifted[0] - 1);
        int count = 0;
        for (const char *at = data; at + length * stride <= data + bytes.size(); ++at) {
            if (*at != first)
                continue;
            qsizetype i = 0;
            while (i < length && at[i * stride] == shifted[i] - 1 && (stride == 1 || at[i * stride + 1] == 0))
                ++i;
            count += i == length;
        }
        return count;
    }

    static constexpr size_t largest = size_t{256} << 20U; // a checker's own books are larger

    QByteArray m_shifted;
};

} // namespace passwright
