// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace passwright {

//! A connection of a test's own to a database, beside the one under test. Fails the test loudly
//! (qFatal) where a statement does.
class RawDatabase
{
public:
    struct Place
    {
        QString driver;
        QString database = {};
        QString user = {};
        QString options = {}; //!< of Qt's driver
        QString host = {};
        int port = -1;
        QString password = {};
    };

    //! A SQLite file.
    explicit RawDatabase(const QString &path);
    explicit RawDatabase(const Place &place);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    //! Whether there is such a database at this moment.
    [[nodiscard]] static bool opens(const Place &place);
    //! value(), of a connection for this time alone; invalid where there is none or the statement fails.
    [[nodiscard]] static QVariant tried(const Place &place, const QString &statement);

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
