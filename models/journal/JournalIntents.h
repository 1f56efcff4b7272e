// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/Journal.h"
#include "models/domain/Result.h"

#include <QSqlDatabase>

namespace passwright {

//! The table `passwright_intent`: what was begun and has no outcome yet. Synchronous, on the thread of
//! its connection and within the transaction that is open there.
class JournalIntents
{
public:
    //! An intent, and whose it is (see LifeMark); its row in the trail has the same cid.
    struct Open
    {
        QString cid = {};
        qint64 owner = 0;
        ReadBack::Asked asked = {};
    };

    //! \p database must outlive it.
    explicit JournalIntents(QSqlDatabase &database);

    Result<Done> createTable();
    //! One of the same cid must not be open.
    Result<Done> add(const Open &intent);
    Result<Done> remove(const QString &cid);
    //! Oldest first.
    Result<QList<Open>> all();

private:
    QSqlDatabase &m_database;
};

} // namespace passwright
