// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"

#include "tests/support/CryptoTestMain.h"
#include "tests/support/WaitFor.h"

#include <algorithm>

using namespace passwright;

Q_DECLARE_METATYPE(std::optional<passwright::UserQuery::State>)

namespace {

using State = UserQuery::State;
using Sort = UserQuery::Sort;

QStringList namesOf(const QList<Account> &users)
{
    QStringList names;
    for (const Account &user : users)
        names << user.userName;
    return names;
}

//! What a column would show, as text that sorts alike.
QString shown(const Account &user, Sort sort)
{
    switch (sort) {
    case Sort::Name:
        return (user.displayName.isEmpty() ? user.userName : user.displayName).toLower();
    case Sort::LastSet:
        return user.passwordLastSet.toString(Qt::ISODateWithMs);
    case Sort::Expiry:
        return user.passwordExpiry.toString(Qt::ISODateWithMs);
    case Sort::BestMatch:
    case Sort::UserName:
        break;
    }
    return user.userName.toLower();
}

} // namespace

//! Filters, sorts and pages of a search, over every backend that has them.
class tst_ContractSearch : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDoors(); }
    void initTestCase() { qRegisterMetaType<std::optional<State>>(); }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    void statesAreFiltered_data();
    void statesAreFiltered();
    void aStateIsLeftAtOnce();
    void sortsGoBothWays_data();
    void sortsGoBothWays();
    void pagesLoseNobodyAndRepeatNobody_data();
    void pagesLoseNobodyAndRepeatNobody();
    void aWholeUserIdComesFirst();
    void strangeCursorsAreRefused();

private:
    //! The whole search, page by page; a page may be short and none may be too long.
    [[nodiscard]] QList<Account> everyPage(UserQuery query, const Session &admin) const;
};

QList<Account> tst_ContractSearch::everyPage(UserQuery query, const Session &admin) const
{
    QList<Account> users;
    for (int pages = 0; pages < 1000; ++pages) {
        const auto page = waitFor(directory().search(query, context(admin)));
        if (!page.ok())
            qFatal("page %d: %s", pages, qUtf8Printable(page.error().detail));
        if (page->users.size() > query.limit)
            qFatal("page %d is too long", pages);
        users << page->users;
        if (!page->hasMore)
            return users;
        query.after = page->cursor;
    }
    qFatal("the pages do not end");
}

void tst_ContractSearch::statesAreFiltered_data()
{
    QTest::addColumn<std::optional<State>>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("userNames");
    const auto row = [](const char *name, State state, int days, const char *text, const char *userNames) {
        QTest::newRow(name) << std::optional<State>(state) << days << QString::fromLatin1(text) << QString::fromLatin1(userNames);
    };
    row("locked", State::Locked, 30, "", "locked");
    row("locked, of that name", State::Locked, 30, "lucy", "locked");
    row("locked, of another name", State::Locked, 30, "joan", "");
    row("must change", State::MustChange, 30, "", "mustchange");
    row("expired", State::Expired, 30, "", "expired");
    row("expired, of that name", State::Expired, 30, "ed ex", "expired");
    row("expires within 30 days", State::ExpiresWithin, 30, "", "soon");
    row("expires within 5 days", State::ExpiresWithin, 5, "", "soon");
    row("expires within 4 days", State::ExpiresWithin, 4, "", "");
    row("expires within no day", State::ExpiresWithin, 0, "", "");
    row("expires soon, of that name", State::ExpiresWithin, 30, "sue", "soon");
    row("not approved", State::NotApproved, 30, "", "pending");
    row("super-users", State::SuperUser, 30, "", "admin1 admin2");
}

void tst_ContractSearch::statesAreFiltered()
{
    QFETCH(std::optional<State>, state);
    QFETCH(int, days);
    QFETCH(QString, text);
    QFETCH(QString, userNames);
    const Session super = admin();
    if (!directory().capabilities().filtersStates) {
        QVERIFY(waitFor(directory().search({.text = QStringLiteral("locked")}, context(super))).ok());
        return;
    }
    QList<Sort> sorts{Sort::BestMatch};
    if (directory().capabilities().sorts)
        sorts << Sort::Name << Sort::UserName << Sort::LastSet << Sort::Expiry;
    for (const Sort sort : std::as_const(sorts)) {
        for (const bool descending : {false, true}) {
            QStringList names = namesOf(
                everyPage({.text = text, .state = state, .days = days, .sort = sort, .isDescending = descending, .limit = 3}, super));
            names.sort();
            QCOMPARE(names.join(QLatin1Char(' ')), userNames);
        }
    }
}

void tst_ContractSearch::aStateIsLeftAtOnce()
{
    const Session super = admin();
    if (!directory().capabilities().filtersStates) {
        QVERIFY(account(super, "locked").isLocked);
        return;
    }
    QCOMPARE(summary(*waitFor(directory().unlock(account(super, "locked").userId, context(super)))), QStringLiteral("changed"));
    QCOMPARE(summary(*waitFor(directory().lock(account(super, "mary").userId, context(super)))), QStringLiteral("changed"));
    QCOMPARE(namesOf(everyPage({.text = {}, .state = State::Locked}, super)), QStringList{QStringLiteral("mary")});
    const PasswordChange reset{.newPassword = Secret::fromUtf8("Reset-By-Admin-1"),
        .userId = account(super, "expired").userId,
        .passwordExpiryDays = 3,
        .mustChange = true};
    QCOMPARE(summary(change(reset, super)), QStringLiteral("changed"));
    QCOMPARE(namesOf(everyPage({.text = {}, .state = State::Expired}, super)), QStringList());
    fixture().advance(qint64{4} * 24 * 60 * 60);
    const Session later = admin();
    QCOMPARE(namesOf(everyPage({.text = {}, .state = State::Expired}, later)), QStringList{QStringLiteral("expired")});
}

void tst_ContractSearch::sortsGoBothWays_data()
{
    QTest::addColumn<int>("sort");
    QTest::newRow("best match") << static_cast<int>(Sort::BestMatch);
    QTest::newRow("name") << static_cast<int>(Sort::Name);
    QTest::newRow("user name") << static_cast<int>(Sort::UserName);
    QTest::newRow("last set") << static_cast<int>(Sort::LastSet);
    QTest::newRow("expiry") << static_cast<int>(Sort::Expiry);
}

void tst_ContractSearch::sortsGoBothWays()
{
    QFETCH(int, sort);
    const Session super = admin();
    const auto key = static_cast<Sort>(sort);
    const QList<Account> all = everyPage({.text = {}, .limit = 1000}, super);
    QVERIFY(all.size() >= 10);
    if (!directory().capabilities().sorts)
        return;
    QStringList expected;
    for (const Account &user : all)
        expected << shown(user, key);
    expected.sort();
    for (const bool descending : {false, true}) {
        QStringList keys;
        const QList<Account> sorted = everyPage({.text = {}, .sort = key, .isDescending = descending, .limit = 1000}, super);
        for (const Account &user : sorted)
            keys << shown(user, key);
        QCOMPARE(keys, expected);
        std::reverse(expected.begin(), expected.end());
    }
}

void tst_ContractSearch::pagesLoseNobodyAndRepeatNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("everybody") << QString();
    QTest::newRow("a letter") << QStringLiteral("e");
    QTest::newRow("two words") << QStringLiteral("m m");
    QTest::newRow("of the addresses") << QStringLiteral("example.com");
}

void tst_ContractSearch::pagesLoseNobodyAndRepeatNobody()
{
    QFETCH(QString, text);
    const Session super = admin();
    QList<Sort> sorts{Sort::BestMatch};
    if (directory().capabilities().sorts)
        sorts << Sort::Name << Sort::Expiry;
    for (const Sort sort : std::as_const(sorts)) {
        for (const bool descending : {false, true}) {
            UserQuery query{.text = text, .sort = sort, .isDescending = descending && sorts.size() > 1, .limit = 1000};
            const QStringList whole = namesOf(everyPage(query, super));
            QStringList once = whole;
            once.removeDuplicates();
            QCOMPARE(whole, once);
            for (const int limit : {1, 2, 7}) {
                if (whole.size() > 20 * limit)
                    continue;
                query.limit = limit;
                QCOMPARE(namesOf(everyPage(query, super)), whole);
            }
        }
    }
}

void tst_ContractSearch::aWholeUserIdComesFirst()
{
    const Session super = admin();
    const QString userId = account(super, "joan").userId;
    for (const int limit : {1, 100})
        QCOMPARE(namesOf(everyPage({.text = QLatin1Char(' ') + userId + QLatin1Char(' '), .limit = limit}, super)),
            QStringList{QStringLiteral("joan")});
    if (directory().capabilities().filtersStates)
        QCOMPARE(namesOf(everyPage({.text = userId, .state = State::Locked}, super)), QStringList());
}

void tst_ContractSearch::strangeCursorsAreRefused()
{
    const Session super = admin();
    if (!directory().capabilities().sorts)
        return;
    const auto first = waitFor(directory().search({.text = {}, .sort = Sort::Name, .limit = 2}, context(super)));
    QVERIFY(first.ok() && first->hasMore);
    for (const QString &cursor : {QStringLiteral("x"), QStringLiteral("%%%"), QStringLiteral("' OR 1=1 --"), QString(10000, QLatin1Char('A')),
             first->cursor.chopped(first->cursor.size() - 1), QString(QChar(0xD800))}) {
        const auto page = waitFor(directory().search({.text = {}, .sort = Sort::Name, .limit = 2, .after = cursor}, context(super)));
        QVERIFY2(!page.ok(), qPrintable(cursor));
        QCOMPARE(page.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(page.error().subject, QStringLiteral("after"));
    }
    const auto ofAnother = waitFor(directory().search({.text = {}, .sort = Sort::Expiry, .after = first->cursor}, context(super)));
    QVERIFY(!ofAnother.ok());
    QCOMPARE(ofAnother.error().kind, Error::Kind::InvalidInput);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractSearch)
#include "tst_ContractSearch.moc"
