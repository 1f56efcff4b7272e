// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/SearchBulkSource.h"

#include <utility>

namespace passwright {

SearchBulkSource::SearchBulkSource(UserDirectory &directory, UserQuery query, const Caller &caller, QString title)
    : m_directory(directory)
    , m_query(std::move(query))
    , m_caller(caller)
    , m_title(std::move(title))
{
}

Task<QList<BulkRow>> SearchBulkSource::next(int most)
{
    if (m_isAtEnd)
        return readyTask<QList<BulkRow>>(QList<BulkRow>());
    UserQuery query = m_query;
    query.limit = most;
    query.after = m_cursor;
    return chained<QList<BulkRow>>(&m_context, m_directory.search(query, m_caller.newContext()),
        [this, most](const Result<UserPage> &page) { return take(page, most); });
}

Task<QList<BulkRow>> SearchBulkSource::take(const Result<UserPage> &page, int most)
{
    if (!page.ok())
        return readyTask<QList<BulkRow>>(page.error());
    QList<BulkRow> rows;
    for (const Account &account : page->users) {
        rows.append({.number = ++m_rows, .key = {.userId = account.userId}});
        m_hash.addData(account.userId.toUtf8());
        m_hash.addData(QByteArrayLiteral("\n"));
    }
    m_cursor = page->cursor;
    m_isAtEnd = !page->hasMore;
    if (rows.isEmpty())
        return next(most); // a page may be empty before the end
    return readyTask<QList<BulkRow>>(rows);
}

Task<Done> SearchBulkSource::rewind()
{
    m_cursor.clear();
    m_rows = 0;
    m_isAtEnd = false;
    m_hash.reset();
    return readyTask<Done>(Done{});
}

} // namespace passwright
