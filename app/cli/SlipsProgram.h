// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/bulk/HandOver.h"

#include <QProcess>

namespace passwright {

//! Slips as PDF, drawn by the program passwright-slips beside this one: this one needs no Qt Gui.
class SlipsProgram : public QObject
{
    Q_OBJECT

public:
    //! Whether it is there; Error NotFound with its path.
    [[nodiscard]] static Result<Done> check();

    //! Those whose passwords were set, as the plan and the hand-over have them, to the new file \p path. Gives their number;
    //! with none there is no file. \p perPage: "1" or "8"; empty is one. Both must outlive it. Call it once. Errors: the plan's,
    //! the hand-over's, CannotWrite.
    Task<qint64> write(const BulkPlan::Opened &plan, HandOver &handOver, const QString &path, const QString &perPage);

private:
    Task<qint64> draw(const QList<HandOverEntry> &entries, const QStringList &arguments);
    void feed();

    QProcess m_process;
    QList<HandOverEntry> m_waiting;
};

} // namespace passwright
