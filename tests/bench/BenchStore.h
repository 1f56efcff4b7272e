// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/SystemLog.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/services/Caller.h"
#include "models/sql/SqlStore.h"

namespace passwright {

//! An open database of our own with its super-user signed in, and no system log. What goes wrong ends the program.
//! Blocks wherever it waits.
class BenchStore
{
public:
    //! Makes one with this super-user and user1, user2 and so on. Their hashes, and the database's own setting, have
    //! so few rounds that it is quick.
    static void create(SqlStoreOptions options, int people = 0);
    //! One that was made so.
    explicit BenchStore(const SqlStoreOptions &options);

    [[nodiscard]] static QString userName() { return QStringLiteral("admin"); }
    [[nodiscard]] static Secret password() { return Secret::fromUtf8("Tulip-Harbour-Lantern-0"); }

    [[nodiscard]] UserDirectory &directory() { return m_store->directory(); }
    [[nodiscard]] AuditLog &auditLog() { return m_store->auditLog(); }
    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RandomSource &random() const { return m_random; }

    //! Blocks until the task has ended.
    template<class T>
    static T ended(Task<T> task)
    {
        task.waitForFinished();
        if (!task.result().ok())
            giveUp(task.result().error());
        return task.result().value();
    }
    [[noreturn]] static void giveUp(const Error &error);

private:
    class NoLog final : public SystemLog
    {
    public:
        void write(const AuditEvent &) override {}
    };

    SystemClock m_clock;
    SecureRandomSource m_random;
    NoLog m_log;
    SqlStore::Opened m_store;
    Caller m_caller;
};

} // namespace passwright
