// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace passwright {

//! A row of the test server's zato_sso_user. Date-times are UTC; a null string or time is JSON's null.
//! The password is plain text: this is a test server.
struct ZatoUser
{
    QString userId = {};
    QString userName = {};
    QString password = {};
    QString email = QStringLiteral("");
    QString displayName = {};
    QString firstName = {};
    QString middleName = {};
    QString lastName = {};

    bool isActive = true;
    bool isInternal = false;
    bool isSuperUser = false;
    bool isLocked = false;
    QDateTime lockedTime = {};
    QString lockedBy = {}; //!< user_id of who locked it
    QString approvalStatus = QStringLiteral("approved"); //!< or before_decision, rejected
    QString approvalStatusModBy = QStringLiteral("auto");
    QDateTime approvalStatusModTime = {};
    QString signUpStatus = QStringLiteral("final");
    QDateTime signUpTime = {};

    bool passwordIsSet = true;
    bool passwordMustChange = false;
    QDateTime passwordLastSet = {};
    QDateTime passwordExpiry = {};

    bool isTotpEnabled = false;
    QString totpKey = {}; //!< base32
    QString totpLabel = QStringLiteral("");

    friend bool operator==(const ZatoUser &, const ZatoUser &) = default;
};

} // namespace passwright
