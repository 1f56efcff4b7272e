// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoUserSearch.h"

#include "models/zato/ZatoUsers.h"

#include <QRegularExpression>

#include <algorithm>

namespace passwright {
namespace {

constexpr int largestPage = 100;   // the server cuts it there
constexpr int longestName = 191;   // of its columns
constexpr QLatin1Char between('/');

} // namespace

QString ZatoUserSearch::Place::toCursor() const
{
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(QString::number(pageSize), QString::number(page), QString::number(skip), QString::number(round), shown);
}

std::optional<ZatoUserSearch::Place> ZatoUserSearch::Place::fromCursor(const QString &cursor)
{
    const QStringList parts = cursor.split(between);
    if (parts.size() != 5)
        return {};
    const Place place{.pageSize = parts.at(0).toInt(), .page = parts.at(1).toInt(), .skip = parts.at(2).toInt(),
        .round = parts.at(3).toInt(), .shown = parts.at(4)};
    const bool isGood = place.pageSize >= 1 && place.pageSize <= largestPage && place.page >= 1 && place.skip >= 0 && place.round >= 0;
    return isGood ? std::optional(place) : std::nullopt;
}

ZatoUserSearch::ZatoUserSearch(std::shared_ptr<ZatoLink> link, const UserQuery &query, const CallContext &context)
    : m_link(std::move(link))
    , m_query(query)
    , m_context(context)
    , m_match(query.text)
    , m_part(partFor(query.text))
{
    m_query.limit = std::max(1, m_query.limit);
    const bool isEverybody = m_match.isEmpty() && !m_query.state;
    m_place.pageSize = isEverybody ? std::min(m_query.limit, largestPage) : largestPage;
}

QString ZatoUserSearch::partFor(const QString &text)
{
    // Wildcards of LIKE, its escape character on some databases, blanks, and what no database takes.
    static const QRegularExpression notSent(QStringLiteral("[%_\\\\\\s\\x00-\\x1f]+"));
    const QStringList parts = text.normalized(QString::NormalizationForm_C).split(notSent, Qt::SkipEmptyParts);
    const auto longest =
        std::max_element(parts.begin(), parts.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest == parts.end() || longest->size() > longestName ? QString() : *longest;
}

bool ZatoUserSearch::canBeAName(const QString &text)
{
    return text.size() <= longestName
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c < QLatin1Char(' '); });
}

Task<UserPage> ZatoUserSearch::run()
{
    if (!m_query.after.isEmpty()) {
        const std::optional<Place> place = Place::fromCursor(m_query.after);
        if (!place || place->round >= approvals().size())
            return readyTask<UserPage>(
                Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("after"), .cid = m_context.cid});
        m_place = *place;
        return byNames();
    }
    if (m_match.isEmpty())
        return byNames();
    if (!canBeAName(m_match.whole()))
        return byNames();
    return m_match.whole().startsWith(QLatin1String("zusr")) ? byUserId() : byUserName();
}

Task<UserPage> ZatoUserSearch::ask(
    const ZatoCall::Search &search, Task<UserPage> (ZatoUserSearch::*next)(const ZatoCodec::Page &))
{
    return m_link->ask<UserPage>(ZatoCall::search(search, m_context), m_context,
        [self = shared_from_this(), search, next](const ZatoReply &reply) {
            if (reply.isRefusedFor(StatusCode::AuthNotAllowed))
                return self->notAllowed(reply.error);
            if (!reply.ok())
                return readyTask<UserPage>(reply.error);
            const ZatoCodec::Page page = ZatoCodec::page(reply.object).value_or(ZatoCodec::Page());
            if ((page.number == 0 || page.number == search.page) && page.users.size() <= search.pageSize)
                return (self.get()->*next)(page);
            self->m_link->mistrust();
            return readyTask<UserPage>(Error{.kind = Error::Kind::BadAnswer,
                                             .subject = self->m_link->host(),
                                             .detail = QStringLiteral("another page than was asked for"),
                                             .cid = self->m_context.cid});
        });
}

Task<UserPage> ZatoUserSearch::notAllowed(const Error &error)
{
    return chained<UserPage>(m_link.get(), ZatoUsers(m_link).current(m_context),
        [self = shared_from_this(), error](const Result<Account> &caller) {
            const bool isGone = !caller.ok() && caller.error().kind == Error::Kind::NotPermitted;
            return readyTask<UserPage>(isGone ? caller.error() : error);
        });
}

Task<UserPage> ZatoUserSearch::byUserId()
{
    return ask({.userId = m_match.whole(), .pageSize = largestPage}, &ZatoUserSearch::afterUserId);
}

Task<UserPage> ZatoUserSearch::afterUserId(const ZatoCodec::Page &page)
{
    if (page.users.size() != 1 || page.users.constFirst().userId != m_match.whole())
        return byUserName();
    if (m_query.isInState(page.users.constFirst(), m_link->clock().nowUtc()))
        m_found.users = page.users;
    return readyTask<UserPage>(m_found);
}

Task<UserPage> ZatoUserSearch::byUserName()
{
    return ask({.userName = m_match.whole(), .pageSize = largestPage}, &ZatoUserSearch::afterUserName);
}

Task<UserPage> ZatoUserSearch::afterUserName(const ZatoCodec::Page &page)
{
    if (page.users.size() == 1 && page.users.constFirst().userName == m_match.whole()) {
        if (m_query.isInState(page.users.constFirst(), m_link->clock().nowUtc()))
            m_found.users = page.users;
        m_place.shown = page.users.constFirst().userId;
    }
    return byNames();
}

Task<UserPage> ZatoUserSearch::byNames()
{
    if (!m_match.isEmpty() && m_part.isEmpty())
        return readyTask<UserPage>(m_found);
    return ask({.partOfName = m_part, .approval = approvals().at(m_place.round), .page = m_place.page, .pageSize = m_place.pageSize},
        &ZatoUserSearch::afterPage);
}

Task<UserPage> ZatoUserSearch::afterPage(const ZatoCodec::Page &page)
{
    for (; m_place.skip < page.users.size(); ++m_place.skip) {
        const Account &account = page.users.at(m_place.skip);
        if (!isWanted(account))
            continue;
        if (m_found.users.size() >= m_query.limit)
            return readyTask<UserPage>(goOnLater());
        m_found.users << account;
    }
    m_place.skip = 0;
    ++m_place.page;
    // A page with nobody on it that promises another would never end.
    if (!page.hasNext || page.users.isEmpty()) {
        m_place.page = 1;
        if (++m_place.round == approvals().size())
            return readyTask<UserPage>(m_found);
    }
    const bool isEnough = m_query.state || m_found.users.size() >= m_query.limit;
    return isEnough ? readyTask<UserPage>(goOnLater()) : byNames();
}

UserPage ZatoUserSearch::goOnLater()
{
    m_found.hasMore = true;
    m_found.cursor = m_place.toCursor();
    return m_found;
}

QStringList ZatoUserSearch::approvals() const
{
    if (m_query.state == UserQuery::State::NotApproved)
        return {QStringLiteral("before_decision"), QStringLiteral("rejected")};
    return {QString()};
}

bool ZatoUserSearch::isWanted(const Account &account) const
{
    return account.userId != m_place.shown && m_match.matches(account) && m_query.isInState(account, m_link->clock().nowUtc());
}

} // namespace passwright
