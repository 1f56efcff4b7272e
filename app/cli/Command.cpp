// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Command.h"

#include "app/cli/Printable.h"
#include "ui/words/ErrorText.h"

namespace passwright {

Command::Command(const Tools &tools)
    : m_tools(tools)
{
}

void Command::open(const std::function<void()> &next)
{
    whenDone<LocalConnector::Database>(this, m_tools.connector.openDatabase(m_tools.profile),
        [this, next](const Result<LocalConnector::Database> &opened) {
            if (!opened.ok()) {
                Q_EMIT finished(reporter().notOpened(opened.error()));
                return;
            }
            m_connection = *opened;
            for (const Connection::Notice notice : m_connection->notices())
                say(printable(ErrorText::sentence(notice)));
            next();
        });
}

} // namespace passwright
