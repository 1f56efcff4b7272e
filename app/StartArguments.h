// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace passwright {

//! What the desktop program is started with. It takes --connect FILE; --help and --version, which need no
//! display; and Qt's own options. Everything else is chosen in the window.
struct StartArguments
{
    QString profileFile = {};            //!< of --connect; empty: none
    std::optional<int> exitCode = {};    //!< the arguments were answered on the terminal: end with this

    [[nodiscard]] static StartArguments read(int argc, char **argv);
};

} // namespace passwright
