// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `user lock`, `user unlock` and `user approve`.
class UserStateCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    //! \p step: Lock, Unlock or Approve.
    UserStateCommand(const Tools &tools, Outcome::Step step);

protected:
    void work() override;

private:
    void change(const Account &account);

    Outcome::Step m_step;
};

} // namespace passwright
