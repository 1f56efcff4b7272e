// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/zato/ZatoDesk.h"
#include "tests/zato/ZatoFaultRules.h"

namespace passwright {

//! Something that a person does with a Zato server, and the requests that it takes.
struct ZatoOperation
{
    static constexpr char newPassword[] = "Fresh-Word-77";

    const char *name = nullptr;
    const char *caller = nullptr; //!< user name; null: nobody is signed in before
    QList<ZatoFaultRules::At> steps = {};
    QString good = {}; //!< in a word, how it ends when all goes well
    ZatoSso::Behaviour server = ZatoSso::Behaviour::As33;
    //! Begins it. What is returned waits for its end and says it in a word.
    std::function<std::function<QString()>(ZatoDesk &, const std::optional<Session> &)> start = {};
    //! Whether the server has it done; nothing where it changes nothing.
    std::function<bool(const ZatoDesk &)> isDone = {};

    [[nodiscard]] static QList<ZatoOperation> all();
};

} // namespace passwright
