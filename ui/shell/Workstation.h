// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace passwright {

//! What the composition root knows about the machine it runs on.
struct Workstation
{
    QCoreApplication *application = nullptr; //!< sees every key and click, which keep the idle lock away; without it they do not
    QString host = {};         //!< its name, for the audit trail
    QString samplePath = {};   //!< where the sample database is kept
    QString documentsPath = {}; //!< the folder offered for a new database
    QString bulkFolder = {};    //!< where the plans of bulk resets are kept; empty: none are offered
};

} // namespace passwright
