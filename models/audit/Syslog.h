// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/SystemLog.h"

namespace passwright {

//! The system's log, syslog(3), under LOG_AUTHPRIV as "passwright": notice for what is intended or
//! went through, warning for the rest.
class Syslog final : public SystemLog
{
public:
    void write(const AuditEvent &event) override;
};

} // namespace passwright
