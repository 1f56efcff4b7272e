// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserExportCommand.h"

#include "app/cli/Printable.h"
#include "models/transfer/UserExport.h"

#include <QFileInfo>

namespace passwright {

void UserExportCommand::start()
{
    if (invocation().argument(0).endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        SignedInCommand::start();
    else
        Q_EMIT finished(reporter().usage(tr("The file's name must end in .csv.")));
}

void UserExportCommand::work()
{
    const QString path = QFileInfo(invocation().argument(0)).absoluteFilePath();
    auto *users = new UserExport(directory(), connection().auditLog(), caller(), this);
    connect(users, &UserExport::finished, this, [this, path](const Result<qint64> &written) {
        if (!written.ok()) {
            Q_EMIT finished(reporter().error(written.error()));
            return;
        }
        say(tr("%n users written to %1.", nullptr, static_cast<int>(*written)).arg(printable(path)));
        Q_EMIT finished(reporter().ok({}, {{QStringLiteral("file"), path}, {QStringLiteral("users"), *written}}));
    });
    users->start(path, {.text = invocation().argument(1)});
}

} // namespace passwright
