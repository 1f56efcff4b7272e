// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/DatabaseCommand.h"

namespace passwright {

//! `prepare`: adds Passwright's own tables to a database that it did not create.
class PrepareCommand final : public DatabaseCommand
{
    Q_OBJECT

public:
    using DatabaseCommand::DatabaseCommand;

    void start() override;

private:
    void answered(const QString &answer);
};

} // namespace passwright
