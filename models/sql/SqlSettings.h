// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/domain/Result.h"

#include <QSqlDatabase>

#include <optional>

namespace passwright {

class SqlDialect;

//! The table `passwright_settings`: what a database knows about itself, as key and value.
class SqlSettings
{
public:
    explicit SqlSettings(QSqlDatabase &database);

    Result<Done> createTable(const SqlDialect &dialect);

    //! The schema's version; Error Damaged where the row is not there or is no number.
    Result<int> schemaVersion();
    Result<Done> setSchemaVersion(int version);

    //! Whether Passwright made the whole database.
    Result<bool> isOwn();
    Result<Done> setOwn(bool own);

    //! Nothing: not kept here.
    Result<std::optional<PasswordRules>> rules();
    Result<Done> setRules(const PasswordRules &rules);
    Result<std::optional<int>> rounds();
    Result<Done> setRounds(int rounds);

private:
    Result<std::optional<QString>> read(const QString &key);
    Result<Done> write(const QString &key, const QString &value);

    QSqlDatabase &m_database;
};

} // namespace passwright
