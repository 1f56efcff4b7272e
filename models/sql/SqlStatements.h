// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <vector>

namespace passwright {

//! Statements that stay prepared as long as their connection is open: on a server each is then one exchange in place
//! of three. For looks alone, since one that the server has forgotten (a pooler on the way, a table that was changed) is
//! prepared and run once more; of both errors the first is told. One thread, one connection at a time.
class SqlStatements
{
public:
    using Visit = std::function<void(const QSqlQuery &)>;

    //! So many are kept, those that were used last: a server has a limit for all of its connections together.
    static constexpr size_t most = 64;

    //! \p visit gets row after row; then nothing is left open behind it, neither a cursor nor a transaction. It may
    //! read others meanwhile where the driver reads ahead.
    Result<Done> read(QSqlDatabase &database, const QString &statement, const QVariantList &values, const Visit &visit);
    //! To be called when the connection is gone, and before another one takes its place.
    void clear();

private:
    struct Kept
    {
        QString statement;
        QSqlQuery query;
    };

    std::vector<Kept> m_kept; // the last one used is the last one
};

} // namespace passwright
