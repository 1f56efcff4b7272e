// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace passwright {

//! `init`: makes a database with its first super-user.
class InitCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void checkServer();
    void askPassword();
    void create(const Secret &password);
    [[nodiscard]] QString place() const;
    void created(const Result<Connector::Opened> &opened);
};

} // namespace passwright
