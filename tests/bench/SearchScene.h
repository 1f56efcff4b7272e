// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "tests/bench/BenchDatabase.h"
#include "tests/bench/BenchQuery.h"
#include "ui/users/UsersController.h"

#include <functional>
#include <vector>

namespace passwright {

//! What the page of users is made of, without its widgets: the controller and the model over an open database. It
//! runs the event loop until what was asked for is there.
class SearchScene
{
public:
    //! From the key to the rows.
    struct Answer
    {
        double rowsMs = 0; //!< to the first of them, or to none
        double pageMs = 0; //!< to the whole page, or all that there are
        QStringList userIds = {};
    };

    explicit SearchScene(const BenchDatabase &database);

    Answer search(const BenchQuery &query);
    //! Everybody, page after page, \p rows of them where there are so many; the milliseconds of each page.
    std::vector<double> scroll(int rows);
    //! To rows here and there among those scrolled past; the milliseconds until each is there.
    std::vector<double> jump(int jumps);

private:
    class Desk final : public Connection
    {
    public:
        explicit Desk(SqlStore &store)
            : m_store(store)
        {
        }
        [[nodiscard]] UserDirectory &directory() override { return m_store.directory(); }
        [[nodiscard]] AuditLog &auditLog() override { return m_store.auditLog(); }
        [[nodiscard]] QString title() const override { return m_store.path(); }
        [[nodiscard]] QString application() const override { return QStringLiteral("CRM"); }
        [[nodiscard]] QList<Notice> notices() const override { return {}; }
        Task<QString> prepare() override { return m_store.prepare(); }

    private:
        SqlStore &m_store;
    };

    //! Milliseconds of what \p step begins, until \p isDone.
    static double time(const std::function<void()> &step, const std::function<bool()> &isDone);
    [[nodiscard]] bool isSettled() const;

    StoreHarness m_harness;
    SqlStore::Opened m_store;
    Desk m_desk;
    UsersController m_users;
};

} // namespace passwright
