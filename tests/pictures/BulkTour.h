// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "tests/pictures/Hand.h"
#include "ui/shell/MainWindow.h"

#include <functional>

namespace passwright {

//! Walks through a bulk reset on the sample database, where admin is signed in, locks the window meanwhile, and leaves the Users
//! page. Throws as Hand does.
class BulkTour
{
public:
    using Save = std::function<void(QWidget *widget, const QString &name)>;

    //! \p password: of admin, who signs in again.
    BulkTour(MainWindow &window, Hand &hand, QString password, Save save);

    void walk();

private:
    void lockMeanwhile();
    void shot(const QString &name);

    MainWindow &m_window;
    Hand &m_hand;
    QString m_password;
    Save m_save;
};

} // namespace passwright
