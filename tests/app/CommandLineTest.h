// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/Sandbox.h"

#include <QDir>
#include <QJsonArray>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace passwright {

//! The real binary on a database of its own, for each test function anew.
class CommandLineTest : public QObject
{
    Q_OBJECT

protected:
    static inline const QByteArray adminPassword{"Slate-Harbour-41"};
    static inline const QByteArray firstPassword{"Amber-Teapot-1717"};
    static inline const QByteArray resetPassword{"Copper-Window-58"};
    static inline const QByteArray ownPassword{"Willow-Lantern-93"};

    static QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }
    //! Those of sub_status, with spaces between them.
    static QString codes(const Ran &ran)
    {
        QStringList all;
        const QJsonArray statuses = ran.json().value(QLatin1String("sub_status")).toArray();
        for (const auto &code : statuses)
            all.append(code.toString());
        return all.join(QLatin1Char(' '));
    }

    [[nodiscard]] Ran admin(const QStringList &command, const QList<QByteArray> &more = {}) const
    {
        return m_sandbox->as(QStringLiteral("admin"), command, QList<QByteArray>{adminPassword} + more);
    }
    [[nodiscard]] Ran joan(const QStringList &command, const QList<QByteArray> &lines) const
    {
        return m_sandbox->as(QStringLiteral("joan"), command, lines);
    }
    void withJoan() const
    {
        QCOMPARE(m_sandbox->init(adminPassword).exitCode, 0);
        QCOMPARE(admin(words("user add joan --display-name Joan --email joan@example.org"), {firstPassword}).exitCode, 0);
    }
    //! Changes a database behind the program's back.
    void sql(const QString &path, const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
                QVERIFY2(query.numRowsAffected() != 0, qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("behind"));
    }

    std::unique_ptr<Sandbox> m_sandbox;

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
};

} // namespace passwright

//! Ends the test function where the run did not end with the exit code.
#define CHECK(run, code) \
    do { \
        const Ran &once = (run); \
        QVERIFY2(once.exitCode == (code) && !once.crashed, (once.err + once.out).constData()); \
    } while (false)
