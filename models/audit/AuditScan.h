// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"

#include <QSqlDatabase>

#include <optional>

namespace passwright {

//! Verifies a trail on SQLite the quick way: the database puts each row into one text (JSON), which is taken
//! apart and hashed on another thread meanwhile. It vouches for a whole chain alone: what it stumbles over is
//! for AuditTrail::verify() to name.
class AuditScan
{
public:
    //! \p database must outlive it.
    explicit AuditScan(QSqlDatabase &database);

    //! Whole, with its head and rows; nothing where it is not, or this is not SQLite.
    [[nodiscard]] std::optional<AuditVerdict> whole(const QByteArray &expectedHead);

private:
    QSqlDatabase &m_database;
};

} // namespace passwright
