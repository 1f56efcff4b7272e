// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QCoreApplication>

namespace passwright {

//! Passwords and answers from standard input: typed without echo at a terminal, else one a line, in
//! the order asked for. A line's end (LF or CRLF) is no part of it; nothing else is trimmed.
//! Every error is InvalidInput, with words for people in detail.
class TerminalSecrets
{
    Q_DECLARE_TR_FUNCTIONS(passwright::TerminalSecrets)

public:
    static constexpr int longest = 64 * 1024; //!< bytes in a line

    explicit TerminalSecrets(int input);

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

    //! \p what names it, such as "Password of joan". Error where the input has ended.
    Result<Secret> ask(const QString &what);
    //! Asks for it twice at a terminal, until both are the same.
    Result<Secret> askNew(const QString &what);
    //! An answer that may be seen.
    Result<QString> askOpenly(const QString &what);

private:
    struct Line;

    Result<Secret> read(const QString &what, bool hidden);
    Line readTerminal(const QString &prompt);
    Line readLine() const;

    int m_input;
    bool m_isTerminal;
};

} // namespace passwright
