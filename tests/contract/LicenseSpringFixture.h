// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/licensespring/LicenseSpringDirectory.h"
#include "tests/contract/DirectoryFixture.h"
#include "tests/support/ManualClock.h"
#include "tests/support/servers/LicenseSpringServer.h"

namespace passwright {

//! LicenseSpring's door, both APIs over loopback HTTP, with the people of the other fixtures as far as
//! names and passwords go. It has no sessions, so that only tst_ContractEveryDoor takes it.
class LicenseSpringFixture final : public DirectoryFixture
{
public:
    LicenseSpringFixture();

    [[nodiscard]] UserDirectory &directory() override { return m_directory; }
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc(); }
    void advance(qint64 seconds) override { m_clock.advance(seconds); }
    [[nodiscard]] Traits traits() const override { return {.sortsByUserName = true}; }

private:
    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    LicenseSpringApi m_api;
    HttpTestServer m_http;
    LicenseSpringDirectory m_directory;
};

} // namespace passwright
