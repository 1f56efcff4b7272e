// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/UserSearch.h"

#include <QTest>

using namespace passwright;

namespace {

Account person(int id, const QString &email, const QString &first = {}, const QString &last = {})
{
    return {.userId = QString::number(id),
        .userName = email,
        .firstName = first,
        .lastName = last,
        .email = email};
}

QString asked(const UserSearch &search)
{
    QStringList parts;
    for (const auto &[name, value] : search.next())
        parts << name + QLatin1Char('=') + value;
    return parts.join(QLatin1Char('&'));
}

QStringList names(const UserPage &page)
{
    QStringList names;
    for (const Account &account : page.users)
        names << account.userName;
    return names;
}

UserSearch begun(const UserQuery &query)
{
    const auto search = UserSearch::begin(query);
    if (!search.ok())
        qFatal("no search: %s", qUtf8Printable(search.error().detail));
    return *search;
}

} // namespace

class tst_UserSearch : public QObject
{
    Q_OBJECT

    const Account m_ann = person(1, QStringLiteral("ann.archer@example.com"), QStringLiteral("Ann"),
        QStringLiteral("Archer"));
    const Account m_joanne = person(
        2, QStringLiteral("jo@example.com"), QStringLiteral("Jo Anne"), QStringLiteral("Doe"));
    const Account m_hannah =
        person(3, QStringLiteral("h@example.com"), QStringLiteral("Hannah"), QStringLiteral("Doe"));

private Q_SLOTS:
    void withoutATextGoesThroughTheOneList()
    {
        UserSearch search = begun({.limit = 2});
        QCOMPARE(asked(search), QStringLiteral("limit=2&offset=0"));
        search.take({.users = {m_joanne, m_ann}, .hasNext = true});
        QVERIFY(search.isDone());
        QCOMPARE(names(search.page()), (QStringList{m_ann.userName, m_joanne.userName}));
        QVERIFY(search.page().hasMore);

        UserSearch second = begun({.limit = 2, .after = search.page().cursor});
        QCOMPARE(asked(second), QStringLiteral("limit=2&offset=2"));
        second.take({.users = {m_hannah}, .hasNext = false});
        QVERIFY(second.isDone());
        QVERIFY(!second.page().hasMore);
        QVERIFY(second.page().cursor.isEmpty());
    }

    void aServerThatGivesFewerThanAskedIsAskedAgain()
    {
        for (const std::optional<bool> hasNext : {std::optional(true), std::optional<bool>()}) {
            UserSearch search = begun({.limit = 3});
            search.take({.users = {m_ann}, .hasNext = hasNext});
            QVERIFY(!search.isDone());
            QCOMPARE(asked(search), QStringLiteral("limit=2&offset=1"));
            search.take({.users = {m_hannah, m_joanne}, .hasNext = hasNext});
            QVERIFY(search.isDone());
            QCOMPARE(search.page().users.size(), 3);
        }
    }

    void aListWithoutAnEnvelopeEndsWhereNothingComes()
    {
        UserSearch search = begun({.limit = 50});
        search.take({.users = {m_ann}});
        QVERIFY(!search.isDone());
        search.take({});
        QVERIFY(search.isDone());
        QVERIFY(!search.page().hasMore);
    }

    void aWordIsLookedForInEveryField()
    {
        UserSearch search = begun({.text = QStringLiteral(" Ann ")});
        QCOMPARE(asked(search), QStringLiteral("limit=200&offset=0&true_email__icontains=Ann"));
        search.take({.users = {m_ann}, .hasNext = false});
        QCOMPARE(asked(search), QStringLiteral("limit=199&offset=0&first_name__icontains=Ann"));
        // Ann was in the list before; Hannah has no word that begins like this.
        search.take({.users = {m_ann, m_joanne, m_hannah}, .hasNext = false});
        QCOMPARE(asked(search), QStringLiteral("limit=198&offset=0&last_name__icontains=Ann"));
        search.take({.users = {}, .hasNext = false});
        QVERIFY(search.isDone());
        QCOMPARE(names(search.page()), (QStringList{m_ann.userName, m_joanne.userName}));
    }

    void nobodyIsOnTwoPages()
    {
        UserSearch first = begun({.text = QStringLiteral("ann"), .limit = 1});
        first.take({.users = {m_ann}, .hasNext = false});
        QVERIFY(first.isDone());
        QVERIFY(first.page().hasMore);
        UserSearch second =
            begun({.text = QStringLiteral("ann"), .limit = 1, .after = first.page().cursor});
        QCOMPARE(asked(second), QStringLiteral("limit=1&offset=0&first_name__icontains=ann"));
        second.take({.users = {m_ann}, .hasNext = true});
        QVERIFY(!second.isDone());
        second.take({.users = {m_joanne}, .hasNext = false});
        QCOMPARE(names(second.page()), QStringList{m_joanne.userName});
    }

    void anAddressIsLookedForAmongAddressesAlone()
    {
        UserSearch search = begun({.text = QStringLiteral("jo@exam")});
        QCOMPARE(asked(search), QStringLiteral("limit=200&offset=0&true_email__icontains=jo@exam"));
        search.take({.users = {m_joanne}, .hasNext = false});
        QVERIFY(search.isDone());
        QCOMPARE(search.page().users, QList{m_joanne});
    }

    void ofSeveralWordsTheLongestIsAskedForAndAllMustBeThere()
    {
        UserSearch search = begun({.text = QStringLiteral("doe hannah")});
        QCOMPARE(asked(search), QStringLiteral("limit=200&offset=0&true_email__icontains=hannah"));
        search.take({.users = {}, .hasNext = false});
        search.take({.users = {m_hannah, person(4, QStringLiteral("x@y"), QStringLiteral("Hannah"),
                                             QStringLiteral("Smith"))},
            .hasNext = false});
        search.take({.users = {}, .hasNext = false});
        QCOMPARE(search.page().users, QList{m_hannah});
    }

    void aNumberIsTriedAsAnIdFirst()
    {
        UserSearch search = begun({.text = QStringLiteral(" 1 ")});
        QCOMPARE(search.idToTry(), QStringLiteral("1"));
        search.takeById(m_ann);
        search.take(
            {.users = {m_ann, person(11, QStringLiteral("1b@example.com"))}, .hasNext = false});
        QCOMPARE(
            names(search.page()), (QStringList{QStringLiteral("1b@example.com"), m_ann.userName}));
        QCOMPARE(begun({.text = QStringLiteral("1"), .after = QStringLiteral("0:1")}).idToTry(),
            QString());
        QCOMPARE(begun({.text = QStringLiteral("1/..")}).idToTry(), QString());
    }

    void whatNobodyIsCalledIsNotAskedFor()
    {
        for (const QString &text :
            {QString(QChar(0)), QString(10000, QLatin1Char('j')), QStringLiteral("joan\u0007")}) {
            const UserSearch search = begun({.text = text});
            QVERIFY(search.isDone());
            QVERIFY(!search.page().hasMore);
        }
    }

    void noServerKeepsASearchGoingForEver()
    {
        UserSearch search = begun({.text = QStringLiteral("nobody")});
        int requests = 0;
        while (!search.isDone() && requests < 1000) {
            search.take({.users = {m_ann}, .hasNext = true});
            ++requests;
        }
        QVERIFY(requests < 100);
        QVERIFY(search.page().users.isEmpty());
        QVERIFY(search.page().hasMore);
    }

    void aCursorOfSomethingElseIsRefused()
    {
        for (const char *cursor : {"x", "5", "0:", ":5", "0:-1", "-1:0", "1:0", "0:x"}) {
            const auto search = UserSearch::begin({.after = QString::fromLatin1(cursor)});
            QVERIFY2(!search.ok(), cursor);
            QCOMPARE(search.error().kind, Error::Kind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(tst_UserSearch)
#include "tst_UserSearch.moc"
