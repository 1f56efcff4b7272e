// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "models/services/UnfinishedChanges.h"

#include <QObject>

#include <optional>

namespace passwright {

//! Goes through the changes that a crash cut off, oldest first, one at a time: each is looked up or
//! dismissed as the person says, nothing by itself. A super-user sees them all, somebody else their own.
//! Knows no widget. GUI thread.
class UnfinishedController final : public QObject
{
    Q_OBJECT

public:
    //! The connection and the clock must outlive it. Where the connection has no journal, there is never one.
    UnfinishedController(Connection &connection, const Caller &caller, const Clock &clock, QObject *parent = nullptr);

    //! The one to decide on; nothing: none is left.
    [[nodiscard]] std::optional<Intent> current() const;
    //! How many more there are after it.
    [[nodiscard]] qsizetype more() const;
    //! Whether checkNow() can find anything out.
    [[nodiscard]] bool canCheck() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void load();
    //! The same person signed in again; holds from the next call.
    void setCaller(const Caller &caller) { m_caller = caller; }
    //! Reads the user back: settled() follows, or failed(). What is settled stays current until next().
    void checkNow();
    //! Closes the current one as not known, and goes on to the next.
    void dismiss();
    //! Goes on to the next and leaves the current one as it is.
    void next();

Q_SIGNALS:
    void currentChanged();
    void busyChanged(bool busy);
    void settled(passwright::UnfinishedChanges::Found found);
    void failed(const passwright::Error &error);
    void sessionLost();

private:
    [[nodiscard]] bool concerns(const Intent &intent) const;
    void report(const Error &error);
    void setBusy(bool busy);

    UserDirectory &m_directory;
    UnfinishedChanges *m_changes = nullptr;
    Caller m_caller;
    QList<Intent> m_waiting;
    bool m_isBusy = false;
};

} // namespace passwright
