// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoDesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace passwright;

namespace {

using Step = Outcome::Step;

const QString readUser = QStringLiteral("GET /zato/sso/user");
const QString setPassword = QStringLiteral("PATCH /zato/sso/user/password");
const QString setFlag = QStringLiteral("PATCH /zato/sso/user");

constexpr char ok[] = R"({"cid": "6f916246696fbdd76f8a7073", "status": "ok", "sub_status": []})";

bool is(const FaultRequest &request, const QString &call)
{
    return QString::fromUtf8(request.method + ' ' + request.target) == call;
}

//! Answers every such request with it, in the SSO's place.
ZatoDesk::Intercept always(const QString &call, const FaultReply &reply)
{
    return [call, reply](const FaultRequest &request) { return is(request, call) ? std::optional(reply) : std::nullopt; };
}

} // namespace

//! Changes, on servers that do not do what they say.
class tst_ZatoDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingOutEndsWith33();
    void findingOutEndsWithTheDocumentedWay();
    void refusedPasswordsTeachNothing();
    void flagThatIsAsAskedTakesNoStep();
    void silentNoOpIsUnknown();
    void expiryNotTakenIsPartial();
    void flagNotTakenIsPartial_data();
    void flagNotTakenIsPartial();
    void failedReadBackIsUnknown();
    void unknownUsersAreNotSentAPassword();
    void answersAboutAnotherUserAreNotBelieved();
    void answersToAnotherCallAreNotBelieved();
    void superUsersOwnChangeIsReadBack();
    void longLastingPasswordsAreRefusedHere();
    void whatIsRequiredIsNeverLeftOut();
    void serversWordsDoNotGiveThePasswordAway();
    void flagAloneIsSetAndReadBack();
    void lockThatDoesNothingIsUnknown();
};

void tst_ZatoDirectory::findingOutEndsWith33()
{
    QList<ZatoBehaviour> learned;
    ZatoDesk desk({.behaviour = ZatoBehaviour::FindOut, .learned = [&learned](ZatoBehaviour b) { learned << b; }});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    const PasswordChange data{.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .mustChange = true};
    const auto first = desk.reset(admin, data);
    QCOMPARE(summary(first), QStringLiteral("changed"));
    const QList<Step> both{Step::SetPassword, Step::SetMustChange};
    QCOMPARE(first->done, both);
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword, setPassword, setFlag, readUser}));
    QVERIFY(desk.row("mary").passwordMustChange);
    QCOMPARE(learned, QList<ZatoBehaviour>{ZatoBehaviour::As33});

    desk.server->clear();
    QCOMPARE(summary(desk.reset(admin, {.newPassword = secret("Reset-By-Admin-2"), .userId = desk.idOf("joan"), .mustChange = true})),
        QStringLiteral("changed"));
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword, setFlag, readUser}));
    QCOMPARE(learned.size(), 1);
}

void tst_ZatoDirectory::findingOutEndsWithTheDocumentedWay()
{
    QList<ZatoBehaviour> learned;
    ZatoDesk desk({.server = ZatoSso::Behaviour::AsDocumented,
        .behaviour = ZatoBehaviour::FindOut,
        .learned = [&learned](ZatoBehaviour b) { learned << b; }});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    const PasswordChange plain{.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")};
    QCOMPARE(summary(desk.reset(admin, plain)), QStringLiteral("changed"));
    QVERIFY(learned.isEmpty());
    PasswordChange flagged = plain;
    flagged.mustChange = true;
    QCOMPARE(summary(desk.reset(admin, flagged)), QStringLiteral("changed"));
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword, readUser, readUser, setPassword, readUser}));
    QVERIFY(desk.row("mary").passwordMustChange);
    QCOMPARE(learned, QList<ZatoBehaviour>{ZatoBehaviour::AsDocumented});
}

void tst_ZatoDirectory::refusedPasswordsTeachNothing()
{
    QList<ZatoBehaviour> learned;
    ZatoDesk desk({.behaviour = ZatoBehaviour::FindOut, .learned = [&learned](ZatoBehaviour b) { learned << b; }});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    QCOMPARE(summary(desk.reset(admin, {.newPassword = secret("x"), .userId = desk.idOf("mary"), .mustChange = true})),
        QStringLiteral("refused E003002"));
    QVERIFY(learned.isEmpty());
    QCOMPARE(desk.row("mary").password, QStringLiteral("Battery-Staple-2"));
}

void tst_ZatoDirectory::flagThatIsAsAskedTakesNoStep()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    QCOMPARE(summary(desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .mustChange = false})),
        QStringLiteral("changed"));
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword, readUser}));
}

void tst_ZatoDirectory::silentNoOpIsUnknown()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.setIntercept(always(setPassword, {.body = ok}));
    const auto outcome = desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")});
    QCOMPARE(summary(outcome), QStringLiteral("unknown"));
    QVERIFY(outcome->detail.contains(QLatin1String("password_last_set")));
    QCOMPARE(outcome->userId, desk.idOf("mary"));
    QVERIFY(outcome->done.isEmpty());
}

void tst_ZatoDirectory::expiryNotTakenIsPartial()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    bool isSet = false;
    desk.setIntercept([&desk, &isSet](const FaultRequest &request) -> std::optional<FaultReply> {
        if (isSet && is(request, readUser))
            desk.sso.edit(QStringLiteral("mary"), [](ZatoUser &mary) { mary.passwordExpiry = mary.passwordLastSet.addDays(30); });
        isSet = isSet || is(request, setPassword);
        return {};
    });
    const auto outcome = desk.reset(
        admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .passwordExpiryDays = 7, .mustChange = true});
    QCOMPARE(summary(outcome), QStringLiteral("partial"));
    const QList<Step> done{Step::SetPassword, Step::SetMustChange};
    QCOMPARE(outcome->done, done);
    QCOMPARE(outcome->notDone, QList<Step>{Step::SetExpiry});
    QCOMPARE(outcome->passwordExpiry, desk.row("mary").passwordExpiry);
}

void tst_ZatoDirectory::flagNotTakenIsPartial_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ok, and nothing done") << 200 << QByteArray(ok) << QStringLiteral("partial");
    QTest::newRow("refused") << 403 << QByteArray(R"({"cid": "6f916246696fbdd76f8a7073", "status": "error", "sub_status": ["E005001"]})")
                             << QStringLiteral("partial E005001");
    QTest::newRow("session gone meanwhile") << 403 << QByteArray(R"({"status": "error", "sub_status": ["E007001"]})")
                                            << QStringLiteral("partial E007001");
    QTest::newRow("fault") << 500 << QByteArray(R"({"result": "Error", "details": ["no such column"]})") << QStringLiteral("partial");
}

void tst_ZatoDirectory::flagNotTakenIsPartial()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.setIntercept(always(setFlag, {.status = status, .body = body}));
    const CallContext context = ZatoDesk::context(admin);
    const auto outcome = waitFor(desk.directory->changePassword(
        {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .mustChange = true}, context));
    QCOMPARE(summary(outcome), expected);
    QCOMPARE(outcome->cid, context.cid);
    QCOMPARE(outcome->done, QList<Step>{Step::SetPassword});
    QCOMPARE(outcome->notDone, QList<Step>{Step::SetMustChange});
    QVERIFY(!outcome->detail.isEmpty());
    QCOMPARE(outcome->passwordLastSet, desk.row("mary").passwordLastSet);
    QCOMPARE(desk.row("mary").password, QStringLiteral("Reset-By-Admin-1"));
}

void tst_ZatoDirectory::failedReadBackIsUnknown()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    bool isSet = false;
    desk.setIntercept([&isSet](const FaultRequest &request) -> std::optional<FaultReply> {
        if (isSet)
            return FaultReply{.status = 503, .contentType = "text/plain", .body = "down"};
        isSet = is(request, setPassword);
        return {};
    });
    const auto outcome = desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")});
    QCOMPARE(summary(outcome), QStringLiteral("unknown"));
    QVERIFY(outcome->detail.contains(QLatin1String("could not be read back")));
    QVERIFY(outcome->detail.contains(QLatin1String("503")));
}

void tst_ZatoDirectory::unknownUsersAreNotSentAPassword()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    QCOMPARE(summary(desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = QStringLiteral("zusrnosuch")})),
        QStringLiteral("refused E001100"));
    QCOMPARE(desk.calls(), QStringList{readUser});
}

void tst_ZatoDirectory::answersAboutAnotherUserAreNotBelieved()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.setIntercept(always(readUser,
        {.body = R"({"status": "ok", "username": "joan", "user_id": "zusrjoan", "password_last_set": "2026-11-20T17:00:00"})"}));
    desk.server->clear();
    const auto outcome = desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::BadAnswer);
    QCOMPARE(desk.calls(), QStringList{readUser});
    const auto user = waitFor(desk.directory->user(desk.idOf("mary"), ZatoDesk::context(admin)));
    QVERIFY(!user.ok());
    QCOMPARE(user.error().kind, Error::Kind::BadAnswer);
    const auto self = waitFor(desk.directory->currentUser(ZatoDesk::context(admin)));
    QVERIFY(!self.ok());
    QCOMPARE(self.error().kind, Error::Kind::BadAnswer);
}

void tst_ZatoDirectory::answersToAnotherCallAreNotBelieved()
{
    ZatoDesk desk({});
    const Session joan = desk.signIn(QStringLiteral("joan"));
    // Late on the same connection, the answer to the call before.
    desk.setIntercept(always(setPassword, {.body = R"({"status": "ok", "username": "joan"})"}));
    const auto outcome = desk.reset(joan, {.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1")});
    QCOMPARE(summary(outcome), QStringLiteral("unknown"));
    const int before = desk.server->connectionCount();
    QVERIFY(waitFor(desk.directory->currentUser(ZatoDesk::context(joan))).ok());
    QCOMPARE(desk.server->connectionCount(), before + 1);
}

void tst_ZatoDirectory::superUsersOwnChangeIsReadBack()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    const auto outcome = desk.reset(admin,
        {.oldPassword = secret("hQ9nl93UDqGus"), .newPassword = secret("Brand-New-Ada-1"), .userId = admin.userId, .passwordExpiryDays = 45});
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(desk.calls(), (QStringList{readUser, setPassword, readUser}));
    QCOMPARE(outcome->passwordLastSet, desk.row("admin1").passwordLastSet);
    QCOMPARE(outcome->userId, admin.userId);
}

void tst_ZatoDirectory::longLastingPasswordsAreRefusedHere()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    QCOMPARE(summary(desk.reset(
                 admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary"), .passwordExpiryDays = 3000000})),
        QStringLiteral("refused E008002"));
    QVERIFY(!desk.calls().contains(setPassword));
}

void tst_ZatoDirectory::whatIsRequiredIsNeverLeftOut()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.server->clear();
    const CallContext stranger = ZatoDesk::context();
    CallContext nowhere = ZatoDesk::context(admin);
    nowhere.currentApp.clear();
    ZatoDirectory &door = *desk.directory;
    const PasswordChange data{.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")};
    QCOMPARE(summary(waitFor(door.changePassword(data, stranger))), QStringLiteral("refused E007001"));
    QCOMPARE(summary(waitFor(door.changePassword(data, nowhere))), QStringLiteral("refused E004001"));
    QCOMPARE(summary(waitFor(door.changePassword({}, ZatoDesk::context(admin)))), QStringLiteral("refused E008003"));
    QCOMPARE(summary(waitFor(door.lock(desk.idOf("mary"), stranger))), QStringLiteral("refused E007001"));
    QCOMPARE(summary(waitFor(door.lock({}, ZatoDesk::context(admin)))), QStringLiteral("refused E008003"));
    QCOMPARE(waitFor(door.search({}, stranger)).error().code, QStringLiteral("E007001"));
    QCOMPARE(waitFor(door.currentUser(stranger)).error().code, QStringLiteral("E007001"));
    QCOMPARE(waitFor(door.renewSession(stranger)).error().code, QStringLiteral("E007001"));
    QVERIFY(waitFor(door.signIn({.userName = QStringLiteral("joan")}, stranger))->has(StatusCode::InputMissing));
    QVERIFY(waitFor(door.signIn({.password = secret("Correct-Horse-1")}, stranger))->has(StatusCode::InputMissing));
    QCOMPARE(desk.calls(), QStringList());
}

void tst_ZatoDirectory::serversWordsDoNotGiveThePasswordAway()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.setIntercept([](const FaultRequest &request) -> std::optional<FaultReply> {
        if (!is(request, setPassword))
            return {};
        const QJsonObject body{{QStringLiteral("result"), QStringLiteral("Error")},
            {QStringLiteral("details"), QStringLiteral("cannot handle ") + QString::fromUtf8(request.body)}};
        return FaultReply{.status = 500, .body = QJsonDocument(body).toJson()};
    });
    const auto outcome = desk.reset(admin, {.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")});
    QCOMPARE(summary(outcome), QStringLiteral("unknown"));
    QCOMPARE(outcome->detail, QStringLiteral("HTTP 500"));
}

void tst_ZatoDirectory::flagAloneIsSetAndReadBack()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    const auto set = waitFor(desk.directory->setMustChange(desk.idOf("mary"), true, ZatoDesk::context(admin)));
    QCOMPARE(summary(set), QStringLiteral("changed"));
    QCOMPARE(set->done, QList<Step>{Step::SetMustChange});
    QVERIFY(desk.row("mary").passwordMustChange);
    QCOMPARE(desk.row("mary").password, QStringLiteral("Battery-Staple-2"));
    desk.setIntercept(always(setFlag, {.body = ok}));
    const auto cleared = waitFor(desk.directory->setMustChange(desk.idOf("mary"), false, ZatoDesk::context(admin)));
    QCOMPARE(summary(cleared), QStringLiteral("unknown"));
}

void tst_ZatoDirectory::lockThatDoesNothingIsUnknown()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.setIntercept(always(QStringLiteral("POST /zato/sso/user/lock"), {.body = ok}));
    QCOMPARE(summary(waitFor(desk.directory->lock(desk.idOf("mary"), ZatoDesk::context(admin)))), QStringLiteral("unknown"));
    QVERIFY(!desk.row("mary").isLocked);
}

QTEST_GUILESS_MAIN(tst_ZatoDirectory)
#include "tst_ZatoDirectory.moc"
