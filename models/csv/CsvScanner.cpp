// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvScanner.h"

#include <algorithm>

namespace passwright {

CsvScanner::CsvScanner(char separator)
    : m_separator(separator)
{
    for (const char c : {separator, '\r', '\n', '"', '\0'})
        m_isSpecial.at(static_cast<unsigned char>(c)) = true;
}

CsvScanner::Result CsvScanner::scan(std::string_view bytes, bool isEnd)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    const auto at = [&](qsizetype i) { return bytes[static_cast<size_t>(i)]; };
    m_fields.clear();
    for (qsizetype i = 0;; ++i) { // i is where a field begins
        Field field{.begin = i};
        if (i < size && at(i) == '"') {
            field.isQuoted = true;
            field.begin = ++i;
            for (;; i += 2) {
                const size_t quote = bytes.find('"', static_cast<size_t>(i));
                const size_t nul = bytes.substr(0, quote).find('\0', static_cast<size_t>(i));
                if (nul != std::string_view::npos)
                    return {Found::Nul, static_cast<qsizetype>(nul)};
                if (quote == std::string_view::npos)
                    return {isEnd ? Found::QuoteNotClosed : Found::NeedsMore, field.begin - 1};
                i = static_cast<qsizetype>(quote);
                if (i + 1 == size && !isEnd)
                    return {Found::NeedsMore, field.begin - 1};
                if (i + 1 == size || at(i + 1) != '"')
                    break;
                field.hasDoubled = true;
            }
            field.end = i++;
        } else {
            while (i < size && !m_isSpecial[static_cast<unsigned char>(at(i))])
                ++i;
            field.end = i;
        }
        if (i == size && !isEnd)
            return {};
        m_fields.push_back(field);
        if (i == size)
            return {Found::Record, i};
        const char c = at(i);
        if (c == m_separator)
            continue;
        if (c == '\n')
            return {Found::Record, i + 1};
        if (c == '\r') {
            if (i + 1 == size && !isEnd)
                return {};
            return {Found::Record, i + 1 < size && at(i + 1) == '\n' ? i + 2 : i + 1};
        }
        if (c == '\0')
            return {Found::Nul, i};
        return {field.isQuoted ? Found::TextAfterQuote : Found::QuoteInField, i};
    }
}

std::optional<char> CsvScanner::separatorOf(std::string_view bytes, bool isEnd)
{
    static constexpr std::array<char, 3> separators{',', ';', '\t'};
    std::array<qsizetype, 3> counts{};
    bool isQuoted = false;
    bool isBlank = true;
    bool isWhole = isEnd;
    for (const char c : bytes) {
        const bool isBreak = c == '\n' || c == '\r';
        if (isBreak && !isQuoted && !isBlank) {
            isWhole = true;
            break;
        }
        isBlank = isBlank && (isBreak || c == ' ');
        if (c == '"')
            isQuoted = !isQuoted;
        for (size_t i = 0; i < separators.size() && !isQuoted; ++i)
            counts.at(i) += c == separators.at(i);
    }
    if (!isWhole)
        return {};
    return separators.at(static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

} // namespace passwright
