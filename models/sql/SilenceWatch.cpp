// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SilenceWatch.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace passwright {

class SilenceWatch::State
{
public:
    explicit State(int seconds)
        : m_limit(seconds)
        , m_thread([this] { live(); })
    {
    }

    ~State()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
        release();
    }
    Q_DISABLE_COPY_MOVE(State)

    // A number of its own for the connection: the driver may close its number at any time, and the system
    // would give that to somebody else.
    void watch(int socket)
    {
        {
            const std::scoped_lock lock(m_mutex);
            release();
            m_socket = socket < 0 ? -1 : ::dup(socket);
        }
        m_wake.notify_one();
    }

    void setBusy(bool isBusy) { m_busySince = isBusy ? nowMs() : 0; }

private:
    static qint64 nowMs()
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    void release()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    void live()
    {
        constexpr int looks = 10;
        std::unique_lock lock(m_mutex);
        while (!m_ending) {
            if (m_socket < 0) {
                m_wake.wait(lock, [this] { return m_ending || m_socket >= 0; });
                continue;
            }
            m_wake.wait_for(lock, std::chrono::milliseconds(m_limit) / looks);
            if (!m_ending && m_socket >= 0 && isSilent())
                ::shutdown(m_socket, SHUT_RDWR);
        }
    }

    //! Neither side has said a word since the limit, and this side had the last one. The system counts in ticks: an
    //! answer and the next question may have the same.
    [[nodiscard]] bool isSilent() const
    {
        const qint64 limit = std::chrono::milliseconds(m_limit).count();
        const qint64 since = m_busySince;
        if (since == 0 || nowMs() - since <= limit)
            return false;
        tcp_info info{};
        socklen_t size = sizeof info;
        if (::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            return false;
        return info.tcpi_last_data_sent > limit && info.tcpi_last_data_recv >= info.tcpi_last_data_sent;
    }

    const std::chrono::seconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_socket = -1;
    std::atomic<qint64> m_busySince = 0; //!< 0: not busy
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

SilenceWatch::SilenceWatch(int seconds)
    : m_state(std::make_unique<State>(seconds))
{
}

SilenceWatch::~SilenceWatch() = default;

void SilenceWatch::setBusy(bool isBusy)
{
    m_state->setBusy(isBusy);
}

void SilenceWatch::watch(int socket)
{
    m_state->watch(socket);
}

} // namespace passwright
