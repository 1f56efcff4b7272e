// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidget>

namespace passwright::test {

//! Controls of a page that can have the focus or be clicked now and say nothing about themselves.
inline QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *each : page.findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(each->parentWidget()) || qobject_cast<QComboBox *>(each->parentWidget());
        const bool isButton = qobject_cast<QToolButton *>(each) && each->parentWidget() && !each->parentWidget()->inherits("QCalendarWidget");
        if (!each->isVisible() || (each->focusPolicy() == Qt::NoFocus && !isButton) || isPart)
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(each);
        if (!told || told->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 %2").arg(QString::fromLatin1(each->metaObject()->className()), each->objectName());
    }
    return nameless;
}

//! Letters that more than one visible control of a page has as its mnemonic, each with their words.
inline QStringList sharedMnemonics(const QWidget &page)
{
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    QMap<QString, QStringList> users;
    for (const QWidget *each : page.findChildren<QWidget *>()) {
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy())
            text = label->text();
        const auto match = mnemonic.match(text);
        if (each->isVisible() && match.hasMatch())
            users[match.captured(1).toUpper()] << text;
    }
    QStringList shared;
    for (const QStringList &texts : std::as_const(users)) {
        if (texts.size() > 1)
            shared << texts.join(QStringLiteral(" / "));
    }
    return shared;
}

} // namespace passwright::test
