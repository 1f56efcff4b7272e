// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/BentDirectory.h"
#include "ui/shell/MainWindow.h"

#include <QString>
#include <QWidget>

namespace passwright {

//! Walks through every page and state of the window on the sample database, by key and mouse, and
//! saves a picture of each. Throws std::runtime_error where the window does not follow.
class Tour
{
public:
    //! \p zatoDatabase: a copy of a Zato database with its secrets.conf beside it, to picture the preparation.
    Tour(MainWindow &window, BentConnector &connector, QString folder, QString zatoDatabase);

    void walk();

private:
    void welcome();
    void refusedSignIns();
    void endUser();
    void superUser();
    void users();
    void outcomes();
    void activity();
    void preferences();
    void prepare();

    void shot(const QString &name);
    void saved(QWidget *widget, const QString &name);
    void settle();
    void wait(const std::function<bool()> &condition, const char *what);
    //! The visible widget of this name; waits for it.
    QWidget *find(const char *name);
    QWidget *findIn(QWidget *page, const char *name);
    void click(const char *name);
    void type(const char *name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void signIn(const QString &userName, const QString &password);
    void signOut();
    void choose(const QString &userName);
    void bend(const Outcome &outcome);

    MainWindow &m_window;
    BentConnector &m_connector;
    QString m_folder;
    QString m_zatoDatabase;
    int m_number = 0;
};

} // namespace passwright
