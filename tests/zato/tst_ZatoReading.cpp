// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoDesk.h"

#include <QTest>

using namespace passwright;

namespace {

QStringList namesOf(const Result<UserPage> &page)
{
    QStringList names;
    if (!page.ok())
        return {QStringLiteral("error")};
    for (const Account &user : page->users)
        names << user.userName;
    return names;
}

ZatoDesk::Intercept at(const char *target, const FaultReply &reply)
{
    return [target, reply](const FaultRequest &request) { return request.target == target ? std::optional(reply) : std::nullopt; };
}

} // namespace

//! Signing in, looking for people, and asking whether a server is the right one.
class tst_ZatoReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionKnowsWhenItEnds();
    void renewedSessionsGoOn();
    void sessionThatIsGoneIsSaidByEveryCall();
    void newPasswordWithoutAnAnswerIsNotKnown();
    void newPasswordThatWasTakenKeepsTheSession();
    void signInWithoutAnAnswerToWhoIsAnError();
    void wholeUserNameComesFirst();
    void userIdFindsItsUser();
    void pagesJoinWithoutGapOrRepetition_data();
    void pagesJoinWithoutGapOrRepetition();
    void shortPagesOfTheServerAreJoined();
    void otherPageThanAskedForIsNotBelieved();
    void endlessEmptyPagesEnd();
    void wrongCursorsAreRefused();
    void wildcardsAreNotSent();
    void statesAreLookedFor_data();
    void statesAreLookedFor();
    void aStateIsAnsweredPageByPage();
    void theApprovalIsAskedOfTheServer();
    void probeTellsWhatIsThere();
    void probeOfNobodyIsAnError();
};

void tst_ZatoReading::sessionKnowsWhenItEnds()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    QCOMPARE(admin.expires, desk.clock.nowUtc().addSecs(3600));
    QCOMPARE(admin.userId, desk.idOf("admin1"));
    QCOMPARE(admin.passwordExpiry, desk.row("admin1").passwordExpiry);
    const Session joan = desk.signIn(QStringLiteral("joan"));
    QVERIFY(joan.userId.isEmpty());
    QVERIFY(!joan.passwordExpiry.isValid());
    QCOMPARE(joan.displayName, QStringLiteral("Joan Doe"));
}

void tst_ZatoReading::renewedSessionsGoOn()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    desk.clock.advance(3000);
    const auto end = waitFor(desk.directory->renewSession(ZatoDesk::context(admin)));
    QVERIFY(end.ok());
    QCOMPARE(*end, desk.clock.nowUtc().addSecs(3600));
    desk.clock.advance(3000);
    QVERIFY(waitFor(desk.directory->currentUser(ZatoDesk::context(admin))).ok());
}

void tst_ZatoReading::sessionThatIsGoneIsSaidByEveryCall()
{
    ZatoDesk desk({});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    const QString mary = desk.idOf("mary");
    desk.sso.endSessions();
    ZatoDirectory &door = *desk.directory;
    const QString gone = QStringLiteral("E007001");
    QCOMPARE(waitFor(door.currentUser(context)).error().code, gone);
    QCOMPARE(waitFor(door.user(mary, context)).error().code, gone);
    QCOMPARE(waitFor(door.search({}, context)).error().code, gone);
    QCOMPARE(waitFor(door.search({.text = QStringLiteral("mary")}, context)).error().code, gone);
    QCOMPARE(waitFor(door.renewSession(context)).error().code, gone);
    const QString refused = QStringLiteral("refused E007001");
    QCOMPARE(summary(waitFor(door.lock(mary, context))), refused);
    QCOMPARE(summary(waitFor(door.setMustChange(mary, true, context))), refused);
    QCOMPARE(summary(waitFor(door.changePassword({.newPassword = secret("Reset-By-Admin-1"), .userId = mary}, context))), refused);
    QCOMPARE(desk.row("mary").password, QStringLiteral("Battery-Staple-2"));
}

void tst_ZatoReading::newPasswordWithoutAnAnswerIsNotKnown()
{
    ZatoDesk desk({});
    desk.server->failAt(1, {.kind = Fault::CloseAfterReading});
    const SignInRequest request{.userName = QStringLiteral("mustchange"),
        .password = secret("Must-Change-5!"),
        .newPassword = secret("Chosen-By-Molly-1")};
    const auto outcome = waitFor(desk.directory->signIn(request, ZatoDesk::context()));
    QVERIFY(outcome.ok());
    QVERIFY(outcome->isNewPasswordUnknown);
    QVERIFY(!outcome->signedIn());
    QVERIFY(outcome->refusals.isEmpty());
    QCOMPARE(desk.server->requestCount(), 1);
}

void tst_ZatoReading::newPasswordThatWasTakenKeepsTheSession()
{
    ZatoDesk desk({});
    desk.setIntercept(at("/zato/sso/user", {.status = 503}));
    const SignInRequest request{.userName = QStringLiteral("mustchange"),
        .password = secret("Must-Change-5!"),
        .newPassword = secret("Chosen-By-Molly-1")};
    const auto outcome = waitFor(desk.directory->signIn(request, ZatoDesk::context()));
    QVERIFY(outcome.ok());
    QVERIFY(outcome->signedIn());
    QVERIFY(!outcome->isNewPasswordUnknown);
    QCOMPARE(outcome->session->userName, QStringLiteral("mustchange"));
    QVERIFY(outcome->detail.contains(QLatin1String("new password")));
    QCOMPARE(desk.row("mustchange").password, QStringLiteral("Chosen-By-Molly-1"));
}

void tst_ZatoReading::signInWithoutAnAnswerToWhoIsAnError()
{
    ZatoDesk desk({});
    desk.setIntercept(at("/zato/sso/user", {.status = 503}));
    const SignInRequest request{.userName = QStringLiteral("joan"), .password = secret("Correct-Horse-1")};
    const auto outcome = waitFor(desk.directory->signIn(request, ZatoDesk::context()));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::ServerFailed);
}

void tst_ZatoReading::wholeUserNameComesFirst()
{
    ZatoDesk desk({});
    desk.sso.add({.userName = QStringLiteral("b"), .password = QStringLiteral("Any-Pass-123"), .displayName = QStringLiteral("Joan Aardvark")});
    desk.sso.edit(QStringLiteral("joan"), [](ZatoUser &joan) { joan.displayName = QStringLiteral("Joan Zulu"); });
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    const CallContext context = ZatoDesk::context(admin);
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = QStringLiteral("joan")}, context))),
        (QStringList{QStringLiteral("joan"), QStringLiteral("b")}));
    // She comes once, over pages too.
    const auto first = waitFor(desk.directory->search({.text = QStringLiteral("joan"), .limit = 1}, context));
    QCOMPARE(namesOf(first), QStringList{QStringLiteral("joan")});
    QVERIFY(first->hasMore);
    const auto second = waitFor(desk.directory->search({.text = QStringLiteral("joan"), .limit = 1, .after = first->cursor}, context));
    QCOMPARE(namesOf(second), QStringList{QStringLiteral("b")});
    QVERIFY(!second->hasMore);
}

void tst_ZatoReading::userIdFindsItsUser()
{
    ZatoDesk desk({});
    desk.sso.add({.userName = QStringLiteral("zusrx"), .password = QStringLiteral("Any-Pass-123")});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = desk.idOf("mary")}, context))), QStringList{QStringLiteral("mary")});
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = QStringLiteral("zusrx")}, context))), QStringList{QStringLiteral("zusrx")});
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = QStringLiteral("zusrnobody")}, context))), QStringList());
}

void tst_ZatoReading::pagesJoinWithoutGapOrRepetition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 99, 100, 101, 250, 1000}) {
        QTest::addRow("everybody, %d at a time", limit) << QString() << limit;
        QTest::addRow("Person, %d at a time", limit) << QStringLiteral("person") << limit;
    }
}

void tst_ZatoReading::pagesJoinWithoutGapOrRepetition()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    ZatoDesk desk({});
    QStringList expected;
    for (int i = 0; i < 230; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
        // Every third one has the text inside a word only.
        const bool isInside = i % 3 == 0;
        desk.sso.add({.userName = QStringLiteral("p") + number,
            .password = QStringLiteral("Any-Pass-123"),
            .displayName = (isInside ? QStringLiteral("Nonperson ") : QStringLiteral("Person ")) + number});
        if (text.isEmpty() || !isInside)
            expected << QStringLiteral("p") + number;
    }
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    QStringList found;
    QString cursor;
    for (bool hasMore = true; hasMore;) {
        const auto page = waitFor(desk.directory->search({.text = text, .limit = limit, .after = cursor}, context));
        QVERIFY(page.ok());
        QVERIFY(page->users.size() <= limit);
        found << namesOf(page);
        hasMore = page->hasMore;
        QVERIFY(!hasMore || page->users.size() == limit);
        cursor = page->cursor;
    }
    found.removeIf([](const QString &name) { return !name.startsWith(QLatin1Char('p')) || name == QLatin1String("pending"); });
    found.sort();
    QCOMPARE(found, expected);
}

void tst_ZatoReading::shortPagesOfTheServerAreJoined()
{
    ZatoDesk desk({});
    ZatoSettings settings;
    settings.largestPage = 4;
    desk.sso.setSettings(settings);
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    const auto page = waitFor(desk.directory->search({}, context));
    QVERIFY(page.ok());
    QCOMPARE(page->users.size(), desk.sso.userCount());
    QVERIFY(!page->hasMore);
}

void tst_ZatoReading::otherPageThanAskedForIsNotBelieved()
{
    ZatoDesk desk({});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    desk.setIntercept(at("/zato/sso/user/search", {.body = R"({"status": "ok", "cur_page": 2, "has_next_page": false,
        "result": [{"username": "a", "user_id": "zusr1"}]})"}));
    const auto page = waitFor(desk.directory->search({}, context));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::BadAnswer);
}

void tst_ZatoReading::endlessEmptyPagesEnd()
{
    ZatoDesk desk({});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    desk.setIntercept(at("/zato/sso/user/search", {.body = R"({"status": "ok", "has_next_page": true, "result": []})"}));
    const auto page = waitFor(desk.directory->search({}, context));
    QVERIFY(page.ok());
    QVERIFY(!page->hasMore);
}

void tst_ZatoReading::wrongCursorsAreRefused()
{
    ZatoDesk desk({});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    desk.server->clear();
    for (const char *cursor : {"x", "0/1/0/0/", "101/1/0/0/", "100/0/0/0/", "100/1/-1/0/", "100/1/0/1/", "100/1/0/-1/", "100/1/0/", "joan"}) {
        const auto page = waitFor(desk.directory->search({.after = QString::fromLatin1(cursor)}, context));
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, Error::Kind::InvalidInput);
    }
    QCOMPARE(desk.server->requestCount(), 0);
}

void tst_ZatoReading::wildcardsAreNotSent()
{
    ZatoDesk desk({});
    desk.sso.add({.userName = QStringLiteral("c"), .password = QStringLiteral("Any-Pass-123"), .displayName = QStringLiteral("100% Cotton")});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    desk.server->clear();
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = QStringLiteral("100% cot")}, context))), QStringList{QStringLiteral("c")});
    QCOMPARE(namesOf(waitFor(desk.directory->search({.text = QStringLiteral("co__on")}, context))), QStringList());
    const QList<FaultRequest> requests = desk.server->requests();
    for (const FaultRequest &request : requests) {
        if (request.body.contains("display_name"))
            QVERIFY(!request.body.contains('%') && !request.body.contains("co_"));
    }
    QVERIFY(!requests.isEmpty());
}

void tst_ZatoReading::statesAreLookedFor_data()
{
    using State = UserQuery::State;
    QTest::addColumn<UserQuery>("query");
    QTest::addColumn<QStringList>("userNames");
    const auto row = [](const char *name, const UserQuery &query, const QStringList &userNames) { QTest::newRow(name) << query << userNames; };
    row("locked", {.state = State::Locked}, {QStringLiteral("locked")});
    row("must change", {.state = State::MustChange}, {QStringLiteral("mustchange")});
    row("expired", {.state = State::Expired}, {QStringLiteral("expired")});
    row("within 30 days", {.state = State::ExpiresWithin, .days = 30}, {QStringLiteral("soon")});
    row("within 4 days", {.state = State::ExpiresWithin, .days = 4}, {});
    row("not approved", {.state = State::NotApproved}, {QStringLiteral("pending"), QStringLiteral("turneddown")});
    row("super-users", {.state = State::SuperUser}, {QStringLiteral("admin1"), QStringLiteral("admin2")});
    row("by name", {.text = QStringLiteral("ada"), .state = State::SuperUser}, {QStringLiteral("admin1")});
    row("by name, in another state", {.text = QStringLiteral("mary"), .state = State::Locked}, {});
    row("by user name", {.text = QStringLiteral("turneddown"), .state = State::NotApproved}, {QStringLiteral("turneddown")});
}

void tst_ZatoReading::statesAreLookedFor()
{
    QFETCH(UserQuery, query);
    QFETCH(QStringList, userNames);
    ZatoDesk desk({});
    desk.sso.add({.userName = QStringLiteral("turneddown"), .password = QStringLiteral("Any-Pass-123"),
        .displayName = QStringLiteral("Tim Down"), .approvalStatus = QStringLiteral("rejected")});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    QVERIFY(desk.directory->capabilities().filtersStates);
    QStringList found;
    for (bool hasMore = true; hasMore;) {
        const auto page = waitFor(desk.directory->search(query, context));
        QVERIFY(page.ok());
        found << namesOf(page);
        hasMore = page->hasMore;
        query.after = page->cursor;
    }
    found.sort();
    QCOMPARE(found, userNames);
}

void tst_ZatoReading::aStateIsAnsweredPageByPage()
{
    ZatoDesk desk({});
    for (int i = 0; i < 250; ++i)
        desk.sso.add({.userName = QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0')), .password = QStringLiteral("Any-Pass-123"),
            .displayName = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0')), .isLocked = i >= 240});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    UserQuery query{.text = QStringLiteral("person"), .state = UserQuery::State::Locked};
    QList<qsizetype> sizes;
    for (bool hasMore = true; hasMore;) {
        desk.server->clear();
        const auto page = waitFor(desk.directory->search(query, context));
        QVERIFY(page.ok());
        // The first page looks for a user of this name as well.
        QCOMPARE(desk.server->requestCount(), sizes.isEmpty() ? 2 : 1);
        sizes << page->users.size();
        hasMore = page->hasMore;
        query.after = page->cursor;
    }
    QCOMPARE(sizes, (QList<qsizetype>{0, 0, 10}));
}

void tst_ZatoReading::theApprovalIsAskedOfTheServer()
{
    ZatoDesk desk({});
    const CallContext context = ZatoDesk::context(desk.signIn(QStringLiteral("admin1")));
    desk.server->clear();
    const auto first = waitFor(desk.directory->search({.state = UserQuery::State::NotApproved}, context));
    QVERIFY(first.ok());
    QCOMPARE(namesOf(first), QStringList{QStringLiteral("pending")});
    QVERIFY(first->hasMore);
    const auto second = waitFor(desk.directory->search({.state = UserQuery::State::NotApproved, .after = first->cursor}, context));
    QVERIFY(second.ok());
    QVERIFY(!second->hasMore);
    const QList<FaultRequest> requests = desk.server->requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.at(0).body.contains(R"("approval_status":"before_decision")"));
    QVERIFY(requests.at(1).body.contains(R"("approval_status":"rejected")"));
}

void tst_ZatoReading::probeTellsWhatIsThere()
{
    ZatoDesk desk({});
    CallContext context = ZatoDesk::context();
    auto probe = waitFor(desk.directory->probe(context));
    QVERIFY(probe.ok());
    QCOMPARE(probe->api, ServerProbe::Api::AsExpected);
    QVERIFY(probe->protocol.isEmpty());
    context.currentApp = QStringLiteral("NOPE");
    QCOMPARE(waitFor(desk.directory->probe(context))->api, ServerProbe::Api::UnknownApplication);

    desk.setIntercept([](const FaultRequest &) {
        return FaultReply{.contentType = "text/html", .headers = {{"Date", "Fri, 20 Nov 2026 18:00:05 GMT"}}, .body = "<html></html>"};
    });
    probe = waitFor(desk.directory->probe(context));
    QCOMPARE(probe->api, ServerProbe::Api::SomethingElse);
    QVERIFY(probe->detail.contains(QLatin1String("HTTP 200")));
    QCOMPARE(probe->serverTime, QDateTime(QDate(2026, 11, 20), QTime(18, 0, 5), Qt::UTC));
}

void tst_ZatoReading::probeOfNobodyIsAnError()
{
    ZatoDesk desk({});
    desk.server->failFrom(1, {.kind = Fault::RefuseConnection});
    const auto probe = waitFor(desk.directory->probe(ZatoDesk::context()));
    QVERIFY(!probe.ok());
    QCOMPARE(probe.error().code, QStringLiteral("net.refused"));
}

QTEST_GUILESS_MAIN(tst_ZatoReading)
#include "tst_ZatoReading.moc"
