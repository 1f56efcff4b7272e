// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! What the composition root knows about the machine it runs on.
struct Workstation
{
    QString host = {};         //!< its name, for the audit trail
    QString samplePath = {};   //!< where the sample database is kept
    QString documentsPath = {}; //!< the folder offered for a new database
};

} // namespace passwright
