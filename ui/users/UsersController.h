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
#include <stop_token>

namespace passwright {

//! Looks users up while one types: it waits for a pause, asks once, has a query that is no longer the latest
//! stopped, and drops what is answered to it all the same. One call is under way at a time: the first page,
//! then what the model needs. Knows no widget. GUI thread.
class UsersController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   //!< nothing was looked for yet
        Loading, //!< the table still holds the answer before this one
        Filling, //!< the table holds the first that were found, or none; the directory is looking on for the rest of the page
        Stopped, //!< as Filling, but the person had it stopped: goOn()
        Found,
        TooMany, //!< the table holds the first of them
        NoMatch,
        Failed,  //!< error() says why; the table is empty, or as before where the session was gone or refresh() failed
    };
    using Filter = std::optional<UserQuery::State>;

    //! The connection and the clock must outlive it.
    UsersController(Connection &connection, const Caller &caller, const Clock &clock, QObject *parent = nullptr);
    ~UsersController() override;

    [[nodiscard]] UserTableModel *model() { return &m_model; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! What is looked for now, or was last; of the first page.
    [[nodiscard]] const UserQuery &query() const { return m_query; }
    //! What the rows of the model were found by.
    [[nodiscard]] const UserQuery &shownQuery() const { return m_shown; }

    //! The same person signed in again: a search that failed for the lost session is made again.
    void setCaller(const Caller &caller);
    //! How long to wait for the next key; a quarter of a second at the start.
    void setPause(std::chrono::milliseconds pause);
    //! Looks for it at once. \p days: for ExpiresWithin. Those whose passwords expire are sorted by when, until
    //! sort() says otherwise.
    void setFilter(Filter filter, int days);
    //! BestMatch: as the directory thinks best, or as the filter does. Looks at once where something was looked for.
    void setSort(UserQuery::Sort sort, bool isDescending);

public Q_SLOTS:
    //! Looks for it after a pause, from SearchUsers::eagerFrom characters on; shorter: waits for searchNow();
    //! nothing: everybody of the filter.
    void setText(const QString &text);
    //! Looks for what was set at once, however short; nothing: everybody.
    void searchNow();
    //! The same again, in place.
    void refresh();
    //! Takes over what became of one user.
    void update(const passwright::Account &account);
    //! Enough of Filling.
    void stop();
    void goOn();

Q_SIGNALS:
    void stateChanged();
    //! A further page did not come; what was found stays, and scrolling asks again.
    void moreFailed(const passwright::Error &error);
    //! The session is gone.
    void sessionLost();

private:
    [[nodiscard]] UserQuery asked() const;
    //! No answer to what was asked before counts from here on.
    void supersede();
    void start();
    void read();
    void took(const UserTableModel::Need &need, const Result<UserPage> &result);
    void take(const Result<UserPage> &result);
    void fail(const Error &error);
    void showFound();
    void setState(State state);

    SearchUsers m_search;
    Caller m_caller;
    Capabilities m_can;
    UserTableModel m_model;
    QTimer m_pause;
    QString m_text;
    Filter m_filter;
    int m_days = UserQuery().days;
    UserQuery::Sort m_sort = UserQuery::Sort::BestMatch;
    bool m_isDescending = false;
    UserQuery m_query;
    UserQuery m_shown;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::stop_source m_stop;
    quint64 m_latest = 0;
    bool m_isReading = false;
};

} // namespace passwright
