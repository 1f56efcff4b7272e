// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DatabaseCommand.h"

#include "app/cli/Printable.h"
#include "ui/words/ErrorText.h"

#include <QSysInfo>

namespace passwright {

void DatabaseCommand::openDatabase(const std::function<void()> &next)
{
    withSecrets<DatabaseConnector::Database>([this] { return tools().databases.openDatabase(tools().profile); },
        [this, next](const Result<DatabaseConnector::Database> &opened) {
            if (!opened.ok()) {
                Q_EMIT finished(reporter().notOpened(opened.error()));
                return;
            }
            m_database = *opened;
            for (const Connection::Notice notice : m_database->notices())
                say(printable(ErrorText::sentence(notice)));
            next();
        });
}

Caller DatabaseCommand::nobody() const
{
    return {m_database->application(), QSysInfo::machineHostName(), QStringLiteral("local")};
}

} // namespace passwright
