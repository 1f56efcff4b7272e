// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlExecutor.h"

#include "models/sql/SilenceWatch.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqliteConnector.h"

#include <QElapsedTimer>
#include <QUuid>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <poll.h>
#include <thread>

namespace passwright {

class SqlExecutor::State
{
public:
    explicit State(Options options)
        : m_options(std::move(options))
        , m_connector(m_options.server ? m_options.server
                                       : std::make_shared<const SqliteConnector>(m_options.path, m_options.busyTimeoutMs))
        , m_watch(m_options.server ? std::make_unique<SilenceWatch>(m_options.silenceSeconds) : nullptr)
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

    Result<Done> reconnect()
    {
        closeConnection();
        m_database = QSqlDatabase::addDatabase(m_connector->driver(), m_name);
        if (!m_database.isValid())
            return Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("Qt's driver %1 is missing").arg(m_connector->driver())};
        auto opened = m_connector->open(m_database);
        if (opened.ok() && m_watch)
            m_watch->watch(m_connector->socketOf(m_database));
        m_lastUse.start();
        return opened;
    }

    void giveUp()
    {
        if (m_options.server)
            closeConnection();
    }

private:
    void live()
    {
        const Result<Done> opened = begin();
        while (Item item = next()) {
            setBusy(true);
            const Result<Done> ready = opened.ok() ? present() : opened;
            item(m_database, ready.ok() ? nullptr : &ready.error());
            setBusy(false);
        }
        closeConnection();
    }

    Result<Done> begin()
    {
        if (m_options.before) {
            if (auto before = m_options.before(); !before.ok())
                return before;
        }
        return reconnect();
    }

    void setBusy(bool isBusy) const
    {
        if (m_watch)
            m_watch->setBusy(isBusy);
    }

    //! The connection is there, or there again.
    Result<Done> present()
    {
        if (!m_options.server)
            return Done{};
        const bool isAlive = m_database.isOpen() && (!hasNews() || executed(m_database, QStringLiteral("SELECT 1")).ok());
        m_lastUse.start();
        return isAlive ? Result<Done>(Done{}) : reconnect();
    }

    //! Something came unasked, such as the end of the connection, or nothing was said for so long that somebody on the
    //! way may have forgotten it.
    [[nodiscard]] bool hasNews() const
    {
        constexpr qint64 longMs = 30000;
        if (m_lastUse.hasExpired(longMs))
            return true;
        pollfd look{.fd = m_connector->socketOf(m_database), .events = POLLIN, .revents = 0};
        return look.fd < 0 || ::poll(&look, 1, 0) != 0;
    }

    // The driver goes with its connection, and before whatever was prepared: that is let go without a word to the
    // server for each, which may not even answer.
    void closeConnection()
    {
        if (m_watch)
            m_watch->watch(-1);
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        if (m_options.gone)
            m_options.gone();
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
    const std::shared_ptr<const SqlConnector> m_connector;
    const std::unique_ptr<SilenceWatch> m_watch;
    const QString m_name = QStringLiteral("passwright-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase m_database;
    QElapsedTimer m_lastUse;
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

Result<Done> SqlExecutor::reconnect()
{
    return m_state->reconnect();
}

void SqlExecutor::giveUp()
{
    m_state->giveUp();
}

void SqlExecutor::post(Item item)
{
    m_state->post(std::move(item));
}

void SqlExecutor::close()
{
    m_state->close();
}

} // namespace passwright
