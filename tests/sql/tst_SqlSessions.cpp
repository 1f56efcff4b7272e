// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSessions.h"

#include "tests/support/CryptoTestMain.h"
#include "tests/support/StoreHarness.h"

using namespace passwright;

class tst_SqlSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void renewedSessionHoldsAnHourFromThen();
    void endedSessionIsNotRenewed();
    void nobodysSessionIsNotRenewed();
    void lockedUsersSessionIsNotRenewed();

private:
    [[nodiscard]] Result<QDateTime> renew(const std::optional<Session> &session)
    {
        return waitFor(m_store->directory().renewSession(StoreHarness::context(session)));
    }
    [[nodiscard]] bool holds(const Session &session)
    {
        return waitFor(m_store->directory().currentUser(StoreHarness::context(session))).ok();
    }

    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
};

void tst_SqlSessions::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
}

void tst_SqlSessions::cleanup()
{
    m_store.reset();
    m_harness.reset();
}

void tst_SqlSessions::renewedSessionHoldsAnHourFromThen()
{
    QVERIFY(m_store->directory().capabilities().renewsSession);
    constexpr qint64 minute = 60;
    QCOMPARE(m_admin.expires, QDateTime(QDate(2026, 11, 20), QTime(19, 0), Qt::UTC));
    m_harness->clock.advance(50 * minute);
    const auto end = renew(m_admin);
    QVERIFY(end.ok());
    QCOMPARE(*end, QDateTime(QDate(2026, 11, 20), QTime(19, 50), Qt::UTC));
    m_harness->clock.advance(59 * minute);
    QVERIFY(holds(m_admin));
    m_harness->clock.advance(minute);
    QVERIFY(!holds(m_admin));
}

void tst_SqlSessions::endedSessionIsNotRenewed()
{
    m_harness->clock.set(m_admin.expires);
    const auto end = renew(m_admin);
    QVERIFY(!end.ok());
    QCOMPARE(end.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(end.error().code, QStringLiteral("E007002"));
    QVERIFY(!holds(m_admin));
}

void tst_SqlSessions::nobodysSessionIsNotRenewed()
{
    Session stranger = m_admin;
    stranger.ust = Secret::fromString(u"made up");
    QCOMPARE(renew(stranger).error().code, QStringLiteral("E007001"));
    QCOMPARE(renew({}).error().code, QStringLiteral("E007001"));
    QVERIFY(waitFor(m_store->directory().signOut(StoreHarness::context(m_admin))).ok());
    QCOMPARE(renew(m_admin).error().code, QStringLiteral("E007001"));
}

void tst_SqlSessions::lockedUsersSessionIsNotRenewed()
{
    const auto added = waitFor(m_store->directory().addUser(
        {.userName = QStringLiteral("mary"), .password = Secret::fromUtf8("Battery-Staple-2")}, StoreHarness::context(m_admin)));
    QVERIFY(added.ok());
    const Session mary = StoreHarness::signIn(*m_store, QStringLiteral("mary"), QStringLiteral("Battery-Staple-2"));
    QVERIFY(renew(mary).ok());
    QVERIFY(waitFor(m_store->directory().lock(added->userId, StoreHarness::context(m_admin))).ok());
    QCOMPARE(renew(mary).error().code, QStringLiteral("E005002"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlSessions)
#include "tst_SqlSessions.moc"
