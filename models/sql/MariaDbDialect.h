// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"

namespace passwright {

//! The write lock is a row of our settings: nobody who only reads waits for it. In a Galera cluster it holds on its
//! node alone; there the second writer of a row of the trail fails at its end, with conflictCode.
class MariaDbDialect final : public SqlDialect
{
public:
    Result<Done> beginWrite(QSqlDatabase &database) const override;
    [[nodiscard]] QString commit() const override;
    [[nodiscard]] QString rollback() const override;
    [[nodiscard]] QVariant boolean(bool value) const override;
    [[nodiscard]] QStringList zatoLayout() const override;
    [[nodiscard]] QString bigIntegerType() const override;
    [[nodiscard]] QString tableOptions() const override;
    [[nodiscard]] bool makesTablesInTransaction() const override { return false; }
    [[nodiscard]] QString dateTimeText(const QString &column) const override;
    [[nodiscard]] bool backsUp() const override { return false; }
    Result<QStringList> columns(QSqlDatabase &database, const QString &table) const override;
    Result<Done> tuneOwn(QSqlDatabase &database) const override;
    Result<Done> backUp(QSqlDatabase &database, const QString &path) const override;
    [[nodiscard]] QStringList userIndexLayout() const override;
};

} // namespace passwright
