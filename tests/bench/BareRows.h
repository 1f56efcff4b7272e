// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

namespace passwright {

//! An engine's own client library reading the rows of a trail and throwing them away: less time no program that needs
//! them can take.
class BareRows
{
public:
    //! Seconds for all of them. On PostgreSQL by COPY in its binary form, the quickest that it has.
    static double read(const QSqlDatabase &database, qint64 expected);
};

} // namespace passwright
