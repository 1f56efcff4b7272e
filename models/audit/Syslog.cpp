// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/Syslog.h"

#include <syslog.h>

namespace passwright {

void Syslog::write(const AuditEvent &event)
{
    const bool wentThrough = event.outcome == AuditEvent::Outcome::Ok || event.outcome == AuditEvent::Outcome::Changed
        || event.outcome == AuditEvent::Outcome::Intended;
    const QByteArray line = "passwright: " + systemLogLine(event).toUtf8();
    ::syslog(LOG_AUTHPRIV | (wentThrough ? LOG_NOTICE : LOG_WARNING), "%s", line.constData());
}

} // namespace passwright
