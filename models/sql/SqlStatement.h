// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace passwright {

//! Prepares the statement, binds the values to its question marks in order, and runs it. Every
//! statement of this room goes through here: no value is ever part of a statement's text.
[[nodiscard]] Result<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});
//! Its two halves, for a statement that runs more than once.
[[nodiscard]] Result<Done> prepare(QSqlQuery &query, const QSqlDatabase &database, const QString &statement);
[[nodiscard]] Result<Done> executePrepared(QSqlQuery &query, const QSqlDatabase &database, const QVariantList &values);
//! The same as execute(), where no rows are asked for.
[[nodiscard]] Result<Done> executed(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

} // namespace passwright
