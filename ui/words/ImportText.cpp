// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ImportText.h"

#include "ui/words/ErrorText.h"

#include <QLocale>

#include <limits>

namespace passwright {
namespace {

int plural(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QStringList ImportText::summary(const ImportCounts &counts, bool isDryRun)
{
    QStringList lines;
    if (isDryRun) {
        lines << tr("%n users would be added.", nullptr, plural(counts.added));
        lines << tr("%n users would be changed.", nullptr, plural(counts.changed));
    } else {
        lines << tr("%n users were added.", nullptr, plural(counts.added));
        lines << tr("%n users were changed.", nullptr, plural(counts.changed));
    }
    if (counts.unchanged > 0)
        lines << tr("%n users are as the file has them.", nullptr, plural(counts.unchanged));
    if (counts.refused > 0)
        lines << tr("%n rows are refused.", nullptr, plural(counts.refused));
    if (counts.notKnown > 0)
        lines << tr("For %n users it is not known: the connection was lost. Import the file again; nothing is done twice.", nullptr, plural(counts.notKnown));
    return lines + notes(counts);
}

QStringList ImportText::notes(const ImportCounts &counts)
{
    QStringList lines;
    if (counts.withoutPassword > 0)
        lines << tr("%n new users have no password and cannot sign in until one is set.", nullptr, plural(counts.withoutPassword));
    if (counts.passwordsLeft > 0)
        lines << tr("%n passwords in the file belong to users who are there already, and are not taken.", nullptr, plural(counts.passwordsLeft));
    if (!counts.passedOver.isEmpty())
        //: %1: names of columns
        lines << tr("These columns are not taken: %1.").arg(counts.passedOver.join(QLatin1String(", ")));
    if (counts.isStopped && counts.notKnown == 0)
        lines << tr("It was stopped. Import the file again to go on; nothing is done twice.");
    return lines;
}

QString ImportText::progress(const ImportCounts &counts)
{
    const QLocale locale;
    //: How far an import is; %n: rows of the file, %1 to %4: numbers of them
    return tr("%n rows so far: %1 new, %2 changed, %3 unchanged, %4 refused", nullptr, plural(counts.rows))
        .arg(locale.toString(counts.added), locale.toString(counts.changed), locale.toString(counts.unchanged), locale.toString(counts.refused));
}

QString ImportText::word(ImportVerdict::Kind kind)
{
    switch (kind) {
    case ImportVerdict::Kind::Add:
        //: What an import does with a user
        return tr("New");
    case ImportVerdict::Kind::Change:
        //: What an import does with a user
        return tr("Changed");
    case ImportVerdict::Kind::Unchanged:
        //: What an import does with a user
        return tr("Unchanged");
    case ImportVerdict::Kind::NotKnown:
        //: What became of a user in an import
        return tr("Not known");
    case ImportVerdict::Kind::Refused:
        break;
    }
    //: What an import does with a user
    return tr("Refused");
}

QString ImportText::detail(const ImportRow &row)
{
    if (row.isDuplicate)
        return tr("The user stands further up already.");
    if (row.verdict.kind == ImportVerdict::Kind::NotKnown)
        return tr("The connection was lost. Import the file again; nothing is done twice.");
    QStringList reasons;
    for (const Refusal &refusal : row.verdict.refusals)
        reasons << reason(refusal);
    if (!reasons.isEmpty())
        return reasons.join(QLatin1Char(' '));
    return row.verdict.fields.join(QLatin1String(", "));
}

QString ImportText::reason(const Refusal &refusal)
{
    if (refusal.status != StatusCode::InputInvalid)
        return ErrorText::sentence(refusal);
    bool isNumber = false;
    const int field = refusal.detail.toInt(&isNumber);
    if (isNumber)
        return tr("There are more fields than columns: field %1 is too much. Put a value that holds a separator in quotes.").arg(field);
    if (refusal.detail == QLatin1String("user_id"))
        return tr("The user ID belongs to another user name.");
    //: %1: the name of a column
    return tr("The column “%1” is missing or cannot be used.").arg(refusal.detail);
}

} // namespace passwright
