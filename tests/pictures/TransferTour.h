// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/Hand.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <functional>

namespace passwright {

//! Walks through an import and an export on the sample database, where a super-user is signed in, and leaves the Users page.
//! Throws as Hand does.
class TransferTour
{
public:
    using Save = std::function<void(QWidget *widget, const QString &name)>;

    TransferTour(MainWindow &window, Hand &hand, Save save);

    void walk();

private:
    void importUsers();
    void exportUsers();
    void shot(const QString &name);
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

    MainWindow &m_window;
    Hand &m_hand;
    Save m_save;
    QTemporaryDir m_folder;
};

} // namespace passwright
