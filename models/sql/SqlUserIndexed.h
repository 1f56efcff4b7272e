// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlReader.h"
#include "models/sql/SqlScalars.h"
#include "models/sql/SqlUserKeys.h"

#include <QHash>

namespace passwright {

//! The tables passwright_user_order, keys alone, and passwright_user_indexed, whose keys those are. Synchronous,
//! within whatever transaction is open.
class SqlUserIndexed
{
public:
    using ById = QHash<qint64, SqlUserKeys>;

    //! Keys from \c from on and below \c to.
    struct Range
    {
        QByteArray from = {};
        QByteArray to = {};

        static Range of(const QByteArray &prefix);
        [[nodiscard]] bool has(const QByteArray &key) const { return key >= from && key < to; }
    };
    //! Keys of a range, in its order, and the first of what was asked for beyond it; empty where there is none.
    struct Keys
    {
        QByteArrayList keys = {};
        QByteArray beyond = {};
    };

    explicit SqlUserIndexed(const SqlReader &reader);

    Result<ById> byIds(const QList<qint64> &ids);
    //! In place of what is kept of these users: their keys, or nothing of those who are not in \p now.
    Result<Done> replace(const QList<qint64> &ids, const ById &now);

    //! Before many are replaced: from now on new keys wait in a temporary table. One tree takes a million keys
    //! many times faster by their order than by their users'. No user may be replaced twice meanwhile.
    Result<Done> beginMany();
    //! Brings in what waits, within the same transaction.
    Result<Done> endMany();

    //! The first keys of the range, or the last ones, going backwards.
    Result<Keys> keys(const Range &range, bool backwards, int limit);
    //! The first keys of the range, and the first of another that comes after it, by one statement.
    Result<Keys> keys(const Range &range, int limit, const Range &beyond);
    //! How many there are in the range; \p enough where there are as many or more.
    [[nodiscard]] static SqlScalars::Question countUpTo(const Range &range, int enough);
    //! The first key of the range.
    [[nodiscard]] static SqlScalars::Question first(const Range &range);

private:
    Result<Done> dropWaiting();

    SqlReader m_reader;
    bool m_isMany = false;
};

} // namespace passwright
