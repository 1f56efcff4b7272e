// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `audit verify`: says whether the chain is whole.
class AuditVerifyCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;
};

} // namespace passwright
