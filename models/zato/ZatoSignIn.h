// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Session.h"
#include "models/zato/ZatoLink.h"

#include <memory>

namespace passwright {

//! Signing in: the sign-in itself, then who one is, then until when the session holds (by renewing it,
//! the only call that tells).
//!
//! Without an answer to who one is the sign-in is an Error, and can simply be tried again; but once a new
//! password was sent along and taken, there is a session, of which less is known (SignInOutcome::detail).
class ZatoSignIn : public std::enable_shared_from_this<ZatoSignIn>
{
public:
    ZatoSignIn(std::shared_ptr<ZatoLink> link, const SignInRequest &request, const CallContext &context);

    //! Once, on an object that a shared pointer holds.
    Task<SignInOutcome> run();

private:
    Task<SignInOutcome> afterSignIn(const ZatoReply &reply);
    Task<SignInOutcome> afterWho(const Result<Account> &who);
    Task<SignInOutcome> afterRenewal(const ZatoReply &reply);
    [[nodiscard]] Result<SignInOutcome> failed(const ZatoReply &reply) const;

    std::shared_ptr<ZatoLink> m_link;
    SignInRequest m_request;
    CallContext m_context; //!< its token is the new session's once there is one
    SignInOutcome m_outcome;
};

} // namespace passwright
