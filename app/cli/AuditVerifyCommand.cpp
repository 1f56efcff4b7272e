// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AuditVerifyCommand.h"

#include "app/cli/Options.h"

namespace passwright {

void AuditVerifyCommand::work()
{
    const QByteArray expected = QByteArray::fromHex(invocation().value(option::expectHead).toLatin1());
    then<AuditVerdict>(connection().auditLog().verify(expected, caller().newContext()),
        [this](const AuditVerdict &verdict) { Q_EMIT finished(reporter().verdict(verdict)); });
}

} // namespace passwright
