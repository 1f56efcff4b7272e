// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoUsers.h"

#include "models/zato/ZatoCodec.h"

#include <algorithm>

namespace passwright {
namespace {

Error badAnswer(const QString &host, const QString &cid)
{
    return {.kind = Error::Kind::BadAnswer, .subject = host, .detail = QStringLiteral("an answer about another user"), .cid = cid};
}

//! An answer with no user_id is a regular user's about themselves.
bool isSomebodyElse(const Account &account, const std::optional<ZatoSessions::Caller> &known)
{
    return known && !known->userId.isEmpty() && !account.userId.isEmpty() && account.userId != known->userId;
}

//! One look at the caller tells what E005001 meant.
Task<Account> notAllowed(const std::shared_ptr<ZatoLink> &link, const Error &error, const QString &userId, const CallContext &context)
{
    return chained<Account>(link.get(), ZatoUsers(link).caller(context),
        [link, error, userId](const Result<ZatoSessions::Caller> &caller) {
            if (caller.ok() && caller->isSuperUser)
                return readyTask<Account>(Error{.kind = Error::Kind::NotFound, .subject = userId, .cid = error.cid});
            return readyTask<Account>(error);
        });
}

//! To this call alone the server says so of a session that is gone as well.
Task<QList<Account>> mayNotSearch(const std::shared_ptr<ZatoLink> &link, const Error &error, const CallContext &context)
{
    return chained<QList<Account>>(link.get(), ZatoUsers(link).current(context), [error](const Result<Account> &caller) {
        const bool isGone = !caller.ok() && caller.error().kind == Error::Kind::NotPermitted;
        return readyTask<QList<Account>>(isGone ? caller.error() : error);
    });
}

//! The server has none with blanks in it, and may stumble over what no database takes.
bool canBeAName(const QString &text)
{
    constexpr int longest = 191; // of its column
    return text.size() <= longest
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c < QLatin1Char(' '); });
}

} // namespace

ZatoUsers::ZatoUsers(std::shared_ptr<ZatoLink> link)
    : m_link(std::move(link))
{
}

Task<Account> ZatoUsers::current(const CallContext &context) const
{
    return m_link->ask<Account>(ZatoCall::currentUser(context), context,
        [link = m_link, ust = context.currentUst, cid = context.cid](const ZatoReply &reply) {
        if (!reply.ok())
            return readyTask<Account>(reply.error);
        const Account account = ZatoCodec::account(reply.object).value_or(Account());
        if (isSomebodyElse(account, link->sessions().find(ust))) {
            link->mistrust();
            return readyTask<Account>(badAnswer(link->host(), cid));
        }
        link->sessions().remember(ust, {.userId = account.userId, .isSuperUser = account.isSuperUser});
        return readyTask<Account>(account);
    });
}

Task<Account> ZatoUsers::byId(const QString &userId, const CallContext &context) const
{
    return m_link->ask<Account>(ZatoCall::user(userId, context), context, [link = m_link, userId, context](const ZatoReply &reply) {
        if (reply.isRefusedFor(StatusCode::AuthNotAllowed))
            return notAllowed(link, reply.error, userId, context);
        if (!reply.ok())
            return readyTask<Account>(reply.error);
        const Account account = ZatoCodec::account(reply.object).value_or(Account());
        if (account.userId == userId)
            return readyTask<Account>(account);
        link->mistrust();
        return readyTask<Account>(badAnswer(link->host(), context.cid));
    });
}

Task<QList<Account>> ZatoUsers::byName(const QString &userName, const CallContext &context) const
{
    if (!canBeAName(userName))
        return readyTask<QList<Account>>(QList<Account>());
    return m_link->ask<QList<Account>>(ZatoCall::search({.userName = userName}, context), context,
        [link = m_link, context](const ZatoReply &reply) {
            if (reply.isRefusedFor(StatusCode::AuthNotAllowed))
                return mayNotSearch(link, reply.error, context);
            if (!reply.ok())
                return readyTask<QList<Account>>(reply.error);
            return readyTask<QList<Account>>(ZatoCodec::page(reply.object).value_or(ZatoCodec::Page()).users);
        });
}

Task<ZatoSessions::Caller> ZatoUsers::caller(const CallContext &context) const
{
    if (const auto known = m_link->sessions().find(context.currentUst))
        return readyTask<ZatoSessions::Caller>(*known);
    return chained<ZatoSessions::Caller>(m_link.get(), current(context), [link = m_link](const Result<Account> &account) {
        return readyTask<ZatoSessions::Caller>(account.andThen([](const Account &who) {
            return Result<ZatoSessions::Caller>(ZatoSessions::Caller{.userId = who.userId, .isSuperUser = who.isSuperUser});
        }));
    });
}

} // namespace passwright
