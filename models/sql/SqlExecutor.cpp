// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlExecutor.h"

#include "models/audit/DriverError.h"

#include <QSqlQuery>
#include <QUuid>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace passwright {

class SqlExecutor::State
{
public:
    explicit State(Options options)
        : m_options(std::move(options))
        , m_thread([this] { live(); })
    {
    }

    ~State() { close(); }
    Q_DISABLE_COPY_MOVE(State)

    void close()
    {
        std::deque<Item> dropped;
        {
            const std::scoped_lock lock(m_mutex);
            m_ending = true;
            dropped.swap(m_items);
        }
        m_wake.notify_one();
        dropped.clear(); // whoever waits for one of these need not wait for the one that runs
        if (m_thread.joinable())
            m_thread.join();
    }

    void post(Item item)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_ending)
                return; // the item ends with its caller, outside of the lock
            m_items.push_back(std::move(item));
        }
        m_wake.notify_one();
    }

private:
    void live()
    {
        const QString name = QStringLiteral("passwright-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        {
            QSqlDatabase database;
            const std::optional<Error> failure = connect(name, database);
            while (Item item = next())
                item(database, failure ? &*failure : nullptr);
            database.close();
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::optional<Error> connect(const QString &name, QSqlDatabase &database) const
    {
        if (m_options.before) {
            if (const auto before = m_options.before(); !before.ok())
                return before.error();
        }
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!database.isValid())
            return Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("the Qt SQLite driver is missing")};
        database.setDatabaseName(m_options.path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeoutMs));
        if (!database.open())
            return errorFromDriver(database.lastError(), database);
        for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF"}) {
            QSqlQuery query(database);
            if (!query.exec(QLatin1String(pragma)))
                return errorFromDriver(query.lastError(), database);
        }
        return {};
    }

    //! Empty where there is nothing more to do.
    Item next()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || !m_items.empty(); });
        if (m_ending)
            return {};
        Item item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }

    const Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_items;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

SqlExecutor::SqlExecutor(const Options &options)
    : m_state(std::make_unique<State>(options))
{
}

SqlExecutor::~SqlExecutor() = default;

void SqlExecutor::post(Item item)
{
    m_state->post(std::move(item));
}

void SqlExecutor::close()
{
    m_state->close();
}

} // namespace passwright
