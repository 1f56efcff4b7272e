// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/UnfinishedChanges.h"

#include "models/services/JournaledDirectory.h"
#include "tests/services/JournalDesk.h"
#include "tests/support/ScriptedDirectory.h"

using namespace passwright;

class tst_UnfinishedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void resetIsSettledByReadingBack_data();
    void resetIsSettledByReadingBack();
    void lockIsSettledByReadingBack();
    void onesOwnIsReadWithoutRights();
    void nobodyToReadIsStillUnknown();
    void whoCannotBeReadLeavesItOpen();
    void foundIsSaidEvenWhereItCannotBeWritten();
    void dismissedIsUnknownAndNotToldAgain();

private:
    //! A change that the program did not live to see the end of.
    Intent cutOff(const std::function<Task<Outcome>(UserDirectory &, const CallContext &)> &call);
    Intent cutOffReset();
    [[nodiscard]] QString lastWord() const { return m_desk->words().last(); }

    const QString m_mary = QStringLiteral("zusrmary");
    const QDateTime m_before{QDate(2026, 1, 2), QTime(3, 4), Qt::UTC};
    std::unique_ptr<JournalDesk> m_desk;
    ScriptedDirectory m_directory;
    std::unique_ptr<UnfinishedChanges> m_changes;
    Caller m_admin{QStringLiteral("CRM"), QStringLiteral("desk-7"), QString(), adminSession()};
};

void tst_UnfinishedChanges::init()
{
    m_desk = std::make_unique<JournalDesk>();
    m_directory = {};
}

void tst_UnfinishedChanges::cleanup()
{
    m_changes.reset();
    m_desk.reset();
}

Intent tst_UnfinishedChanges::cutOff(const std::function<Task<Outcome>(UserDirectory &, const CallContext &)> &call)
{
    m_directory.onSend = [this] { m_desk->refuseRows("1"); };
    {
        JournaledDirectory directory(m_directory, *m_desk->journal, m_desk->clock);
        (void)ended(call(directory, m_admin.newContext()));
    }
    m_desk->takeRowsAgain();
    m_desk->reopen();
    m_desk->clock.advance(3600);
    m_changes = std::make_unique<UnfinishedChanges>(m_directory, *m_desk->journal, m_desk->clock);
    const auto list = ended(m_changes->list());
    if (!list.ok() || list->size() != 1)
        qFatal("there should be one");
    return list->first();
}

Intent tst_UnfinishedChanges::cutOffReset()
{
    return cutOff([this](UserDirectory &directory, const CallContext &context) {
        return directory.changePassword({.newPassword = Secret::fromString(u"Tulip-Harbour-91"),
                                            .userId = m_mary,
                                            .mustChange = true,
                                            .loadedLastSet = m_before,
                                            .reason = QStringLiteral("INC-1")},
            context);
    });
}

void tst_UnfinishedChanges::resetIsSettledByReadingBack_data()
{
    QTest::addColumn<QDateTime>("lastSet");
    QTest::addColumn<bool>("mustChange");
    QTest::addColumn<UnfinishedChanges::Found>("found");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("open");
    const QDateTime sent(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);
    using Found = UnfinishedChanges::Found;
    QTest::newRow("as asked") << sent.addSecs(1) << true << Found::Done << QStringLiteral("reset_password changed") << 0;
    QTest::newRow("as before") << m_before << false << Found::NotDone << QStringLiteral("reset_password refused") << 0;
    QTest::newRow("by the user, later") << sent.addSecs(1800) << false << Found::StillUnknown << QStringLiteral("reset_password intended") << 1;
    QTest::newRow("the flag is not there") << sent.addSecs(1) << false << Found::StillUnknown << QStringLiteral("reset_password intended") << 1;
    QTest::newRow("not told") << QDateTime() << false << Found::StillUnknown << QStringLiteral("reset_password intended") << 1;
}

void tst_UnfinishedChanges::resetIsSettledByReadingBack()
{
    QFETCH(QDateTime, lastSet);
    QFETCH(bool, mustChange);
    QFETCH(UnfinishedChanges::Found, found);
    QFETCH(QString, word);
    QFETCH(int, open);
    const Intent intent = cutOffReset();
    m_directory.accounts.insert(m_mary, {.userId = m_mary, .userName = QStringLiteral("mary"), .mustChange = mustChange, .passwordLastSet = lastSet});
    const auto settled = ended(m_changes->settle(intent, m_admin));
    QVERIFY(settled.ok());
    QCOMPARE(*settled, found);
    QCOMPARE(m_directory.read, QStringList{m_mary});
    QCOMPARE(m_directory.changes.size(), 1); // the one that was cut off
    QCOMPARE(lastWord(), word);
    QCOMPARE(m_desk->rows().last().cid, intent.event.cid);
    QCOMPARE(m_desk->rows().last().reason, QStringLiteral("INC-1"));
    QCOMPARE(m_desk->rows().last().time, open ? intent.event.time : m_desk->clock.nowUtc());
    QCOMPARE(ended(m_changes->list())->size(), open);
}

void tst_UnfinishedChanges::lockIsSettledByReadingBack()
{
    const Intent intent = cutOff([this](UserDirectory &directory, const CallContext &context) { return directory.lock(m_mary, context); });
    m_directory.accounts.insert(m_mary, {.userId = m_mary, .isLocked = true});
    QCOMPARE(*ended(m_changes->settle(intent, m_admin)), UnfinishedChanges::Found::Done);
    QCOMPARE(lastWord(), QStringLiteral("lock changed"));
    QCOMPARE(m_directory.locked.size(), 1);
}

void tst_UnfinishedChanges::onesOwnIsReadWithoutRights()
{
    const Intent intent = cutOff([](UserDirectory &directory, const CallContext &context) {
        return directory.changePassword(
            {.newPassword = Secret::fromString(u"n"), .userId = QStringLiteral("zusradmin")}, context);
    });
    m_directory.own = {.userId = QStringLiteral("zusradmin"), .passwordLastSet = intent.asked.sentAt};
    QCOMPARE(*ended(m_changes->settle(intent, m_admin)), UnfinishedChanges::Found::Done);
    QCOMPARE(m_directory.ownReads, 1);
    QCOMPARE(m_directory.read, QStringList());
}

void tst_UnfinishedChanges::nobodyToReadIsStillUnknown()
{
    const Intent intent = cutOff([](UserDirectory &directory, const CallContext &context) {
        return directory.addUser({.userName = QStringLiteral("neo"), .password = Secret::fromString(u"n")}, context);
    });
    QCOMPARE(*ended(m_changes->settle(intent, m_admin)), UnfinishedChanges::Found::StillUnknown);
    QCOMPARE(m_directory.read, QStringList());
    QCOMPARE(m_directory.ownReads, 0);
    QCOMPARE(ended(m_changes->list())->size(), 1);
}

void tst_UnfinishedChanges::whoCannotBeReadLeavesItOpen()
{
    const Intent intent = cutOffReset();
    m_directory.readError = Error{.kind = Error::Kind::NotReachable};
    const auto settled = ended(m_changes->settle(intent, m_admin));
    QVERIFY(!settled.ok());
    QCOMPARE(settled.error().kind, Error::Kind::NotReachable);
    QCOMPARE(ended(m_changes->list())->size(), 1);
    QCOMPARE(lastWord(), QStringLiteral("reset_password intended"));
}

void tst_UnfinishedChanges::foundIsSaidEvenWhereItCannotBeWritten()
{
    const Intent intent = cutOffReset();
    m_directory.accounts.insert(m_mary, {.userId = m_mary, .passwordLastSet = m_before});
    m_desk->refuseRows("1");
    QCOMPARE(*ended(m_changes->settle(intent, m_admin)), UnfinishedChanges::Found::NotDone);
    QCOMPARE(ended(m_changes->list())->size(), 1);
}

void tst_UnfinishedChanges::dismissedIsUnknownAndNotToldAgain()
{
    const Intent intent = cutOffReset();
    QVERIFY(ended(m_changes->dismiss(intent)).ok());
    QCOMPARE(lastWord(), QStringLiteral("reset_password unknown"));
    QCOMPARE(ended(m_changes->list())->size(), 0);
    QVERIFY(m_directory.read.isEmpty());
}

QTEST_GUILESS_MAIN(tst_UnfinishedChanges)
#include "tst_UnfinishedChanges.moc"
