// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connector.h"

#include <functional>

namespace passwright::test {

//! Opens the same directory whatever it is asked for.
class OneConnector final : public Connector
{
public:
    using Make = std::function<std::shared_ptr<Connection>()>;

    explicit OneConnector(Make make)
        : m_make(std::move(make))
    {
    }

    Task<Opened> open(const Profile &) override { return readyTask<Opened>(Opened(m_make())); }
    Task<ServerProbe> probe(const Profile &) override { return readyTask<ServerProbe>(ServerProbe{}); }
    Task<Opened> create(const Profile &profile, const NewUser &, const PasswordRules &) override { return open(profile); }
    Task<Opened> openSample(const Profile &profile) override { return open(profile); }
    [[nodiscard]] QString samplePassword() const override { return {}; }

private:
    Make m_make;
};

} // namespace passwright::test
