// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/Clock.h"
#include "models/domain/Task.h"
#include "models/licensespring/LicenseSpringDirectory.h"
#include "models/rest/RestClient.h"

namespace passwright {

//! The access token by client credentials (RFC 6749, section 4.4), fetched when one is needed and kept
//! until shortly before it ends.
//!
//! Lives in one thread with an event loop. Fetching changes nothing, so every failure is an Error; a
//! refusal is NotPermitted (oauth_token_malformed) with the server's words.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    TokenKeeper(const LicenseSpringDirectory::OAuth &options, const Clock &clock,
        QObject *parent = nullptr);

    Task<Secret> token(const CallContext &context);
    //! The next token() fetches a new one.
    void drop();

private:
    [[nodiscard]] Result<Secret> taken(const RestReply &reply, const QString &cid);

    LicenseSpringDirectory::OAuth m_options;
    const Clock &m_clock;
    QUrl m_address;
    Secret m_token;
    QDateTime m_until;
    RestClient m_client; // last: what is under way ends first
};

} // namespace passwright
