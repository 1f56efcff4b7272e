// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/SearchBulkSource.h"
#include "models/bulk/SelectedUsersSource.h"
#include "tests/bulk/BulkDesk.h"

using namespace passwright;

namespace {

//! Finds five users in pages of two, with an empty page in between, as a directory may.
class PagedDirectory final : public BulkDirectory
{
public:
    QStringList cursors;
    int users = 5;
    std::optional<Error> failure;

    Task<UserPage> search(const UserQuery &query, const CallContext &) override
    {
        cursors << query.after;
        if (failure)
            return readyTask<UserPage>(*failure);
        if (query.after == QLatin1String("2"))
            return readyTask<UserPage>(UserPage{.hasMore = true, .cursor = QStringLiteral("2 again")});
        UserPage page;
        const int from = query.after.section(QLatin1Char(' '), 0, 0).toInt();
        for (int i = from; i < std::min(from + 2, users); ++i) {
            Account account;
            account.userId = QStringLiteral("zusr%1").arg(i);
            page.users << account;
        }
        page.hasMore = from + 2 < users;
        page.cursor = QString::number(from + 2);
        return readyTask<UserPage>(page);
    }
};

} // namespace

// Whom a bulk reset is for, where that is no file.
class tst_BulkSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchIsReadToItsEnd()
    {
        PagedDirectory directory;
        SearchBulkSource source(directory, {}, BulkDesk::caller(), QStringLiteral("Everybody"));
        const QString all = idsOf(source);
        QCOMPARE(all, QStringLiteral("1 zusr0, 2 zusr1, 3 zusr2, 4 zusr3, 5 zusr4"));
        QCOMPARE(directory.cursors, (QStringList{QString(), QStringLiteral("2"), QStringLiteral("2 again"), QStringLiteral("4")}));
        const QByteArray digest = source.digest();
        QCOMPARE(digest.size(), 32);
        source.rewind();
        QCOMPARE(idsOf(source), all);
        QCOMPARE(source.digest(), digest);
        directory.users = 6;
        source.rewind();
        QVERIFY(idsOf(source) != all);
        QVERIFY(source.digest() != digest);
    }

    void aFailedSearchSaysSo()
    {
        PagedDirectory directory;
        directory.failure = Error{.kind = Error::Kind::NotReachable};
        SearchBulkSource source(directory, {}, BulkDesk::caller(), QStringLiteral("Everybody"));
        const auto rows = next(source);
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().kind, Error::Kind::NotReachable);
    }

    void selectedUsersStayInTheirOrder()
    {
        SelectedUsersSource source({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}, QStringLiteral("3"));
        QCOMPARE(idsOf(source), QStringLiteral("1 b, 2 a, 3 c"));
        QCOMPARE(source.progress(), std::optional(1.0));
        QVERIFY(SelectedUsersSource({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {}).digest() != source.digest());
        // Where one ID ends and the next begins is a part of it.
        QVERIFY(SelectedUsersSource({QStringLiteral("ba"), QStringLiteral("c")}, {}).digest() != SelectedUsersSource({QStringLiteral("b"), QStringLiteral("ac")}, {}).digest());
    }

private:
    static Result<QList<BulkRow>> next(BulkSource &source)
    {
        const auto task = source.next(2);
        if (!QTest::qWaitFor([&task] { return task.isFinished(); }, BulkDesk::patience))
            return Error{.kind = Error::Kind::Internal};
        return waitFor(task);
    }
    static QString idsOf(BulkSource &source)
    {
        QStringList ids;
        for (auto rows = next(source); rows.ok() && !rows->isEmpty(); rows = next(source)) {
            for (const BulkRow &row : *rows)
                ids << QStringLiteral("%1 %2").arg(row.number).arg(row.key.userId);
        }
        return ids.join(QStringLiteral(", "));
    }
};

QTEST_GUILESS_MAIN(tst_BulkSources)
#include "tst_BulkSources.moc"
