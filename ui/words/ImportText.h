// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfer/ImportCounts.h"
#include "models/transfer/ImportRow.h"

#include <QCoreApplication>

namespace passwright {

//! Words for an import of users, and for what it would do. Any thread.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ImportText)

public:
    //! A sentence each; nothing for what did not occur.
    [[nodiscard]] static QStringList summary(const ImportCounts &counts, bool isDryRun);
    //! The sentences of these that are no plain numbers.
    [[nodiscard]] static QStringList notes(const ImportCounts &counts);
    [[nodiscard]] static QString progress(const ImportCounts &counts);
    //! Such as "New", "Changed".
    [[nodiscard]] static QString word(ImportVerdict::Kind kind);
    //! What is changed, or why it is refused; else empty.
    [[nodiscard]] static QString detail(const ImportRow &row);

private:
    static QString reason(const Refusal &refusal);
};

} // namespace passwright
