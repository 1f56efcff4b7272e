// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/StatusIcon.h"

#include "ui/widgets/Icons.h"

namespace passwright {

QIcon statusIcon(UserStatus::Flag flag)
{
    using enum UserStatus::Flag;
    switch (flag) {
    case Unreadable:
        return Icons::get(Icons::Name::Error, Tone::Bad);
    case Locked:
        return Icons::get(Icons::Name::Lock, Tone::Bad);
    case NotActive:
    case Rejected:
        return Icons::get(Icons::Name::Cross, Tone::Bad);
    case NotApproved:
    case SignUpNotFinal:
        return Icons::get(Icons::Name::Question, Tone::Caution);
    case Expired:
        return Icons::get(Icons::Name::Clock, Tone::Bad);
    case MustChange:
        return Icons::get(Icons::Name::Key, Tone::Caution);
    case ExpiresSoon:
        return Icons::get(Icons::Name::Clock, Tone::Caution);
    case SuperUser:
        return Icons::get(Icons::Name::SuperUser, Tone::Accent);
    case Ready:
        return Icons::get(Icons::Name::Check, Tone::Good);
    }
    return {};
}

} // namespace passwright
