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
        QVERIFY(model.account(1).isLocked);
        model.update(madeUp(QStringLiteral("nobody")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("zusromar")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("zusrnobody")), -1);
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
