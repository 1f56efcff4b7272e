// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/Secret.h"

#include <QList>
#include <QStringList>

namespace passwright {

//! Holds a new password against rules, as Zato's SSO does. Any thread.
class PasswordPolicy
{
public:
    explicit PasswordPolicy(PasswordRules rules);

    [[nodiscard]] const PasswordRules &rules() const { return m_rules; }

    //! Every rule that the password breaks, in Zato's order, so that the first one's code is the
    //! server's: E003008 not complex enough, E003002 too short, E003003 too long, E003001 on the
    //! reject list. Refusal::detail is the limit, or the first entry found, in list order. Empty: accepted.
    //! \p personalWords: names of the user, which make a password easier to guess. Nothing is trimmed.
    [[nodiscard]] QList<Refusal> violations(const Secret &newPassword, const QStringList &personalWords = {}) const;

private:
    PasswordRules m_rules;
};

} // namespace passwright
