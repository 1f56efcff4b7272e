// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace passwright {

//! A connection of a test's own to a SQLite file, beside the one under test. Fails the test loudly
//! (qFatal) where a statement does.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void run(const QString &statement, const QVariantList &values = {}) const;
    //! The first column of the first row; invalid where there is no row.
    [[nodiscard]] QVariant value(const QString &statement, const QVariantList &values = {}) const;
    //! Each row's columns joined with `|`, each with its storage class' quoting (quote()).
    [[nodiscard]] QStringList rows(const QString &table, const QString &columns) const;
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace passwright
