// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/UserSearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace passwright {

namespace {

//! A page is given out as it is after so many requests, so that no server can keep a search going for ever.
constexpr int mostRequests = 40;
//! So many users are asked for at once; a thousand would come near the largest answer that is taken.
constexpr int mostAtOnce = 250;

//! Every user that matches has each word in some field: the longest one leaves the fewest to look through.
QString longestWord(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto longest = std::max_element(words.begin(), words.end(),
        [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest == words.end() ? QString() : *longest;
}

QString fieldOf(const Account &account, const QString &list)
{
    if (list == QLatin1String("first_name"))
        return account.firstName;
    return list == QLatin1String("last_name") ? account.lastName : account.email;
}

//! No address is longer (RFC 5321, section 4.5.3.1), and nobody's name has control characters; a server may
//! stumble over either.
bool canBeFound(const QString &word)
{
    return word.size() <= 254 && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.category() != QChar::Other_Control;
    });
}

bool isId(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}$"));
    return digits.match(text).hasMatch();
}

} // namespace

UserSearch::UserSearch(const UserQuery &query)
    : m_match(query.text)
    , m_limit(std::max(1, query.limit))
    , m_isFirstPage(query.after.isEmpty())
    , m_word(longestWord(query.text))
    , m_lists({QStringLiteral("true_email")})
{
    if (!m_word.isEmpty() && !m_word.contains(QLatin1Char('@')))
        m_lists << QStringLiteral("first_name") << QStringLiteral("last_name");
    if (!canBeFound(m_word))
        m_lists.clear();
}

Result<UserSearch> UserSearch::begin(const UserQuery &query)
{
    UserSearch search(query);
    if (search.m_isFirstPage)
        return search;
    bool isList = false;
    bool isOffset = false;
    search.m_list = query.after.section(QLatin1Char(':'), 0, 0).toInt(&isList);
    search.m_offset = query.after.section(QLatin1Char(':'), 1).toInt(&isOffset);
    if (!isList || !isOffset || search.m_list < 0 || search.m_list >= search.m_lists.size()
        || search.m_offset < 0)
        return Error{.kind = Error::Kind::InvalidInput,
            .subject = QStringLiteral("after"),
            .detail = QStringLiteral("not a cursor of this search")};
    return search;
}

QString UserSearch::idToTry() const
{
    return m_isFirstPage && isId(m_match.whole()) ? m_match.whole() : QString();
}

void UserSearch::takeById(const Account &account)
{
    add(account);
}

bool UserSearch::isDone() const
{
    return m_list >= m_lists.size() || m_users.size() >= m_limit || m_requests >= mostRequests;
}

QList<std::pair<QString, QString>> UserSearch::next() const
{
    const qsizetype wanted = std::min<qsizetype>(m_limit - m_users.size(), mostAtOnce);
    QList<std::pair<QString, QString>> query{{QStringLiteral("limit"), QString::number(wanted)},
        {QStringLiteral("offset"), QString::number(m_offset)}};
    if (!m_word.isEmpty())
        query.append({m_lists.at(m_list) + QStringLiteral("__icontains"), m_word});
    return query;
}

void UserSearch::take(const LicenseSpringCodec::Users &listed)
{
    ++m_requests;
    for (const Account &account : listed.users) {
        const bool wasTriedById = account.userId == m_match.whole();
        if (!wasTriedById && m_match.matches(account) && !wasInEarlierList(account))
            add(account);
    }
    m_offset += listed.users.size();
    // A list without an envelope is at its end when nothing comes any more: the server may give fewer at
    // once than it was asked for.
    if (listed.users.isEmpty() || !listed.hasNext.value_or(true)) {
        ++m_list;
        m_offset = 0;
    }
}

bool UserSearch::wasInEarlierList(const Account &account) const
{
    return std::any_of(m_lists.begin(), m_lists.begin() + m_list, [&](const QString &list) {
        return fieldOf(account, list).contains(m_word, Qt::CaseInsensitive);
    });
}

void UserSearch::add(const Account &account)
{
    if (m_ids.contains(account.userId))
        return;
    m_ids.insert(account.userId);
    m_users.append(account);
}

UserPage UserSearch::page() const
{
    UserPage page{.users = m_users, .hasMore = m_list < m_lists.size()};
    std::stable_sort(page.users.begin(), page.users.end(),
        [](const Account &a, const Account &b) { return a.userName < b.userName; });
    if (page.hasMore)
        page.cursor = QStringLiteral("%1:%2").arg(m_list).arg(m_offset);
    return page;
}

} // namespace passwright
