// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/users/UsersController.h"
#include "ui/widgets/Icons.h"

#include <QCoreApplication>

namespace passwright {

//! How a search stands, in words. It never tells a total that nobody has counted.
struct SearchLine
{
    Q_DECLARE_TR_FUNCTIONS(passwright::SearchLine)

public:
    QString text = {};
    Icons::Name icon = Icons::Name::Info;
    Tone tone = Tone::Muted;

    [[nodiscard]] static SearchLine of(UsersController &controller);

private:
    [[nodiscard]] static QString noMatch(const UserQuery &query);
};

} // namespace passwright
