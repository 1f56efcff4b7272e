// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/UserTableModel.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "models/services/SearchUsers.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace passwright {

//! Looks users up while one types: it waits for a pause, asks once, and drops the answer to a query
//! that is no longer the latest. Further pages come as the model is asked for more. Knows no widget.
//! GUI thread.
class UsersController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   //!< nothing was looked for yet
        Loading, //!< the table still holds the answer before this one
        Found,
        TooMany, //!< the table holds the first of them
        NoMatch,
        Failed,  //!< error() says why; the table is empty, or as before where the session was gone
    };

    //! Users in one page.
    static constexpr int limit = 100;

    //! The connection and the clock must outlive it.
    UsersController(Connection &connection, const Caller &caller, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] UserTableModel *model() { return &m_model; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! What is looked for now, or was last.
    [[nodiscard]] QString query() const { return m_query; }

    //! The same person signed in again: a search that failed for the lost session is made again.
    void setCaller(const Caller &caller);
    //! How long to wait for the next key; a quarter of a second at the start.
    void setPause(std::chrono::milliseconds pause);

public Q_SLOTS:
    //! Looks for it after a pause, from SearchUsers::eagerFrom characters on; shorter: waits for searchNow().
    void setText(const QString &text);
    //! Looks for what was set at once, however short; nothing: everybody.
    void searchNow();
    //! The same query again.
    void refresh();
    //! Takes over what became of one user.
    void update(const passwright::Account &account);

Q_SIGNALS:
    void stateChanged();
    //! A further page did not come; what was found stays, and scrolling asks again.
    void moreFailed(const passwright::Error &error);
    //! The session is gone.
    void sessionLost();

private:
    void start();
    void readMore();
    void takeMore(const Result<UserPage> &result);
    void showFound();
    void take(const Result<UserPage> &result);
    void setState(State state);

    SearchUsers m_search;
    Caller m_caller;
    UserTableModel m_model;
    QTimer m_pause;
    QString m_text;
    QString m_query;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    quint64 m_latest = 0;
};

} // namespace passwright
