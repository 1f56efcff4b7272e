// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/BentDirectory.h"
#include "tests/pictures/Hand.h"

#include <functional>

class QWidget;

namespace passwright {

//! Walks through the connections: the welcome page, each form, a test, and the page that asks for keys.
//! Leaves the welcome page as it found it. Throws as Hand does.
class ConnectionsTour
{
public:
    using Save = std::function<void(QWidget *widget, const QString &name)>;

    ConnectionsTour(QWidget &window, Hand &hand, BentConnector &connector, Save save);

    void walk();

private:
    void zato();
    void licenseSpring();
    void databaseServer();
    void local();
    void list();
    void keys();
    void chooseLicenses();
    void close();
    [[nodiscard]] QWidget *dialog();
    void shot(const QString &name);

    QWidget &m_window;
    Hand &m_hand;
    BentConnector &m_connector;
    Save m_save;
};

} // namespace passwright
