// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/zato/ZatoDirectory.h"
#include "tests/contract/DirectoryFixture.h"
#include "tests/support/ManualClock.h"
#include "tests/support/servers/ZatoServer.h"

namespace passwright {

//! The door to a Zato server, over loopback HTTP.
class ZatoFixture final : public DirectoryFixture
{
public:
    explicit ZatoFixture(ZatoSso::Behaviour behaviour);

    [[nodiscard]] UserDirectory &directory() override { return m_directory; }
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc(); }
    void advance(qint64 seconds) override { m_clock.advance(seconds); }
    [[nodiscard]] Traits traits() const override { return {}; }

private:
    [[nodiscard]] QList<ZatoUser> people() const;

    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    ZatoServer m_server;
    ZatoDirectory m_directory;
};

} // namespace passwright
