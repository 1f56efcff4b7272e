// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/Journal.h"
#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Use case: a person looks after changes that a crash cut off. Calls from the thread that it lives in,
//! where its tasks end.
class UnfinishedChanges : public QObject
{
    Q_OBJECT

public:
    //! What reading back says of such a change.
    enum class Found {
        Done,
        NotDone,
        StillUnknown, //!< the directory does not tell enough, or somebody else has changed it since
    };

    //! All must outlive it.
    UnfinishedChanges(UserDirectory &directory, Journal &journal, const Clock &clock, QObject *parent = nullptr);

    //! Oldest first.
    Task<QList<Intent>> list();
    //! Reads back the user whom \p intent is about, and closes it with what was found: Done as Changed,
    //! NotDone as Refused without a code; StillUnknown stays open. Nothing is sent again. An Error: nobody could be read, and it stays open.
    Task<Found> settle(const Intent &intent, const Caller &caller);
    //! Closes it as Unknown: the person does not want to be told again.
    Task<Done> dismiss(const Intent &intent);

private:
    Task<Done> close(const Intent &intent, AuditEvent::Outcome outcome);

    UserDirectory &m_directory;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace passwright
