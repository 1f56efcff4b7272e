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
    , m_model(clock, connection.directory().passwordRules().aboutToExpireDays)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &UsersController::start);
    connect(&m_model, &UserTableModel::moreWanted, this, &UsersController::readMore);
}

void UsersController::setCaller(const Caller &caller)
{
    m_caller = caller;
    if (m_error && isSessionLost(*m_error))
        start();
}

void UsersController::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void UsersController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_text.simplified().size() >= SearchUsers::eagerFrom) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    if (m_text.isEmpty()) {
        ++m_latest;
        m_query.clear();
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
    if (m_state != State::Empty)
        searchNow();
}

void UsersController::update(const Account &account)
{
    m_model.update(account);
}

void UsersController::start()
{
    m_query = m_text.simplified();
    const quint64 number = ++m_latest;
    setState(State::Loading);
    whenDone<UserPage>(this, m_search.search({.text = m_query, .limit = limit}, m_caller), [this, number](const Result<UserPage> &result) {
        if (number == m_latest)
            take(result);
    });
}

void UsersController::take(const Result<UserPage> &result)
{
    if (!result.ok()) {
        const bool isLost = isSessionLost(result.error());
        if (!isLost)
            m_model.clear();
        m_error = result.error();
        setState(State::Failed);
        if (isLost)
            Q_EMIT sessionLost();
        return;
    }
    m_model.setPage(*result);
    showFound();
}

void UsersController::readMore()
{
    if (m_state != State::TooMany) {
        m_model.pageFailed();
        return;
    }
    const UserQuery next{.text = m_query, .limit = limit, .after = m_model.cursor()};
    whenDone<UserPage>(this, m_search.search(next, m_caller), [this, number = m_latest](const Result<UserPage> &result) {
        if (number == m_latest)
            takeMore(result);
    });
}

void UsersController::takeMore(const Result<UserPage> &result)
{
    if (result.ok()) {
        m_model.appendPage(*result);
        showFound();
        return;
    }
    m_model.pageFailed();
    Q_EMIT moreFailed(result.error());
    if (isSessionLost(result.error()))
        Q_EMIT sessionLost();
}

void UsersController::showFound()
{
    if (m_model.hasMore())
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
