// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/DirectoryFixture.h"
#include "tests/support/StoreHarness.h"
#include "tests/support/databases/DatabaseServer.h"

namespace passwright {

//! The database door on a server: a new database of our own.
class SqlServerFixture final : public DirectoryFixture
{
public:
    //! \p server must outlive it.
    explicit SqlServerFixture(DatabaseServer &server);

    [[nodiscard]] UserDirectory &directory() override { return m_store->directory(); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_harness.clock.nowUtc(); }
    void advance(qint64 seconds) override { m_harness.clock.advance(seconds); }
    [[nodiscard]] Traits traits() const override
    {
        return {.tellsOwnDates = true,
            .tellsExpiredSessions = true,
            .findsAddresses = true,
            .sortsByUserName = true,
            .guardsLastSuperUser = true};
    }

private:
    StoreHarness m_harness;
    SqlStore::Opened m_store;
};

} // namespace passwright
