// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright {

//! The written-out rules of what each kind of trouble at each kind of step is worth to a person: "ok",
//! "in" (signed in), "changed", "refused", "partial", "unknown", "not known" (a new password sent with the
//! sign-in), "error" (nothing was changed).
class ZatoFaultRules
{
public:
    enum class At {
        Read,      //!< a call that only reads
        Before,    //!< the first reading of a change
        Change,    //!< the change itself
        Flag,      //!< its second step, must_change
        After,     //!< the reading back
        SignIn,
        SignInNew, //!< with a new password along
        Who,       //!< asking who it is, after the sign-in
        WhoNew,
        Renewal,   //!< asking until when, after that
        Alone,     //!< a call of one step that is never repeated: sign-out, renewing
    };
    enum class Trouble {
        Slow,    //!< and whole in the end
        Unclean, //!< a good answer, and something wrong with the connection after it
        Dead,    //!< the connection was closed without a byte of an HTTP answer
        Broken,  //!< no whole answer, or one that says nothing
        Turned,  //!< a redirect
        Barred,  //!< an HTTP refusal by something before the SSO
        Absent,  //!< no byte of the request left
    };

    //! What a call that goes well gives is \p good. \p next: the step after this one, or the same where there
    //! is none. \p isDone: the server did what the spoilt request asked for. More than one word where it
    //! hangs on who is faster.
    [[nodiscard]] static QStringList expected(At at, At next, Trouble trouble, bool isDone, const QString &good);
};

} // namespace passwright
