// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"
#include "tests/support/RawDatabase.h"

#include <QDateTime>

namespace passwright {

//! Made-up users for measurements, always the same: the first thousand of a million are the thousand of a thousand.
//!
//! Their names come from a small pool, so that a prefix that fills the first page among a million users fills it
//! among a thousand as well; a rare name is the first thousand's alone. 0.5 % are locked, 5 % must change, 2 % are
//! not approved, some passwords expired or do so soon; the first five are super-users. All have the same password.
class BenchUsers
{
public:
    //! Who has the rare name, whatever the number of users.
    static constexpr int rare = 20;

    //! What has expired depends on it.
    explicit BenchUsers(const QDateTime &nowUtc);

    //! Adds them to a database of our own, in plain statements; they are listed for searches when a store opens it.
    void add(RawDatabase &raw, int count) const;

    [[nodiscard]] static QString userName(int number);
    [[nodiscard]] static QString userId(int number);
    //! Its hash has few rounds.
    [[nodiscard]] static Secret password() { return Secret::fromUtf8("Tulip-Harbour-Lantern"); }

private:
    [[nodiscard]] QString row(int number, const QString &hash) const;

    QDateTime m_now;
};

} // namespace passwright
