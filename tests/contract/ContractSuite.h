// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/DirectoryFixture.h"
#include "tests/support/databases/DatabaseServer.h"

#include <QObject>

#include <memory>

namespace passwright {

//! What every test of the contract begins with: a fresh directory of each kind, and short words for calls.
class ContractSuite : public QObject
{
    Q_OBJECT

protected:
    //! Rows of the global data column "door": the directories with sessions.
    static void addDoors();
    void openDoor();
    void closeDoor() { m_fixture.reset(); }

    [[nodiscard]] UserDirectory &directory() const { return m_fixture->directory(); }
    [[nodiscard]] DirectoryFixture &fixture() const { return *m_fixture; }

    [[nodiscard]] static CallContext context(const std::optional<Session> &session = {},
        const QString &application = QStringLiteral("CRM"));
    [[nodiscard]] SignInOutcome trySignIn(const SignInRequest &request, const QString &application = QStringLiteral("CRM")) const;
    [[nodiscard]] SignInOutcome trySignIn(const char *userName, const char *password) const;
    //! An end of the program where it is refused.
    [[nodiscard]] Session signIn(const char *userName, const char *password) const;
    [[nodiscard]] Session admin() const { return signIn("admin1", "hQ9nl93UDqGus"); }
    [[nodiscard]] Session joan() const { return signIn("joan", "Correct-Horse-1"); }
    [[nodiscard]] Account account(const Session &admin, const char *userName) const;
    [[nodiscard]] Outcome change(const PasswordChange &data, const std::optional<Session> &session) const;
    //! "changed", "refused E003002 E003001", "partial", "unknown".
    [[nodiscard]] static QString summary(const Outcome &outcome);
    [[nodiscard]] static QString summary(const SignInOutcome &outcome);
    //! Of a backend that says NotSupported to it: an end of the program where it does not say so.
    [[nodiscard]] bool cannotAddUsers(const Session &admin) const;
    //! What to expect where only some doors say why: \p told, or E005001.
    [[nodiscard]] QString ifTold(const char *told) const;

private:
    // Made where a test first needs them, for all that follow.
    std::unique_ptr<DatabaseServer> m_postgres;
    std::unique_ptr<DatabaseServer> m_mariaDb;
    std::unique_ptr<DirectoryFixture> m_fixture; // last: it uses the servers
};

} // namespace passwright
