// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databases/FaultProxy.h"

#include <QtGlobal>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <deque>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace passwright {
namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<quint16>(port));
    return address;
}

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto part = ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (part <= 0)
            return false;
        sent += part;
    }
    return true;
}

struct Pair
{
    int program = -1;
    int server = -1;
    qsizetype seen = 0;    //!< of the armed texts
    bool isDead = false;   //!< nothing goes to the server any more
    bool isSilent = false; //!< nothing comes from it any more
};

} // namespace

class FaultProxy::State
{
public:
    explicit State(int serverPort)
        : m_serverPort(serverPort)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , m_wake(::eventfd(0, EFD_CLOEXEC))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, SOMAXCONN) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no proxy");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { live(); });
    }

    ~State()
    {
        const quint64 one = 1;
        if (::write(m_wake, &one, sizeof one) != sizeof one)
            qFatal("the proxy does not hear");
        m_thread.join();
        for (const Pair &pair : m_pairs)
            end(pair);
        ::close(m_listener);
        ::close(m_wake);
    }
    Q_DISABLE_COPY_MOVE(State)

    struct Armed
    {
        Fault fault = Fault::CutBefore;
        QByteArrayList texts = {};
        bool staysDown = false;
        std::optional<QByteArray> answer = {}; //!< and nothing is cut
    };
    enum class Newcomers { GoThrough, End, Starve };

    std::mutex mutex;
    std::deque<Armed> armed;
    bool hasFired = false;
    Newcomers newcomers = Newcomers::GoThrough;
    QByteArray sent;

    [[nodiscard]] int port() const { return m_port; }

private:
    static void end(const Pair &pair)
    {
        ::close(pair.program);
        if (pair.server >= 0)
            ::close(pair.server);
    }

    void live()
    {
        for (;;) {
            std::vector<pollfd> waits{{.fd = m_wake, .events = POLLIN, .revents = 0}, {.fd = m_listener, .events = POLLIN, .revents = 0}};
            for (const Pair &pair : m_pairs) {
                waits.push_back({.fd = pair.program, .events = POLLIN, .revents = 0});
                waits.push_back({.fd = pair.server, .events = POLLIN, .revents = 0});
            }
            if (::poll(waits.data(), waits.size(), -1) < 0)
                continue;
            if (waits.at(0).revents != 0)
                return;
            size_t at = 2;
            for (auto pair = m_pairs.begin(); pair != m_pairs.end(); at += 2) {
                const bool goesOn = (waits.at(at).revents == 0 || fromProgram(*pair)) && (waits.at(at + 1).revents == 0 || fromServer(*pair));
                if (!goesOn)
                    end(*pair);
                pair = goesOn ? std::next(pair) : m_pairs.erase(pair);
            }
            if (waits.at(1).revents != 0)
                accept();
        }
    }

    void accept()
    {
        const int program = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const int yes = 1;
        ::setsockopt(program, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const std::scoped_lock lock(mutex);
        Pair pair{.program = program};
        if (newcomers == Newcomers::GoThrough)
            pair.server = connectTo(m_serverPort);
        if (newcomers == Newcomers::Starve)
            pair.isDead = true;
        else if (pair.server < 0) {
            ::close(program);
            return;
        }
        if (pair.server >= 0)
            ::setsockopt(pair.server, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        m_pairs.push_back(pair);
    }

    static std::optional<QByteArray> read(int socket)
    {
        std::array<char, 65536> buffer{};
        const auto size = ::recv(socket, buffer.data(), buffer.size(), 0);
        return size > 0 ? std::optional(QByteArray(buffer.data(), size)) : std::nullopt;
    }

    //! False: the connection is over.
    bool fromProgram(Pair &pair)
    {
        const auto bytes = read(pair.program);
        if (!bytes)
            return false;
        const std::scoped_lock lock(mutex);
        sent += *bytes;
        if (pair.isDead)
            return true;
        if (!isMoment(pair, *bytes))
            return sendAll(pair.server, *bytes);
        const Armed now = armed.front();
        const Fault fault = now.fault;
        armed.pop_front();
        for (Pair &each : m_pairs)
            each.seen = 0;
        hasFired = armed.empty();
        if (now.staysDown)
            newcomers = Newcomers::End;
        const bool arrives = fault == Fault::CutAfter || fault == Fault::SwallowAfter;
        if (now.answer) {
            const bool isHeard = !arrives || (sendAll(pair.server, *bytes) && read(pair.server));
            return isHeard && sendAll(pair.program, *now.answer);
        }
        pair.isSilent = true;
        pair.isDead = true;
        if (arrives && !sendAll(pair.server, *bytes))
            return false;
        if (fault == Fault::CutAfter)
            (void)read(pair.server); // it has answered, so that it has done it
        return fault == Fault::SwallowBefore || fault == Fault::SwallowAfter;
    }

    bool isMoment(Pair &pair, const QByteArray &bytes)
    {
        if (armed.empty())
            return false;
        const QByteArrayList &texts = armed.front().texts;
        while (pair.seen < texts.size() && bytes.contains(texts.at(pair.seen)))
            ++pair.seen;
        return pair.seen == texts.size();
    }

    bool fromServer(Pair &pair)
    {
        const auto bytes = read(pair.server);
        if (!bytes && pair.isSilent) { // the program is not told
            ::close(pair.server);
            pair.server = -1;
            return true;
        }
        return bytes && (pair.isSilent || sendAll(pair.program, *bytes));
    }

    const int m_serverPort;
    const int m_listener;
    const int m_wake;
    int m_port = 0;
    std::list<Pair> m_pairs;
    std::thread m_thread;
};

FaultProxy::FaultProxy(int serverPort)
    : m_state(std::make_unique<State>(serverPort))
{
}

FaultProxy::~FaultProxy() = default;

int FaultProxy::port() const
{
    return m_state->port();
}

void FaultProxy::arm(Fault fault, const QByteArrayList &texts, bool staysDown)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->armed = {{.fault = fault, .texts = texts, .staysDown = staysDown}};
    m_state->hasFired = false;
}

void FaultProxy::armAnswer(const QByteArrayList &texts, const QByteArray &answer, bool arrives)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->armed.push_back({.fault = arrives ? Fault::CutAfter : Fault::CutBefore, .texts = texts, .answer = answer});
    m_state->hasFired = false;
}

bool FaultProxy::hasFired() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->hasFired;
}

void FaultProxy::repair()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->newcomers = State::Newcomers::GoThrough;
}

void FaultProxy::blackHole()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->newcomers = State::Newcomers::Starve;
}

QByteArray FaultProxy::takeSent()
{
    const std::scoped_lock lock(m_state->mutex);
    return std::exchange(m_state->sent, {});
}

} // namespace passwright
