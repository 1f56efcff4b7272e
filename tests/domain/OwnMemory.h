// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

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

    //! How often it, or most of it, stands in the memory that this process writes to, as UTF-8 or
    //! UTF-16, freed blocks included; -1 where the kernel does not let us look. A few characters
    //! may be left on the stack, where vector registers are saved.
    //! Allocates nothing before it has looked, lest the heap write over what it looks for.
    [[nodiscard]] int countInMemory() const
    {
        const Mapping maps(size_t{1} << 20U);
        const int mapsFile = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
        const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        size_t length = 0;
        ssize_t got = 0;
        do {
            length += static_cast<size_t>(got);
            got = ::read(mapsFile, maps.data() + length, maps.size() - 1 - length);
        } while (got > 0);

        int count = length > 0 && memory >= 0 ? 0 : -1;
        char *line = maps.data();
        while (count >= 0 && *line != '\0') {
            const quint64 begin = std::strtoull(line, &line, 16);
            const size_t size = std::strtoull(line + 1, &line, 16) - begin;
            if (std::strncmp(line, " rw", 3) == 0 && size <= largest) {
                const Mapping copy(size);
                const ssize_t read = ::pread(memory, copy.data(), size, static_cast<off_t>(begin));
                count += countIn(QByteArrayView(copy.data(), std::max<ssize_t>(read, 0)));
            }
            line = std::strchr(line, '\n') + 1;
        }
        ::close(mapsFile);
        ::close(memory);
        return count < 0 ? count : (count + m_times / 2) / m_times;
    }

private:
    //! Memory of its own, given back at once: a copy in the heap would be found the next time.
    class Mapping
    {
    public:
        explicit Mapping(size_t size)
            : m_data(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
            , m_size(size)
        {
            if (m_data == MAP_FAILED)
                qFatal("no memory to copy memory to");
        }
        ~Mapping() { ::munmap(m_data, m_size); }
        Q_DISABLE_COPY_MOVE(Mapping)

        [[nodiscard]] char *data() const { return static_cast<char *>(m_data); }
        [[nodiscard]] size_t size() const { return m_size; }

    private:
        void *m_data;
        size_t m_size;
    };

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
