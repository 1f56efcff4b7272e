// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AuditListCommand.h"

#include "app/cli/Columns.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "ui/words/ErrorText.h"

namespace passwright {
namespace {

QString outcomeOf(const AuditEvent &event)
{
    QStringList words{ErrorText::word(event.outcome)};
    for (const StatusCode status : event.subStatus)
        words.append(code(status));
    return words.join(QLatin1Char(' '));
}

QString nameOf(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

void AuditListCommand::work()
{
    const AuditQuery query{.limit = invocation().number(option::limit).value_or(200)};
    then<AuditPage>(connection().auditLog().read(query, caller().newContext()), [this](const AuditPage &page) { show(page); });
}

void AuditListCommand::show(const AuditPage &page)
{
    Columns columns;
    QJsonArray events;
    //: Column headings of a table at a terminal
    columns.add({tr("NO."), tr("TIME (UTC)"), tr("WHO"), tr("WHAT"), tr("ON WHOM"), tr("OUTCOME"), tr("CORRELATION ID"), tr("REASON"),
        tr("VERIFICATION")});
    for (const AuditEvent &event : page.events) {
        columns.add({QString::number(event.sequence), event.time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            nameOf(event.actorName, event.actorId), ErrorText::word(event.kind), nameOf(event.targetName, event.targetId),
            outcomeOf(event), event.cid, event.reason, event.verification});
        events.append(json::from(event));
    }
    reporter().printer().result(columns.lines().join(QLatin1Char('\n')));
    if (page.hasMore)
        say(tr("There are older rows: raise --limit, or export the trail."));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("events"), events}, {QStringLiteral("has_more"), page.hasMore}}));
}

} // namespace passwright
