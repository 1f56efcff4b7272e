// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EnterOnce.h"

#include <QKeyEvent>
#include <QWidget>

namespace passwright {

void EnterOnce::guard(QWidget *root)
{
    root->installEventFilter(this);
    for (QWidget *child : root->findChildren<QWidget *>())
        child->installEventFilter(this);
}

bool EnterOnce::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace passwright
