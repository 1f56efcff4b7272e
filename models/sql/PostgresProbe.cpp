// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresProbe.h"

#include "models/audit/DriverError.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <cerrno>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <vector>

namespace passwright {
namespace {

struct Finish
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, Finish>;

Error unreachable(const QString &host, const char *code, const QString &words)
{
    return {.kind = Error::Kind::NotReachable, .subject = host, .detail = words, .code = QLatin1String(code)};
}

// libpq's own words, in English, where no server said anything.
Error failureWithoutState(const QString &words, const QString &host, const QString &database)
{
    const auto says = [&words](const char *part) { return words.contains(QLatin1String(part)); };
    const auto untrusted = [&](const char *code) {
        return Error{.kind = Error::Kind::NotTrusted, .subject = host, .detail = words, .code = QLatin1String(code)};
    };
    if (says("session is read-only"))
        return {.kind = Error::Kind::CannotWrite, .subject = database, .detail = words, .code = serverCode};
    if (says("no password supplied"))
        return {.kind = Error::Kind::SecretNeeded, .subject = QStringLiteral("database_password"), .detail = words};
    if (says("does not support SSL"))
        return untrusted("tls.not_tls");
    if (says("does not match host name"))
        return untrusted("tls.wrong_name");
    if (says("certificate verify failed"))
        return untrusted("tls.unknown_authority");
    if (says("SSL") || says("certificate"))
        return untrusted("tls.failed");
    if (says("could not translate host name"))
        return unreachable(host, "net.host_not_found", words);
    if (says("timed out") || says("timeout expired"))
        return unreachable(host, "net.timed_out", words);
    if (says("refused") || says("No such file"))
        return unreachable(host, "net.refused", words);
    return unreachable(host, "net.lost", words);
}

Error failureOf(const QString &words, const QString &host, const QString &database)
{
    // Not "FATAL:", which stands before it.
    static const QRegularExpression state(QStringLiteral(": ((?:[0-9][0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}): "));
    const auto found = state.match(words);
    return found.hasMatch() ? errorFromSqlState(found.captured(1), words, database, host)
                            : failureWithoutState(words, host, database);
}

//! False: no answer in time.
bool establish(PGconn *connection, QDeadlineTimer deadline)
{
    for (PostgresPollingStatusType status = PGRES_POLLING_WRITING;;) {
        if (status == PGRES_POLLING_OK || status == PGRES_POLLING_FAILED)
            return true;
        pollfd wait{.fd = PQsocket(connection), .events = static_cast<short>(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), .revents = 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || deadline.hasExpired())
            return false;
        if (ready < 0 && errno != EINTR)
            return true;
        if (ready > 0)
            status = PQconnectPoll(connection);
    }
}

} // namespace

PostgresProbe::PostgresProbe(const PostgresParameters &parameters, const Secret &password, int seconds)
    : m_parameters(parameters)
    , m_password(password)
    , m_seconds(seconds)
{
}

Result<Done> PostgresProbe::run(const QString &host, const QString &database) const
{
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : m_parameters.pairs()) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    QByteArray password = m_password.bytes().toByteArray();
    keys.insert(keys.end(), {"password", nullptr});
    values.insert(values.end(), {password.constData(), nullptr});

    constexpr qint64 ms = 1000;
    const Connection connection(PQconnectStartParams(keys.data(), values.data(), 0));
    wipe(password); // libpq has a copy of its own
    if (!connection)
        return Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("libpq: out of memory")};
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE); // with the SQLSTATE
    if (PQstatus(connection.get()) != CONNECTION_BAD && !establish(connection.get(), QDeadlineTimer(m_seconds * ms)))
        return unreachable(host, "net.timed_out", QStringLiteral("no answer in %1 s").arg(m_seconds));
    if (PQstatus(connection.get()) == CONNECTION_OK)
        return Done{};
    return failureOf(QString::fromUtf8(PQerrorMessage(connection.get())).simplified(), host, database);
}

} // namespace passwright
