// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace passwright {

//! A generated password on its way to its person.
struct HandOverEntry
{
    qint64 number = 0; //!< BulkEntry::number
    QString userId = {};
    QString userName = {};
    QString name = {};
    Secret password = {};
    QDateTime expiry = {}; //!< UTC
    bool mustChange = false;
};

//! Where generated passwords wait until they are handed over: in memory (HandOverMemory), or in a file under a
//! passphrase (HandOverFile). Synchronous, any one thread at a time.
class HandOver
{
public:
    virtual ~HandOver() = default;

    //! Keeps them, before the changes are sent: an entry says what the password will be if the plan says that
    //! it was changed. On the disk when it returns, where it is a file. The last entry of a number counts; one
    //! with an empty password takes it back: that change did not come about.
    [[nodiscard]] virtual Result<Done> keep(const QList<HandOverEntry> &entries) = 0;
    //! Those that hold, in the order of their numbers' first entries; \p visit ends it by giving false.
    [[nodiscard]] virtual Result<Done> forEach(const std::function<bool(const HandOverEntry &)> &visit) = 0;
    //! Whether they outlive the program.
    [[nodiscard]] virtual bool isLasting() const = 0;
};

} // namespace passwright
