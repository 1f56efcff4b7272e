// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UsersController.h"

#include "ui/widgets/SessionLost.h"

namespace passwright {

using namespace std::chrono_literals;

UsersController::UsersController(Connection &connection, const Caller &caller, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_search(connection.directory())
    , m_caller(caller)
    , m_can(connection.directory().capabilities())
    , m_model(clock, connection.directory().passwordRules().aboutToExpireDays)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &UsersController::start);
    connect(&m_model, &UserTableModel::needed, this, &UsersController::read);
}

UsersController::~UsersController()
{
    m_stop.request_stop();
}

void UsersController::setCaller(const Caller &caller)
{
    m_caller = caller;
    if (m_error && isSessionLost(*m_error)) {
        start();
        return;
    }
    m_model.tryAgain();
    read();
}

void UsersController::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void UsersController::setFilter(Filter filter, int days)
{
    m_filter = filter;
    m_days = days;
    searchNow();
}

void UsersController::setSort(UserQuery::Sort sort, bool isDescending)
{
    m_sort = sort;
    m_isDescending = isDescending;
    if (m_state != State::Empty && !(asked() == m_query))
        searchNow();
}

void UsersController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_text.simplified().size() >= SearchUsers::eagerFrom || (m_text.isEmpty() && m_filter)) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    if (m_text.isEmpty()) {
        supersede();
        m_query = {};
        m_model.clear();
        setState(State::Empty);
    }
}

void UsersController::searchNow()
{
    m_pause.stop();
    start();
}

void UsersController::refresh()
{
    if (m_state == State::Empty)
        return;
    m_pause.stop();
    if (m_model.rowCount() == 0 || !(asked() == m_shown)) {
        start();
        return;
    }
    supersede();
    m_query = m_shown;
    m_model.refresh();
    setState(State::Loading);
    read();
}

void UsersController::update(const Account &account)
{
    m_model.update(account);
}

void UsersController::stop()
{
    if (m_state != State::Filling)
        return;
    supersede();
    m_model.stopReadingOn();
    setState(State::Stopped);
    read();
}

void UsersController::goOn()
{
    if (m_state == State::Stopped)
        m_model.readOn();
}

UserQuery UsersController::asked() const
{
    UserQuery query{.text = m_text.simplified(), .state = m_filter, .days = m_days, .sort = m_sort,
        .isDescending = m_isDescending, .limit = UserPages::pageSize};
    const bool isExpiry = m_filter == UserQuery::State::Expired || m_filter == UserQuery::State::ExpiresWithin;
    if (m_sort == UserQuery::Sort::BestMatch)
        query.isDescending = false;
    if (m_sort == UserQuery::Sort::BestMatch && m_can.sorts && isExpiry)
        query.sort = UserQuery::Sort::Expiry;
    return query;
}

void UsersController::supersede()
{
    ++m_latest;
    m_isReading = false;
    m_stop.request_stop();
    m_stop = {};
}

void UsersController::start()
{
    supersede();
    m_query = asked();
    m_isReading = true;
    setState(State::Loading);
    whenDone<UserPage>(this, m_search.search(m_query, m_caller.withStop(m_stop.get_token())),
        [this, number = m_latest](const Result<UserPage> &result) {
            if (number == m_latest)
                take(result);
        });
}

void UsersController::take(const Result<UserPage> &result)
{
    m_isReading = false;
    if (!result.ok()) {
        if (!isSessionLost(result.error()))
            m_model.clear();
        fail(result.error());
        return;
    }
    m_shown = m_query;
    m_model.setPage(*result);
    showFound();
    read();
}

void UsersController::read()
{
    const auto need = m_model.need();
    const bool isLocked = m_error && isSessionLost(*m_error);
    if (m_isReading || !need || isLocked)
        return;
    m_isReading = true;
    if (m_model.isReadingOn() && m_state != State::Filling && m_state != State::Loading)
        setState(State::Filling);
    UserQuery next = m_shown;
    next.limit = need->limit;
    next.after = need->after;
    whenDone<UserPage>(this, m_search.search(next, m_caller.withStop(m_stop.get_token())),
        [this, need = *need, number = m_latest](const Result<UserPage> &result) {
            if (number == m_latest)
                took(need, result);
        });
}

void UsersController::took(const UserTableModel::Need &need, const Result<UserPage> &result)
{
    m_isReading = false;
    if (result.ok()) {
        const int rows = m_model.rowCount();
        m_model.take(need, *result);
        if (need.isMore || m_state == State::Loading || m_model.rowCount() != rows)
            showFound();
        read();
        return;
    }
    m_model.giveUp(need);
    if (m_state == State::Loading) {
        fail(result.error());
        return;
    }
    if (m_state == State::Filling)
        setState(State::Stopped);
    Q_EMIT moreFailed(result.error());
    if (isSessionLost(result.error()))
        Q_EMIT sessionLost();
}

void UsersController::fail(const Error &error)
{
    m_error = error;
    setState(State::Failed);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void UsersController::showFound()
{
    if (m_model.isReadingOn())
        setState(State::Filling);
    else if (m_model.isStopped())
        setState(State::Stopped);
    else if (m_model.hasMore())
        setState(State::TooMany);
    else
        setState(m_model.rowCount() == 0 ? State::NoMatch : State::Found);
}

void UsersController::setState(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    Q_EMIT stateChanged();
}

} // namespace passwright
