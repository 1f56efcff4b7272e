// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! Why an operation did not begin or did not get through. An Error says that nothing was changed;
//! what may have been changed is an Outcome. Words for people are made in ui/words alone.
struct Error
{
    enum class Kind {
        Cancelled,        //!< the caller gave up before the work began
        InvalidInput,     //!< subject names the field, detail what is wrong with it
        NotSupported,     //!< this directory cannot do it (see Capabilities)
        NotFound,         //!< subject: the file, or the user, that is not there
        AlreadyExists,    //!< subject: the file, or the user name, that is there already
        CannotOpen,       //!< subject: the file; detail: the system's words
        CannotWrite,      //!< read-only file or folder; subject: the path
        NoSpace,          //!< disk full or file-size limit; subject: the path
        NotADatabase,     //!< subject: the file
        NotOurs,          //!< a database without the users table, or one that needs `prepare` first
        SchemaTooNew,     //!< written by a newer Passwright; detail: its version
        WrongKey,         //!< the key does not open this database's secrets
        KeyNeeded,        //!< the database's secrets are encrypted and no key was given
        Busy,             //!< locked by another process; try again
        Damaged,          //!< what was read is not what was written; subject: where
        CryptoMissing,    //!< detail: the package to install
        NotPermitted,     //!< session gone, or super-user needed; code holds the status code
        NotReachable,     //!< subject: the server's host; code: "net.host_not_found", "net.refused", "net.timed_out", "net.lost", "net.proxy"
        NotTrusted,       //!< TLS; subject: the host; code: "tls.expired", "tls.not_yet_valid", "tls.wrong_name", "tls.unknown_authority", "tls.revoked", "tls.key_changed", "tls.not_tls", "tls.failed", "tls.plain_http"
        BadAnswer,        //!< subject: the host; it answered, but not as the API does; detail: the HTTP status and what was odd; code: "http.NNN" where a status says it
        Redirected,       //!< subject: the host; detail: where to
        ServerFailed,     //!< subject: the host; the server reports a fault of its own (HTTP 500 and above)
        TooManyRequests,  //!< subject: the host; detail: seconds to wait, or empty
        SecretRefused,    //!< subject: the name of the secret that a server did not take (see SecretStore)
        SecretNeeded,     //!< subject: the name of the secret (see SecretStore)
        KeychainFailed,   //!< the system keychain is there and refused; detail: its words
        Internal,         //!< a defect of this program; detail for a report
    };

    Kind kind = Kind::Internal;
    QString subject = {}; //!< path, field or name that it is about; never a secret
    QString detail = {};  //!< technical words, in English, for a ticket; never a secret
    QString code = {};    //!< status code such as E007001 where one fits, else empty
    QString cid = {};     //!< correlation ID of the call, where there was one

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace passwright
