// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/slips/SlipLines.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace passwright {
namespace {

constexpr qsizetype chunk = 64 * 1024;

} // namespace

SlipLines::SlipLines(int file)
    : m_file(file)
    , m_buffer(chunk, '\0')
{
    m_line.reserve(longestLine + 1); // so that no copy is left behind by growing
}

SlipLines::~SlipLines()
{
    wipe(m_buffer);
    wipe(m_line);
}

Error SlipLines::wrong(const char *what) const
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("line %1").arg(m_number), .detail = QString::fromLatin1(what)};
}

Result<bool> SlipLines::readLine()
{
    std::fill(m_line.begin(), m_line.end(), '\0');
    m_line.resize(0);
    ++m_number;
    while (true) {
        if (m_begin == m_end) {
            const auto count = ::read(m_file, m_buffer.data(), static_cast<size_t>(chunk));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return wrong("standard input cannot be read");
            if (count == 0)
                return !m_line.isEmpty();
            m_begin = 0;
            m_end = count;
        }
        const auto from = m_buffer.cbegin() + m_begin;
        const auto feed = std::find(from, m_buffer.cbegin() + m_end, '\n');
        const qsizetype length = feed - from;
        const bool isWhole = m_begin + length < m_end;
        if (m_line.size() + length > longestLine)
            return wrong("it is too long");
        m_line.append(m_buffer.constData() + m_begin, length);
        m_begin += length + (isWhole ? 1 : 0);
        if (isWhole)
            return true;
    }
}

Result<std::optional<Slip>> SlipLines::parse() const
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(m_line, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return wrong("it is not a JSON object");
    const QJsonObject object = document.object();
    QString password = object[QLatin1String("password")].toString();
    Slip slip{.name = object[QLatin1String("name")].toString(),
        .userName = object[QLatin1String("user_name")].toString(),
        .password = Secret::taking(std::move(password)),
        .mustChange = object[QLatin1String("must_change")].toBool()};
    if (slip.userName.isEmpty() || slip.password.isEmpty())
        return wrong("it has no user_name or no password");
    const QJsonValue expiry = object[QLatin1String("expiry")];
    if (const QString moment = expiry.toString(); !moment.isEmpty()) {
        slip.expiry = QDateTime::fromString(moment, Qt::ISODateWithMs);
        if (!slip.expiry.isValid())
            return wrong("its expiry is no date and time");
        // Without an offset it is UTC, as everywhere here.
        slip.expiry = slip.expiry.timeSpec() == Qt::LocalTime ? QDateTime(slip.expiry.date(), slip.expiry.time(), Qt::UTC) : slip.expiry.toUTC();
    }
    return std::optional(slip);
}

Result<std::optional<Slip>> SlipLines::next()
{
    while (true) {
        const auto read = readLine();
        if (!read.ok())
            return read.error();
        if (!*read)
            return std::optional<Slip>();
        if (!m_line.trimmed().isEmpty())
            return parse();
    }
}

} // namespace passwright
