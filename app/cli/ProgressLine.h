// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace passwright {

//! How far something long has got, on standard error: one line that is written over at a terminal, else a line every few
//! seconds.
class ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ProgressLine)

public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const BulkProgress &progress);
    //! Goes to the next line where one was begun.
    void end();

private:
    [[nodiscard]] static QString words(const BulkProgress &progress);

    bool m_isTerminal;
    bool m_isBegun = false;
    QElapsedTimer m_sinceLast;
};

} // namespace passwright
