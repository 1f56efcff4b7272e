// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `audit export`: writes the trail to a new file, CSV or JSON by its name.
class AuditExportCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

    void start() override;

protected:
    void work() override;
};

} // namespace passwright
