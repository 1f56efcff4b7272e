// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PrepareCommand.h"

#include "app/cli/Printable.h"

namespace passwright {

void PrepareCommand::start()
{
    openDatabase([this] {
        if (!database().store().needsPreparation()) {
            say(tr("This database is prepared already. Nothing was changed."));
            Q_EMIT finished(reporter().ok({}, {{QStringLiteral("backup"), QJsonValue()}}));
            return;
        }
        if (isServer())
            say(tr("Passwright adds tables of its own, whose names begin with passwright_. Have a backup of the database first."));
        else
            say(tr("Passwright adds tables of its own, whose names begin with passwright_, after a backup beside the file."));
        //: Prompt at a terminal; the word yes is not translated
        given(secrets().askOpenly(tr("Type yes to go on")), [this](const QString &answer) { answered(answer); });
    });
}

void PrepareCommand::answered(const QString &answer)
{
    if (answer != QLatin1String("yes")) {
        Q_EMIT finished(reporter().declined(tr("The answer was not yes. Nothing was changed.")));
        return;
    }
    whenDone<QString>(this, database().prepare(), [this](const Result<QString> &backup) {
        if (!backup.ok()) {
            Q_EMIT finished(reporter().notOpened(backup.error()));
            return;
        }
        if (isServer()) {
            say(tr("The database is prepared."));
        } else {
            say(tr("The database is prepared. The backup:"));
            reporter().printer().result(printable(*backup));
        }
        Q_EMIT finished(reporter().ok({}, {{QStringLiteral("backup"), isServer() ? QJsonValue() : QJsonValue(*backup)}}));
    });
}

} // namespace passwright
