// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/ServerDialect.h"

namespace passwright {

//! The write lock is an advisory one of the database: nobody who only reads waits for it.
class PostgresDialect final : public ServerDialect
{
public:
    Result<Done> beginWrite(QSqlDatabase &database) const override;
    [[nodiscard]] QVariant boolean(bool value) const override;
    [[nodiscard]] QStringList zatoLayout() const override;
    [[nodiscard]] QString dateTimeText(const QString &column) const override;
    Result<QStringList> columns(QSqlDatabase &database, const QString &table) const override;
    [[nodiscard]] QStringList userIndexLayout() const override;
};

} // namespace passwright
