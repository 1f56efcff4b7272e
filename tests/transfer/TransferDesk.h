// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Caller.h"
#include "models/transfer/UserExport.h"
#include "models/transfer/UserImport.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace passwright {

//! A database of our own with its super-user signed in, and files to bring in and to write.
class TransferDesk
{
public:
    TransferDesk()
        : store(harness.own(harness.path(QStringLiteral("own.sqlite"))))
        , admin(StoreHarness::signInAdmin(*store))
        , caller(Caller(QStringLiteral("passwright"), QStringLiteral("host1"), {}).withSession(admin))
    {
    }

    [[nodiscard]] QString file(const QByteArray &bytes, const QString &name = QStringLiteral("staff.csv")) const
    {
        QFile file(harness.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    //! What the import ended with; its rows are in \c rows.
    Result<ImportCounts> import(const QString &path, UserImport::Mode mode)
    {
        rows.clear();
        UserImport import(*store->userImporter(), path, caller);
        return ended(import, mode);
    }
    Result<ImportCounts> ended(UserImport &import, UserImport::Mode mode)
    {
        std::optional<Result<ImportCounts>> result;
        QObject::connect(&import, &UserImport::rowsDone, &import, [this](const QList<ImportRow> &more) { rows += more; });
        QObject::connect(&import, &UserImport::finished, &import, [&result](const Result<ImportCounts> &end) { result = end; });
        import.start(mode);
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60000))
            qFatal("the import does not end");
        return *result;
    }
    Result<qint64> exportTo(const QString &path, const UserQuery &query = {})
    {
        UserExport users(store->directory(), store->auditLog(), caller);
        return ended(users, path, query);
    }
    static Result<qint64> ended(UserExport &users, const QString &path, const UserQuery &query = {})
    {
        std::optional<Result<qint64>> result;
        QObject::connect(&users, &UserExport::finished, &users, [&result](const Result<qint64> &end) { result = end; });
        users.start(path, query);
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60000))
            qFatal("the export does not end");
        return *result;
    }
    [[nodiscard]] Account account(const QString &userName) { return StoreHarness::userNamed(*store, admin, userName); }
    [[nodiscard]] int count(const QString &statement) const { return RawDatabase(store->path()).value(statement).toInt(); }
    [[nodiscard]] int users() const { return count(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")); }

    StoreHarness harness;
    SqlStore::Opened store;
    Session admin;
    Caller caller;
    QList<ImportRow> rows;
};

} // namespace passwright
