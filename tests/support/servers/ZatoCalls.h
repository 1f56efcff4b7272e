// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/ZatoAnswer.h"
#include "tests/support/servers/ZatoSettings.h"
#include "tests/support/servers/ZatoSso.h"
#include "tests/support/servers/ZatoStore.h"

namespace passwright {

//! The SSO's calls, one a function. The application has been checked, and that required fields are there.
class ZatoCalls
{
public:
    ZatoCalls(ZatoStore &store, const ZatoSettings &settings, ZatoSso::Behaviour behaviour, const QDateTime &nowUtc);

    [[nodiscard]] ZatoAnswer login(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer logout(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer getUser(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer updateUser(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer changePassword(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer search(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer lock(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer unlock(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer approve(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer reject(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer verifySession(const QJsonObject &input);
    [[nodiscard]] ZatoAnswer renewSession(const QJsonObject &input);

private:
    //! The session's user where they may call anything at all; otherwise null, and the refusal.
    [[nodiscard]] ZatoUser *caller(const QString &ust, ZatoAnswer &refusal);
    //! The code that stands against this user, or null.
    [[nodiscard]] const char *barOf(const ZatoUser &user) const;
    //! The first rule's code that the password breaks, or an empty text.
    [[nodiscard]] QString brokenRule(const QString &newPassword) const;
    void setPassword(ZatoUser &user, const QString &password, qint64 days);
    [[nodiscard]] ZatoAnswer setLocked(const QJsonObject &input, bool isLocked);
    [[nodiscard]] ZatoAnswer setApproval(const QJsonObject &input, const QString &status);

    ZatoStore &m_store;
    const ZatoSettings &m_settings;
    ZatoSso::Behaviour m_behaviour;
    QDateTime m_now;
};

} // namespace passwright
