// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Invocation.h"
#include "app/cli/Reporter.h"
#include "app/cli/TerminalSecrets.h"
#include "app/composition/LocalConnector.h"
#include "models/services/Caller.h"
#include "models/services/Profile.h"

#include <QObject>

namespace passwright {

//! One command at work. It begins from the event loop, waits for nothing but a person's typing, and
//! says when it is finished.
class Command : public QObject
{
    Q_OBJECT

public:
    //! What every command works with; the references outlive it.
    struct Tools
    {
        Invocation invocation;
        Profile profile;
        Caller caller; //!< nobody yet
        TerminalSecrets &secrets;
        const Reporter &reporter;
        LocalConnector &connector;
        const SqlStore::Services &services;
    };

    explicit Command(const Tools &tools);

    //! Call it once.
    virtual void start() = 0;

Q_SIGNALS:
    //! The last thing that it does.
    void finished(passwright::ExitCode code);

protected:
    [[nodiscard]] const Tools &tools() const { return m_tools; }
    [[nodiscard]] const Invocation &invocation() const { return m_tools.invocation; }
    [[nodiscard]] const Reporter &reporter() const { return m_tools.reporter; }
    [[nodiscard]] TerminalSecrets &secrets() { return m_tools.secrets; }
    void say(const QString &text) const { reporter().printer().say(text); }

    //! Goes on with the value; an error is told, and ends the command.
    template<class T, class Handler>
    void then(const Task<T> &task, Handler &&handler)
    {
        whenDone<T>(this, task, [this, handle = std::forward<Handler>(handler)](const Result<T> &result) {
            if (result.ok())
                handle(*result);
            else
                Q_EMIT finished(reporter().error(result.error()));
        });
    }
    //! As then(), for what standard input should have held: without it the usage is wrong.
    template<class T, class Handler>
    void given(const Result<T> &answer, Handler &&handler)
    {
        if (answer.ok())
            handler(*answer);
        else
            Q_EMIT finished(reporter().usage(answer.error().detail));
    }
    //! Opens the profile's database, tells its notices, and goes on; where that fails, the command ends.
    void open(const std::function<void()> &next);
    [[nodiscard]] SqlConnection &connection() const { return *m_connection; }

private:
    Tools m_tools;
    std::shared_ptr<SqlConnection> m_connection;
};

} // namespace passwright
