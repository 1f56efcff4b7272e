// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ManyUsers.h"
#include "ui/users/UsersController.h"

#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;
using namespace std::chrono_literals;

using State = UsersController::State;

class tst_UsersController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<HelpDeskConnection>(m_clock);
        users().users << madeUp(QStringLiteral("anna"), QStringLiteral("Anna Beck")) << madeUp(QStringLiteral("hanna"), QStringLiteral("Hanna Ott"))
                      << madeUp(QStringLiteral("omar"), QStringLiteral("Omar Haddad"));
        m_controller = std::make_unique<UsersController>(*m_connection, deskCaller(), m_clock);
        m_controller->setPause(1ms);
    }

    void asksOnceForWhatIsTypedInOneGo()
    {
        m_controller->setPause(50ms);
        for (const char *text : {"a", "an", "ann", "anna"})
            m_controller->setText(QString::fromLatin1(text));
        QVERIFY(users().queries.isEmpty());
        QTRY_COMPARE(m_controller->state(), State::Found);
        QCOMPARE(users().queries.size(), 1);
        QCOMPARE(users().queries.first().text, QStringLiteral("anna"));
        QCOMPARE(users().queries.first().limit, 100);
    }

    void waitsForTheSecondCharacter()
    {
        m_controller->setText(QStringLiteral("a"));
        m_controller->setText(QStringLiteral("  a "));
        // A longer text has its turn after the pause; had the shorter one begun, it would have come first.
        m_controller->setText(QStringLiteral("an"));
        QTRY_COMPARE(m_controller->state(), State::Found);
        QCOMPARE(users().queries.size(), 1);
        QCOMPARE(users().queries.first().text, QStringLiteral("an"));
    }

    void beginsAtOnceWhenAsked()
    {
        m_controller->setText(QStringLiteral("o"));
        m_controller->searchNow();
        QCOMPARE(users().queries.size(), 1);
        QTRY_COMPARE(m_controller->state(), State::Found);
        m_controller->setText(QString());
        QCOMPARE(m_controller->state(), State::Empty);
        QCOMPARE(m_controller->model()->rowCount(), 0);
        m_controller->searchNow();
        QTRY_COMPARE(m_controller->model()->rowCount(), 3);
    }

    void dropsALateAnswer()
    {
        users().hold();
        m_controller->setText(QStringLiteral("omar"));
        m_controller->searchNow();
        m_controller->setText(QStringLiteral("anna"));
        m_controller->searchNow();
        QCOMPARE(users().waiting(), 2);
        users().answer(1);
        QTRY_COMPARE(m_controller->state(), State::Found);
        QCOMPARE(m_controller->model()->rowCount(), 2);
        QSignalSpy reset(m_controller->model(), &QAbstractItemModel::modelReset);
        users().answer(0);
        QCoreApplication::processEvents();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_controller->model()->account(0)->userName, QStringLiteral("anna"));
        QCOMPARE(m_controller->query().text, QStringLiteral("anna"));
    }

    void hasSupersededQueriesStopped()
    {
        ManyConnection connection(m_clock, 1000);
        UsersController controller(connection, deskCaller(), m_clock);
        controller.setPause(1h);
        connection.many.hold();
        controller.setText(QStringLiteral("user"));
        controller.searchNow();
        controller.setFilter(UserQuery::State::Locked, 30);
        controller.setSort(UserQuery::Sort::Expiry, false);
        const QList<CallContext> &contexts = connection.many.contexts;
        QCOMPARE(contexts.size(), 3);
        QVERIFY(contexts.at(0).stop.stop_requested());
        QVERIFY(contexts.at(1).stop.stop_requested());
        QVERIFY(!contexts.at(2).stop.stop_requested());
        const UserQuery last{.text = QStringLiteral("user"), .state = UserQuery::State::Locked, .days = 30,
            .sort = UserQuery::Sort::Expiry, .limit = 100};
        QCOMPARE(connection.many.queries.last(), last);
        controller.setText(QStringLiteral("use"));
        QVERIFY(!contexts.at(2).stop.stop_requested()); // not before the next one begins
        connection.many.answer(2);
        QTRY_COMPARE(controller.model()->rowCount(), 100);
        QCOMPARE(controller.model()->account(0)->userName, ManyUsers::nameOf(990));
        connection.many.release();
        QCoreApplication::processEvents();
        QCOMPARE(controller.model()->account(0)->userName, ManyUsers::nameOf(990));
    }

    void beginsAtOnceWithAState()
    {
        ManyConnection connection(m_clock, 950);
        UsersController controller(connection, deskCaller(), m_clock);
        controller.setSort(UserQuery::Sort::Name, false);
        QVERIFY(connection.many.queries.isEmpty()); // an order alone looks for nobody
        controller.setFilter(UserQuery::State::Locked, 30);
        QTRY_COMPARE(controller.state(), State::Found);
        QCOMPARE(controller.model()->rowCount(), 95);
        controller.setPause(1ms);
        controller.setText(QStringLiteral("user0000010"));
        QTRY_COMPARE(controller.model()->rowCount(), 1);
        controller.setText(QString());
        QTRY_COMPARE(controller.model()->rowCount(), 95);
    }

    void sortsByExpiryUnlessTheyChose()
    {
        ManyConnection connection(m_clock, 10);
        UsersController controller(connection, deskCaller(), m_clock);
        const auto sort = [&connection] { return connection.many.queries.last().sort; };
        controller.setFilter(UserQuery::State::ExpiresWithin, 7);
        QCOMPARE(sort(), UserQuery::Sort::Expiry);
        controller.setFilter(UserQuery::State::Locked, 7);
        QCOMPARE(sort(), UserQuery::Sort::BestMatch);
        controller.setSort(UserQuery::Sort::UserName, false);
        controller.setFilter(UserQuery::State::Expired, 7);
        QCOMPARE(sort(), UserQuery::Sort::UserName);
        connection.many.can.sorts = false;
        UsersController other(connection, deskCaller(), m_clock);
        other.setFilter(UserQuery::State::Expired, 7);
        QCOMPARE(sort(), UserQuery::Sort::BestMatch);
    }

    void keepsTheRowsWhereARefreshFails()
    {
        m_controller->setText(QStringLiteral("anna"));
        QTRY_COMPARE(m_controller->state(), State::Found);
        users().searchError = Error{.kind = Error::Kind::NotReachable};
        m_controller->refresh();
        QTRY_COMPARE(m_controller->state(), State::Failed);
        QCOMPARE(m_controller->model()->rowCount(), 2);
        users().searchError.reset();
        m_controller->refresh();
        QTRY_COMPARE(m_controller->state(), State::Found);
    }

    void dropsAnAnswerToAFieldThatWasEmptied()
    {
        users().hold();
        m_controller->setText(QStringLiteral("omar"));
        m_controller->searchNow();
        m_controller->setText(QString());
        users().release();
        QCoreApplication::processEvents();
        QCOMPARE(m_controller->state(), State::Empty);
        QCOMPARE(m_controller->model()->rowCount(), 0);
    }

    void saysNoMatch()
    {
        m_controller->setText(QStringLiteral("zz"));
        QTRY_COMPARE(m_controller->state(), State::NoMatch);
    }

    void readsFurtherPagesAsTheyAreWanted()
    {
        addMany(250);
        m_controller->setText(QStringLiteral("many"));
        QTRY_COMPARE(m_controller->state(), State::TooMany);
        QCOMPARE(m_controller->model()->rowCount(), 100);
        m_controller->model()->fetchMore({});
        QTRY_COMPARE(m_controller->model()->rowCount(), 200);
        QCOMPARE(m_controller->state(), State::TooMany);
        m_controller->model()->fetchMore({});
        QTRY_COMPARE(m_controller->model()->rowCount(), 250);
        QCOMPARE(m_controller->state(), State::Found);
        QVERIFY(!m_controller->model()->canFetchMore({}));
        QSet<QString> names;
        for (int row = 0; row < 250; ++row)
            names << m_controller->model()->account(row)->userName;
        QCOMPARE(names.size(), 250);
    }

    void dropsALatePageOfAnOlderQuery()
    {
        addMany(150);
        m_controller->setText(QStringLiteral("many"));
        QTRY_COMPARE(m_controller->state(), State::TooMany);
        users().hold();
        m_controller->model()->fetchMore({});
        m_controller->model()->fetchMore({}); // one at a time
        QCOMPARE(users().queries.size(), 2);
        m_controller->setText(QStringLiteral("anna"));
        m_controller->searchNow();
        users().answer(1);
        QTRY_COMPARE(m_controller->state(), State::Found);
        const int found = m_controller->model()->rowCount();
        QVERIFY(found < 100);
        users().release();
        QCoreApplication::processEvents();
        QCOMPARE(m_controller->model()->rowCount(), found);
    }

    void asksAgainForAPageThatFailed()
    {
        addMany(150);
        m_controller->setText(QStringLiteral("many"));
        QTRY_COMPARE(m_controller->state(), State::TooMany);
        users().searchError = Error{.kind = Error::Kind::NotReachable};
        QSignalSpy failed(m_controller.get(), &UsersController::moreFailed);
        m_controller->model()->fetchMore({});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_controller->model()->rowCount(), 100);
        users().searchError.reset();
        m_controller->model()->fetchMore({});
        QTRY_COMPARE(m_controller->model()->rowCount(), 150);
    }

    void saysWhyItFailedAndGoesOn()
    {
        users().searchError = Error{.kind = Error::Kind::Busy};
        QSignalSpy lost(m_controller.get(), &UsersController::sessionLost);
        m_controller->setText(QStringLiteral("anna"));
        QTRY_COMPARE(m_controller->state(), State::Failed);
        QCOMPARE(m_controller->error()->kind, Error::Kind::Busy);
        QCOMPARE(lost.count(), 0);
        users().searchError.reset();
        m_controller->refresh();
        QTRY_COMPARE(m_controller->state(), State::Found);
        QVERIFY(!m_controller->error());
    }

    void tellsThatTheSessionIsGone()
    {
        users().searchError = Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007001")};
        QSignalSpy lost(m_controller.get(), &UsersController::sessionLost);
        m_controller->setText(QStringLiteral("anna"));
        QTRY_COMPARE(lost.count(), 1);
    }

private:
    HelpDeskDirectory &users() { return m_connection->users; }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            users().users << madeUp(QStringLiteral("many%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("Many"));
    }

    SetClock m_clock;
    std::unique_ptr<HelpDeskConnection> m_connection;
    std::unique_ptr<UsersController> m_controller;
};

QTEST_GUILESS_MAIN(tst_UsersController)
#include "tst_UsersController.moc"
