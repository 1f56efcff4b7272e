// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace passwright {

//! The database puts each row into one text (JSON): a value costs more to hand over than to write down.
class SqliteAuditBatches final : public AuditBatches
{
public:
    explicit SqliteAuditBatches(const QSqlDatabase &database);

    [[nodiscard]] std::optional<QByteArrayList> next() override;
    [[nodiscard]] bool take(AuditChecker &checker, const QByteArrayList &batch) const override;

private:
    QSqlQuery m_query;
    bool m_isBegun = false;
};

} // namespace passwright
