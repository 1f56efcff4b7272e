// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/UserPages.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace passwright {
namespace {

QStringList idsOf(const QList<Account> &users)
{
    QStringList ids;
    for (const Account &user : users)
        ids << user.userId;
    return ids;
}

} // namespace

qsizetype UserPages::heldUsers() const
{
    qsizetype users = 0;
    for (const QList<Account> &page : m_held)
        users += page.size();
    return users;
}

const Account *UserPages::at(int row) const
{
    if (row < 0)
        return nullptr;
    const auto page = m_held.constFind(pageOf(row));
    const int inside = row % pageSize;
    return page != m_held.constEnd() && inside < page->size() ? &page->at(inside) : nullptr;
}

QString UserPages::userId(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    if (const Account *account = at(row))
        return account->userId;
    return m_pages.at(static_cast<size_t>(pageOf(row))).ids.at(row % pageSize);
}

QStringList UserPages::userIds(int first, int last) const
{
    QStringList found;
    last = std::min(last, m_rows - 1);
    for (int page = pageOf(first); first <= last && page <= pageOf(last); ++page) {
        const int begin = std::max(first - page * pageSize, 0);
        const int end = std::min(last - page * pageSize, pageSize - 1);
        found += m_pages.at(static_cast<size_t>(page)).ids.all().mid(begin, end - begin + 1);
    }
    return found;
}

void UserPages::clear()
{
    *this = {};
}

QList<Account> UserPages::fresh(const QList<Account> &users) const
{
    QSet<QString> seen;
    QList<Account> found;
    for (const Account &user : users) {
        if (m_rowOf.contains(user.userId) || seen.contains(user.userId))
            continue;
        seen.insert(user.userId);
        found << user;
    }
    return found;
}

void UserPages::append(const QList<Account> &users, const QString &cursor)
{
    if (users.isEmpty())
        return;
    const bool isNew = m_rows % pageSize == 0;
    if (isNew)
        m_pages.push_back({.cursor = cursor});
    const int page = pages() - 1;
    for (const Account &user : users)
        m_pages.back().ids.append(user.userId);
    if (isNew || m_held.contains(page))
        m_held[page] += users;
    m_rows += static_cast<int>(users.size());
    index(page);
}

void UserPages::replace(int page, const QList<Account> &users)
{
    release(page);
    m_held.insert(page, users);
    m_pages.at(static_cast<size_t>(page)).ids.replace(idsOf(users));
    index(page);
}

void UserPages::truncate(int rows)
{
    while (pages() > 0 && (pages() - 1) * pageSize >= rows) {
        release(pages() - 1);
        m_pages.pop_back();
    }
    if (const int inside = rows % pageSize; inside > 0) {
        const int page = pages() - 1;
        m_pages.back().ids.replace(m_pages.back().ids.all().mid(0, inside));
        if (m_held.contains(page)) {
            const QList<Account> users = m_held.value(page).mid(0, inside);
            const bool wasStale = m_stale.contains(page);
            release(page);
            m_held.insert(page, users);
            if (wasStale)
                m_stale.insert(page);
            index(page);
        }
    }
    m_rows = rows;
}

void UserPages::move(int page, const QString &cursor)
{
    m_pages.at(static_cast<size_t>(page)).cursor = cursor;
    if (m_held.contains(page))
        m_stale.insert(page);
}

void UserPages::refresh()
{
    const QList<int> held = m_held.keys();
    m_stale = QSet<int>(held.begin(), held.end());
}

int UserPages::update(const Account &account)
{
    const int row = rowOf(account.userId);
    if (row >= 0)
        m_held[pageOf(row)][row % pageSize] = account;
    return row;
}

void UserPages::releaseFarFrom(const QList<int> &pages)
{
    const auto distance = [&pages](int page) {
        int nearest = std::numeric_limits<int>::max();
        for (const int each : pages)
            nearest = std::min(nearest, std::abs(each - page));
        return nearest;
    };
    while (m_held.size() > mostHeld) {
        const QList<int> held = m_held.keys();
        release(*std::max_element(held.begin(), held.end(), [&distance](int a, int b) { return distance(a) < distance(b); }));
    }
}

void UserPages::index(int page)
{
    const QList<Account> users = m_held.value(page);
    for (int i = 0; i < users.size(); ++i)
        m_rowOf.insert(users.at(i).userId, page * pageSize + i);
}

void UserPages::release(int page)
{
    const QList<Account> users = m_held.take(page);
    for (int i = 0; i < users.size(); ++i) {
        const auto row = m_rowOf.constFind(users.at(i).userId);
        if (row != m_rowOf.constEnd() && *row == page * pageSize + i)
            m_rowOf.erase(row);
    }
    m_stale.remove(page);
}

} // namespace passwright
