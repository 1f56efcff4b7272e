// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Command.h"

#include "app/cli/Json.h"
#include "app/cli/Printable.h"
#include "ui/words/ErrorText.h"

#include <QSysInfo>

namespace passwright {
namespace {

constexpr int mostRefusals = 3;

} // namespace

Command::Command(const Tools &tools)
    : m_tools(tools)
{
}

Task<Done> Command::leave(ExitCode code)
{
    const bool isAtServer = m_connection && m_connection->journal();
    const bool isAnswering = code != ExitCode::Unknown && code != ExitCode::NoDirectory;
    if (!isAtServer || !isAnswering || !m_caller || !m_caller->session())
        return readyTask<Done>(Done{});
    return m_connection->directory().signOut(m_caller->newContext());
}

void Command::open(const std::function<void()> &next)
{
    withSecrets<Connector::Opened>([this] { return m_tools.connector.open(m_tools.profile); },
        [this, next](const Result<Connector::Opened> &result) { opened(result, next); });
}

void Command::opened(const Result<Connector::Opened> &result, const std::function<void()> &next)
{
    if (!result.ok()) {
        Q_EMIT finished(reporter().notOpened(result.error()));
        return;
    }
    m_connection = *result;
    m_caller = Caller(m_connection->application(), QSysInfo::machineHostName(), QStringLiteral("local"));
    for (const Connection::Notice notice : m_connection->notices())
        say(printable(ErrorText::sentence(notice)));
    Journal *journal = m_connection->journal();
    if (!journal) {
        next();
        return;
    }
    whenDone<QList<Intent>>(this, journal->unfinished(), [this, next](const Result<QList<Intent>> &unfinished) {
        if (unfinished.ok())
            tellUnfinished(*unfinished);
        else
            say(printable(ErrorText::sentence(unfinished.error())));
        next();
    });
}

std::optional<SecretName> Command::secretToAsk(const Error &error)
{
    const bool isRefused = error.kind == Error::Kind::SecretRefused;
    if (isRefused && (!secrets().isTerminal() || ++m_refusedSecrets == mostRefusals))
        return std::nullopt;
    if (!isRefused && error.kind != Error::Kind::SecretNeeded && error.kind != Error::Kind::KeychainFailed)
        return std::nullopt;
    if (error.kind != Error::Kind::SecretNeeded)
        say(printable(ErrorText::sentence(error)));
    return secretNameFromText(error.subject);
}

// In memory alone: the next run asks again, or the window keeps it.
void Command::askSecret(SecretName name, const std::function<void()> &next)
{
    //: Prompt at a terminal; %1: "Shared key" or another secret's name, %2: the connection's name
    given(secrets().ask(tr("%1 of %2").arg(ErrorText::word(name), printable(m_tools.profile.name))), [this, name, next](const Secret &secret) {
        then<Done>(m_tools.kept.write(m_tools.profile.id, name, secret, SecretStore::Keep::InMemory), [next](Done) { next(); });
    });
}

void Command::tellUnfinished(const QList<Intent> &intents)
{
    if (intents.isEmpty())
        return;
    QJsonArray all;
    for (const Intent &intent : intents) {
        const AuditEvent &event = intent.event;
        const QString who = event.targetName.isEmpty() ? event.targetId : event.targetName;
        //: %1: the date and time, %2: what was begun, such as "password reset", %3: a user's name or id, %4: correlation ID
        say(tr("Not known: on %1 a change was begun here (%2, %3) and cut off before its outcome was written down. Correlation ID: %4")
                .arg(event.time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")), ErrorText::word(event.kind), printable(who), printable(event.cid)));
        all.append(json::from(event));
    }
    say(tr("`passwright-cli audit settle` reads back what became of it."));
    m_tools.reporter.addToJson({{QStringLiteral("unfinished"), all}});
}

void Command::signedInAs(const Session &session)
{
    m_caller = m_caller->withSession(session);
}

} // namespace passwright
