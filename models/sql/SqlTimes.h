// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! How long a database server is waited for.
struct SqlTimes
{
    int connectSeconds = 10;   //!< for one host
    int statementSeconds = 60; //!< for one statement, by the server
    int silenceSeconds = 75;   //!< for any answer at all, then the connection is given up
    int idleSeconds = 10;      //!< within a transaction; then the server ends the session and its write lock
    int reconnectSeconds = 20; //!< after a commit that was not answered, for a server to ask what became of it
};

} // namespace passwright
