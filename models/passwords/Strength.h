// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QStringList>

namespace passwright {

//! How long a password would withstand guessing; its number is zxcvbn's score, which
//! PasswordRules::minComplexity is held against.
enum class Strength {
    VeryWeak = 0,  //!< fewer than 10^3 guesses
    Weak = 1,      //!< fewer than 10^6
    Fair = 2,      //!< fewer than 10^8
    Strong = 3,    //!< fewer than 10^10
    Excellent = 4, //!< more
};

//! Estimates with zxcvbn. \p personalWords: names of the user, which make it easier to guess.
//! Takes a millisecond or two at most, however long the password: quick enough while typing. Any thread.
[[nodiscard]] Strength strengthOf(const Secret &password, const QStringList &personalWords = {});

} // namespace passwright
