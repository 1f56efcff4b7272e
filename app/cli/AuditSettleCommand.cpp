// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AuditSettleCommand.h"

#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Printable.h"

namespace passwright {

void AuditSettleCommand::work()
{
    if (!connection().journal()) {
        say(tr("A database keeps its own trail, and nothing in it can be cut off."));
        report();
        return;
    }
    m_service = std::make_unique<UnfinishedChanges>(directory(), *connection().journal(), tools().services.clock);
    then<QList<Intent>>(m_service->list(), [this](const QList<Intent> &intents) {
        m_open = intents;
        if (m_open.isEmpty())
            say(tr("Nothing was cut off."));
        next();
    });
}

void AuditSettleCommand::next()
{
    if (m_open.isEmpty()) {
        report();
        return;
    }
    const Intent intent = m_open.takeFirst();
    whenDone<UnfinishedChanges::Found>(this, m_service->settle(intent, caller()), [this, intent](const Result<UnfinishedChanges::Found> &found) {
        // A user who is gone cannot be read back: that says nothing of the change.
        const bool isGone = !found.ok() && found.error().kind == Error::Kind::NotFound;
        if (found.ok() || isGone)
            settled(intent, isGone ? UnfinishedChanges::Found::StillUnknown : *found);
        else
            Q_EMIT finished(reporter().error(found.error()));
    });
}

void AuditSettleCommand::settled(const Intent &intent, UnfinishedChanges::Found found)
{
    const QString who = printable(intent.event.targetName.isEmpty() ? intent.event.targetId : intent.event.targetName);
    switch (found) {
    case UnfinishedChanges::Found::Done:
        //: %1: a user's name or id, %2: correlation ID
        say(tr("%1: the change was made. Correlation ID: %2").arg(who, printable(intent.event.cid)));
        close(intent, QStringLiteral("changed"));
        return;
    case UnfinishedChanges::Found::NotDone:
        //: %1: a user's name or id, %2: correlation ID
        say(tr("%1: the change was not made. Correlation ID: %2").arg(who, printable(intent.event.cid)));
        close(intent, QStringLiteral("not_changed"));
        return;
    case UnfinishedChanges::Found::StillUnknown:
        break;
    }
    //: %1: a user's name or id, %2: correlation ID
    say(tr("%1: it cannot be told whether the change was made. Correlation ID: %2").arg(who, printable(intent.event.cid)));
    if (!invocation().has(option::dismiss)) {
        ++m_unknown;
        close(intent, QStringLiteral("unknown"));
        return;
    }
    then<Done>(m_service->dismiss(intent), [this, intent](Done) { close(intent, QStringLiteral("dismissed")); });
}

void AuditSettleCommand::close(const Intent &intent, const QString &found)
{
    QJsonObject event = json::from(intent.event);
    event.insert(QStringLiteral("found"), found);
    m_told.append(event);
    next();
}

void AuditSettleCommand::report()
{
    const QJsonObject told{{QStringLiteral("settled"), m_told}, {QStringLiteral("unfinished"), QJsonValue(m_unknown)}};
    const ExitCode done = reporter().ok({}, told);
    Q_EMIT finished(m_unknown > 0 ? ExitCode::Unknown : done);
}

} // namespace passwright
