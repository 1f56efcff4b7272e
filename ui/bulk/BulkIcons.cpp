// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkIcons.h"

#include "ui/widgets/Icons.h"

namespace passwright {

using Name = Icons::Name;

QIcon BulkIcons::get(BulkVerdict::Kind kind)
{
    switch (kind) {
    case BulkVerdict::Kind::WillChange:
        return Icons::get(Name::Check, Tone::Good);
    case BulkVerdict::Kind::WillNotHelp:
        return Icons::get(Name::Lock, Tone::Caution);
    case BulkVerdict::Kind::RefusedByPolicy:
        return Icons::get(Name::Shield, Tone::Bad);
    case BulkVerdict::Kind::UnknownUser:
    case BulkVerdict::Kind::Ambiguous:
        return Icons::get(Name::Question, Tone::Bad);
    case BulkVerdict::Kind::Duplicate:
        return Icons::get(Name::Copy, Tone::Muted);
    case BulkVerdict::Kind::OtherSuperUser:
        return Icons::get(Name::SuperUser, Tone::Caution);
    case BulkVerdict::Kind::OwnAccount:
        return Icons::get(Name::User, Tone::Caution);
    case BulkVerdict::Kind::InvalidRow:
        return Icons::get(Name::Error, Tone::Bad);
    }
    return {};
}

QIcon BulkIcons::get(BulkEntry::State state)
{
    switch (state) {
    case BulkEntry::State::Planned:
        return Icons::get(Name::Dot, Tone::Muted);
    case BulkEntry::State::LeftOut:
        return Icons::get(Name::Close, Tone::Muted);
    case BulkEntry::State::Intended:
        return Icons::get(Name::Clock, Tone::Accent);
    case BulkEntry::State::Changed:
        return Icons::get(Name::Check, Tone::Good);
    case BulkEntry::State::Refused:
        return Icons::get(Name::Cross, Tone::Bad);
    case BulkEntry::State::Partial:
        return Icons::get(Name::Warning, Tone::Caution);
    case BulkEntry::State::Unknown:
        return Icons::get(Name::Question, Tone::Caution);
    }
    return {};
}

} // namespace passwright
