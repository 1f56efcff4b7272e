// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/slips/SlipSheet.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace passwright {

//! What the command line of passwright-slips asks for.
struct SlipArguments
{
    SlipSheet::PerPage perPage = SlipSheet::PerPage::One;
    QString language = {}; //!< such as "de"; empty: the system's
    QString path = {};     //!< of the PDF

    //! \p arguments: without the program's name. Nothing where they are wrong.
    [[nodiscard]] static std::optional<SlipArguments> read(const QStringList &arguments);
    //! How it is used, for people who asked or went wrong.
    [[nodiscard]] static const char *usage();
};

} // namespace passwright
