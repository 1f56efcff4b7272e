// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>

namespace passwright {

//! A password, key or token, as UTF-8 bytes: a value that is cheap to copy and hard to print.
//!
//! Copies share one immutable buffer, which is overwritten when the last of them is gone. Nothing
//! is trimmed or normalised. It cannot be streamed. Threads may share copies freely.
class Secret
{
public:
    Secret() = default;

    static Secret fromUtf8(QByteArrayView bytes);
    static Secret fromString(QStringView text);

    //! Takes the text and overwrites the source, as far as the source alone holds its characters.
    static Secret taking(QString &&text);
    static Secret taking(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    //! In bytes of UTF-8.
    [[nodiscard]] qsizetype size() const;
    //! In Unicode code points, as the servers count a password's length.
    [[nodiscard]] qsizetype codePoints() const;

    //! Valid as long as this value or a copy of it lives.
    [[nodiscard]] QByteArrayView bytes() const;
    //! A copy as text, for a widget that shows it. The caller owns its short life.
    [[nodiscard]] QString toString() const;

    //! Compares in constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    class Buffer;
    explicit Secret(std::shared_ptr<const Buffer> buffer);

    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

//! Overwrites the characters of a string that nobody shares, then empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace passwright
