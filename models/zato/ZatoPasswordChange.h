// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Outcome.h"
#include "models/zato/ZatoLink.h"

#include <memory>
#include <optional>

namespace passwright {

//! One change of a password: read whose it is, change it, set the flag where that takes a step of its own,
//! read back. What a failure at each of these steps is worth is said at ZatoDirectory and at UserDirectory.
class ZatoPasswordChange : public std::enable_shared_from_this<ZatoPasswordChange>
{
public:
    ZatoPasswordChange(std::shared_ptr<ZatoLink> link, const PasswordChange &data, const CallContext &context);

    //! Once, on an object that a shared pointer holds.
    Task<Outcome> run();

private:
    //! What is wrong with the request itself.
    [[nodiscard]] std::optional<Refusal> flaw() const;
    [[nodiscard]] bool isForAnother(const ZatoSessions::Caller &caller) const;
    //! The caller, who is read by now, is no super-user.
    [[nodiscard]] bool isRegular() const;
    Task<Outcome> afterCaller(const Result<Account> &caller);
    Task<Outcome> readAnother();
    Task<Outcome> begin(const Result<Account> &before);
    Task<Outcome> sendPassword(bool withFlag);
    Task<Outcome> afterPassword(const ZatoReply &reply, bool withFlag);
    Task<Outcome> afterFlag(const ZatoReply &reply);
    Task<Outcome> readBack();
    [[nodiscard]] Result<Outcome> judged(const Result<Account> &now);
    [[nodiscard]] Outcome notReadBack(const Error &error) const;
    [[nodiscard]] QString target() const;
    //! The flag takes a request of its own, after that of the password.
    [[nodiscard]] bool isFlagApart(bool withFlag) const;
    [[nodiscard]] Result<Outcome> ended(const ZatoReply &reply, bool withFlag) const;
    [[nodiscard]] Outcome after(Outcome::Kind kind, const QList<Outcome::Step> &done = {}) const;

    std::shared_ptr<ZatoLink> m_link;
    PasswordChange m_data; //!< userId: another's, or what a regular user gave
    CallContext m_context;
    bool m_isOwn = true;
    Account m_before;       //!< without dates where the caller is a regular user
    QDateTime m_sentAt;     //!< UTC, this machine's clock
    bool m_wasFlagSent = false; //!< with the password, and accepted
    std::optional<ZatoReply> m_flagFailure; //!< of the second step
};

} // namespace passwright
