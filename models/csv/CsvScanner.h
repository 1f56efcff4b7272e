// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace passwright {

//! Finds the fields of one record in bytes, without a copy of them.
class CsvScanner
{
public:
    struct Field
    {
        qsizetype begin = 0; //!< within its quotes, where it has them
        qsizetype end = 0;
        bool isQuoted = false;
        bool hasDoubled = false; //!< quotes within that are written twice
    };
    enum class Found { Record, NeedsMore, Nul, TextAfterQuote, QuoteInField, QuoteNotClosed };
    struct Result
    {
        Found found = Found::NeedsMore;
        //! Record: its bytes, line break included. Else where it goes wrong; NeedsMore: where the quote that
        //! is still open began, -1 for none.
        qsizetype offset = -1;
    };

    explicit CsvScanner(char separator);

    //! The record that \p bytes begin with; its fields are in fields() then. \p isEnd: nothing follows them.
    [[nodiscard]] Result scan(std::string_view bytes, bool isEnd);
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }

    //! What separates the fields of the heading, the first line of \p bytes that is not blank: of comma, semicolon and
    //! tab what stands there most often outside of quotes. Nothing where the heading goes on behind them.
    [[nodiscard]] static std::optional<char> separatorOf(std::string_view bytes, bool isEnd);

private:
    char m_separator;
    std::array<bool, 256> m_isSpecial{};
    std::vector<Field> m_fields;
};

} // namespace passwright
