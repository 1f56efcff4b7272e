// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/zato/ZatoDirectory.h"
#include "tests/support/FaultServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/WaitFor.h"
#include "tests/support/servers/ZatoSso.h"

#include <mutex>

namespace passwright {

//! A desk with a directory on it, and the Zato server that it reaches, which can be made to misbehave.
//! The clock goes on by a second with every request.
class ZatoDesk
{
public:
    //! What is answered in the SSO's place, or nothing. In the server's thread.
    using Intercept = std::function<std::optional<FaultReply>(const FaultRequest &)>;
    struct Setup
    {
        ZatoSso::Behaviour server = ZatoSso::Behaviour::As33;
        ZatoBehaviour behaviour = ZatoBehaviour::As33;
        std::chrono::milliseconds timeout{20000};
        const TestCertificates *certificates = nullptr; //!< with it: TLS
        std::function<void(ZatoBehaviour)> learned = {};
    };

    explicit ZatoDesk(const Setup &setup);
    ~ZatoDesk();
    Q_DISABLE_COPY_MOVE(ZatoDesk)

    //! Such as "admin1" or "joan": the sample people and their passwords. An end of the program where it is refused.
    Session signIn(const QString &userName);
    [[nodiscard]] static CallContext context(const std::optional<Session> &session = {});
    [[nodiscard]] QString idOf(const char *userName) const;
    [[nodiscard]] ZatoUser row(const char *userName) const;
    //! What the SSO itself says to it.
    FaultReply handle(const FaultRequest &request);
    void setIntercept(const Intercept &intercept);
    //! "PATCH /zato/sso/user/password" and so on, of the requests since clear().
    [[nodiscard]] QStringList calls() const;

    [[nodiscard]] Result<Outcome> reset(const Session &admin, const PasswordChange &data);

    ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    ZatoSso sso;
    std::unique_ptr<FaultServer> server;
    std::unique_ptr<ZatoDirectory> directory;

private:
    FaultReply answer(const FaultRequest &request);

    std::mutex m_mutex;
    Intercept m_intercept;
};

[[nodiscard]] Secret secret(const char *text);
//! "changed", "refused E003002", "partial", "unknown", or "error" and its code.
[[nodiscard]] QString summary(const Result<Outcome> &outcome);

} // namespace passwright
