// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Outcome.h"
#include "models/zato/ZatoLink.h"

#include <memory>
#include <optional>

namespace passwright {

//! What a super-user does to an account besides its password: the user is read, the call is made, the user
//! is read again. Changed is said of what the second reading shows, nothing else.
class ZatoAccountChange : public std::enable_shared_from_this<ZatoAccountChange>
{
public:
    struct Asked
    {
        Outcome::Step step = Outcome::Step::Lock; //!< or Unlock, Approve, SetMustChange
        QString userId = {};
        std::optional<bool> mustChange = {}; //!< SetMustChange
    };

    ZatoAccountChange(std::shared_ptr<ZatoLink> link, const Asked &asked, const CallContext &context);

    //! Once, on an object that a shared pointer holds.
    Task<Outcome> run();

private:
    [[nodiscard]] ZatoCall call() const;
    Task<Outcome> afterBefore(const Result<Account> &before);
    Task<Outcome> afterCall(const ZatoReply &reply);
    [[nodiscard]] Result<Outcome> judged(const Result<Account> &now) const;
    //! One's own account cannot be read any more: it is locked.
    [[nodiscard]] bool hasLockedItself(const Result<Account> &now) const;

    std::shared_ptr<ZatoLink> m_link;
    Asked m_asked;
    CallContext m_context;
};

} // namespace passwright
