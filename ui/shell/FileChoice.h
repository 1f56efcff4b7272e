// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;
class QPushButton;
class QString;

namespace passwright {

//! A button that chooses the file for a field, by the platform's own dialog.
class FileChoice
{
public:
    //! One that is there.
    static void existing(QPushButton *button, QLineEdit *field, const QString &title);
    //! One that is to be made.
    static void fresh(QPushButton *button, QLineEdit *field, const QString &title);
};

} // namespace passwright
