// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QWidget;

namespace passwright {

//! A person's hand on a window: finds what is visible by its object name, clicks, types and waits.
//! Throws std::runtime_error where the window does not follow within a minute.
class Hand
{
public:
    explicit Hand(QWidget &window);

    void settle();
    void wait(const std::function<bool()> &condition, const char *what);
    //! The visible widget of this name, or none.
    [[nodiscard]] QWidget *seen(const char *name) const;
    //! The same; waits for it.
    QWidget *find(const char *name);
    void click(const char *name);
    //! Replaces what stands in the line.
    void type(const char *name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    void signIn(const QString &userName, const QString &password);
    void signOut();
    //! Searches for the user on the users page and goes to the panel.
    void choose(const QString &userName);

private:
    QWidget &m_window;
};

} // namespace passwright
