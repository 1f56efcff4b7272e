// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace passwright {

//! What the desktop program is started with. It takes --help and --version, which need no display,
//! and Qt's own options; everything else is chosen in the window.
class StartArguments
{
public:
    //! The exit code, where the arguments are answered on the terminal; nothing where the window is wanted.
    static std::optional<int> answer(int argc, char **argv);
};

} // namespace passwright
