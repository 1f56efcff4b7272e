// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `user list`: finds users.
class UserListCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    //! Page after page, until there are no more or as many as are wanted.
    void find(const QString &after);
    void show(bool hasMore);

    QList<Account> m_users;
};

} // namespace passwright
