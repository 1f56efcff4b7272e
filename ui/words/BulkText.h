// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"
#include "models/bulk/BulkEntry.h"

#include <QCoreApplication>

namespace passwright {

//! The words of a bulk reset: for the window, the report's reader and the command line. Any thread.
class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(passwright::BulkText)

public:
    //! As the cell of a table.
    [[nodiscard]] static QString word(BulkVerdict::Kind kind);
    [[nodiscard]] static QString word(BulkEntry::State state);
    //! Why a row has its verdict, or its outcome where it has one: a sentence each; empty where nothing is to be said.
    [[nodiscard]] static QString why(const BulkEntry &entry);
    //! "120 of 400, 14 a second, 20 seconds left", as far as it is known.
    [[nodiscard]] static QString progress(const BulkProgress &progress);

private:
    [[nodiscard]] static QString why(const BulkVerdict &verdict);
    [[nodiscard]] static QString timeLeft(qint64 seconds);
};

} // namespace passwright
