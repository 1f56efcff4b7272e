// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Outcome.h"

#include <optional>

namespace passwright {

//! What a user who was read back says about a change: the only judge of it in the program.
class ReadBack
{
public:
    enum class Verdict {
        AsAsked,  //!< the user is as the change would have left them
        AsBefore, //!< the change is not there
        Otherwise, //!< neither; or the directory does not tell enough to say
    };
    //! The change that was asked for.
    struct Asked
    {
        Outcome::Step step = Outcome::Step::SetPassword;
        QDateTime sentAt = {};        //!< UTC, this machine's clock; invalid: lastSetBefore was read just before it was sent
        QDateTime lastSetBefore = {}; //!< UTC, the directory's clock; invalid where it was not told
        std::optional<int> expiryDays = {};  //!< nothing, zero or less: not looked at
        std::optional<bool> mustChange = {}; //!< nothing: not looked at
    };

    //! SetPassword is judged by password_last_set: it must have advanced, where it was known before, and where
    //! sentAt is valid, lie between five minutes before it (clocks differ) and ten after it (and answers may be
    //! slow), or it is somebody else's; the expiry and the flag must be as asked.
    [[nodiscard]] static Verdict judge(const Asked &asked, const Account &now);
    //! The expiry lies \p days after password_last_set, to a tenth of a day.
    [[nodiscard]] static bool expiresAfter(const Account &account, int days);
};

} // namespace passwright
