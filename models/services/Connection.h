// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/audit/Journal.h"
#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"
#include "models/domain/UserImporter.h"

#include <QStringList>

#include <memory>

namespace passwright {

//! One open door: the directory behind it, and its trail. It closes with the last owner.
class Connection
{
public:
    //! What a person should know about an open connection; none of it stops the work.
    enum class Notice {
        ReadableByOthers,  //!< the database file can be read by other accounts of this machine
        NeedsPreparation,  //!< Passwright's own tables are missing: `prepare` adds them (to a file, after a backup)
        NoSecureMemory,    //!< locked memory is not there
        SampleDatabase,    //!< made-up users
        PlainHttp,         //!< a server on this machine, without TLS
        PlainDatabase,     //!< a database server on this machine, without TLS
    };

    virtual ~Connection() = default;

    [[nodiscard]] virtual UserDirectory &directory() = 0;
    [[nodiscard]] virtual AuditLog &auditLog() = 0;
    //! Where lists of users can be brought in; else null.
    [[nodiscard]] virtual UserImporter *userImporter() { return nullptr; }
    //! This workstation's, where the directory keeps no trail; else null.
    [[nodiscard]] virtual Journal *journal() { return nullptr; }
    //! For people: the profile's name or the file's.
    [[nodiscard]] virtual QString title() const = 0;
    //! Name of the application that calls are issued from (current_app).
    [[nodiscard]] virtual QString application() const = 0;
    [[nodiscard]] virtual QList<Notice> notices() const = 0;

    //! Adds Passwright's own tables: to a file after a backup beside it, whose path it gives; on a server, whose
    //! backups are its administrator's, it gives nothing. Only where NeedsPreparation.
    virtual Task<QString> prepare() = 0;
};

} // namespace passwright
