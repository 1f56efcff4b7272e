// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditEvent.h"

#include <algorithm>
#include <array>

namespace passwright {
namespace {

template<class T>
struct Word
{
    T value;
    QLatin1String text;
};

// Clang up to 16 does not deduce the argument of an aggregate by itself.
template<class T>
Word(T, QLatin1String) -> Word<T>;

constexpr std::array kinds{
    Word{AuditEvent::Kind::SignIn, QLatin1String("sign_in")},
    Word{AuditEvent::Kind::ChangePassword, QLatin1String("change_password")},
    Word{AuditEvent::Kind::ResetPassword, QLatin1String("reset_password")},
    Word{AuditEvent::Kind::SetMustChange, QLatin1String("set_must_change")},
    Word{AuditEvent::Kind::Lock, QLatin1String("lock")},
    Word{AuditEvent::Kind::Unlock, QLatin1String("unlock")},
    Word{AuditEvent::Kind::Approve, QLatin1String("approve")},
    Word{AuditEvent::Kind::Recovery, QLatin1String("recovery")},
    Word{AuditEvent::Kind::AddUser, QLatin1String("add_user")},
    Word{AuditEvent::Kind::UpdateUser, QLatin1String("update_user")},
    Word{AuditEvent::Kind::Export, QLatin1String("export")},
    Word{AuditEvent::Kind::Prepare, QLatin1String("prepare")},
};

constexpr std::array outcomes{
    Word{AuditEvent::Outcome::Changed, QLatin1String("changed")},
    Word{AuditEvent::Outcome::Refused, QLatin1String("refused")},
    Word{AuditEvent::Outcome::Partial, QLatin1String("partial")},
    Word{AuditEvent::Outcome::Unknown, QLatin1String("unknown")},
    Word{AuditEvent::Outcome::Ok, QLatin1String("ok")},
    Word{AuditEvent::Outcome::Intended, QLatin1String("intended")},
};

template<class Words, class T>
QLatin1String textOf(const Words &words, T value)
{
    return std::find_if(words.begin(), words.end(), [value](const auto &w) { return w.value == value; })->text;
}

template<class T, class Words>
std::optional<T> valueOf(const Words &words, QStringView text)
{
    const auto found = std::find_if(words.begin(), words.end(), [text](const auto &w) { return text == w.text; });
    return found == words.end() ? std::nullopt : std::optional<T>(found->value);
}

} // namespace

QLatin1String toText(AuditEvent::Kind kind)
{
    return textOf(kinds, kind);
}

QLatin1String toText(AuditEvent::Outcome outcome)
{
    return textOf(outcomes, outcome);
}

std::optional<AuditEvent::Kind> auditKindFromText(QStringView text)
{
    return valueOf<AuditEvent::Kind>(kinds, text);
}

std::optional<AuditEvent::Outcome> auditOutcomeFromText(QStringView text)
{
    return valueOf<AuditEvent::Outcome>(outcomes, text);
}

} // namespace passwright
