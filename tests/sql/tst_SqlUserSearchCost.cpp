// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndex.h"
#include "models/sql/SqlUserSearch.h"
#include "models/sql/SqliteDialect.h"
#include "tests/sql/SearchCrowd.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/StatementCount.h"
#include "tests/support/StoreHarness.h"
#include "tests/support/VmSteps.h"

#include <map>

using namespace passwright;
using namespace passwright::test;
using State = UserQuery::State;
using Sort = UserQuery::Sort;

//! What a search of a database costs: few exchanges, and no look at whoever is not shown.
class tst_SqlUserSearchCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsFewExchanges_data();
    void aPageIsFewExchanges();
    void nobodyIsReadWhoIsNotShown_data();
    void nobodyIsReadWhoIsNotShown();

private:
    [[nodiscard]] StoreHarness &crowdOf(int count);

    std::map<int, std::unique_ptr<StoreHarness>> m_harnesses;
};

//! A database of our own with so many users, listed; made once.
StoreHarness &tst_SqlUserSearchCost::crowdOf(int count)
{
    auto &harness = m_harnesses[count];
    if (harness)
        return *harness;
    harness = std::make_unique<StoreHarness>();
    harness->own(harness->path(QStringLiteral("crowd.sqlite"))).reset();
    RawDatabase raw(harness->path(QStringLiteral("crowd.sqlite")));
    raw.run(QStringLiteral("PRAGMA synchronous = OFF"));
    addCrowd(raw, count);
    if (!SqlUserIndex(raw.database(), SqliteDialect()).followWholly().ok())
        qFatal("cannot list the crowd");
    return *harness;
}

void tst_SqlUserSearchCost::aPageIsFewExchanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("statements"); // what is asked first, the list, and the users on the page; a look at who matches
    QTest::newRow("everybody") << QString() << -1 << static_cast<int>(Sort::BestMatch) << 3;
    QTest::newRow("a word") << QStringLiteral("smith") << -1 << static_cast<int>(Sort::BestMatch) << 3;
    QTest::newRow("nobody") << QStringLiteral("nobody") << -1 << static_cast<int>(Sort::BestMatch) << 2;
    QTest::newRow("a user name") << QStringLiteral("u000777") << -1 << static_cast<int>(Sort::BestMatch) << 3;
    QTest::newRow("a user ID") << QStringLiteral("zusr777") << -1 << static_cast<int>(Sort::BestMatch) << 3;
    QTest::newRow("locked") << QString() << static_cast<int>(State::Locked) << static_cast<int>(Sort::UserName) << 3;
    QTest::newRow("two frequent words") << QStringLiteral("smith u") << -1 << static_cast<int>(Sort::BestMatch) << 3;
    QTest::newRow("a rare word and a frequent one") << QStringLiteral("smith u00012") << -1 << static_cast<int>(Sort::BestMatch) << 4;
}

// Each is a way to a server and back.
void tst_SqlUserSearchCost::aPageIsFewExchanges()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(int, sort);
    QFETCH(int, statements);
    const StoreHarness &harness = crowdOf(5000);
    RawDatabase raw(harness.path(QStringLiteral("crowd.sqlite")));
    const SqliteDialect dialect;
    const SqlCipher cipher;
    UserQuery query{.text = text, .sort = static_cast<Sort>(sort), .limit = 100};
    if (state >= 0)
        query.state = static_cast<State>(state);
    const StatementCount count(raw.database());
    const auto page = SqlUserSearch(raw.database(), dialect, cipher, harness.clock.nowUtc()).run(query);
    QVERIFY(page.ok());
    QCOMPARE(page->users.isEmpty(), text == QStringLiteral("nobody"));
    QCOMPARE(count.count(), statements);
}

void tst_SqlUserSearchCost::nobodyIsReadWhoIsNotShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("looks"); // at as many as SqlUserSearch allows itself, to pick from or to walk past
    const auto row = [](const char *name, const char *text, int state, Sort sort, bool looks = false) {
        QTest::newRow(name) << QString::fromLatin1(text) << state << static_cast<int>(sort) << looks;
    };
    const auto number = [](State state) { return static_cast<int>(state); };
    row("everybody", "", -1, Sort::BestMatch);
    row("everybody by name", "", -1, Sort::Name);
    row("everybody by last set", "", -1, Sort::LastSet);
    row("everybody by expiry", "", -1, Sort::Expiry);
    row("one letter", "s", -1, Sort::BestMatch);
    row("three letters", "u00", -1, Sort::BestMatch);
    row("of all addresses", "example", -1, Sort::BestMatch);
    row("one person", "u000777", -1, Sort::BestMatch);
    row("nobody", "nobody", -1, Sort::BestMatch);
    row("two frequent words", "smith u", -1, Sort::BestMatch);
    row("a rare word and a frequent one", "smith u00012", -1, Sort::BestMatch);
    row("two frequent words by expiry", "smith u", -1, Sort::Expiry);
    row("locked", "", number(State::Locked), Sort::BestMatch);
    row("locked by expiry", "", number(State::Locked), Sort::Expiry);
    row("locked and a frequent word", "smith", number(State::Locked), Sort::BestMatch);
    row("not approved, which nobody is", "smith", number(State::NotApproved), Sort::Name);
    row("expired", "", number(State::Expired), Sort::Expiry);
    row("expires soon, by name", "", number(State::ExpiresWithin), Sort::Name, true);
    row("expires soon and a frequent word", "smith", number(State::ExpiresWithin), Sort::BestMatch, true);
}

// Counted, not timed: the steps of SQLite's virtual machine are the same on every computer. A scan of 40,000 users
// takes at least five for each.
void tst_SqlUserSearchCost::nobodyIsReadWhoIsNotShown()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(int, sort);
    QFETCH(bool, looks);
    UserQuery query{.text = text, .sort = static_cast<Sort>(sort), .limit = 100};
    if (state >= 0)
        query.state = static_cast<State>(state);
    const auto stepsAmong = [this, &query](int count) -> qint64 {
        const StoreHarness &harness = crowdOf(count);
        RawDatabase raw(harness.path(QStringLiteral("crowd.sqlite")));
        const SqliteDialect dialect;
        const SqlCipher cipher;
        const VmSteps steps(raw.database());
        const auto page = SqlUserSearch(raw.database(), dialect, cipher, harness.clock.nowUtc()).run(query);
        if (!page.ok())
            qFatal("%s", qUtf8Printable(page.error().detail));
        return steps.count();
    };
    const qint64 few = stepsAmong(5000);
    const qint64 many = stepsAmong(40000);
    QVERIFY2(many <= (looks ? 30000 : few * 3 / 2), qPrintable(QStringLiteral("%1 steps among 5,000 and %2 among 40,000").arg(few).arg(many)));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlUserSearchCost)
#include "tst_SqlUserSearchCost.moc"
