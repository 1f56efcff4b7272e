// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QCoreApplication>
#include <QIcon>

class QListWidget;
class QListWidgetItem;

namespace passwright {

//! How a connection looks in a list: the icon of its kind, its name, and below where it leads.
class ProfileLook
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ProfileLook)

public:
    [[nodiscard]] static QIcon icon(Profile::Kind kind);
    //! The address or the path, and that it is deployed.
    [[nodiscard]] static QString place(const Profile &profile);
    //! Owned by the list that it is added to.
    [[nodiscard]] static QListWidgetItem *item(const Profile &profile);
    //! Sizes of a list of such items.
    static void apply(QListWidget *list);
};

} // namespace passwright
