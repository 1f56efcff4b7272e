// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/BulkText.h"

#include "ui/words/ErrorText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace passwright {

using Kind = BulkVerdict::Kind;
using State = BulkEntry::State;

QString BulkText::word(Kind kind)
{
    switch (kind) {
    case Kind::WillChange:
        //: What a dry run says of one user
        return tr("Will change");
    case Kind::WillNotHelp:
        //: What a dry run says of one user: a new password alone does not let them in
        return tr("Will not help");
    case Kind::RefusedByPolicy:
        //: What a dry run says of one user: the given password breaks a rule
        return tr("Refused by the rules");
    case Kind::UnknownUser:
        //: What a dry run says of one row
        return tr("Unknown user");
    case Kind::Ambiguous:
        //: What a dry run says of one row: it could mean several users
        return tr("Ambiguous");
    case Kind::Duplicate:
        //: What a dry run says of one row: the user stands further up already
        return tr("Duplicate");
    case Kind::OtherSuperUser:
        //: What a dry run says of one user
        return tr("Other super-user");
    case Kind::OwnAccount:
        //: What a dry run says of one user: it is oneself
        return tr("Own account");
    case Kind::InvalidRow:
        //: What a dry run says of one row
        return tr("Cannot be read");
    }
    return {};
}

QString BulkText::word(State state)
{
    switch (state) {
    case State::Planned:
        //: Outcome of one row of a bulk reset: it was not its turn yet
        return tr("To do");
    case State::LeftOut:
        //: Outcome of one row of a bulk reset: the dry run keeps it out
        return tr("Left out");
    case State::Intended:
        //: Outcome of one row of a bulk reset: it is about to be sent, or was sent and has no answer yet
        return tr("Under way");
    case State::Changed:
        //: Outcome of one row of a bulk reset
        return tr("Changed");
    case State::Refused:
        //: Outcome of one row of a bulk reset
        return tr("Refused");
    case State::Partial:
        //: Outcome of one row of a bulk reset
        return tr("Partly done");
    case State::Unknown:
        //: Outcome of one row of a bulk reset
        return tr("Not known");
    }
    return {};
}

QString BulkText::why(const BulkEntry &entry)
{
    QStringList sentences;
    switch (entry.state) {
    case State::Planned:
    case State::LeftOut:
        return why(entry.verdict);
    case State::Intended:
    case State::Changed:
        break;
    case State::Partial:
        sentences << tr("The password is set; something else that was asked for is not.");
        break;
    case State::Unknown:
        sentences << tr("No answer says what became of it. Look at the user before you reset again.");
        break;
    case State::Refused:
        break;
    }
    for (const Refusal &refusal : entry.refusals)
        sentences << ErrorText::sentence(refusal);
    return sentences.join(QLatin1Char(' '));
}

QString BulkText::why(const BulkVerdict &verdict)
{
    QStringList sentences;
    switch (verdict.kind) {
    case Kind::WillChange:
    case Kind::WillNotHelp:
    case Kind::RefusedByPolicy:
        break;
    case Kind::UnknownUser:
        return tr("There is no such user.");
    case Kind::Ambiguous:
        return tr("Several users could be meant. Give the user ID alone.");
    case Kind::Duplicate:
        return tr("This user stands further up already.");
    case Kind::OtherSuperUser:
        return tr("Super-users are reset only if their user name is typed.");
    case Kind::OwnAccount:
        return ErrorText::sentence(Preflight::Notice::OwnAccount);
    case Kind::InvalidRow:
        if (verdict.refusals.isEmpty() || verdict.refusals.constFirst().detail.isEmpty())
            return tr("This row cannot be read.");
        //: %1: the name of a column in a file, such as expiry_days
        return tr("The column “%1” is missing or cannot be read.").arg(verdict.refusals.constFirst().detail);
    }
    for (const Preflight::Notice notice : verdict.notices)
        sentences << ErrorText::sentence(notice);
    for (const Refusal &refusal : verdict.refusals)
        sentences << ErrorText::sentence(refusal);
    return sentences.join(QLatin1Char(' '));
}

QString BulkText::timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60;
    if (seconds < 2 * minute)
        //: How long a bulk reset still takes
        return tr("%n seconds left", nullptr, static_cast<int>(std::max<qint64>(seconds, 1)));
    //: How long a bulk reset still takes
    return tr("%n minutes left", nullptr, static_cast<int>((seconds + minute / 2) / minute));
}

QString BulkText::progress(const BulkProgress &progress)
{
    const QLocale locale;
    QStringList parts;
    if (progress.total)
        //: How far a bulk reset is; both are numbers
        parts << tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(*progress.total));
    else
        //: How many rows of a bulk reset were looked at
        parts << tr("%n rows", nullptr, static_cast<int>(progress.done));
    if (progress.perSecond > 0)
        //: How quick a bulk reset is; %1: a number
        parts << tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0));
    if (progress.secondsLeft)
        parts << timeLeft(*progress.secondsLeft);
    //: Between the parts of a line such as "120 of 400, 14 a second, 20 seconds left"
    return parts.join(tr(", ", "between parts of a line"));
}

} // namespace passwright
