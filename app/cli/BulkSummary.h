// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"

#include <QCoreApplication>
#include <QStringList>

namespace passwright {

//! What came of a bulk reset or its dry run, in numbers: a line each for people.
class BulkSummary
{
    Q_DECLARE_TR_FUNCTIONS(passwright::BulkSummary)

public:
    //! Why rows would be left out, and how many; \p hasReport: each row's reason is in a file by then.
    [[nodiscard]] static QStringList ofDryRun(const BulkCounts &counts, bool hasReport);
    [[nodiscard]] static QStringList ofRun(const BulkCounts &counts);

private:
    [[nodiscard]] static QStringList leftOut(const BulkCounts &counts);
};

} // namespace passwright
