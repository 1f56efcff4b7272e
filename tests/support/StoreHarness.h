// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/SecureRandomSource.h"
#include "models/passwords/PasswordPresets.h"
#include "models/sql/SqlStore.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RecordingLog.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>

namespace passwright {

//! A folder for databases that is gone with the harness, with the clock, random source and log that
//! stores in it take, and the few steps that every test begins with.
class StoreHarness
{
public:
    //! Few enough for a test to be quick.
    static constexpr int rounds = 1000;

    StoreHarness();

    [[nodiscard]] SqlStore::Services services() { return {.clock = clock, .random = random, .log = log}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    //! A copy of the sample Zato database in the folder.
    [[nodiscard]] QString copyOfZato(const QString &name = QStringLiteral("zato.sqlite")) const;
    [[nodiscard]] static SecretsConf zatoSecrets();
    //! With the key, few rounds and a short time-out.
    [[nodiscard]] static SqlStoreOptions zatoOptions(const QString &path);
    [[nodiscard]] static SqlStoreOptions ownOptions(const QString &path);

    //! Opened and prepared.
    SqlStore::Opened zato(const QString &path);
    //! New, with Zato's rules and the super-user admin1 / hQ9nl93UDqGus.
    SqlStore::Opened own(const QString &path);
    [[nodiscard]] static NewUser admin();

    [[nodiscard]] static CallContext context(const std::optional<Session> &session = {});
    //! The session, or an end of the program with the reasons.
    static Session signIn(SqlStore &store, const QString &userName, const QString &password);
    static Session signInAdmin(SqlStore &store);
    static Account userNamed(SqlStore &store, const Session &admin, const QString &userName);

    ManualClock clock;
    SecureRandomSource random;
    RecordingLog log;

private:
    QTemporaryDir m_folder;
};

//! The codes of refusals, joined with blanks.
[[nodiscard]] QString codesOf(const QList<Refusal> &refusals);

} // namespace passwright
