// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "models/sql/SqlStore.h"

#include <QString>

#include <memory>

namespace passwright {

//! A connection over an open database.
class SqlConnection final : public Connection
{
public:
    struct Facts
    {
        QString title = {};
        QString application = {};
        bool isSample = false;
        bool isPlain = false; //!< on a server, without TLS
        bool hasSecureMemory = true;
    };
    SqlConnection(std::shared_ptr<SqlStore> store, Facts facts);

    [[nodiscard]] UserDirectory &directory() override;
    [[nodiscard]] AuditLog &auditLog() override;
    [[nodiscard]] UserImporter *userImporter() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString application() const override;
    [[nodiscard]] QList<Notice> notices() const override;
    Task<QString> prepare() override;

    //! What belongs to the database itself: recovery.
    [[nodiscard]] SqlStore &store();

private:
    std::shared_ptr<SqlStore> m_store;
    Facts m_facts;
};

} // namespace passwright
