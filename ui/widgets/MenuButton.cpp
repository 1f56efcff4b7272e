// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MenuButton.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace passwright {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    connect(this, &QAbstractButton::clicked, this, &MenuButton::open);
}

void MenuButton::setPopup(QMenu *menu)
{
    m_popup = menu;
    menu->installEventFilter(this);
    connect(menu, &QMenu::aboutToHide, this, &MenuButton::close);
}

QSize MenuButton::sizeHint() const
{
    // On both sides: styles draw the arrow in a corner, and the text in the middle.
    return QToolButton::sizeHint() + QSize(2 * style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void MenuButton::open()
{
    if (!m_popup || m_popup->isEmpty())
        return;
    setDown(true);
    m_popup->setAttribute(Qt::WA_NoMouseReplay, false);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mapToGlobal(isMirrored ? rect().bottomRight() : rect().bottomLeft());
    m_popup->popup(isMirrored ? corner - QPoint(m_popup->sizeHint().width() - 1, 0) : corner);
}

void MenuButton::close()
{
    setDown(false);
}

bool MenuButton::eventFilter(QObject *watched, QEvent *event)
{
    // The press on this button that closes the menu is not to open it again.
    if (watched == m_popup && event->type() == QEvent::MouseButtonPress && contains(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
        m_popup->setAttribute(Qt::WA_NoMouseReplay);
    return QToolButton::eventFilter(watched, event);
}

bool MenuButton::contains(const QPoint &globalPosition) const
{
    return rect().contains(mapFromGlobal(globalPosition));
}

void MenuButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // its arrow
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) {
            open();
            // To the first that can be chosen, or the last one.
            QKeyEvent step(QEvent::KeyPress, event->key() == Qt::Key_Up ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier);
            if (m_popup && m_popup->isVisible())
                QCoreApplication::sendEvent(m_popup, &step);
        }
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace passwright
