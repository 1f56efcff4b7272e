// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ClearButton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace passwright {

void nameClearButton(QLineEdit *field)
{
    // The name that Qt gives its own action.
    if (auto *clear = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        //: Name of the button that empties a field
        clear->setText(QCoreApplication::translate("passwright::ClearButton", "Clear the field"));
}

} // namespace passwright
