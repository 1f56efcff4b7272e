// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/items/PackedIds.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace passwright {

//! The rows of a table of users in pages of pageSize, of which the last alone may be shorter. It holds the
//! users of mostHeld pages; of the others it keeps the user IDs and the cursor to read them by again.
class UserPages
{
public:
    static constexpr int pageSize = 100;
    static constexpr int mostHeld = 20; //!< pages

    [[nodiscard]] static int pageOf(int row) { return row / pageSize; }

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] qsizetype heldUsers() const;
    //! What UserQuery::after is for the page.
    [[nodiscard]] const QString &cursor(int page) const { return m_pages.at(static_cast<size_t>(page)).cursor; }
    [[nodiscard]] bool isHeld(int page) const { return m_held.contains(page); }
    //! Not held, or held as it was before refresh().
    [[nodiscard]] bool isWanting(int page) const { return !m_held.contains(page) || m_stale.contains(page); }
    //! nullptr where the user is not held; good until something changes.
    [[nodiscard]] const Account *at(int row) const;
    //! Of any row.
    [[nodiscard]] QString userId(int row) const;
    [[nodiscard]] QStringList userIds(int first, int last) const;
    //! Among the users held; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &userId) const { return m_rowOf.value(userId, -1); }

    void clear();
    //! Those of \p users who are not held, each once.
    [[nodiscard]] QList<Account> fresh(const QList<Account> &users) const;
    //! Below the last row; at most as many as its page has room for. \p cursor: of the page that begins with them.
    void append(const QList<Account> &users, const QString &cursor);
    //! What a page has become: as many as its rows.
    void replace(int page, const QList<Account> &users);
    void truncate(int rows);
    //! The page begins elsewhere now, and is to be read again.
    void move(int page, const QString &cursor);
    //! Every page is to be read again.
    void refresh();
    //! The row of the user, who is held; else -1, and nothing is done.
    int update(const Account &account);
    //! Lets go of what is more than mostHeld pages, the farthest from any of \p pages first.
    void releaseFarFrom(const QList<int> &pages);

private:
    struct Page
    {
        QString cursor;
        PackedIds ids;
    };

    void index(int page);
    void release(int page);

    std::vector<Page> m_pages;
    QHash<int, QList<Account>> m_held;
    QSet<int> m_stale;
    QHash<QString, int> m_rowOf;
    int m_rows = 0;
};

} // namespace passwright
