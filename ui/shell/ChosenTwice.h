// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

namespace passwright {

//! Whether what would lose something was chosen once more after a person was told. The second half of a double click
//! is no choice.
class ChosenTwice
{
public:
    //! False: this is the first time, and the person is to be told now.
    [[nodiscard]] bool choose();
    void forget() { m_sinceFirst.invalidate(); }

private:
    QElapsedTimer m_sinceFirst;
};

} // namespace passwright
