// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"

#include <QString>

#include <functional>

class QWidget;

namespace passwright {

class ClipboardGuard;

//! Pictures what only servers bring about: pages without a session, an answer that is late, a session
//! that ended, changes that a crash cut off. On a directory in memory. Throws as Hand does.
class SessionTour
{
public:
    using Save = std::function<void(QWidget *widget, const QString &name)>;

    SessionTour(const RandomSource &random, ClipboardGuard &clipboard, Save save);

    void walk();

private:
    void withoutSessions();
    void late();
    void ended();
    void cutOff();

    const RandomSource &m_random;
    ClipboardGuard &m_clipboard;
    Save m_save;
};

} // namespace passwright
