// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/audit/SystemLog.h"
#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"
#include "models/domain/UserImporter.h"
#include "models/sql/SqlStoreOptions.h"

#include <memory>

namespace passwright {

//! One open database, a file or on a server: its users, its trail, and what belongs to the database itself.
//!
//! On a server: a lost connection is found again by the next call, and who is signed in stays so. A look that lost it is
//! done once more. A change that lost it before its commit was sent ends as Error NotReachable, and nothing was changed; one whose commit was not answered
//! is settled by the audit trail, over a new connection, and is Unknown only where none is to be had in time.
//!
//! Thread: calls from any one thread; the work runs on a thread of its own. The destructor waits
//! for the job that runs and drops those that have not begun. Needs a QCoreApplication and an open
//! CryptoGate as long as it lives.
class SqlStore
{
public:
    //! What the store takes from outside; each must outlive it.
    struct Services
    {
        const Clock &clock;
        const RandomSource &random;
        SystemLog &log;
    };
    using Opened = std::shared_ptr<SqlStore>;
    //! What a look at a database found.
    struct Found
    {
        bool needsPreparation = false; //!< users, without our tables
        bool needsUpgrade = false;     //!< our tables are older; open() would upgrade them
    };

    //! Opens a database of our own, after an upgrade of our tables where they are older (with a backup
    //! beside the file), or a Zato server's. Errors: NotFound, CannotOpen, CannotWrite (file or
    //! folder read-only), NotADatabase, NotOurs (no users table), SchemaTooNew, KeyNeeded, WrongKey,
    //! Busy, Damaged, NoSpace; the subject is the path. Of a server also NotReachable, NotTrusted, SecretNeeded,
    //! SecretRefused, NotPermitted (detail: the server's words on the missing privilege), and no backup is made.
    static Task<Opened> open(const SqlStoreOptions &options, Services services);

    //! Whether open() would succeed, and what it would do first; nothing is written. Errors: open()'s.
    static Task<Found> look(const SqlStoreOptions &options, Services services);

    //! Makes a database of our own, mode 0600, with Zato's layout, these rules and its first
    //! super-user, then opens it. It is there wholly or not at all; on a server in a database that is there and has none of
    //! these tables (Damaged with code "db.unfinished": those of a creation that was cut off). Errors besides open()'s:
    //! AlreadyExists, InvalidInput (subject: the field of the super-user; code: the status code).
    static Task<Opened> create(const SqlStoreOptions &options, const NewUser &firstSuperUser,
        const PasswordRules &rules, Services services);

    ~SqlStore();
    SqlStore(const SqlStore &) = delete;
    SqlStore &operator=(const SqlStore &) = delete;

    [[nodiscard]] UserDirectory &directory();
    [[nodiscard]] AuditLog &auditLog();
    //! Null where the database is not our own.
    [[nodiscard]] UserImporter *userImporter();

    //! Absolute; of a server DatabaseUrl::title().
    [[nodiscard]] QString path() const;
    //! Passwright made this database; else a Zato server did.
    [[nodiscard]] bool isOwn() const;
    //! Our tables are missing: until prepare() every call of directory() and auditLog() gives
    //! Error NotOurs.
    [[nodiscard]] bool needsPreparation() const;
    //! As found at opening.
    [[nodiscard]] bool readableByOthers() const;
    //! Of the backup that an upgrade at opening made; else empty.
    [[nodiscard]] QString upgradeBackup() const;

    //! Adds our tables after a consistent backup beside the file, mode 0600; gives its path. On a server no
    //! backup is made, and the path is empty: whoever prepares it should have one.
    Task<QString> prepare();

    //! For whoever holds the file (and its key) when nobody can sign in: sets a super-user's
    //! password, unlocks them where locked, and forgets failed sign-ins. Refused: E001100 no such
    //! user, E005005 no super-user, and the rules'. \p context needs no session. Kept in the trail
    //! as a recovery.
    Task<Outcome> recover(const QString &userNameOrId, const Secret &newPassword, const CallContext &context);

private:
    class Private;
    explicit SqlStore(std::unique_ptr<Private> state);
    static Result<Opened> opened(std::unique_ptr<Private> state);

    std::unique_ptr<Private> d;
};

} // namespace passwright
