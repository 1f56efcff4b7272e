// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserQuery.h"

#include <QList>

#include <optional>

namespace passwright {

//! A search as a person makes it: what is set, and what is typed last.
struct BenchQuery
{
    const char *kind;
    QString text = {};
    std::optional<UserQuery::State> state = {};
    UserQuery::Sort sort = UserQuery::Sort::BestMatch;
    bool isDescending = false;

    //! For people.
    [[nodiscard]] QString title() const;
    //! Some sixty, of every kind, over BenchUsers.
    static QList<BenchQuery> all();
};

} // namespace passwright
