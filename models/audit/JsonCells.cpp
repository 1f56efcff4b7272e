// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/JsonCells.h"

#include <algorithm>

namespace passwright {

JsonCells::JsonCells(QByteArrayView json)
    : m_json(json)
{
}

std::optional<JsonCells::Cell> JsonCells::next()
{
    if (m_json.size() < 2 || m_json.front() != (m_isFirst ? '[' : ','))
        return {};
    m_isFirst = false;
    m_json = m_json.sliced(1);
    if (m_json.front() == '"')
        return text();
    const auto end = std::find_if(m_json.begin(), m_json.end(), [](char c) { return c == ',' || c == ']'; });
    const QByteArrayView word = m_json.first(end - m_json.begin());
    m_json = m_json.sliced(word.size());
    if (word.isEmpty())
        return {};
    return word == QByteArrayView("null") ? Cell{.isNull = true} : Cell{.bytes = word};
}

std::optional<JsonCells::Cell> JsonCells::text()
{
    const QByteArrayView rest = m_json.sliced(1);
    const auto stop = [&rest](qsizetype from) {
        const qsizetype quote = rest.indexOf('"', from);
        const QByteArrayView before = quote < 0 ? rest.sliced(from) : rest.sliced(from, quote - from);
        const qsizetype escape = before.indexOf('\\');
        return escape >= 0 ? from + escape : from + before.size();
    };
    qsizetype at = stop(0);
    QByteArrayView found = rest.first(at);
    if (at < rest.size() && rest.at(at) == '\\') {
        m_unescaped = found.toByteArray();
        while (at < rest.size() && rest.at(at) == '\\') {
            if (!appendEscape(at))
                return {};
            const qsizetype next = stop(at);
            m_unescaped.append(rest.sliced(at, next - at));
            at = next;
        }
        found = m_unescaped;
    }
    if (at >= rest.size())
        return {};
    m_json = rest.sliced(at + 1);
    return Cell{.bytes = found};
}

//! \p at: of the backslash in what follows the opening quote; then behind the escape.
bool JsonCells::appendEscape(qsizetype &at)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
    const QByteArrayView rest = m_json.sliced(1);
    if (at + 1 >= rest.size())
        return false;
    const char letter = rest.at(at + 1);
    if (const qsizetype index = letters.indexOf(letter); index >= 0) {
        m_unescaped.append(meant.at(index));
        at += 2;
        return true;
    }
    constexpr qsizetype size = 6;
    bool isHex = false;
    // Databases write control characters so, and nothing else: the rest is UTF-8 as it is.
    const int code = letter == 'u' && at + size <= rest.size() ? rest.sliced(at + 2, 4).toByteArray().toInt(&isHex, 16) : -1;
    constexpr int firstOther = 0x80;
    if (!isHex || code < 0 || code >= firstOther)
        return false;
    m_unescaped.append(static_cast<char>(code));
    at += size;
    return true;
}

} // namespace passwright
