// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/SearchScene.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <random>

namespace passwright {
namespace {

SqlStore::Opened open(StoreHarness &harness, const BenchDatabase &database)
{
    const auto store = waitFor(SqlStore::open(database.options(), harness.services()));
    if (!store.ok())
        qFatal("%s: %s", qUtf8Printable(store.error().subject), qUtf8Printable(store.error().detail));
    return *store;
}

double sinceMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

SearchScene::SearchScene(const BenchDatabase &database)
    : m_store(open(m_harness, database))
    , m_desk(*m_store)
    , m_users(m_desk,
          Caller(QStringLiteral("CRM"), QStringLiteral("desk-7"), QStringLiteral("127.0.0.1"), StoreHarness::signInAdmin(*m_store)),
          m_harness.clock)
{
    m_users.setPause(std::chrono::milliseconds(0));
}

double SearchScene::time(const std::function<void()> &step, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    step();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return sinceMs(timer);
}

bool SearchScene::isSettled() const
{
    switch (m_users.state()) {
    case UsersController::State::Found:
    case UsersController::State::TooMany:
    case UsersController::State::NoMatch:
        return true;
    case UsersController::State::Failed:
        qFatal("%s", qUtf8Printable(m_users.error()->detail));
    default:
        return false;
    }
}

SearchScene::Answer SearchScene::search(const BenchQuery &query)
{
    m_users.setText({});
    m_users.setSort(query.sort, query.isDescending);
    m_users.setFilter(query.state, UserQuery().days);
    time([] {}, [this] { return isSettled(); });
    m_users.setText({});

    Answer answer;
    QElapsedTimer timer;
    const auto firstRows = QObject::connect(&m_users, &UsersController::stateChanged, &m_users, [this, &answer, &timer] {
        const bool hasRows = m_users.state() != UsersController::State::Loading && (isSettled() || m_users.model()->rowCount() > 0);
        if (hasRows && answer.rowsMs == 0)
            answer.rowsMs = sinceMs(timer);
    });
    answer.pageMs = time(
        [this, &query, &timer] {
            timer.start();
            if (query.text.isEmpty())
                m_users.searchNow();
            else
                m_users.setText(query.text);
        },
        [this, &answer] { return answer.rowsMs > 0 && isSettled(); });
    QObject::disconnect(firstRows);
    answer.userIds = m_users.model()->userIds(0, m_users.model()->rowCount() - 1);
    return answer;
}

std::vector<double> SearchScene::scroll(int rows)
{
    search({.kind = "scroll"});
    std::vector<double> times;
    UserTableModel &model = *m_users.model();
    while (model.rowCount() < rows && model.canFetchMore({})) {
        const int before = model.rowCount();
        times.push_back(time([&model] { model.fetchMore({}); }, [&] { return model.rowCount() > before || !model.hasMore(); }));
    }
    return times;
}

std::vector<double> SearchScene::jump(int jumps)
{
    std::mt19937 random(4); // NOLINT(cert-msc51-cpp): the same rows in every run
    UserTableModel &model = *m_users.model();
    std::vector<double> times;
    for (int i = 0; i < jumps; ++i) {
        const int row = static_cast<int>(random() % static_cast<unsigned>(model.rowCount()));
        const auto look = [&model, row] { (void)model.data(model.index(row, UserTableModel::Name)); };
        times.push_back(time(look, [&model, row] { return model.account(row) != nullptr; }));
    }
    return times;
}

} // namespace passwright
