// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! What a directory can do; what it cannot, the form does not offer.
struct Capabilities
{
    bool sessions = false;      //!< one signs in
    bool ownChange = false;
    bool search = false;
    bool resetOthers = false;
    bool passwordExpiry = false; //!< a reset can say when the password expires
    bool mustChange = false;     //!< a reset can demand a new password at the next sign-in
    bool lock = false;
    bool approve = false;
    bool addUser = false;
    bool auditInDirectory = false; //!< the trail is written with the change, not by this workstation
    bool tellsReasons = false;     //!< says why one's own change was refused, not just that it was
    bool readsBack = false;        //!< tells when another's password was last set, which settles an Unknown
    bool renewsSession = false;    //!< renewSession() works
    bool searchesPrefixes = false; //!< finds the start of a user name and of an e-mail address that is not encrypted; else a user name only whole
    bool sorts = false;            //!< UserQuery::sort is heeded
    bool filtersStates = false;    //!< UserQuery::state is heeded
    int changesAtOnce = 1;         //!< changes of passwords that may be under way together and gain by it

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace passwright
