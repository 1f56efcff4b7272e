// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"
#include "models/services/UnfinishedChanges.h"

namespace passwright {

//! `audit settle`: reads back the changes that a crash of this workstation cut off, and writes down what is
//! found. With --dismiss, what stays unknown is closed as that.
class AuditSettleCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    void next();
    void settled(const Intent &intent, UnfinishedChanges::Found found);
    void close(const Intent &intent, const QString &found);
    void report();

    std::unique_ptr<UnfinishedChanges> m_service;
    QList<Intent> m_open;
    QJsonArray m_told;
    int m_unknown = 0;
};

} // namespace passwright
