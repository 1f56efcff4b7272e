// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"
#include "models/audit/AuditLog.h"
#include "models/domain/Result.h"

#include <QIODevice>

namespace passwright {

//! Writes events as CSV (RFC 4180, UTF-8, a heading) or as a JSON array, one object a line.
//! A CSV cell that a spreadsheet would take for a formula gets an apostrophe before it.
class AuditExport
{
public:
    //! \p device is open for writing and outlives this.
    AuditExport(QIODevice &device, AuditLog::Format format);

    //! In this order; false where the device did not take it.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool write(const AuditEvent &event);
    [[nodiscard]] bool end();

private:
    QIODevice &m_device;
    AuditLog::Format m_format;
    bool m_first = true;
};

} // namespace passwright
