// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/BulkTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace passwright;

namespace {

//! A plan of made-up rows, every third of which is a super-user's. Answers at once, or when it is let.
class ListPlan final : public BulkPlan
{
public:
    explicit ListPlan(int rows)
        : m_rows(rows)
    {
    }

    bool holds = false;
    std::optional<Error> error;
    void answer()
    {
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        next();
    }

    [[nodiscard]] QString path() const override { return {}; }
    [[nodiscard]] Header header() const override { return {}; }
    Task<Done> setHeader(const Header &) override { return readyTask<Done>(Done{}); }
    Task<Done> add(const QList<BulkEntry> &) override { return readyTask<Done>(Done{}); }
    Task<QList<bool>> contains(const QStringList &) override { return readyTask<QList<bool>>(QList<bool>()); }
    Task<Page> page(const Query &query) override
    {
        if (error)
            return readyTask<Page>(*error);
        Page page;
        for (qint64 number = query.after + 1; number <= m_rows; ++number) {
            const auto kind = number % 3 == 0 ? BulkVerdict::Kind::OtherSuperUser : BulkVerdict::Kind::WillChange;
            if (query.verdict && *query.verdict != kind)
                continue;
            if (page.entries.size() == query.limit) {
                page.hasMore = true;
                break;
            }
            page.entries.append({.number = number, .userName = QStringLiteral("user%1").arg(number), .verdict = {.kind = kind}});
        }
        if (!holds)
            return readyTask<Page>(page);
        auto promise = std::make_shared<QPromise<Result<Page>>>();
        promise->start();
        m_waiting.push_back([promise, page] {
            promise->addResult(page);
            promise->finish();
        });
        return promise->future();
    }
    Task<BulkCounts> counts() override { return readyTask<BulkCounts>(BulkCounts()); }
    Task<Done> record(const QList<BulkEntry> &) override { return readyTask<Done>(Done{}); }
    Task<QList<BulkEntry>> toDo(qint64, int) override { return readyTask<QList<BulkEntry>>(QList<BulkEntry>()); }
    Task<QList<BulkEntry>> notKept(qint64, int) override { return readyTask<QList<BulkEntry>>(QList<BulkEntry>()); }
    Task<Done> discard() override { return readyTask<Done>(Done{}); }

private:
    int m_rows;
    std::deque<std::function<void()>> m_waiting;
};

BulkTableModel::Words words()
{
    return {.verdict = [](BulkVerdict::Kind kind) { return QString(toText(kind)); },
        .state = [](BulkEntry::State state) { return QString(toText(state)); },
        .why = [](const BulkEntry &) { return QString(); },
        .date = [](const QDateTime &) { return QString(); }};
}

} // namespace

class tst_BulkTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsToTheEndAndBack()
    {
        BulkTableModel model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(std::make_shared<ListPlan>(5001));
        QTRY_VERIFY(model.rowCount() >= 200); // the tester asks for more by itself
        QTRY_VERIFY_WITH_TIMEOUT((model.fetchMore({}), !model.hasMore()), 20'000);
        QCOMPARE(model.rowCount(), 5001);
        QCOMPARE(name(model, 5000), QStringLiteral("user5001"));
        int held = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            held += model.entryAt(row) != nullptr ? 1 : 0;
        QVERIFY2(held <= BulkTableModel::pageSize * BulkTableModel::pagesHeld, qPrintable(QString::number(held)));
        QVERIFY(model.entryAt(2500) == nullptr); // far from the first and the last rows, which the tester looks at
        QTRY_COMPARE(name(model, 2500), QStringLiteral("user2501"));
        QTRY_COMPARE(name(model, 777), QStringLiteral("user778"));
    }

    void aLateAnswerToAnOlderFilterIsDropped()
    {
        BulkTableModel model(words());
        const auto plan = std::make_shared<ListPlan>(1000);
        plan->holds = true;
        model.setPlan(plan);
        model.setFilter({.verdict = BulkVerdict::Kind::OtherSuperUser});
        plan->answer();
        QSignalSpy loaded(&model, &BulkTableModel::loaded);
        plan->answer();
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(name(model, 0), QStringLiteral("user3"));
        QCOMPARE(name(model, 199), QStringLiteral("user600"));
    }

    void showsWhatBecameOfARow()
    {
        BulkTableModel model(words());
        model.setPlan(std::make_shared<ListPlan>(300));
        QTRY_COMPARE(model.rowCount(), 200);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({.number = 50, .state = BulkEntry::State::Changed});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(49, BulkTableModel::Outcome).data().toString(), QStringLiteral("changed"));
        model.update({.number = 299, .state = BulkEntry::State::Changed});
        QCOMPARE(changed.count(), 1);
    }

    void saysWhatCannotBeRead()
    {
        BulkTableModel model(words());
        const auto plan = std::make_shared<ListPlan>(300);
        plan->error = Error{.kind = Error::Kind::Damaged};
        QSignalSpy failed(&model, &BulkTableModel::failed);
        model.setPlan(plan);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QString name(const BulkTableModel &model, int row) { return model.index(row, BulkTableModel::UserName).data().toString(); }
};

QTEST_GUILESS_MAIN(tst_BulkTableModel)
#include "tst_BulkTableModel.moc"
