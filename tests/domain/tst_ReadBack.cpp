// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ReadBack.h"

#include <QTest>

using namespace passwright;

namespace {

using Verdict = ReadBack::Verdict;

QDateTime at(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODateWithMs);
}

const char *const january = "2026-01-02T03:04:05.678Z"; // password_last_set before the request

Account lastSet(const char *time, bool mustChange = false, const char *expiry = "")
{
    Account account;
    account.mustChange = mustChange;
    account.passwordLastSet = at(time);
    account.passwordExpiry = at(expiry);
    return account;
}

ReadBack::Asked sentAt(const char *sent, const char *before)
{
    return {.step = Outcome::Step::SetPassword, .sentAt = at(sent), .lastSetBefore = at(before)};
}

} // namespace

class tst_ReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void password_data();
    void password();
    void singleSteps_data();
    void singleSteps();
    void expiry_data();
    void expiry();
};

void tst_ReadBack::password_data()
{
    QTest::addColumn<ReadBack::Asked>("asked");
    QTest::addColumn<Account>("now");
    QTest::addColumn<Verdict>("verdict");

    const auto known = sentAt("2026-11-20T18:00:00Z", january);
    QTest::newRow("advanced") << known << lastSet("2026-11-20T18:00:01Z") << Verdict::AsAsked;
    QTest::newRow("advanced on a clock four minutes behind") << known << lastSet("2026-11-20T17:56:00Z") << Verdict::AsAsked;
    QTest::newRow("advanced on a clock four minutes ahead") << known << lastSet("2026-11-20T18:04:00Z") << Verdict::AsAsked;
    QTest::newRow("unchanged") << known << lastSet(january) << Verdict::AsBefore;
    QTest::newRow("a millisecond later than before, in January") << known << lastSet("2026-01-02T03:04:05.679Z") << Verdict::Otherwise;
    QTest::newRow("by somebody else, half an hour before") << known << lastSet("2026-11-20T17:30:00Z") << Verdict::Otherwise;
    QTest::newRow("by somebody else, half an hour after") << known << lastSet("2026-11-20T18:30:00Z") << Verdict::Otherwise;
    QTest::newRow("went back") << known << lastSet("2025-06-01T00:00:00Z") << Verdict::Otherwise;
    QTest::newRow("not told") << known << lastSet("") << Verdict::Otherwise;

    const auto unknown = sentAt("2026-11-20T18:00:00Z", "");
    QTest::newRow("not known before, set now") << unknown << lastSet("2026-11-20T18:00:01Z") << Verdict::AsAsked;
    QTest::newRow("not known before, set long ago") << unknown << lastSet(january) << Verdict::AsBefore;
    QTest::newRow("not known before, set five minutes ago") << unknown << lastSet("2026-11-20T17:55:00Z") << Verdict::AsAsked;
    QTest::newRow("not known before, set a moment earlier") << unknown << lastSet("2026-11-20T17:54:59.999Z") << Verdict::AsBefore;
    QTest::newRow("not known before, set ten minutes later") << unknown << lastSet("2026-11-20T18:10:00Z") << Verdict::AsAsked;
    QTest::newRow("not known before, set a moment later") << unknown << lastSet("2026-11-20T18:10:00.001Z") << Verdict::Otherwise;

    const auto untimed = sentAt("", january);
    QTest::newRow("read just before, clock a year ahead") << untimed << lastSet("2027-11-20T18:00:00Z") << Verdict::AsAsked;
    QTest::newRow("read just before, unchanged") << untimed << lastSet(january) << Verdict::AsBefore;
    QTest::newRow("nothing known") << sentAt("", "") << lastSet("2026-11-20T18:00:00Z") << Verdict::Otherwise;

    auto flag = known;
    flag.mustChange = true;
    QTest::newRow("with the flag") << flag << lastSet("2026-11-20T18:00:01Z", true) << Verdict::AsAsked;
    QTest::newRow("without the flag") << flag << lastSet("2026-11-20T18:00:01Z", false) << Verdict::Otherwise;
    QTest::newRow("unchanged, and no flag") << flag << lastSet(january, false) << Verdict::AsBefore;
    flag.mustChange = false;
    QTest::newRow("a flag that was not asked for") << flag << lastSet("2026-11-20T18:00:01Z", true) << Verdict::Otherwise;
    QTest::newRow("a flag that nobody spoke of") << known << lastSet("2026-11-20T18:00:01Z", true) << Verdict::AsAsked;

    auto expiry = known;
    expiry.expiryDays = 30;
    QTest::newRow("expiry as asked") << expiry << lastSet("2026-11-20T18:00:01Z", false, "2026-12-20T18:00:01Z") << Verdict::AsAsked;
    QTest::newRow("another expiry") << expiry << lastSet("2026-11-20T18:00:01Z", false, "2027-11-20T18:00:01Z") << Verdict::Otherwise;
    QTest::newRow("expiry not told") << expiry << lastSet("2026-11-20T18:00:01Z") << Verdict::Otherwise;
    expiry.expiryDays = 0;
    QTest::newRow("expiry as configured") << expiry << lastSet("2026-11-20T18:00:01Z", false, "2027-11-20T18:00:01Z") << Verdict::AsAsked;
}

void tst_ReadBack::password()
{
    QFETCH(ReadBack::Asked, asked);
    QFETCH(Account, now);
    QFETCH(Verdict, verdict);
    QCOMPARE(ReadBack::judge(asked, now), verdict);
}

void tst_ReadBack::singleSteps_data()
{
    QTest::addColumn<ReadBack::Asked>("asked");
    QTest::addColumn<Account>("now");
    QTest::addColumn<Verdict>("verdict");
    using Step = Outcome::Step;
    Account plain;
    Account locked;
    locked.isLocked = true;
    Account waiting;
    waiting.approval = Account::Approval::BeforeDecision;
    Account rejected;
    rejected.approval = Account::Approval::Rejected;
    Account flagged;
    flagged.mustChange = true;
    QTest::newRow("locked") << ReadBack::Asked{.step = Step::Lock} << locked << Verdict::AsAsked;
    QTest::newRow("not locked") << ReadBack::Asked{.step = Step::Lock} << plain << Verdict::AsBefore;
    QTest::newRow("unlocked") << ReadBack::Asked{.step = Step::Unlock} << plain << Verdict::AsAsked;
    QTest::newRow("still locked") << ReadBack::Asked{.step = Step::Unlock} << locked << Verdict::AsBefore;
    QTest::newRow("approved") << ReadBack::Asked{.step = Step::Approve} << plain << Verdict::AsAsked;
    QTest::newRow("still waiting") << ReadBack::Asked{.step = Step::Approve} << waiting << Verdict::AsBefore;
    QTest::newRow("rejected") << ReadBack::Asked{.step = Step::Approve} << rejected << Verdict::AsBefore;
    QTest::newRow("flag set") << ReadBack::Asked{.step = Step::SetMustChange, .mustChange = true} << flagged << Verdict::AsAsked;
    QTest::newRow("flag not set") << ReadBack::Asked{.step = Step::SetMustChange, .mustChange = true} << plain << Verdict::AsBefore;
    QTest::newRow("flag cleared") << ReadBack::Asked{.step = Step::SetMustChange, .mustChange = false} << plain << Verdict::AsAsked;
    QTest::newRow("no flag said") << ReadBack::Asked{.step = Step::SetMustChange} << plain << Verdict::Otherwise;
    QTest::newRow("expiry set") << ReadBack::Asked{.step = Step::SetExpiry, .expiryDays = 7}
                                << lastSet("2026-11-20T18:00:00Z", false, "2026-11-27T18:00:00Z") << Verdict::AsAsked;
    QTest::newRow("expiry not set") << ReadBack::Asked{.step = Step::SetExpiry, .expiryDays = 7}
                                    << lastSet("2026-11-20T18:00:00Z", false, "2027-11-20T18:00:00Z") << Verdict::Otherwise;
    QTest::newRow("a user who is there") << ReadBack::Asked{.step = Step::AddUser} << plain << Verdict::Otherwise;
}

void tst_ReadBack::singleSteps()
{
    QFETCH(ReadBack::Asked, asked);
    QFETCH(Account, now);
    QFETCH(Verdict, verdict);
    QCOMPARE(ReadBack::judge(asked, now), verdict);
}

void tst_ReadBack::expiry_data()
{
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<bool>("fits");
    QTest::newRow("to the second") << QStringLiteral("2026-11-27T18:00:00Z") << true;
    QTest::newRow("two hours later") << QStringLiteral("2026-11-27T20:00:00Z") << true;
    QTest::newRow("two hours earlier") << QStringLiteral("2026-11-27T16:00:00Z") << true;
    QTest::newRow("three hours later") << QStringLiteral("2026-11-27T21:00:00Z") << false;
    QTest::newRow("a day earlier") << QStringLiteral("2026-11-26T18:00:00Z") << false;
    QTest::newRow("not told") << QString() << false;
}

void tst_ReadBack::expiry()
{
    QFETCH(QString, expiry);
    QFETCH(bool, fits);
    Account account;
    account.passwordLastSet = at("2026-11-20T18:00:00Z");
    account.passwordExpiry = QDateTime::fromString(expiry, Qt::ISODateWithMs);
    QCOMPARE(ReadBack::expiresAfter(account, 7), fits);
}

QTEST_GUILESS_MAIN(tst_ReadBack)
#include "tst_ReadBack.moc"
