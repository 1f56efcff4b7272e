// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <memory>
#include <string_view>

namespace passwright {

//! A window on the bytes of a device, as long as a record needs it. It may hold passwords: its memory is overwritten
//! before it is given back.
class CsvBuffer
{
public:
    enum class Filled { More, AtEnd, TooLong, Failed };

    //! \p longest: bytes that the window may grow to, about. \p device outlives this.
    CsvBuffer(QIODevice &device, qsizetype longest);
    ~CsvBuffer();
    Q_DISABLE_COPY_MOVE(CsvBuffer)

    //! Valid until the next fill().
    [[nodiscard]] char *data() { return m_bytes.get() + m_start; }
    [[nodiscard]] qsizetype size() const { return m_end - m_start; }
    [[nodiscard]] std::string_view view(qsizetype from, qsizetype to) const
    {
        return {m_bytes.get() + m_start + from, static_cast<size_t>(to - from)};
    }
    //! Reads more behind what is there. TooLong: there is no more room for it.
    Filled fill();
    //! Moves the window's start on.
    void drop(qsizetype bytes);

    //! Bytes dropped so far.
    [[nodiscard]] qint64 position() const { return m_dropped; }

private:
    void makeRoom();

    QIODevice &m_device;
    qsizetype m_longest;
    qsizetype m_capacity;
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qint64 m_dropped = 0;
};

} // namespace passwright
