// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "HelpDesk.h"
#include "ui/users/ResetController.h"

#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

using Kind = Outcome::Kind;
using Missing = ResetController::Missing;

//! What a controller told, in the order in which it did.
struct Heard
{
    explicit Heard(ResetController &controller)
    {
        QObject::connect(&controller, &ResetController::finished, &context, [this](const Outcome &outcome) { outcomes << outcome; });
        QObject::connect(&controller, &ResetController::handOver, &context, [this](const ResetController::HandOver &given) { handOvers << given; });
        QObject::connect(&controller, &ResetController::failed, &context, [this](const Error &error) { errors << error; });
        QObject::connect(&controller, &ResetController::notDone, &context, [this] { ++notDone; });
        QObject::connect(&controller, &ResetController::stillUnknown, &context, [this] { ++stillUnknown; });
        QObject::connect(&controller, &ResetController::sessionLost, &context, [this] { ++sessionLost; });
    }

    QObject context;
    QList<Outcome> outcomes;
    QList<ResetController::HandOver> handOvers;
    QList<Error> errors;
    int notDone = 0;
    int stillUnknown = 0;
    int sessionLost = 0;
};

class tst_ResetController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<HelpDeskConnection>(m_clock);
        users().users << madeUp(QStringLiteral("anna"), QStringLiteral("Anna Beck")) << madeUp(QStringLiteral("root"), QStringLiteral("Rita Root"))
                      << madeUp(QStringLiteral("desk"), QStringLiteral("Dana Desk"));
        users().at(QStringLiteral("root")).isSuperUser = true;
        m_controller = make({});
        choose("anna");
    }

    void sendsOnceWhatWasAsked()
    {
        Heard heard(*m_controller);
        users().hold();
        ResetController::Request request = asked();
        request.expiryDays = 7;
        request.reason = QStringLiteral(" INC-1 ");
        request.verification = QStringLiteral("Called back");
        m_controller->reset(request);
        m_controller->reset(request);
        m_controller->lock();
        QVERIFY(m_controller->isBusy());
        QCOMPARE(users().changes.size(), 1);
        users().release();
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QVERIFY(!m_controller->isBusy());
        QCOMPARE(users().changes.size(), 1);
        QVERIFY(users().locked.isEmpty());

        const PasswordChange &sent = users().changes.first();
        QCOMPARE(*sent.userId, QStringLiteral("zusranna"));
        QVERIFY(!sent.oldPassword);
        QVERIFY(sent.newPassword == request.newPassword);
        QCOMPARE(*sent.passwordExpiryDays, 7);
        QCOMPARE(*sent.mustChange, true);
        QCOMPARE(sent.reason, QStringLiteral("INC-1"));
        QCOMPARE(sent.verification, QStringLiteral("Called back"));
        QCOMPARE(*sent.loadedLastSet, madeUp(QString(), QString()).passwordLastSet);

        QCOMPARE(heard.outcomes.first().kind, Kind::Changed);
        QCOMPARE(heard.handOvers.size(), 1);
        QVERIFY(heard.handOvers.first().password == request.newPassword);
        QCOMPARE(heard.handOvers.first().expiry, m_clock.now.addDays(7));
        QVERIFY(heard.handOvers.first().mustChange);
        QTRY_VERIFY(m_controller->account()->mustChange);
    }

    void leavesOutWhatTheDirectoryCannotDo()
    {
        users().can.passwordExpiry = false;
        users().can.mustChange = false;
        Heard heard(*m_controller);
        ResetController::Request request = asked();
        request.expiryDays = 7;
        m_controller->reset(request);
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QVERIFY(!users().changes.first().passwordExpiryDays);
        QVERIFY(!users().changes.first().mustChange);
        QVERIFY(!heard.handOvers.first().mustChange);
    }

    void saysWhatIsMissing()
    {
        m_controller = make({.reason = Preferences::Asked::Required, .verification = Preferences::Asked::Required});
        choose("anna");
        QCOMPARE(m_controller->missing({}), (QList{Missing::Password, Missing::Reason, Missing::Verification}));
        ResetController::Request request = asked();
        request.reason = QStringLiteral("  ");
        QCOMPARE(m_controller->missing(request), (QList{Missing::Reason, Missing::Verification}));
        m_controller->reset(request);
        QVERIFY(users().changes.isEmpty());
        request.reason = request.verification = QStringLiteral("x");
        QVERIFY(m_controller->missing(request).isEmpty());
        request.newPassword = Secret::fromUtf8("my-qwerty");
        QCOMPARE(m_controller->missing(request), QList{Missing::Rules});
        choose("root");
        QCOMPARE(m_controller->missing(request).first(), Missing::Confirmation);
        request.confirmedName = QStringLiteral("Root");
        QCOMPARE(m_controller->missing(request).first(), Missing::Confirmation);
        request.confirmedName = QStringLiteral("root");
        QCOMPARE(m_controller->missing(request).first(), Missing::Rules);
        choose("desk");
        QCOMPARE(m_controller->missing(request).first(), Missing::OwnAccount);
    }

    void handsNothingOverAfterARefusal()
    {
        Heard heard(*m_controller);
        users().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::RowUnreadable}}));
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QCOMPARE(heard.outcomes.first().kind, Kind::Refused);
        QVERIFY(heard.handOvers.isEmpty());
        QVERIFY(!m_controller->canGoOn() && !m_controller->canCheck() && !m_controller->canRetry());
    }

    void goesOnFromTheFreshState()
    {
        Heard heard(*m_controller);
        const QDateTime byAnother = m_clock.now.addDays(-1);
        users().at(QStringLiteral("anna")).passwordLastSet = byAnother;
        const ResetController::Request request = asked();
        m_controller->reset(request);
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QVERIFY(heard.outcomes.first().has(StatusCode::OutOfDate));
        QCOMPARE(m_controller->account()->passwordLastSet, byAnother);
        QVERIFY(m_controller->canGoOn());
        m_controller->goOn();
        QTRY_COMPARE(heard.outcomes.size(), 2);
        QCOMPARE(heard.outcomes.last().kind, Kind::Changed);
        QCOMPARE(*users().changes.last().loadedLastSet, byAnother);
        QVERIFY(heard.handOvers.first().password == request.newPassword);
        QVERIFY(!m_controller->canGoOn());
    }

    void doesNotGoOnWithoutTheFreshState()
    {
        Heard heard(*m_controller);
        users().at(QStringLiteral("anna")).passwordLastSet = m_clock.now.addDays(-1);
        users().userError = Error{.kind = Error::Kind::Busy};
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QVERIFY(!m_controller->canGoOn());
        m_controller->goOn();
        QCOMPARE(users().changes.size(), 1);
    }

    void triesAgainOnlyWhatWasNotDone()
    {
        Heard heard(*m_controller);
        users().at(QStringLiteral("anna")).isLocked = true;
        choose("anna");
        users().nextUnlocks.emplace_back(Error{.kind = Error::Kind::Busy});
        users().nextUnlocks.emplace_back(Error{.kind = Error::Kind::Busy});
        ResetController::Request request = asked();
        request.unlockAsWell = true;
        m_controller->reset(request);
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QCOMPARE(heard.outcomes.first().kind, Kind::Partial);
        QCOMPARE(heard.handOvers.size(), 1);
        QVERIFY(m_controller->canRetry());
        m_controller->retry();
        QTRY_COMPARE(heard.errors.size(), 1);
        QVERIFY(m_controller->canRetry());
        m_controller->retry();
        QTRY_COMPARE(heard.outcomes.size(), 2);
        QCOMPARE(heard.outcomes.last().kind, Kind::Changed);
        QVERIFY(!m_controller->canRetry());
        QCOMPARE(users().changes.size(), 1);
        QCOMPARE(users().unlocked.size(), 3);
        QCOMPARE(heard.handOvers.size(), 1);
    }

    void settlesAnUnknownThatWasDone()
    {
        Heard heard(*m_controller);
        unknown(true);
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        QCOMPARE(heard.outcomes.first().kind, Kind::Unknown);
        QVERIFY(heard.handOvers.isEmpty());
        QVERIFY(m_controller->canCheck());
        m_controller->checkNow();
        QTRY_COMPARE(heard.outcomes.size(), 2);
        QCOMPARE(heard.outcomes.last().kind, Kind::Changed);
        QCOMPARE(heard.handOvers.size(), 1);
        QCOMPARE(users().changes.size(), 1);
        QVERIFY(!m_controller->canCheck());
    }

    void settlesAnUnknownThatWasNotDone()
    {
        Heard heard(*m_controller);
        unknown(false);
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        m_controller->checkNow();
        QTRY_COMPARE(heard.notDone, 1);
        QVERIFY(heard.handOvers.isEmpty());
        QVERIFY(!m_controller->canCheck());
    }

    void doesNotTakeAnothersChangeForItsOwn()
    {
        Heard heard(*m_controller);
        unknown(false);
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        users().at(QStringLiteral("anna")).passwordLastSet = m_clock.now.addSecs(1);
        users().at(QStringLiteral("anna")).mustChange = false;
        m_controller->checkNow();
        QTRY_COMPARE(heard.stillUnknown, 1);
        QVERIFY(heard.handOvers.isEmpty());
        m_controller->checkNow();
        QTRY_COMPARE(heard.stillUnknown, 2);
        QCOMPARE(heard.notDone, 0);
    }

    void keepsAnUnknownThatCannotBeChecked()
    {
        Heard heard(*m_controller);
        unknown(true);
        m_controller->reset(asked());
        QTRY_COMPARE(heard.outcomes.size(), 1);
        users().userError = Error{.kind = Error::Kind::Busy};
        m_controller->checkNow();
        QTRY_COMPARE(heard.errors.size(), 1);
        QVERIFY(m_controller->canCheck());
        users().userError.reset();
        m_controller->checkNow();
        QTRY_COMPARE(heard.handOvers.size(), 1);
    }

    void forgetsWhatWaitedForAnother()
    {
        Heard heard(*m_controller);
        unknown(true);
        m_controller->reset(asked());
        QTRY_VERIFY(m_controller->canCheck());
        choose("root");
        QVERIFY(!m_controller->canCheck());
        m_controller->checkNow();
        QVERIFY(!m_controller->isBusy());
    }

    void tellsErrorsAndLostSessions()
    {
        Heard heard(*m_controller);
        users().nextChanges.emplace_back(Error{.kind = Error::Kind::NoSpace});
        m_controller->reset(asked());
        QTRY_COMPARE(heard.errors.size(), 1);
        QCOMPARE(heard.sessionLost, 0);
        users().nextChanges.emplace_back(Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007002")});
        m_controller->reset(asked());
        QTRY_COMPARE(heard.sessionLost, 1);
        users().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::SessionNotFound}}));
        m_controller->reset(asked());
        QTRY_COMPARE(heard.sessionLost, 2);
        QVERIFY(heard.handOvers.isEmpty());
    }

    void locksUnlocksApproves()
    {
        Heard heard(*m_controller);
        users().at(QStringLiteral("anna")).approval = Account::Approval::BeforeDecision;
        m_controller->lock();
        QTRY_VERIFY(m_controller->account()->isLocked);
        m_controller->unlock();
        QTRY_VERIFY(!m_controller->account()->isLocked);
        m_controller->approve();
        QTRY_COMPARE(m_controller->account()->approval, Account::Approval::Approved);
        QCOMPARE(heard.outcomes.size(), 3);
    }

    void wipesWhileACheckIsUnderWay()
    {
        Heard heard(*m_controller);
        unknown(true);
        m_controller->reset(asked());
        QTRY_VERIFY(m_controller->canCheck());
        users().hold();
        m_controller->checkNow();
        m_controller->wipe();
        users().release();
        QTRY_VERIFY(!m_controller->isBusy());
        QVERIFY(heard.handOvers.isEmpty());
    }

private:
    HelpDeskDirectory &users() { return m_connection->users; }
    void choose(const char *name) { m_controller->setAccount(users().at(QString::fromLatin1(name))); }
    static ResetController::Request asked() { return {.newPassword = Secret::fromUtf8("correct horse 9")}; }
    void unknown(bool wasDone)
    {
        users().doesItAnyway = wasDone;
        users().nextChanges.emplace_back(Outcome{.kind = Kind::Unknown});
    }
    std::unique_ptr<ResetController> make(const Preferences &preferences)
    {
        return std::make_unique<ResetController>(*m_connection, deskCaller(), preferences, m_clock, m_random, QStringList());
    }

    SetClock m_clock;
    KnownRandom m_random;
    std::unique_ptr<HelpDeskConnection> m_connection;
    std::unique_ptr<ResetController> m_controller;
};

QTEST_GUILESS_MAIN(tst_ResetController)
#include "tst_ResetController.moc"
