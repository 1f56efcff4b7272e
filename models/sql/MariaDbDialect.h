// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/ServerDialect.h"

namespace passwright {

//! The write lock is a row of our settings: nobody who only reads waits for it. In a Galera cluster it holds on its
//! node alone; there the second writer of a row of the trail fails at its end, with conflictCode.
class MariaDbDialect final : public ServerDialect
{
public:
    Result<Done> beginWrite(QSqlDatabase &database) const override;
    [[nodiscard]] bool locksEverybody() const override { return false; }
    [[nodiscard]] QVariant boolean(bool value) const override;
    [[nodiscard]] QStringList zatoLayout() const override;
    [[nodiscard]] QString tableOptions() const override;
    [[nodiscard]] bool makesTablesInTransaction() const override { return false; }
    [[nodiscard]] QString dateTimeText(const QString &column) const override;
    Result<QStringList> columns(QSqlDatabase &database, const QString &table) const override;
    [[nodiscard]] QStringList userIndexLayout() const override;
};

} // namespace passwright
