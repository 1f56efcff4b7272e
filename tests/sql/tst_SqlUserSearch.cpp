// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndex.h"
#include "models/sql/SqlUserIndexed.h"
#include "models/sql/SqlUserSearch.h"
#include "models/sql/SqliteDialect.h"
#include "tests/sql/SearchCrowd.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/StoreHarness.h"

using namespace passwright;
using namespace passwright::test;
using State = UserQuery::State;
using Sort = UserQuery::Sort;

//! The search of a database: what it finds, and that it follows whoever writes.
class tst_SqlUserSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsTheWordsOfEveryField_data();
    void findsTheWordsOfEveryField();
    void exactWordsComeBeforeLongerOnes();
    void otherProgramsAreFollowedAtOnce();
    void encryptedAddressesAreNotListed();
    void aLockedDatabaseIsSearchedAsItWas();
    void versionTwoIsListedWhenItIsOpened();
    void olderListsAreMadeAnew_data();
    void olderListsAreMadeAnew();
    void anUnfinishedListIsFinished();
    void aLongListIsMadeInParts();
    void foldedNamesAreSorted();
    void manyMatchesOfFewWordsEnd();
    void twoFrequentWordsFindWhoHasBoth();
    void pagesOfEverySizeAreWhole();
    void nothingStaysOpenAfterASearch();

private:
    [[nodiscard]] QStringList found(UserQuery query) const;

    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    std::unique_ptr<RawDatabase> m_raw;
    Session m_admin;
};

void tst_SqlUserSearch::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
    m_raw = std::make_unique<RawDatabase>(m_store->path());
}

void tst_SqlUserSearch::cleanup()
{
    m_raw.reset();
    m_store.reset();
    m_harness.reset();
}

//! User names of all pages.
QStringList tst_SqlUserSearch::found(UserQuery query) const
{
    QStringList names;
    for (int pages = 0; pages < 10000; ++pages) {
        const auto page = waitFor(m_store->directory().search(query, StoreHarness::context(m_admin)));
        if (!page.ok())
            qFatal("%s", qUtf8Printable(page.error().detail));
        for (const Account &user : page->users)
            names << user.userName;
        if (!page->hasMore)
            return names;
        query.after = page->cursor;
    }
    qFatal("the pages do not end");
}

void tst_SqlUserSearch::findsTheWordsOfEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString all = QStringLiteral("all");
    const QString odd = QStringLiteral("odd");
    const QString none = QStringLiteral("none");
    row("user name", QStringLiteral("al"), {all});
    row("display name", QStringLiteral("disp"), {all});
    row("its second word", QStringLiteral("layed"), {all});
    row("first name", QStringLiteral("fir"), {all});
    row("middle name", QStringLiteral("mid"), {all});
    row("last name", QStringLiteral("las"), {all});
    row("after an apostrophe", QStringLiteral("connor"), {all});
    row("with an apostrophe", QStringLiteral("o'con"), {all});
    row("e-mail", QStringLiteral("box.of"), {all});
    row("e-mail from a dot on", QStringLiteral("of@host"), {all});
    row("e-mail's host", QStringLiteral("host.ex"), {all});
    row("words of five fields", QStringLiteral("host las mid fir disp"), {all});
    row("one word too many", QStringLiteral("host las mid fir disp x"), {});
    row("the same word twice", QStringLiteral("disp disp"), {all});
    row("one word the start of another", QStringLiteral("d disp"), {all});
    row("in the middle of a word", QStringLiteral("isp"), {});
    row("Turkish capital i with its dot", QStringLiteral("\u0130stanbul"), {odd});
    row("the same, decomposed", QStringLiteral("I\u0307STANBUL"), {odd});
    row("sharp s as two", QStringLiteral("strasse"), {odd});
    row("capital sharp s", QStringLiteral("STRA\u1E9E"), {odd});
    row("combining marks", QStringLiteral("e\u0301cole"), {odd});
    row("what stands after a combining mark", QStringLiteral("yz"), {});
    row("emoji", QStringLiteral("\U0001F511"), {odd});
    row("half an emoji", QString(QChar(0xD83D)), {});
    row("right to left", QStringLiteral("\u0645\u062D"), {odd});
    row("a ligature apart", QStringLiteral("office"), {odd});
    row("full width", QStringLiteral("\uFF2F\uFF26\uFF26\uFF29"), {odd});
    row("per cent", QStringLiteral("%"), {odd});
    row("underscore", QStringLiteral("_x"), {odd});
    row("backslash", QStringLiteral("\\"), {odd});
    row("quotes", QStringLiteral("\"'"), {odd});
    row("a statement", QStringLiteral("'; DROP TABLE zato_sso_user; --"), {});
    row("the greatest character", QString::fromUcs4(U"\U0010FFFF", 1), {});
    row("without any name", QStringLiteral("none"), {none});
    row("NUL", QString(QChar(0)), {});
    row("NUL behind a word", QStringLiteral("disp") + QChar(0), {});
    row("10,000 characters", QString(10000, QLatin1Char('d')), {});
    row("1,000 words", QStringLiteral("disp ").repeated(1000), {all});
    row("as long as a name may be", QString(191, QLatin1Char('q')), {QString(191, QLatin1Char('Q'))});
}

void tst_SqlUserSearch::findsTheWordsOfEveryField()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    addUser(*m_raw, QStringLiteral("all"), QStringLiteral("Displayed layed"), QStringLiteral("First"), QStringLiteral("Middle"),
        QStringLiteral("O'Connor-Last"), QStringLiteral("box.of@host.example"));
    addUser(*m_raw, QStringLiteral("odd"), QStringLiteral("\u0130stanbul Stra\u00DFe x\u0331yz \U0001F511 \u0645\u062D\u0645\u062F o\uFB03ce"),
        QStringLiteral("\u00C9cole"), {}, QStringLiteral("%x _x \\ \"'"));
    addUser(*m_raw, QStringLiteral("none"), {});
    addUser(*m_raw, QString(191, QLatin1Char('Q')), {});
    for (const Sort sort : {Sort::BestMatch, Sort::Name, Sort::Expiry})
        QCOMPARE(found({.text = text, .sort = sort}), expected);
}

void tst_SqlUserSearch::exactWordsComeBeforeLongerOnes()
{
    addUser(*m_raw, QStringLiteral("annabel"), QStringLiteral("Annabel Abel"));
    addUser(*m_raw, QStringLiteral("smith"), QStringLiteral("Ann Smith"));
    addUser(*m_raw, QStringLiteral("annjones"), QStringLiteral("Ann Jones"), {}, {}, {}, QStringLiteral("ann.jones@example.com"));
    const QStringList expected{QStringLiteral("smith"), QStringLiteral("annjones"), QStringLiteral("annabel")};
    QCOMPARE(found({.text = QStringLiteral("ann")}), expected);
    QCOMPARE(found({.text = QStringLiteral("ann"), .limit = 1}), expected);
}

void tst_SqlUserSearch::otherProgramsAreFollowedAtOnce()
{
    addUser(*m_raw, QStringLiteral("maria"), QStringLiteral("Maria Schmidt"));
    QCOMPARE(found({.text = QStringLiteral("schmidt")}), QStringList{QStringLiteral("maria")});
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET display_name = 'Maria Weber', is_locked = 1 WHERE username = 'maria'"));
    QCOMPARE(found({.text = QStringLiteral("schmidt")}), QStringList());
    QCOMPARE(found({.text = QStringLiteral("weber")}), QStringList{QStringLiteral("maria")});
    QCOMPARE(found({.state = State::Locked}), QStringList{QStringLiteral("maria")});
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET username = 'mweber' WHERE username = 'maria'"));
    QCOMPARE(found({.text = QStringLiteral("mweb")}), QStringList{QStringLiteral("mweber")});
    m_raw->run(QStringLiteral("DELETE FROM zato_sso_user WHERE username = 'mweber'"));
    QCOMPARE(found({.text = QStringLiteral("weber")}), QStringList());
    QCOMPARE(found({.text = {}}), QStringList{QStringLiteral("admin1")});
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_indexed")).toInt(), 1);
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_changed")).toInt(), 0);
    // Four sorts and the words, of everybody and of super-users: admin1@example.com, ada, admin, example.com, com; beside
    // each other ada and admin, and not example nor com.
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_order")).toInt(), 2 * (4 + 5) + 1 + 2);
}

void tst_SqlUserSearch::encryptedAddressesAreNotListed()
{
    const auto zato = m_harness->zato(m_harness->copyOfZato());
    const RawDatabase raw(zato->path());
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM passwright_user_indexed")).toInt(), 160);
    for (const char *statement : {"SELECT count(*) FROM passwright_user_indexed WHERE instr(words, '@') OR instr(words, 'example')",
             "SELECT count(*) FROM passwright_user_order WHERE instr(sort_key, 'example')"})
        QCOMPARE(raw.value(QString::fromLatin1(statement)).toInt(), 0);
    const Session admin = StoreHarness::signInAdmin(*zato);
    const auto page = waitFor(zato->directory().search({.text = QStringLiteral("joan")}, StoreHarness::context(admin)));
    QVERIFY(page.ok());
    QVERIFY(page->users.first().email.contains(QLatin1Char('@'))); // and yet it is shown
}

void tst_SqlUserSearch::aLockedDatabaseIsSearchedAsItWas()
{
    addUser(*m_raw, QStringLiteral("maria"), QStringLiteral("Maria Schmidt"));
    addUser(*m_raw, QStringLiteral("gone"), QStringLiteral("Maria Gone"));
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET is_locked = 1"));
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET is_locked = 0 WHERE username = 'admin1'"));
    QCOMPARE(found({.state = State::Locked}), (QStringList{QStringLiteral("gone"), QStringLiteral("maria")}));
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET display_name = 'Mary Smith', is_locked = 0 WHERE username = 'maria'"));
    m_raw->run(QStringLiteral("DELETE FROM zato_sso_user WHERE username = 'gone'"));
    m_raw->run(QStringLiteral("BEGIN IMMEDIATE"));
    QCOMPARE(found({.text = QStringLiteral("maria")}), QStringList{QStringLiteral("maria")});
    QCOMPARE(found({.text = QStringLiteral("mary")}), QStringList());
    QCOMPARE(found({.state = State::Locked}), QStringList());
    m_raw->run(QStringLiteral("ROLLBACK"));
    QCOMPARE(found({.text = QStringLiteral("mary")}), QStringList{QStringLiteral("maria")});
}

void tst_SqlUserSearch::versionTwoIsListedWhenItIsOpened()
{
    const QString path = m_store->path();
    m_store.reset();
    for (const char *statement : {"DROP TRIGGER passwright_user_inserted", "DROP TRIGGER passwright_user_updated",
             "DROP TRIGGER passwright_user_deleted", "DROP TABLE passwright_user_order", "DROP TABLE passwright_user_indexed",
             "DROP TABLE passwright_user_changed", "UPDATE passwright_settings SET value = '2' WHERE name = 'schema_version'"})
        m_raw->run(QString::fromLatin1(statement));
    addCrowd(*m_raw, SqlUserIndex::batch + 10);
    m_store = *waitFor(SqlStore::open(StoreHarness::ownOptions(path), m_harness->services()));
    QVERIFY(!m_store->upgradeBackup().isEmpty());
    m_admin = StoreHarness::signInAdmin(*m_store);
    QCOMPARE(found({.text = {}, .limit = 1000}).size(), SqlUserIndex::batch + 11);
    QCOMPARE(found({.text = QStringLiteral("u000017")}), QStringList{QStringLiteral("u000017")});
    QCOMPARE(found({.text = {}, .state = State::Locked, .limit = 1000}).size(), (SqlUserIndex::batch + 10 + 49) / 50);
}

void tst_SqlUserSearch::olderListsAreMadeAnew_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"3", "4"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void tst_SqlUserSearch::olderListsAreMadeAnew()
{
    QFETCH(QString, version);
    const QString name = QStringLiteral("\u0130zmir");
    addUser(*m_raw, name, QStringLiteral("city"));
    QCOMPARE(found({.text = QStringLiteral("izmir")}), QStringList{name});
    const QString path = m_store->path();
    m_store.reset();
    const qint64 id = m_raw->value(QStringLiteral("SELECT id FROM zato_sso_user WHERE username = ?"), {name}).toLongLong();
    const QByteArray asItWas = QStringLiteral("i\u0307zmir").toUtf8();
    const SqlUserKeys keys{.id = id, .states = 1, .userName = asItWas, .name = asItWas, .words = ' ' + asItWas};
    QVERIFY(SqlUserIndexed(m_raw->database()).replace({id}, {{id, keys}}).ok());
    m_raw->run(QStringLiteral("DELETE FROM passwright_user_order WHERE substr(sort_key, 1, 1) = x'70'")); // no words side by side
    m_raw->run(QStringLiteral("UPDATE passwright_settings SET value = ? WHERE name = 'schema_version'"), {version});
    m_store = *waitFor(SqlStore::open(StoreHarness::ownOptions(path), m_harness->services()));
    m_admin = StoreHarness::signInAdmin(*m_store);
    QCOMPARE(found({.text = QStringLiteral("izmir")}), QStringList{name});
    const QString ofOld = QStringLiteral("SELECT count(*) FROM passwright_user_order WHERE instr(sort_key, ?) > 0");
    QCOMPARE(m_raw->value(ofOld, {asItWas}).toInt(), 0);
    QVERIFY(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_order WHERE substr(sort_key, 1, 1) = x'70'")).toInt() > 0);
}

void tst_SqlUserSearch::anUnfinishedListIsFinished()
{
    const QString path = m_store->path();
    m_store.reset();
    addCrowd(*m_raw, 3 * SqlUserIndex::batch);
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_changed")).toInt(), 3 * SqlUserIndex::batch);
    QVERIFY(SqlUserIndex(m_raw->database(), SqliteDialect()).follow().ok());
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_changed")).toInt(), 2 * SqlUserIndex::batch);
    m_store = *waitFor(SqlStore::open(StoreHarness::ownOptions(path), m_harness->services()));
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_changed")).toInt(), 0);
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_indexed")).toInt(), 3 * SqlUserIndex::batch + 1);
}

void tst_SqlUserSearch::aLongListIsMadeInParts()
{
    constexpr int crowd = SqlUserIndex::part + SqlUserIndex::batch + 5;
    addCrowd(*m_raw, crowd);
    const SqliteDialect dialect;
    QVERIFY(SqlUserIndex(m_raw->database(), dialect).followWholly().ok());
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_order WHERE sort_key >= x'3075' AND sort_key < x'3076'")).toInt(),
        crowd + 1); // everybody by user name, with admin1
    QCOMPARE(m_raw->value(QStringLiteral("SELECT count(*) FROM passwright_user_changed")).toInt(), 0);
    for (const int number : {0, SqlUserIndex::part - 1, SqlUserIndex::part, crowd - 1}) {
        const QString name = QStringLiteral("u%1").arg(number, 6, 10, QLatin1Char('0'));
        QCOMPARE(found({.text = name}), QStringList{name});
    }
}

void tst_SqlUserSearch::foldedNamesAreSorted()
{
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET display_name = NULL, first_name = NULL, last_name = NULL"));
    addUser(*m_raw, QStringLiteral("Zoe"), QStringLiteral("bert"));
    addUser(*m_raw, QStringLiteral("adam"), QStringLiteral("Bert"));
    addUser(*m_raw, QStringLiteral("Beta"), {}, QStringLiteral("Alf"), {}, QStringLiteral("Major"));
    QCOMPARE(found({.sort = Sort::UserName}),
        (QStringList{QStringLiteral("adam"), QStringLiteral("admin1"), QStringLiteral("Beta"), QStringLiteral("Zoe")}));
    QCOMPARE(found({.sort = Sort::Name}),
        (QStringList{QStringLiteral("admin1"), QStringLiteral("Beta"), QStringLiteral("adam"), QStringLiteral("Zoe")}));
    QCOMPARE(found({.sort = Sort::Name, .isDescending = true}),
        (QStringList{QStringLiteral("Zoe"), QStringLiteral("adam"), QStringLiteral("Beta"), QStringLiteral("admin1")}));
}

// Neither word is rare: pages come short, and yet everybody comes, once.
void tst_SqlUserSearch::manyMatchesOfFewWordsEnd()
{
    constexpr int count = 6000;
    addCrowd(*m_raw, count);
    QStringList expected;
    for (int i = 0; i < count; ++i) {
        if (i % 26 == 3 || i % 50 == 0)
            expected << QStringLiteral("u%1").arg(i, 6, 10, QLatin1Char('0'));
    }
    for (const Sort sort : {Sort::BestMatch, Sort::UserName}) {
        QStringList both = found({.text = QStringLiteral("u smith"), .sort = sort, .limit = 500});
        QCOMPARE(both.size(), count);
        both.removeDuplicates();
        QCOMPARE(both.size(), count);
    }
    QStringList of = found({.text = QStringLiteral("u d"), .limit = 30}) + found({.text = QStringLiteral("u"), .state = State::Locked});
    of.removeDuplicates();
    of.sort();
    QCOMPARE(of, expected);
}

// Each of the words is more people's than are picked from.
void tst_SqlUserSearch::twoFrequentWordsFindWhoHasBoth()
{
    const QStringList first{QStringLiteral("Joan"), QStringLiteral("John"), QStringLiteral("Johanna"), QStringLiteral("Zo\u00EB")};
    const QStringList last{QStringLiteral("Schmidt"), QStringLiteral("Schulz"), QStringLiteral("Becker"),
        QStringLiteral("Abcdefghijklmnopqrstuvwxyzabcdefghijkl")};
    constexpr int count = 2400;
    m_raw->run(QStringLiteral("BEGIN"));
    addCrowd(*m_raw, count);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names << QStringLiteral("x.%1%2").arg(last.at(i / 4 % 4).toLower()).arg(i);
        m_raw->run(QStringLiteral("UPDATE zato_sso_user SET username = ?, display_name = ?, email = ? WHERE user_id = ?"),
            {names.last(), first.at(i % 4) + QLatin1Char(' ') + last.at(i / 4 % 4), names.last() + QStringLiteral("@becker.example"),
                QStringLiteral("zusr%1").arg(i)});
    }
    const QString several = QStringLiteral("several"); // of names that begin alike: found once
    addUser(*m_raw, several, QStringLiteral("Johanna Joan Schmidt Schulz"));
    m_raw->run(QStringLiteral("COMMIT"));
    QVERIFY(SqlUserIndex(m_raw->database(), SqliteDialect()).followWholly().ok());

    struct Case
    {
        const char *text;
        QList<int> firsts; // places in the lists above
        QList<int> lasts;
        bool hasSeveral = false;
    };
    const QList<int> all{0, 1, 2, 3};
    for (const Case &each : {Case{"joan schmidt", {0}, {0}, true}, Case{"Schmidt Joan", {0}, {0}, true}, Case{"jo sch", {0, 1, 2}, {0, 1}, true},
             Case{"z s", {3}, {0, 1}}, Case{"jo joan", {0}, all, true}, Case{"joh schm j", {1, 2}, {0}, true}, Case{"john x.schu", {1}, {1}},
             Case{"joan exam", {0}, all}, Case{"john beck", {1}, all}, // the address's domain
             Case{"zo abcdefghijklmnopqrstuvwxyzabcdefghij", {3}, {3}}, Case{"schmidt schulz", {}, {}, true}}) {
        QStringList expected = each.hasSeveral ? QStringList{several} : QStringList();
        for (int i = 0; i < count; ++i) {
            if (each.firsts.contains(i % 4) && each.lasts.contains(i / 4 % 4))
                expected << names.at(i);
        }
        expected.sort();
        for (const int limit : {23, 1000}) {
            QStringList those = found({.text = QString::fromUtf8(each.text), .limit = limit});
            those.sort();
            QVERIFY2(those == expected, each.text);
        }
    }
}

// Their statements are made for other numbers of users.
void tst_SqlUserSearch::pagesOfEverySizeAreWhole()
{
    addCrowd(*m_raw, 40);
    QStringList expected;
    for (int i = 0; i < 40; ++i)
        expected << QStringLiteral("u%1").arg(i, 6, 10, QLatin1Char('0'));
    for (const int limit : {1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 40, 3})
        QCOMPARE(found({.text = QStringLiteral("u0"), .limit = limit}), expected);
    QCOMPARE(found({.text = QStringLiteral("u000017")}), QStringList{QStringLiteral("u000017")});
}

void tst_SqlUserSearch::nothingStaysOpenAfterASearch()
{
    addCrowd(*m_raw, 300);
    for (const char *text : {"u0000", "smith1 u", "nobody at all", ""})
        QVERIFY(waitFor(m_store->directory().search({.text = QString::fromLatin1(text)}, StoreHarness::context(m_admin))).ok());
    m_raw->run(QStringLiteral("UPDATE zato_sso_user SET is_locked = 1 WHERE username = 'u000001'"));
    // Busy where anybody still reads: the log could not be emptied, and would grow with every change.
    QCOMPARE(m_raw->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).toInt(), 0);
    QCOMPARE(QFileInfo(m_store->path() + QStringLiteral("-wal")).size(), 0);
    m_raw->run(QStringLiteral("ALTER TABLE zato_sso_user ADD COLUMN note TEXT"));
    QCOMPARE(found({.text = QStringLiteral("u000001")}), QStringList{QStringLiteral("u000001")});
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlUserSearch)
#include "tst_SqlUserSearch.moc"
