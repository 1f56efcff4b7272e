// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkEntry.h"
#include "models/bulk/BulkOptions.h"
#include "models/bulk/BulkRow.h"
#include "models/domain/Capabilities.h"
#include "models/domain/Session.h"
#include "models/passwords/PasswordPolicy.h"

#include <QSet>

namespace passwright {

//! The verdicts of a dry run: the only place that says what a run would do with a row. Any thread.
class BulkJudge
{
public:
    struct Facts
    {
        BulkOptions options = {};
        Capabilities can = {};
        PasswordRules rules = {};
        Session caller = {};
    };

    explicit BulkJudge(Facts facts);

    //! What the options ask for and the directory cannot do: Error NotSupported, subject the option's name.
    [[nodiscard]] Result<Done> checkOptions() const;
    //! Whether somebody has to be looked up for it: a row that can be read, and names one.
    [[nodiscard]] bool namesSomebody(const BulkRow &row) const;
    //! \p found: for rows that name somebody, in their order; \p isThere: for those that were found, whether the plan
    //! has them already. One entry a row.
    [[nodiscard]] QList<BulkEntry> entries(const QList<BulkRow> &rows, const QList<UserLookup> &found, const QSet<QString> &isThere) const;

private:
    [[nodiscard]] QString badColumn(const BulkRow &row) const;
    [[nodiscard]] BulkVerdict verdict(const BulkRow &row, const UserLookup &found, bool isThere) const;

    Facts m_facts;
    PasswordPolicy m_policy;
};

} // namespace passwright
