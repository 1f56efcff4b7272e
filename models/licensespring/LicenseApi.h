// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/Clock.h"
#include "models/domain/PasswordChange.h"
#include "models/domain/ServerProbe.h"
#include "models/licensespring/LicenseSpringAnswer.h"
#include "models/licensespring/LicenseSpringDirectory.h"
#include "models/licensespring/RequestSigner.h"
#include "models/licensespring/TokenKeeper.h"
#include "models/rest/RestClient.h"

namespace passwright {

//! The License API: one's own password, by POST /api/v4/change_password.
//!
//! Lives in one thread with an event loop. Needs an open CryptoGate.
class LicenseApi : public QObject
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    LicenseApi(const LicenseSpringDirectory::Options &options, const Clock &clock,
        QObject *parent = nullptr);

    //! With userName and oldPassword; nothing else of \p data is sent. Always over a connection of its own,
    //! so that no other request's answer can be taken for its answer.
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context);
    //! Sends a change with three empty texts, which the server can only refuse: as incomplete or as nobody's
    //! once it has taken the keys, else for what is wrong with them.
    Task<ServerProbe> probe(const CallContext &context);

private:
    struct Prepared
    {
        RestRequest request = {};
        QDateTime date = {}; //!< of the Date header
    };
    Task<Prepared> prepared(const Secret &body, const CallContext &context);
    //! With the token; an empty one: signed.
    [[nodiscard]] Prepared request(
        const Secret &body, const CallContext &context, const Secret &token) const;
    [[nodiscard]] Result<Outcome> outcome(
        const RestReply &reply, const LicenseSpringAnswer::Asked &asked);
    [[nodiscard]] Result<ServerProbe> probed(
        const RestReply &reply, const LicenseSpringAnswer::Asked &asked) const;

    const Clock &m_clock;
    RequestSigner m_signer;
    std::unique_ptr<TokenKeeper> m_tokens; // null: requests are signed
    RestClient m_client;
};

} // namespace passwright
