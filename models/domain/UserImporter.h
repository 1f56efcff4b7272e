// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/ImportVerdict.h"
#include "models/domain/ImportedUser.h"
#include "models/domain/Task.h"

namespace passwright {

//! Brings lists of users into a database of our own. Super-user only (Error NotPermitted). Whoever is there already
//! is changed, never their password. Doing it again changes nothing more. Calls from one thread, one at a time.
class UserImporter
{
public:
    //! What became of a batch.
    struct Batch
    {
        bool isKnown = true; //!< false: the answer to the commit was lost; doing it again settles it
        QList<ImportVerdict> verdicts = {}; //!< one a user, in their order
        QString detail = {}; //!< not known: technical words
    };

    virtual ~UserImporter() = default;

    //! What bring() would do; nothing is written.
    virtual Task<QList<ImportVerdict>> judge(const QList<ImportedUser> &users, const CallContext &context) = 0;
    //! In one transaction, with a row of the trail for each user who is added or changed. The keys of given passwords
    //! are derived on all cores. Meanwhile the directory answers other calls.
    virtual Task<Batch> bring(const QList<ImportedUser> &users, const CallContext &context) = 0;
};

} // namespace passwright
