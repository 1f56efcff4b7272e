// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ResetPassword.h"
#include "tests/support/ScriptedDirectory.h"

#include <QTest>

using namespace passwright;

namespace {

Result<Outcome> ended(const Task<Outcome> &task)
{
    return QTest::qWaitFor([&] { return task.isFinished(); }) && task.resultCount() > 0
        ? task.result()
        : Result<Outcome>(Error{.kind = Error::Kind::Cancelled});
}

PasswordChange goodChange()
{
    return {.newPassword = Secret::fromString(u"Tulip-Harbour-91"), .userId = QStringLiteral("zusr1")};
}

} // namespace

class tst_ResetPassword : public QObject
{
    Q_OBJECT

    ScriptedDirectory m_directory;
    Caller m_caller{QStringLiteral("CRM"), QStringLiteral("desk"), QString(), Session{.ust = Secret::fromString(u"token")}};

private Q_SLOTS:
    void init() { m_directory = {}; }

    void sendsOneCallWithACorrelationIdAndTheSession()
    {
        ResetPassword useCase(m_directory);
        const auto outcome = ended(useCase.reset(goodChange(), false, m_caller));
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
        QCOMPARE(m_directory.changes.size(), 1);
        QCOMPARE(m_directory.contexts.first().cid.size(), 24);
        QCOMPARE(m_directory.contexts.first().currentApp, QStringLiteral("CRM"));
        QVERIFY(m_directory.contexts.first().currentUst == Secret::fromString(u"token"));
        QVERIFY(m_directory.unlocked.isEmpty());
    }

    void aPasswordThatBreaksTheRulesIsNotSent()
    {
        ResetPassword useCase(m_directory);
        auto change = goodChange();
        change.newPassword = Secret::fromString(u"short");
        const auto outcome = ended(useCase.reset(change, false, m_caller));
        QCOMPARE(outcome->kind, Outcome::Kind::Refused);
        QVERIFY(outcome->has(StatusCode::PasswordTooShort));
        QVERIFY(m_directory.changes.isEmpty());
    }

    void whatTheDirectoryCannotDoIsNotSent_data()
    {
        QTest::addColumn<bool>("expiry");
        QTest::addColumn<bool>("must");
        QTest::addColumn<bool>("unlock");
        QTest::newRow("expiry") << true << false << false;
        QTest::newRow("must change") << false << true << false;
        QTest::newRow("unlock") << false << false << true;
    }
    void whatTheDirectoryCannotDoIsNotSent()
    {
        QFETCH(bool, expiry);
        QFETCH(bool, must);
        QFETCH(bool, unlock);
        m_directory.can.passwordExpiry = m_directory.can.mustChange = m_directory.can.lock = false;
        ResetPassword useCase(m_directory);
        auto change = goodChange();
        if (expiry)
            change.passwordExpiryDays = 7;
        if (must)
            change.mustChange = true;
        const auto outcome = ended(useCase.reset(change, unlock, m_caller));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Error::Kind::NotSupported);
        QVERIFY(m_directory.changes.isEmpty());
    }

    void unlocksAfterTheResetUnderACorrelationIdOfItsOwn()
    {
        ResetPassword useCase(m_directory);
        const auto outcome = ended(useCase.reset(goodChange(), true, m_caller));
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
        QCOMPARE(outcome->done, (QList{Outcome::Step::SetPassword, Outcome::Step::Unlock}));
        QCOMPARE(m_directory.unlocked, QStringList{QStringLiteral("zusr1")});
        QVERIFY(m_directory.contexts.at(0).cid != m_directory.contexts.at(1).cid);
    }

    void doesNotUnlockWhenTheResetWasRefused()
    {
        m_directory.changeAnswer = Outcome::refused(QStringLiteral("c"), {{.status = StatusCode::OutOfDate}});
        ResetPassword useCase(m_directory);
        QCOMPARE(ended(useCase.reset(goodChange(), true, m_caller))->kind, Outcome::Kind::Refused);
        QVERIFY(m_directory.unlocked.isEmpty());
    }

    void aFailedUnlockMakesItPartial_data()
    {
        QTest::addColumn<bool>("asError");
        QTest::newRow("refused") << false;
        QTest::newRow("error") << true;
    }
    void aFailedUnlockMakesItPartial()
    {
        QFETCH(bool, asError);
        if (asError)
            m_directory.unlockAnswer = Error{.kind = Error::Kind::Busy, .detail = QStringLiteral("locked")};
        else
            m_directory.unlockAnswer = Outcome::refused(QStringLiteral("c"), {{.status = StatusCode::SessionNotFound}});
        ResetPassword useCase(m_directory);
        const auto outcome = ended(useCase.reset(goodChange(), true, m_caller));
        QCOMPARE(outcome->kind, Outcome::Kind::Partial);
        QCOMPARE(outcome->done, QList{Outcome::Step::SetPassword});
        QCOMPARE(outcome->notDone, QList{Outcome::Step::Unlock});
        QCOMPARE(outcome->has(StatusCode::SessionNotFound), !asError);
    }

    void theUndoneStepAloneIsTriedAgain()
    {
        ResetPassword useCase(m_directory);
        const Outcome partial{.kind = Outcome::Kind::Partial, .done = {Outcome::Step::SetPassword},
                              .notDone = {Outcome::Step::Unlock}, .userId = QStringLiteral("zusr9")};
        QCOMPARE(ended(useCase.retry(partial, true, m_caller))->kind, Outcome::Kind::Changed);
        QCOMPARE(m_directory.unlocked, QStringList{QStringLiteral("zusr9")});
        QVERIFY(m_directory.changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ResetPassword)
#include "tst_ResetPassword.moc"
