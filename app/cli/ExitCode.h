// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! What the command line ends with: the contract with scripts.
enum class ExitCode {
    Done = 0,
    Usage = 2,       //!< wrong usage, what standard input should have held included
    Refused = 3,     //!< the reasons are printed
    Partial = 4,
    Unknown = 5,
    NoDirectory = 6, //!< cannot reach or open the directory
    ChainBroken = 7, //!< audit verify
};

} // namespace passwright
