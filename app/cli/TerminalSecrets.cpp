// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TerminalSecrets.h"

#include "app/cli/TerminalEcho.h"

#include <QStringDecoder>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace passwright {
namespace {

constexpr int attempts = 3;

void prompt(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
}

Error wrong(const QString &words)
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("standard input"), .detail = words};
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    const bool valid = !decode.hasError();
    wipe(text);
    return valid;
}

} // namespace

struct TerminalSecrets::Line
{
    enum class End { Newline, Input, TooLong, Resumed };

    End end = End::Input;
    Secret text = {};
};

TerminalSecrets::TerminalSecrets(int input)
    : m_input(input)
    , m_isTerminal(::isatty(input) == 1)
{
}

Result<Secret> TerminalSecrets::ask(const QString &what)
{
    return read(what, true);
}

Result<Secret> TerminalSecrets::askNew(const QString &what)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<Secret> first = read(what, true);
        if (!first.ok() || !m_isTerminal)
            return first;
        //: Prompt at a terminal; %1 names a password
        Result<Secret> second = read(tr("%1, again").arg(what), true);
        if (!second.ok() || *second == *first)
            return second;
        prompt(tr("The two are not the same.") + QLatin1Char('\n'));
    }
    return wrong(tr("The new password was not typed the same way twice. Start again."));
}

Result<QString> TerminalSecrets::askOpenly(const QString &what)
{
    const Result<Secret> answer = read(what, false);
    if (!answer.ok())
        return answer.error();
    return answer->toString();
}

Result<Secret> TerminalSecrets::read(const QString &what, bool hidden)
{
    Line line;
    if (m_isTerminal && hidden) {
        line = readTerminal(what + QStringLiteral(": "));
    } else {
        if (m_isTerminal)
            prompt(what + QStringLiteral(": "));
        line = readLine();
    }
    if (line.end == Line::End::TooLong)
        return wrong(tr("%1: the line is too long").arg(what));
    if (line.end == Line::End::Input && line.text.isEmpty())
        return wrong(tr("%1 is missing: standard input ended before its line").arg(what));
    if (!isUtf8(line.text.bytes()))
        return wrong(tr("%1: the line is not UTF-8 text").arg(what));
    return line.text;
}

TerminalSecrets::Line TerminalSecrets::readTerminal(const QString &text)
{
    Line line;
    {
        TerminalEcho echo(m_input);
        do {
            prompt(text);
            line = echo.wait() == TerminalEcho::Ready::Input ? readLine() : Line{.end = Line::End::Resumed};
        } while (line.end == Line::End::Resumed);
    }
    prompt(QStringLiteral("\n")); // the one that was typed was not shown
    return line;
}

TerminalSecrets::Line TerminalSecrets::readLine() const
{
    // Byte by byte: what follows the line belongs to whoever asks next, and no buffer keeps a copy.
    QByteArray bytes(longest, '\0');
    qsizetype size = 0;
    Line line;
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(m_input, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        if (byte == '\n') {
            line.end = Line::End::Newline;
            break;
        }
        if (size == longest) {
            line.end = Line::End::TooLong;
            break;
        }
        bytes[size++] = byte;
    }
    if (line.end == Line::End::Newline && size > 0 && bytes.at(size - 1) == '\r')
        --size;
    if (line.end != Line::End::TooLong)
        line.text = Secret::fromUtf8(QByteArrayView(bytes).first(size));
    wipe(bytes);
    return line;
}

} // namespace passwright
