// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "tests/support/servers/HttpExchange.h"
#include "tests/support/servers/ZatoSettings.h"
#include "tests/support/servers/ZatoUser.h"

#include <functional>
#include <memory>
#include <optional>

namespace passwright {

//! The REST API of Zato's SSO, apart from its transport; users and sessions are in memory.
//!
//! As33 is what Zato 3.3 was recorded to do (tests/data/zato-3.3-wire.json). AsDocumented follows the
//! documents where they differ: must_change works on PATCH /zato/sso/user/password, and sub_status is
//! there only where status is not "ok". Where the documents are silent (an unknown user_id, an unknown
//! application, the HTTP statuses) it is 3.3.
//! Any thread, several at once. TOTP needs an open CryptoGate.
class ZatoSso
{
public:
    enum class Behaviour { AsDocumented, As33 };

    //! The clock must outlive it. User names and ids must differ; an empty user_id gets one.
    ZatoSso(const Clock &clock, Behaviour behaviour, const QList<ZatoUser> &users, const ZatoSettings &settings = {});
    ~ZatoSso();
    ZatoSso(const ZatoSso &) = delete;
    ZatoSso &operator=(const ZatoSso &) = delete;

    [[nodiscard]] TestReply handle(const TestRequest &request);

    // Behind the API's back:
    [[nodiscard]] qsizetype userCount() const;
    [[nodiscard]] std::optional<ZatoUser> user(const QString &userName) const;
    //! False where there is no such user. \p change must not call back.
    bool edit(const QString &userName, const std::function<void(ZatoUser &)> &change);
    void add(const ZatoUser &user);
    //! False where there was none.
    bool remove(const QString &userName);
    void setSettings(const ZatoSettings &settings);
    void setBehaviour(Behaviour behaviour);
    //! Everybody's; their tokens give E007001 from now on.
    void endSessions();
    [[nodiscard]] qsizetype sessionCount() const;

    //! Every request handled, in order, whole.
    [[nodiscard]] QList<TestRequest> requests() const;
    void forgetRequests();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
