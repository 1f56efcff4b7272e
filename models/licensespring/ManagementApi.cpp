// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/ManagementApi.h"

#include "models/licensespring/LicenseSpringCodec.h"
#include "models/licensespring/PendingOutcome.h"
#include "models/licensespring/WhenReplied.h"

#include <algorithm>
#include <utility>

namespace passwright {

namespace {

//! Names that differ by their case alone; more of them nobody has.
constexpr int mostNamesakes = 100;

QString listPath()
{
    return QStringLiteral("/api/v1/license-users/");
}

//! What is no id of the server's never becomes part of a path.
bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() < 20
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error noSuchUser(const QString &userId, const QString &cid)
{
    return {.kind = Error::Kind::NotFound,
        .subject = userId,
        .code = code(StatusCode::UserIdInvalid),
        .cid = cid};
}

//! The list itself is always there.
Error ofList(Error error)
{
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::BadAnswer;
    return error;
}

//! No address is longer (RFC 5321, section 4.5.3.1), and none has control characters.
bool canBeAddress(const QString &text)
{
    constexpr int longest = 254;
    return !text.isEmpty() && text.size() <= longest
           && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Secret apiKeyHeader(const Secret &key)
{
    QByteArray header;
    header.reserve(key.size() + 8);
    header.append("Api-Key ").append(key.bytes());
    return Secret::taking(std::move(header));
}

} // namespace

ManagementApi::ManagementApi(
    const LicenseSpringDirectory::Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_authorization(apiKeyHeader(options.managementKey))
    , m_client(options.management)
{
}

RestRequest ManagementApi::request(const QString &path, const CallContext &context) const
{
    RestRequest request{.path = path};
    request.headers = {{"Accept", "application/json"}};
    request.secretHeaders = {{"Authorization", m_authorization}};
    request.stop = context.stop;
    return request;
}

LicenseSpringAnswer ManagementApi::answer(
    const CallContext &context, const QString &userId, const QList<Secret> &secrets) const
{
    return {LicenseSpringAnswer::Api::Management,
        {.host = m_client.host(), .cid = context.cid, .userId = userId, .secrets = secrets},
        m_clock.nowUtc()};
}

Error ManagementApi::notUnderstood(const QString &what, const CallContext &context)
{
    m_client.dropConnections();
    return answer(context).notUnderstood(what);
}

Task<RestAnswer> ManagementApi::get(
    const QString &path, const Query &query, const CallContext &context)
{
    RestRequest asking = request(path, context);
    asking.query = query;
    asking.repeat = RestRequest::Repeat::Safe;
    const auto promise = std::make_shared<QPromise<Result<RestAnswer>>>();
    promise->start();
    whenReplied(this, m_client.send(asking), [this, promise, context](const RestReply &reply) {
        promise->addResult(answer(context).ofReading(reply));
        promise->finish();
    });
    return promise->future();
}

Task<Account> ManagementApi::user(const QString &userId, const CallContext &context)
{
    if (!isId(userId))
        return readyTask<Account>(noSuchUser(userId, context.cid));
    return chained<Account>(this, get(listPath() + userId + QLatin1Char('/'), {}, context),
        [this, userId, context](const Result<RestAnswer> &read) {
            if (!read.ok() && read.error().kind == Error::Kind::NotFound)
                return readyTask<Account>(noSuchUser(userId, context.cid));
            if (!read.ok())
                return readyTask<Account>(read.error());
            const auto account = LicenseSpringCodec::user(read->body);
            if (!account || account->userId != userId)
                return readyTask<Account>(notUnderstood(QStringLiteral("the user"), context));
            return readyTask<Account>(*account);
        });
}

Task<QList<Account>> ManagementApi::named(const QString &userName, const CallContext &context)
{
    if (!canBeAddress(userName))
        return readyTask<QList<Account>>(QList<Account>());
    const Query query{{QStringLiteral("limit"), QString::number(mostNamesakes)}, {QStringLiteral("true_email__iexact"), userName}};
    return chained<QList<Account>>(this, get(listPath(), query, context), [this, context](const Result<RestAnswer> &read) {
        if (!read.ok())
            return readyTask<QList<Account>>(ofList(read.error()));
        const auto listed = LicenseSpringCodec::users(read->body);
        if (!listed)
            return readyTask<QList<Account>>(notUnderstood(QStringLiteral("a list of users"), context));
        return readyTask<QList<Account>>(listed->users);
    });
}

Task<UserPage> ManagementApi::search(const UserQuery &query, const CallContext &context)
{
    const auto search = UserSearch::begin(query);
    if (!search.ok()) {
        Error error = search.error();
        error.cid = context.cid;
        return readyTask<UserPage>(error);
    }
    if (search->idToTry().isEmpty())
        return fill(*search, context);
    return chained<UserPage>(this, user(search->idToTry(), context),
        [this, search = *search, context](const Result<Account> &account) mutable {
            if (account.ok())
                search.takeById(*account);
            else if (account.error().kind != Error::Kind::NotFound)
                return readyTask<UserPage>(account.error());
            return fill(search, context);
        });
}

Task<UserPage> ManagementApi::fill(const UserSearch &search, const CallContext &context)
{
    if (search.isDone())
        return readyTask<UserPage>(search.page());
    return chained<UserPage>(this, get(listPath(), search.next(), context),
        [this, search = search, context](const Result<RestAnswer> &read) mutable {
            if (!read.ok())
                return readyTask<UserPage>(ofList(read.error()));
            const auto listed = LicenseSpringCodec::users(read->body);
            if (!listed)
                return readyTask<UserPage>(
                    notUnderstood(QStringLiteral("a list of users"), context));
            search.take(*listed);
            return fill(search, context);
        });
}

Task<Outcome> ManagementApi::setPassword(
    const QString &userId, const Secret &newPassword, const CallContext &context)
{
    const auto pending = std::make_shared<PendingOutcome>(context.cid, userId);
    whenDone<Account>(this, user(userId, context), [=, this](const Result<Account> &account) {
        if (!account.ok() && account.error().kind == Error::Kind::NotFound) {
            Outcome nobody = Outcome::refused(context.cid, {{.status = StatusCode::UserIdInvalid}});
            nobody.userId = userId;
            return pending->end(nobody);
        }
        if (!account.ok())
            return pending->end(account.error());
        if (context.stop.stop_requested())
            return pending->end(Error{.kind = Error::Kind::Cancelled, .cid = context.cid});
        RestRequest setting =
            request(listPath() + userId + QStringLiteral("/set_password/"), context);
        setting.verb = QByteArrayLiteral("POST");
        setting.body = LicenseSpringCodec::resetBody(newPassword);
        pending->setSent();
        whenReplied(this, m_client.send(setting), [=, this](const RestReply &reply) {
            const auto outcome = answer(context, userId, {newPassword}).ofChange(reply);
            if (outcome.ok() && outcome->kind == Outcome::Kind::Unknown)
                m_client.dropConnections();
            pending->end(outcome);
        });
    });
    return pending->task();
}

} // namespace passwright
