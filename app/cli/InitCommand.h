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
    void create(const Secret &password);
    void created(const Result<Connector::Opened> &opened);
};

} // namespace passwright
