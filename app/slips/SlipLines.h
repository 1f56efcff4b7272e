// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "ui/slips/Slip.h"

#include <QByteArray>

#include <optional>

namespace passwright {

//! Reads slips from a file descriptor, one JSON object a line, and overwrites what it has read.
class SlipLines
{
public:
    static constexpr qsizetype longestLine = 1 << 20; // bytes

    explicit SlipLines(int file);
    ~SlipLines();
    Q_DISABLE_COPY_MOVE(SlipLines)

    //! The next one; nothing at the end. Error InvalidInput: subject "line N", detail what is wrong with it; nothing of the
    //! line itself.
    [[nodiscard]] Result<std::optional<Slip>> next();

private:
    //! Whether there is a line in m_line; a last one needs no line feed.
    [[nodiscard]] Result<bool> readLine();
    [[nodiscard]] Result<std::optional<Slip>> parse() const;
    [[nodiscard]] Error wrong(const char *what) const;

    int m_file;
    int m_number = 0;
    QByteArray m_buffer;
    qsizetype m_begin = 0; //!< in the buffer: what was not given out yet
    qsizetype m_end = 0;
    QByteArray m_line;
};

} // namespace passwright
