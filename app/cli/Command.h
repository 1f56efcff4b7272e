// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Invocation.h"
#include "app/cli/Reporter.h"
#include "app/cli/TerminalSecrets.h"
#include "app/composition/DatabaseConnector.h"
#include "models/services/Caller.h"
#include "models/services/Connector.h"
#include "models/services/Profile.h"
#include "models/services/SecretStore.h"

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
        TerminalSecrets &secrets; //!< what is typed
        SecretStore &kept;        //!< what is kept
        Reporter &reporter;
        Connector &connector;
        DatabaseConnector &databases;
        const SqlStore::Services &services;
    };

    explicit Command(const Tools &tools);

    //! Call it once.
    virtual void start() = 0;
    //! Ends the session that the command began at a server; a server that has just failed is left alone.
    //! Ends when that is done, whatever came of it.
    Task<Done> leave(ExitCode code);

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
    //! Does \p work, as often as it wants a secret that can be asked for, and goes on with what came of it. One
    //! that a server refused is asked for again at a terminal alone: a line of standard input may be another secret.
    template<class T>
    void withSecrets(const std::function<Task<T>()> &work, const std::function<void(const Result<T> &)> &next)
    {
        whenDone<T>(this, work(), [this, work, next](const Result<T> &result) {
            const auto name = result.ok() ? std::nullopt : secretToAsk(result.error());
            if (name)
                askSecret(*name, [this, work, next] { withSecrets<T>(work, next); });
            else
                next(result);
        });
    }
    //! Opens the profile's directory: asks for the secrets that it needs, tells its notices and what was cut
    //! off there before, and goes on. Where that fails, the command ends.
    void open(const std::function<void()> &next);
    [[nodiscard]] Connection &connection() const { return *m_connection; }
    //! Whoever is signed in, else nobody yet. Once the directory is open.
    [[nodiscard]] const Caller &caller() const { return *m_caller; }
    void signedInAs(const Session &session);

private:
    void opened(const Result<Connector::Opened> &result, const std::function<void()> &next);
    [[nodiscard]] std::optional<SecretName> secretToAsk(const Error &error);
    void askSecret(SecretName name, const std::function<void()> &next);
    void tellUnfinished(const QList<Intent> &intents);

    Tools m_tools;
    std::shared_ptr<Connection> m_connection;
    std::optional<Caller> m_caller;
    int m_refusedSecrets = 0;
};

} // namespace passwright
