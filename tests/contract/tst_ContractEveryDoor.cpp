// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/WaitFor.h"

#include <QSet>

using namespace passwright;

//! What every directory promises, with sessions or without.
class tst_ContractEveryDoor : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        addDoors();
        QTest::newRow("LicenseSpring") << QStringLiteral("licensespring");
    }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    void onesOwnPassword();
    void wrongOldPasswordChangesNothing();
    void anothersPassword();
    void anyCharactersHold();
    void nobodysPasswordIsNotChanged();
    void whatItCannotDoIsSaidBeforeAnythingIsDone();
    void stoppedBeforehandIsCancelled();
    void searchFinds_data();
    void searchFinds();
    void everybodyIsOnOnePage();
    void userIsReadById();
    void keysAreLookedUpInTheirOrder_data();
    void keysAreLookedUpInTheirOrder();
    void moreKeysThanAreTakenAreRefused();
    void severalChangesAtOnceAreAllCarriedOut();

private:
    using Caller = std::optional<Session>;

    [[nodiscard]] bool hasSessions() const { return directory().capabilities().sessions; }
    [[nodiscard]] Caller helpDesk() const { return hasSessions() ? Caller(admin()) : Caller(); }
    [[nodiscard]] Result<Outcome> tryChange(
        const PasswordChange &data, const Caller &caller, const std::stop_token &stop = {}) const
    {
        CallContext call = context(caller);
        call.stop = stop;
        const auto outcome = waitFor(directory().changePassword(data, call));
        if ((outcome.ok() ? outcome->cid : outcome.error().cid) != call.cid)
            qFatal("the outcome is of another call");
        return outcome;
    }
    //! \p caller is the user's session where there are sessions; there the name is not sent along.
    [[nodiscard]] QString own(const QString &user, const Caller &caller, const Secret &oldPassword,
        const char *newPassword) const
    {
        const auto outcome = tryChange({.oldPassword = oldPassword,
                                           .newPassword = Secret::fromUtf8(newPassword),
                                           .userName = hasSessions() ? QString() : user},
            caller);
        return outcome.ok() ? summary(*outcome) : QStringLiteral("error");
    }
    [[nodiscard]] Caller joanThere() const { return hasSessions() ? Caller(joan()) : Caller(); }
    [[nodiscard]] QString idOf(const QString &userName) const
    {
        const auto page = waitFor(directory().search({.text = userName}, context(helpDesk())));
        return page.ok() && page->users.size() == 1 ? page->users.first().userId : QString();
    }
};

void tst_ContractEveryDoor::onesOwnPassword()
{
    const QString name = QStringLiteral("joan");
    const Secret old = Secret::fromUtf8("Correct-Horse-1");
    const Caller caller = joanThere();
    QCOMPARE(own(name, caller, old, "Tulip-Harbour-91"), QStringLiteral("changed"));
    QVERIFY(own(name, caller, old, "Other-Harbour-92").startsWith(QLatin1String("refused")));
    QCOMPARE(own(name, caller, Secret::fromUtf8("Tulip-Harbour-91"), "Other-Harbour-92"),
        QStringLiteral("changed"));
}

void tst_ContractEveryDoor::wrongOldPasswordChangesNothing()
{
    const QString name = QStringLiteral("joan");
    const Caller caller = joanThere();
    QVERIFY(own(name, caller, Secret::fromUtf8("not it"), "Tulip-Harbour-91")
                .startsWith(QLatin1String("refused")));
    QCOMPARE(own(name, caller, Secret::fromUtf8("Correct-Horse-1"), "Tulip-Harbour-91"),
        QStringLiteral("changed"));
}

void tst_ContractEveryDoor::anothersPassword()
{
    const QString mary = idOf(QStringLiteral("mary"));
    const auto outcome = tryChange(
        {.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, helpDesk());
    QVERIFY(outcome.ok());
    QCOMPARE(summary(*outcome), QStringLiteral("changed"));
    QCOMPARE(outcome->userId, mary);
    QVERIFY(outcome->done.contains(Outcome::Step::SetPassword));
    QVERIFY(outcome->notDone.isEmpty());
    const Caller caller = hasSessions() ? Caller(signIn("mary", "Tulip-Harbour-91")) : Caller();
    QCOMPARE(own(QStringLiteral("mary"), caller, Secret::fromUtf8("Tulip-Harbour-91"),
                 "Other-Harbour-92"),
        QStringLiteral("changed"));
}

void tst_ContractEveryDoor::anyCharactersHold()
{
    const Secret odd = Secret::fromString(u" \"quo\\te\"\t</x>&%41+e\u0301\u20AC\U0001F600 ");
    QCOMPARE(summary(*tryChange(
                 {.newPassword = odd, .userId = idOf(QStringLiteral("mary"))}, helpDesk())),
        QStringLiteral("changed"));
    Caller caller;
    if (hasSessions()) {
        const SignInOutcome signedIn =
            trySignIn({.userName = QStringLiteral("mary"), .password = odd});
        QVERIFY(signedIn.signedIn());
        caller = signedIn.session;
    }
    QCOMPARE(
        own(QStringLiteral("mary"), caller, odd, "Other-Harbour-92"), QStringLiteral("changed"));
}

void tst_ContractEveryDoor::nobodysPasswordIsNotChanged()
{
    const PasswordChange data{.newPassword = Secret::fromUtf8("Tulip-Harbour-91"),
        .userId = QStringLiteral("zusrnosuch")};
    QCOMPARE(summary(*tryChange(data, helpDesk())), QStringLiteral("refused E001100"));
}

void tst_ContractEveryDoor::whatItCannotDoIsSaidBeforeAnythingIsDone()
{
    const Capabilities can = directory().capabilities();
    PasswordChange data{.newPassword = Secret::fromUtf8("Tulip-Harbour-91"),
        .userId = idOf(QStringLiteral("mary"))};
    data.passwordExpiryDays = can.passwordExpiry ? std::optional<int>() : 7;
    data.mustChange = can.mustChange ? std::optional<bool>() : true;
    if (can.passwordExpiry && can.mustChange) {
        QVERIFY(hasSessions());
        return;
    }
    const auto outcome = tryChange(data, helpDesk());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::NotSupported);
    QCOMPARE(
        own(QStringLiteral("mary"), {}, Secret::fromUtf8("Battery-Staple-2"), "Other-Harbour-92"),
        QStringLiteral("changed"));
}

void tst_ContractEveryDoor::stoppedBeforehandIsCancelled()
{
    const QString mary = idOf(QStringLiteral("mary"));
    const Caller caller = helpDesk();
    std::stop_source stop;
    stop.request_stop();
    const auto outcome =
        tryChange({.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, caller,
            stop.get_token());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
}

void tst_ContractEveryDoor::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("userNames");
    QTest::newRow("user name") << QStringLiteral("joan") << QStringList{QStringLiteral("joan")};
    QTest::newRow("start of the last name, any case")
        << QStringLiteral("mAJO") << QStringList{QStringLiteral("mary")};
    QTest::newRow("both words, other way round")
        << QStringLiteral("doe joan") << QStringList{QStringLiteral("joan")};
    QTest::newRow("not inside a word") << QStringLiteral("ajor") << QStringList{};
    QTest::newRow("every word counts") << QStringLiteral("joan major") << QStringList{};
    QTest::newRow("per cent is a per cent") << QStringLiteral("%") << QStringList{};
    QTest::newRow("underscore is an underscore") << QStringLiteral("j_an") << QStringList{};
    QTest::newRow("NUL") << QString(QChar(0)) << QStringList{};
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('j')) << QStringList{};
    QTest::newRow("part of a query") << QStringLiteral("joan&limit=1#") << QStringList{};
}

void tst_ContractEveryDoor::searchFinds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, userNames);
    const auto page = waitFor(directory().search({.text = text}, context(helpDesk())));
    QVERIFY(page.ok());
    QStringList found;
    for (const Account &account : page->users)
        found << account.userName;
    QCOMPARE(found, userNames);
}

void tst_ContractEveryDoor::everybodyIsOnOnePage()
{
    const Caller caller = helpDesk();
    const auto whole = waitFor(directory().search({.limit = 1000}, context(caller)));
    QVERIFY(whole.ok());
    QVERIFY(!whole->hasMore);
    QVERIFY(whole->users.size() >= 5);
    QStringList names;
    UserQuery query{.limit = 3};
    for (qsizetype pages = 0; pages <= whole->users.size(); ++pages) {
        const auto page = waitFor(directory().search(query, context(caller)));
        QVERIFY(page.ok());
        QVERIFY(page->users.size() <= 3);
        for (const Account &account : page->users)
            names << account.userName;
        if (!page->hasMore)
            break;
        query.after = page->cursor;
    }
    QCOMPARE(names.size(), whole->users.size());
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void tst_ContractEveryDoor::userIsReadById()
{
    const Caller caller = helpDesk();
    const auto page =
        waitFor(directory().search({.text = QStringLiteral("mary")}, context(caller)));
    QVERIFY(page.ok());
    QCOMPARE(page->users.size(), 1);
    const auto read = waitFor(directory().user(page->users.first().userId, context(caller)));
    QVERIFY(read.ok());
    QCOMPARE(*read, page->users.first());
    QCOMPARE(waitFor(directory().user(QStringLiteral("zusrnosuch"), context(caller))).error().kind,
        Error::Kind::NotFound);
}

void tst_ContractEveryDoor::keysAreLookedUpInTheirOrder_data()
{
    QTest::addColumn<QStringList>("keys"); // user names, user_ids as #NAME, both as #NAME/NAME
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *keys, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(keys).split(QLatin1Char(' ')) << QString::fromUtf8(expected).split(QLatin1Char(' '));
    };
    QTest::newRow("none") << QStringList{} << QStringList{};
    row("by name", "mary", "mary");
    row("by user_id", "#mary", "mary");
    row("both, of one user", "#mary/mary", "mary");
    row("both, of two users", "#mary/joan", "ambiguous");
    row("a user_id of nobody beside a name", "#nobody/joan", "nobody");
    row("nobody", "nosuch #nobody", "nobody nobody");
    row("in this order, one twice", "joan mary nosuch #joan mary", "joan mary nobody joan mary");
    row("more than are asked for at once", "joan #mary soon #joan locked admin1 nosuch mary #locked #soon",
        "joan mary soon joan locked admin1 nobody mary locked soon");
    row("another case is another name", "MARY", "nobody");
    row("wildcards", "mar% m_ry * ' \" \\", "nobody nobody nobody nobody nobody nobody");
    QTest::newRow("no name at all") << QStringList{QString()} << QStringList{QStringLiteral("nobody")};
    QTest::newRow("blanks around") << QStringList{QStringLiteral(" mary"), QStringLiteral("mary ")}
                                   << QStringList{QStringLiteral("nobody"), QStringLiteral("nobody")};
    QTest::newRow("part of a query, NUL, very long")
        << QStringList{QStringLiteral("mary&limit=1#"), QStringLiteral("mary") + QChar(0), QString(5000, QLatin1Char('m'))}
        << QStringList{QStringLiteral("nobody"), QStringLiteral("nobody"), QStringLiteral("nobody")};
}

void tst_ContractEveryDoor::keysAreLookedUpInTheirOrder()
{
    QFETCH(QStringList, keys);
    QFETCH(QStringList, expected);
    const Caller caller = helpDesk();
    QList<UserKey> asked;
    for (const QString &key : keys) {
        const QString name = key.section(QLatin1Char('/'), 0, 0).mid(1);
        if (key.startsWith(QLatin1Char('#')))
            asked << UserKey{.userId = name == QLatin1String("nobody") ? QStringLiteral("zusrnobody") : idOf(name),
                             .userName = key.section(QLatin1Char('/'), 1, 1)};
        else
            asked << UserKey{.userName = key};
    }
    const auto found = waitFor(directory().lookUp(asked, context(caller)));
    QVERIFY2(found.ok(), qUtf8Printable(found.ok() ? QString() : found.error().detail));
    QStringList whom;
    for (const UserLookup &lookup : *found) {
        whom << (lookup.kind == UserLookup::Kind::Found           ? lookup.account.userName
                    : lookup.kind == UserLookup::Kind::Ambiguous ? QStringLiteral("ambiguous")
                                                                 : QStringLiteral("nobody"));
    }
    QCOMPARE(whom, expected);
    for (const UserLookup &lookup : *found) {
        if (lookup.kind == UserLookup::Kind::Found)
            QCOMPARE(lookup.account, *waitFor(directory().user(lookup.account.userId, context(caller))));
    }
}

void tst_ContractEveryDoor::moreKeysThanAreTakenAreRefused()
{
    const Caller caller = helpDesk();
    const QList<UserKey> many(UserDirectory::mostLookUps + 1, {.userName = QStringLiteral("mary")});
    const auto refused = waitFor(directory().lookUp(many, context(caller)));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    const auto found = waitFor(directory().lookUp(many.mid(1), context(caller)));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), UserDirectory::mostLookUps);
    QCOMPARE(found->last().kind, UserLookup::Kind::Found);
}

void tst_ContractEveryDoor::severalChangesAtOnceAreAllCarriedOut()
{
    QVERIFY(directory().capabilities().changesAtOnce > 1);
    const Caller caller = helpDesk();
    const QStringList names{QStringLiteral("joan"), QStringLiteral("mary"), QStringLiteral("locked"), QStringLiteral("soon")};
    QList<Task<Outcome>> tasks;
    for (const QString &name : names) {
        tasks << directory().changePassword(
            {.newPassword = Secret::fromString(QStringLiteral("Tulip-Harbour-9-") + name), .userId = idOf(name)}, context(caller));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto outcome = waitFor(tasks.at(i));
        QVERIFY(outcome.ok());
        QCOMPARE(summary(*outcome), QStringLiteral("changed"));
        QCOMPARE(outcome->userId, idOf(names.at(i)));
    }
    const auto mary = QStringLiteral("Tulip-Harbour-9-mary");
    const Caller there = hasSessions() ? Caller(signIn("mary", qUtf8Printable(mary))) : Caller();
    QCOMPARE(own(QStringLiteral("mary"), there, Secret::fromString(mary), "Other-Harbour-92"), QStringLiteral("changed"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractEveryDoor)
#include "tst_ContractEveryDoor.moc"
