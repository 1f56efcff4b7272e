// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QDateTime>
#include <QString>

namespace passwright {

//! What one person is handed on paper.
struct Slip
{
    QString name = {};
    QString userName = {};
    Secret password = {};
    QDateTime expiry = {}; //!< UTC; invalid where it is not known
    bool mustChange = false;
};

} // namespace passwright
