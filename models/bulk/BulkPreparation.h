// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCalls.h"
#include "models/bulk/HandOver.h"
#include "models/domain/Clock.h"

namespace passwright {

//! Makes rows ready to be sent: a correlation ID, a generated password, and the password where it waits for its
//! person. Work for a thread of the pool: it draws, rates and writes to a disk. One call at a time.
class BulkPreparation
{
public:
    //! \p clock, \p random and \p handOver outlive it; \p handOver is null where passwords are given.
    BulkPreparation(const Clock &clock, const RandomSource &random, const QStringList &words, const PasswordRules &rules,
        const Generator::Options &options, HandOver *handOver);

    //! Intended entries with their passwords, kept. \p given: where they are; else empty. \p takenBack: rows that an
    //! earlier entry was kept for and that were not changed.
    [[nodiscard]] Result<QList<BulkCall>> calls(const QList<BulkEntry> &entries, const QList<Secret> &given,
        const QList<BulkEntry> &takenBack) const;
    //! Takes the passwords of these rows back where they are kept.
    [[nodiscard]] Result<Done> takeBack(const QList<BulkEntry> &entries) const;

private:
    const Clock &m_clock;
    Generator m_generator;
    PasswordRules m_rules;
    Generator::Options m_options;
    HandOver *m_handOver;
};

} // namespace passwright
