// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/DirectoryFixture.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

namespace passwright {

//! The database door: a database of our own, or a copy of a Zato server's.
class SqlFixture final : public DirectoryFixture
{
public:
    enum class Kind { Own, Zato };

    explicit SqlFixture(Kind kind);

    [[nodiscard]] UserDirectory &directory() override { return m_store->directory(); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_harness.clock.nowUtc(); }
    void advance(qint64 seconds) override { m_harness.clock.advance(seconds); }
    [[nodiscard]] Traits traits() const override
    {
        return {.tellsOwnDates = true,
            .tellsExpiredSessions = true,
            .findsAddresses = m_kind == Kind::Own,
            .sortsByUserName = true,
            .guardsLastSuperUser = true};
    }

    //! Adds the users beside admin1 to an open database; \p raw leads to the same one.
    static void people(SqlStore &store, const RawDatabase &raw);

private:
    Kind m_kind;
    StoreHarness m_harness;
    SqlStore::Opened m_store;
};

} // namespace passwright
