// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserImportCommand.h"

#include "app/cli/Options.h"
#include "app/cli/Json.h"
#include "app/cli/Printable.h"
#include "ui/words/ImportText.h"

namespace passwright {
namespace {

Outcome::Kind kindOf(const ImportCounts &counts)
{
    if (counts.notKnown > 0)
        return Outcome::Kind::Unknown;
    if (counts.refused == 0 && !counts.isStopped)
        return Outcome::Kind::Changed;
    return counts.refused == counts.rows ? Outcome::Kind::Refused : Outcome::Kind::Partial;
}

QJsonObject toJson(const ImportCounts &counts)
{
    return {{QStringLiteral("rows"), counts.rows},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("not_known"), counts.notKnown},
            {QStringLiteral("without_password"), counts.withoutPassword},
            {QStringLiteral("passwords_left"), counts.passwordsLeft},
            {QStringLiteral("columns_passed_over"), QJsonArray::fromStringList(counts.passedOver)}};
}

} // namespace

bool UserImportCommand::isDryRun() const
{
    return invocation().has(option::dryRun);
}

void UserImportCommand::work()
{
    UserImporter *importer = connection().userImporter();
    if (!importer) {
        Q_EMIT finished(reporter().error(Error{.kind = Error::Kind::NotSupported}));
        return;
    }
    m_import = new UserImport(*importer, invocation().argument(0), caller(), this);
    connect(m_import, &UserImport::rowsDone, this, &UserImportCommand::tell);
    connect(m_import, &UserImport::progressed, this, &UserImportCommand::tellProgress);
    connect(m_import, &UserImport::finished, this, &UserImportCommand::end);
    m_import->start(isDryRun() ? UserImport::Mode::DryRun : UserImport::Mode::Run);
}

void UserImportCommand::tell(const QList<ImportRow> &rows)
{
    for (const ImportRow &row : rows) {
        const bool isRefused = row.verdict.kind == ImportVerdict::Kind::Refused;
        if (row.verdict.kind == ImportVerdict::Kind::Add || row.verdict.kind == ImportVerdict::Kind::Unchanged)
            continue;
        const QString detail = ImportText::detail(row);
        //: One row of an import at a terminal; %1: the number of its line, %2: the user name, %3: what is done with it
        reporter().printer().result(printable(tr("line %1: %2: %3: %4").arg(QString::number(row.line), row.user.userName, ImportText::word(row.verdict.kind), detail)));
        if (!isRefused || m_refused.size() >= mostListed)
            continue;
        QJsonObject refused{{QStringLiteral("line"), row.line},
                            {QStringLiteral("username"), row.user.userName},
                            {QStringLiteral("duplicate"), row.isDuplicate},
                            {QStringLiteral("reasons"), json::reasons(row.verdict.refusals)}};
        m_refused.append(refused);
    }
}

void UserImportCommand::tellProgress(const ImportCounts &counts)
{
    constexpr qint64 step = 10000;
    m_counts = counts;
    if (counts.rows < m_told + step)
        return;
    m_told = counts.rows;
    say(tr("%n rows so far", nullptr, static_cast<int>(counts.rows)));
}

void UserImportCommand::end(const Result<ImportCounts> &result)
{
    const ImportCounts &counts = result.ok() ? *result : m_counts;
    if (result.ok() || counts.rows > 0) {
        for (const QString &line : ImportText::summary(counts, isDryRun()))
            say(printable(line));
    }
    QJsonObject more = toJson(counts);
    more.insert(QStringLiteral("dry_run"), isDryRun());
    more.insert(QStringLiteral("refused_rows"), m_refused);
    if (result.ok()) {
        Q_EMIT finished(reporter().counted(kindOf(counts), more));
        return;
    }
    Q_EMIT finished(reporter().error(result.error(), more));
}

} // namespace passwright
