// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/DriverError.h"

#include "models/audit/DatabaseEngine.h"

#include <QFile>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace passwright {
namespace {

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
enum ResultCode {
    Perm = 3,
    BusyCode = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpenCode = 14,
    TooBig = 18,
    Auth = 23,
    NotADatabaseCode = 26,
};

// A write that the file-size limit refused looks like any other failed one.
bool isOutOfRoom(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr quint64 room = quint64{64} * 1024;
    struct statvfs volume{};
    if (statvfs(name.constData(), &volume) == 0
        && static_cast<quint64>(volume.f_bavail) * volume.f_frsize < room)
        return true;
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return false;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        struct stat file{};
        if (stat((name + suffix).constData(), &file) == 0
            && static_cast<quint64>(file.st_size) + room >= limit.rlim_cur)
            return true;
    }
    return false;
}

Error::Kind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case BusyCode:
    case Locked:
        return Error::Kind::Busy;
    case ReadOnly:
        return Error::Kind::CannotWrite;
    case IoError:
        return isOutOfRoom(path) ? Error::Kind::NoSpace : Error::Kind::CannotWrite;
    case Full:
        return Error::Kind::NoSpace;
    case Corrupt:
        return Error::Kind::Damaged;
    case NotADatabaseCode:
        return Error::Kind::NotADatabase;
    case Perm:
    case CannotOpenCode:
    case Auth:
        return Error::Kind::CannotOpen;
    case TooBig:
        return Error::Kind::InvalidInput;
    case NoMemory:
    default:
        return Error::Kind::Internal;
    }
}

} // namespace

Error errorFromDriver(const QSqlError &error, const QSqlDatabase &database)
{
    const QString name = database.databaseName();
    const QString native = error.nativeErrorCode();
    switch (engineOf(database)) {
    case DatabaseEngine::PostgreSql:
        return errorFromSqlState(native, error.databaseText(), name, database.hostName());
    case DatabaseEngine::MariaDb:
        return errorFromMariaDb(native.toInt(), error.databaseText(), name, database.hostName().section(QLatin1String("://"), -1));
    case DatabaseEngine::Sqlite:
        break;
    }
    return {.kind = kindOf(native.toInt(), name),
            .subject = name,
            .detail = QStringLiteral("%1 (SQLite %2)").arg(error.databaseText(), native)};
}

} // namespace passwright
