// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoDesk.h"

#include <QTest>

using namespace passwright;

namespace {

const QString readUser = QStringLiteral("GET /zato/sso/user");
const QString setPassword = QStringLiteral("PATCH /zato/sso/user/password");

} // namespace

//! Calls that are given up, cut off, or many.
class tst_ZatoInFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopInFlightIsUnknown();
    void stopBeforeSendingIsAnError();
    void endOfTheDirectoryInFlightIsUnknown();
    void twoHundredResetsGoOverOneConnection();
};

void tst_ZatoInFlight::stopInFlightIsUnknown()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    desk.server->failAt(2, {.kind = Fault::HangBeforeHeaders});
    std::stop_source stop;
    CallContext context = ZatoDesk::context(admin);
    context.stop = stop.get_token();
    const auto task = desk.directory->changePassword({.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")}, context);
    QTRY_COMPARE(desk.server->requestCount(), 2);
    stop.request_stop();
    QCOMPARE(summary(waitFor(task)), QStringLiteral("unknown"));
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword}));
}

void tst_ZatoInFlight::stopBeforeSendingIsAnError()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    std::stop_source stop;
    CallContext context = ZatoDesk::context(admin);
    context.stop = stop.get_token();
    // Between the first reading and the change.
    desk.setIntercept([&stop](const FaultRequest &) -> std::optional<FaultReply> {
        stop.request_stop();
        return {};
    });
    desk.server->clear();
    const auto outcome =
        waitFor(desk.directory->changePassword({.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")}, context));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(desk.calls(), QStringList{readUser});
}

void tst_ZatoInFlight::endOfTheDirectoryInFlightIsUnknown()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    desk.server->failAt(2, {.kind = Fault::HangBeforeHeaders});
    const auto task = desk.directory->changePassword(
        {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")}, ZatoDesk::context(admin));
    QTRY_COMPARE(desk.server->requestCount(), 2);
    desk.directory.reset();
    QVERIFY(task.isFinished());
    QCOMPARE(summary(waitFor(task)), QStringLiteral("unknown"));
}

void tst_ZatoInFlight::twoHundredResetsGoOverOneConnection()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    const QString mary = desk.idOf("mary");
    for (int i = 0; i < 200; ++i) {
        const Secret password = Secret::fromString(QStringLiteral("Reset-By-Admin-%1").arg(i));
        QCOMPARE(summary(desk.reset(admin, {.newPassword = password, .userId = mary})), QStringLiteral("changed"));
    }
    QCOMPARE(desk.server->requestCount(), 600);
    QCOMPARE(desk.server->connectionCount(), 1);
}

QTEST_GUILESS_MAIN(tst_ZatoInFlight)
#include "tst_ZatoInFlight.moc"
