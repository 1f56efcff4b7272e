// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/UserStatus.h"
#include "models/items/UserTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); }
};

Account madeUp(const QString &name)
{
    Account account;
    account.userId = QStringLiteral("zusr") + name;
    account.userName = name;
    account.passwordLastSet = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
    account.passwordExpiry = QDateTime(QDate(2028, 1, 2), QTime(12, 0), Qt::UTC);
    return account;
}

//! A directory of numbered users, by user name.
struct Numbers
{
    int count = 0;
    int most = 1000; //!< in one answer
    QSet<int> gone = {};
    qsizetype asked = 0;

    static QString name(int number) { return QStringLiteral("%1").arg(number, 7, 10, QLatin1Char('0')); }

    UserPage page(const QString &after, int limit)
    {
        ++asked;
        UserPage page;
        for (int number = after.isEmpty() ? 0 : after.toInt() + 1; number < count; ++number) {
            if (gone.contains(number))
                continue;
            if (page.users.size() == std::min(limit, most)) {
                page.hasMore = true;
                page.cursor = QString::number(page.users.constLast().userName.toInt());
                return page;
            }
            page.users << madeUp(name(number));
        }
        return page;
    }
    //! Gives the model what it needs until it needs nothing.
    void serve(UserTableModel &model)
    {
        while (const auto need = model.need())
            model.take(*need, page(need->after, need->limit));
    }
    //! Everybody, page by page.
    void fill(UserTableModel &model)
    {
        if (model.rowCount() == 0)
            model.setPage(page({}, 100));
        while (model.hasMore()) {
            model.fetchMore({});
            serve(model);
        }
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int number = 0; number < count; ++number) {
            if (!gone.contains(number))
                names << name(number);
        }
        return names;
    }
    static QStringList namesIn(const UserTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, UserTableModel::UserName).data().toString();
        return names;
    }
};

} // namespace

class tst_UserTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsTheRulesOfModels()
    {
        UserTableModel model(m_clock, 30);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPage({.users = {madeUp(QStringLiteral("anna")), madeUp(QStringLiteral("omar"))}});
        Account omar = madeUp(QStringLiteral("omar"));
        omar.isLocked = true;
        model.update(omar);
        model.clear();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsEachColumn()
    {
        UserTableModel model(m_clock, 30);
        Account anna = madeUp(QStringLiteral("anna"));
        anna.firstName = QStringLiteral("Anna");
        anna.lastName = QStringLiteral("Beck");
        model.setPage({.users = {anna}});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(UserTableModel::Name), QStringLiteral("Anna Beck"));
        QCOMPARE(text(UserTableModel::UserName), QStringLiteral("anna"));
        QCOMPARE(text(UserTableModel::Status), QStringLiteral("Ready"));
        QCOMPARE(text(UserTableModel::LastSet), QStringLiteral("02/01/2026"));
        QCOMPARE(text(UserTableModel::Expiry), QStringLiteral("02/01/2028"));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("zusranna")));
        QVERIFY(model.index(0, UserTableModel::LastSet).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("UTC")));
        QCOMPARE(model.index(0, UserTableModel::Status).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Status: Ready"));
        QCOMPARE(model.index(0, 0).data(UserTableModel::UserIdRole).toString(), QStringLiteral("zusranna"));
    }

    void updatesOneRowInPlace()
    {
        UserTableModel model(m_clock, 30);
        model.setPage({.users = {madeUp(QStringLiteral("anna")), madeUp(QStringLiteral("omar"))}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Account omar = madeUp(QStringLiteral("omar"));
        omar.isLocked = true;
        model.update(omar);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
        QVERIFY(model.account(1)->isLocked);
        model.update(madeUp(QStringLiteral("nobody")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("zusromar")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("zusrnobody")), -1);
    }

    void holdsTheUsersOfAFewPagesAlone()
    {
        constexpr int pages = 300;
        Numbers numbers{.count = pages * 100};
        UserTableModel model(m_clock, 30);
        model.setPage(numbers.page({}, 100));
        for (int page = 1; page < pages; ++page) {
            model.index(model.rowCount() - 1, 0).data(); // as a view does that is scrolled to the end
            model.fetchMore({});
            numbers.serve(model);
            QVERIFY(model.heldUsers() <= 2000);
        }
        QCOMPARE(model.rowCount(), pages * 100);
        QVERIFY(!model.account(0));
        QCOMPARE(model.userId(0), madeUp(Numbers::name(0)).userId);
        QCOMPARE(model.userIds(99, 101), (QStringList{QStringLiteral("zusr0000099"), QStringLiteral("zusr0000100"), QStringLiteral("zusr0000101")}));

        QSignalSpy needed(&model, &UserTableModel::needed);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.index(150, UserTableModel::Name).data().toString(), QStringLiteral("…"));
        QCOMPARE(model.index(150, UserTableModel::UserName).data().toString(), QString());
        QVERIFY(needed.wait());
        numbers.serve(model);
        QCOMPARE(model.index(150, UserTableModel::UserName).data().toString(), Numbers::name(150));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 100);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 199);
        QVERIFY(model.heldUsers() <= 2000);
        QCOMPARE(model.rowCount(), pages * 100);
    }

    void readsAfreshWhatIsLookedAt()
    {
        Numbers numbers{.count = 450};
        UserTableModel model(m_clock, 30);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        numbers.fill(model);
        QCOMPARE(model.rowCount(), 450);
        numbers.gone = {3, 120, 121, 449};
        model.refresh();
        QCOMPARE(Numbers::namesIn(model).size(), 450); // what was there stays until then
        for (int row = 0; row < model.rowCount(); row += 50) {
            model.index(row, 0).data();
            numbers.serve(model);
        }
        QCOMPARE(Numbers::namesIn(model), numbers.names());
        numbers.gone = {};
        numbers.count = 560;
        model.refresh();
        for (int row = 0; row < model.rowCount(); row += 50) {
            model.index(row, 0).data();
            numbers.serve(model);
        }
        model.fetchMore({});
        numbers.serve(model);
        QCOMPARE(Numbers::namesIn(model), numbers.names());
        QVERIFY(!model.hasMore());
    }

    void emptiesItselfWhereEverybodyIsGone()
    {
        Numbers numbers{.count = 250};
        UserTableModel model(m_clock, 30);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        numbers.fill(model);
        numbers.count = 0;
        model.refresh();
        model.index(150, 0).data();
        numbers.serve(model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasMore());
        QVERIFY(!model.need());
    }

    void joinsShortPages()
    {
        Numbers numbers{.count = 730, .most = 7};
        UserTableModel model(m_clock, 30);
        model.setPage(numbers.page({}, 100));
        QCOMPARE(model.rowCount(), 7);
        QVERIFY(model.isReadingOn());
        QCOMPARE(model.need()->limit, 93);
        numbers.serve(model);
        QCOMPARE(model.rowCount(), 100); // and no further by itself
        QVERIFY(!model.isReadingOn());
        numbers.fill(model);
        QCOMPARE(Numbers::namesIn(model), numbers.names());
        model.refresh();
        numbers.serve(model);
        QCOMPARE(Numbers::namesIn(model), numbers.names());
    }

    void doesNotGoInCircles()
    {
        UserTableModel model(m_clock, 30);
        model.setPage({.hasMore = true, .cursor = QStringLiteral("here")});
        QVERIFY(model.isReadingOn());
        model.take(*model.need(), {.hasMore = true, .cursor = QStringLiteral("here")});
        QVERIFY(!model.need());
        QVERIFY(!model.hasMore());
        model.setPage({.users = {madeUp(QStringLiteral("anna"))}, .hasMore = true});
        QVERIFY(!model.need());
        QVERIFY(!model.canFetchMore({}));
    }

    void showsNobodyTwice()
    {
        UserTableModel model(m_clock, 30);
        model.setPage({.users = {madeUp(QStringLiteral("anna")), madeUp(QStringLiteral("omar")), madeUp(QStringLiteral("anna"))},
            .hasMore = true, .cursor = QStringLiteral("a")});
        model.take(*model.need(), {.users = {madeUp(QStringLiteral("omar")), madeUp(QStringLiteral("zoe"))}});
        QCOMPARE(Numbers::namesIn(model), (QStringList{QStringLiteral("anna"), QStringLiteral("omar"), QStringLiteral("zoe")}));
    }

    void doesNotAskOnAndOnForWhatDoesNotCome()
    {
        Numbers numbers{.count = 300};
        UserTableModel model(m_clock, 30);
        numbers.fill(model);
        model.refresh();
        model.index(250, 0).data();
        const auto need = model.need();
        QVERIFY(need && need->page == 2);
        model.giveUp(*need);
        model.index(250, 0).data();
        QVERIFY(!model.need() || model.need()->page != 2);
        model.tryAgain();
        QCOMPARE(model.need()->page, 2);
    }

    void findsATypedLetterWithoutReading()
    {
        Numbers numbers{.count = 5000};
        UserTableModel model(m_clock, 30);
        numbers.fill(model);
        model.index(42, 1).data();
        numbers.serve(model);
        const qsizetype asked = numbers.asked;
        const auto found = model.match(model.index(4999, 1), Qt::DisplayRole, QStringLiteral("0000042"), 1, Qt::MatchStartsWith | Qt::MatchWrap);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row(), 42);
        const auto nobody = model.match(model.index(0, 1), Qt::DisplayRole, QStringLiteral("x"), 1, Qt::MatchStartsWith | Qt::MatchWrap);
        QVERIFY(nobody.isEmpty());
        QVERIFY(!model.need());
        QCOMPARE(numbers.asked, asked);
    }

    void keepsIdsOfEveryKind()
    {
        PackedIds ids;
        const QStringList hostile{QString(), QStringLiteral("zusr1"), QStringLiteral("a\nb"), QString(QChar(0)), QStringLiteral("Zoë 王"), QString()};
        ids.replace(hostile);
        QCOMPARE(ids.all(), hostile);
        for (int i = 0; i < hostile.size(); ++i)
            QCOMPARE(ids.at(i), hostile.at(i));
        QCOMPARE(ids.at(6), QString());
        QCOMPARE(ids.at(600), QString());
    }

    void tellsStatusInWords_data()
    {
        using enum UserStatus::Flag;
        QTest::addColumn<Account>("account");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("gravest");
        const auto row = [](const char *name, const std::function<void(Account &)> &change, const char *words, UserStatus::Flag gravest) {
            Account account = madeUp(QStringLiteral("anna"));
            change(account);
            QTest::newRow(name) << account << QString::fromUtf8(words) << static_cast<int>(gravest);
        };
        const QDateTime now = m_clock.nowUtc();
        row("ready", [](Account &) {}, "Ready", Ready);
        row("locked", [](Account &a) { a.isLocked = true; }, "Locked", Locked);
        row("locked, must change", [](Account &a) { a.isLocked = a.mustChange = true; }, "Locked, must change", Locked);
        row("not approved", [](Account &a) { a.approval = Account::Approval::BeforeDecision; }, "Not approved", NotApproved);
        row("rejected", [](Account &a) { a.approval = Account::Approval::Rejected; }, "Rejected", Rejected);
        row("not final", [](Account &a) { a.isSignUpFinal = false; }, "Sign-up not complete", SignUpNotFinal);
        row("not active", [](Account &a) { a.isActive = false; }, "Not active", NotActive);
        row("expired now", [now](Account &a) { a.passwordExpiry = now; }, "Expired", Expired);
        row("expired long ago", [now](Account &a) { a.passwordExpiry = now.addDays(-40); }, "Expired", Expired);
        row("expires in days", [now](Account &a) { a.passwordExpiry = now.addDays(12); }, "Expires in 12 days", ExpiresSoon);
        row("expires today", [now](Account &a) { a.passwordExpiry = now.addSecs(60); }, "Expires today", ExpiresSoon);
        row("expires in 29 days", [now](Account &a) { a.passwordExpiry = now.addDays(29); }, "Expires in 29 days", ExpiresSoon);
        row("expires in 30 days", [now](Account &a) { a.passwordExpiry = now.addDays(30); }, "Ready", Ready);
        row("no expiry told", [](Account &a) { a.passwordExpiry = {}; }, "Ready", Ready);
        row("super-user", [](Account &a) { a.isSuperUser = true; }, "Super-user", SuperUser);
        row("locked super-user", [](Account &a) { a.isSuperUser = a.isLocked = true; }, "Locked, super-user", Locked);
        row("unreadable", [](Account &a) { a.unreadable = QStringLiteral("wrong key"); }, "Cannot be read", Unreadable);
    }
    void tellsStatusInWords()
    {
        QFETCH(Account, account);
        QFETCH(QString, words);
        QFETCH(int, gravest);
        UserTableModel model(m_clock, 30);
        model.setPage({.users = {account}});
        const QModelIndex index = model.index(0, UserTableModel::Status);
        QCOMPARE(index.data().toString(), words);
        QCOMPARE(index.data(UserTableModel::FlagRole).toInt(), gravest);
        QVERIFY(!model.index(0, UserTableModel::Name).data(UserTableModel::FlagRole).isValid());
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(tst_UserTableModel)
#include "tst_UserTableModel.moc"
