// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/BentDirectory.h"
#include "tests/pictures/Hand.h"
#include "ui/shell/MainWindow.h"

#include <QString>
#include <QWidget>

namespace passwright {

//! Walks through every page and state of the window on the sample database, by key and mouse, and
//! saves a picture of each. Throws as Hand does.
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
    void picker();
    void outcomes();
    void activity();
    void preferences();
    void prepare();

    void shot(const QString &name);
    void saved(QWidget *widget, const QString &name);
    void bend(const Outcome &outcome);

    MainWindow &m_window;
    Hand m_hand;
    BentConnector &m_connector;
    QString m_folder;
    QString m_zatoDatabase;
    int m_number = 0;
};

} // namespace passwright
