// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/zato/ZatoLink.h"

namespace passwright {

//! Reads users, one at a time, and remembers of the caller what is told.
class ZatoUsers
{
public:
    explicit ZatoUsers(std::shared_ptr<ZatoLink> link);

    //! The caller.
    Task<Account> current(const CallContext &context) const;
    //! For super-users. To a super-user, the server's bare "not allowed" says that there is no such
    //! user: Error NotFound.
    Task<Account> byId(const QString &userId, const CallContext &context) const;
    //! For super-users: whoever has this user name, exactly, and perhaps others.
    Task<QList<Account>> byName(const QString &userName, const CallContext &context) const;
    //! Who calls, from memory where they are known.
    Task<ZatoSessions::Caller> caller(const CallContext &context) const;

private:
    std::shared_ptr<ZatoLink> m_link;
};

} // namespace passwright
