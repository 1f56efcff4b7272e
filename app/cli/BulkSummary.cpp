// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BulkSummary.h"

#include "ui/words/BulkText.h"

namespace passwright {

using Kind = BulkVerdict::Kind;
using State = BulkEntry::State;

QStringList BulkSummary::ofDryRun(const BulkCounts &counts, bool hasReport)
{
    QStringList lines{tr("%1 of %2 rows would be changed.").arg(counts.verdicts.value(Kind::WillChange)).arg(counts.rows())};
    const QStringList others = leftOut(counts);
    lines << others;
    if (!others.isEmpty() && !hasReport)
        lines << tr("--report FILE writes every row with its reasons.");
    return lines;
}

QStringList BulkSummary::ofRun(const BulkCounts &counts)
{
    QStringList lines;
    const auto add = [&lines](const QString &words, qint64 count) {
        if (count > 0)
            lines << words.arg(count);
    };
    add(tr("Changed: %1"), counts.states.value(State::Changed));
    add(tr("Partly done: %1"), counts.states.value(State::Partial));
    add(tr("Refused: %1"), counts.states.value(State::Refused));
    add(tr("Not known: %1"), counts.states.value(State::Unknown));
    add(tr("Left out: %1"), counts.states.value(State::LeftOut));
    lines << leftOut(counts);
    add(tr("Still to do: %1. --resume goes on with them."), counts.toDo());
    add(tr("Changed to passwords that nobody has: %1. --resume resets them once more."), counts.notHandedOver);
    return lines;
}

QStringList BulkSummary::leftOut(const BulkCounts &counts)
{
    QStringList lines;
    for (auto it = counts.verdicts.cbegin(); it != counts.verdicts.cend(); ++it) {
        if (it.key() != Kind::WillChange && it.value() > 0)
            //: A line of a summary; %1: such as "Unknown user", %2: how many rows there are
            lines << QStringLiteral("  ") + tr("%1: %2").arg(BulkText::word(it.key())).arg(it.value());
    }
    return lines;
}

} // namespace passwright
