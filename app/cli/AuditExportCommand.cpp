// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AuditExportCommand.h"

#include "app/cli/Printable.h"

#include <QFileInfo>

namespace passwright {
namespace {

const auto jsonSuffix = QStringLiteral("json");
const auto csvSuffix = QStringLiteral("csv");

} // namespace

void AuditExportCommand::start()
{
    const QString suffix = QFileInfo(invocation().argument(0)).suffix().toLower();
    if (suffix == jsonSuffix || suffix == csvSuffix)
        SignedInCommand::start();
    else
        Q_EMIT finished(reporter().usage(tr("The file's name must end in .csv or .json: that says what to write.")));
}

void AuditExportCommand::work()
{
    const QFileInfo file(invocation().argument(0));
    const auto format = file.suffix().toLower() == jsonSuffix ? AuditLog::Format::Json : AuditLog::Format::Csv;
    const QString path = file.absoluteFilePath();
    then<qint64>(connection().auditLog().exportTo(path, format, {}, caller().newContext()), [this, path](qint64 rows) {
        say(tr("%n rows written to %1.", nullptr, static_cast<int>(rows)).arg(printable(path)));
        Q_EMIT finished(reporter().ok({}, {{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows}}));
    });
}

} // namespace passwright
