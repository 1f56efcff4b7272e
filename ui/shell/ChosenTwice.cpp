// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ChosenTwice.h"

#include <QApplication>
#include <QStyleHints>

namespace passwright {

bool ChosenTwice::choose()
{
    if (m_sinceFirst.isValid())
        return m_sinceFirst.elapsed() >= QApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceFirst.start();
    return false;
}

} // namespace passwright
