// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/StatusCode.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace passwright {

//! One row of the audit trail: what somebody did or tried, never a secret.
struct AuditEvent
{
    enum class Kind {
        SignIn,
        ChangePassword, //!< one's own
        ResetPassword,  //!< another's
        SetMustChange,  //!< the flag alone
        Lock,
        Unlock,
        Approve,
        Recovery,  //!< a super-user's password set by whoever holds the database
        AddUser,
        UpdateUser, //!< by an import; the reason holds the names of the columns
        Export,
        Prepare,   //!< Passwright's own tables were added
    };
    enum class Outcome { Changed, Refused, Partial, Unknown, Ok, Intended };

    qint64 sequence = 0; //!< 1, 2, 3 ... without a gap
    QDateTime time;      //!< UTC, milliseconds
    Kind kind = Kind::SignIn;
    Outcome outcome = Outcome::Ok;
    QList<StatusCode> subStatus = {};

    QString actorId = {};   //!< user_id; empty where nobody was signed in
    QString actorName = {}; //!< user name, also as typed at a sign-in that failed
    QString targetId = {};
    QString targetName = {};

    QString cid = {};
    QString application = {};
    QString remoteAddr = {};
    QString host = {};

    std::optional<int> expiryDays = {};
    std::optional<bool> mustChange = {};
    QString reason = {};
    QString verification = {};

    QString bulkId = {}; //!< of the bulk reset that it is a part of; else empty

    QByteArray previousHash = {}; //!< 32 bytes; zeros before the first row
    QByteArray hash = {};         //!< SHA-256 over the row and the previous hash, 32 bytes

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

//! Stable names for the database, CSV, JSON and the command line, such as "reset_password", "changed".
[[nodiscard]] QLatin1String toText(AuditEvent::Kind kind);
[[nodiscard]] QLatin1String toText(AuditEvent::Outcome outcome);
[[nodiscard]] std::optional<AuditEvent::Kind> auditKindFromText(QStringView text);
[[nodiscard]] std::optional<AuditEvent::Outcome> auditOutcomeFromText(QStringView text);

} // namespace passwright
