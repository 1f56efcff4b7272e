// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;
class QPushButton;

namespace passwright {

//! A button that chooses the file for a field, by the platform's own dialog. Its accessible name is the
//! dialog's title: several buttons of a page say "Browse".
class FileChoice
{
public:
    //! One that is there.
    static void existing(QPushButton *button, QLineEdit *field);
    //! One that is to be made.
    static void fresh(QPushButton *button, QLineEdit *field);
};

} // namespace passwright
