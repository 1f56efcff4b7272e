// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Tone.h"

#include <QIcon>

namespace passwright {

//! The project's own icons, drawn as SVG in the palette's colours whenever they are painted: sharp at
//! every scale, and right after a switch between light and dark.
class Icons
{
public:
    enum class Name {
        Activity, Approve, Back, Bulk, CapsLock, Check, Clock, Close, Connections, Copy, Create, Cross, Database, Done, Dot,
        Error, Export, Filter, Folder, Generate, Hide, Import, Info, Key, License, Lock, Phone, Preferences, Print,
        Question, Refresh, Search, Server, Shield, Show, SignOut, Spell, SuperUser, Unlock, User, Users, Verify,
        Warning,
    };

    //! Drawn in the tone's colour on the application's palette; selected, in that of selected text.
    [[nodiscard]] static QIcon get(Name name, Tone tone = Tone::Plain);
    //! The program's own, in colours of its own.
    [[nodiscard]] static QIcon application();
};

} // namespace passwright
