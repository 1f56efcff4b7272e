// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ChangeOwnPassword.h"
#include "models/services/ManageAccount.h"
#include "models/services/Preflight.h"
#include "models/services/SearchUsers.h"
#include "models/services/SignIn.h"
#include "tests/support/ScriptedDirectory.h"

#include <QTest>

using namespace passwright;

class tst_UseCases : public QObject
{
    Q_OBJECT

    ScriptedDirectory m_directory;
    Caller m_caller{QStringLiteral("CRM"), QStringLiteral("desk"), QString()};

private Q_SLOTS:
    void init() { m_directory = {}; }

    void ownChangeCarriesTheOldPasswordAndNobodyElsesId()
    {
        ChangeOwnPassword(m_directory).change(Secret::fromString(u"old"), Secret::fromString(u"Tulip-Harbour-91"), m_caller);
        QCOMPARE(m_directory.changes.size(), 1);
        QVERIFY(m_directory.changes.first().oldPassword == Secret::fromString(u"old"));
        QVERIFY(!m_directory.changes.first().userId);
        QVERIFY(!m_directory.changes.first().mustChange);
    }

    void ownChangeThatBreaksTheRulesIsNotSent()
    {
        const auto task = ChangeOwnPassword(m_directory).change(Secret::fromString(u"old"), Secret::fromString(u"qwerty"), m_caller);
        QCOMPARE(task.result()->kind, Outcome::Kind::Refused);
        QVERIFY(m_directory.changes.isEmpty());
    }

    void aSignInWithABadNewPasswordIsNotSent()
    {
        const auto task = SignIn(m_directory).signIn(
            {.userName = QStringLiteral("joan"), .password = Secret::fromString(u"x"), .newPassword = Secret::fromString(u"short")}, m_caller);
        QVERIFY(!task.result()->signedIn());
        QVERIFY(task.result()->has(StatusCode::PasswordTooShort));
        QVERIFY(m_directory.signIns.isEmpty());
    }

    void anEmptySessionTokenIsSentAtSignIn()
    {
        SignIn(m_directory).signIn({.userName = QStringLiteral("joan"), .password = Secret::fromString(u"x")}, m_caller);
        QVERIFY(m_directory.contexts.first().currentUst.isEmpty());
    }

    void aSearchIsTrimmedOfBlanks()
    {
        SearchUsers(m_directory).search({.text = QStringLiteral("  joan   doe ")}, m_caller);
        QCOMPARE(m_directory.queries.first().text, QStringLiteral("joan doe"));
    }

    void aNewUserWithABadPasswordIsNotAdded()
    {
        const auto task = ManageAccount(m_directory).add({.userName = QStringLiteral("neo"), .password = Secret::fromString(u"short")}, m_caller);
        QCOMPARE(task.result()->kind, Outcome::Kind::Refused);
        QVERIFY(m_directory.added.isEmpty());
    }

    void preflightTellsWhatAResetWillNotMend()
    {
        const Session caller{.userId = QStringLiteral("me")};
        const Account fine{.userId = QStringLiteral("you")};
        QVERIFY(Preflight::notices(fine, caller).isEmpty());

        Account stuck = fine;
        stuck.isLocked = true;
        stuck.approval = Account::Approval::BeforeDecision;
        stuck.isSuperUser = true;
        const auto notices = Preflight::notices(stuck, caller);
        QVERIFY(notices.contains(Preflight::Notice::Locked));
        QVERIFY(notices.contains(Preflight::Notice::NotApproved));
        QVERIFY(notices.contains(Preflight::Notice::OtherSuperUser));

        Account own = fine;
        own.userId = QStringLiteral("me");
        own.isSuperUser = true;
        QCOMPARE(Preflight::notices(own, caller), QList{Preflight::Notice::OwnAccount});
    }
};

QTEST_GUILESS_MAIN(tst_UseCases)
#include "tst_UseCases.moc"
