// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Printer.h"

#include <QJsonDocument>

#include <cerrno>
#include <unistd.h>

namespace passwright {
namespace {

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Appends without ever growing: a buffer that grows leaves its old bytes behind.
QByteArray withRoom(qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(size);
    return bytes;
}

void appendAsJson(QByteArray &bytes, const Secret &secret)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const char c : secret.bytes()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            bytes += '\\';
        if (byte < 0x20) {
            bytes += "\\u00";
            bytes += digits[byte >> 4U];
            bytes += digits[byte & 0xFU];
        } else {
            bytes += c;
        }
    }
}

} // namespace

Printer::Printer(bool json)
    : m_json(json)
{
}

void Printer::say(const QString &text) const
{
    writeAll(STDERR_FILENO, text.toUtf8() + '\n');
}

bool Printer::result(const QString &text) const
{
    return m_json || writeAll(STDOUT_FILENO, text.toUtf8() + '\n');
}

bool Printer::result(const Secret &secret) const
{
    if (m_json)
        return true;
    QByteArray line = withRoom(secret.size() + 1);
    line += secret.bytes();
    line += '\n';
    const bool written = writeAll(STDOUT_FILENO, line);
    wipe(line);
    return written;
}

bool Printer::json(const QJsonObject &object, const Secret *password) const
{
    if (!m_json)
        return true;
    const QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!password)
        return writeAll(STDOUT_FILENO, plain + '\n');

    QByteArray text = withRoom(plain.size() + password->size() * 6 + 32);
    text += plain.chopped(1); // the closing brace
    text += object.isEmpty() ? R"("password":")" : R"(,"password":")";
    appendAsJson(text, *password);
    text += "\"}\n";
    const bool written = writeAll(STDOUT_FILENO, text);
    wipe(text);
    return written;
}

} // namespace passwright
