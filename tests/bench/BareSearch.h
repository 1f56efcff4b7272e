// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"
#include "tests/bench/BenchQuery.h"

#include <QSqlQuery>
#include <QStringList>

#include <memory>

namespace passwright {

//! The least that the driver alone must do for a page that is known already: one stretch of the index that is as
//! long as the page, and the page's users by their rows' ids, both prepared, every value fetched. It does not look
//! for who matches, nor who may ask, and runs where it is called.
class BareSearch
{
public:
    //! \p userIds: of the page. \p database must outlive it.
    BareSearch(QSqlDatabase &database, const SqlDialect &dialect, const BenchQuery &query, const QStringList &userIds);

    //! The number of users.
    int run();

private:
    void exec(QSqlQuery &query);

    QSqlQuery m_keys;
    QSqlQuery m_users;
    bool m_hasUsers;
};

//! Of the connection's engine.
[[nodiscard]] std::unique_ptr<SqlDialect> dialectOf(const QSqlDatabase &database);

} // namespace passwright
