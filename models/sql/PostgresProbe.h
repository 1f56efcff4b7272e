// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"
#include "models/sql/PostgresParameters.h"

namespace passwright {

//! Connects to one host and goes again. Qt's driver gives nothing but words where it cannot connect, in the
//! server's language; this gives the reason. Synchronous.
class PostgresProbe
{
public:
    //! \p seconds: for the whole of it.
    PostgresProbe(const PostgresParameters &parameters, const Secret &password, int seconds);

    //! Errors: as SqlConnector::open.
    [[nodiscard]] Result<Done> run(const QString &host, const QString &database) const;

private:
    const PostgresParameters &m_parameters;
    const Secret &m_password;
    const int m_seconds;
};

} // namespace passwright
