// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright {

//! What an import did, or would do.
struct ImportCounts
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 notKnown = 0;      //!< the answer to their commit was lost: doing the import again settles them
    qint64 withoutPassword = 0; //!< of those added: nobody can sign in as them until a reset
    qint64 passwordsLeft = 0; //!< passwords that were given for users who are there already, and not taken
    QStringList passedOver = {}; //!< columns of the file that an import does not take
    bool isStopped = false;   //!< before the end; doing it again goes on

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

} // namespace passwright
