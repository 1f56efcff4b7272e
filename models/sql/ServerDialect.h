// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"

namespace passwright {

//! What the databases of servers have in common: whoever runs the server tunes it and backs it up.
class ServerDialect : public SqlDialect
{
public:
    [[nodiscard]] QString commit() const override;
    [[nodiscard]] QString rollback() const override;
    [[nodiscard]] QString bigIntegerType() const override;
    [[nodiscard]] bool backsUp() const override { return false; }
    Result<Done> tuneOwn(QSqlDatabase &database) const override;
    //! Always Error::Kind::NotSupported.
    Result<Done> backUp(QSqlDatabase &database, const QString &path) const override;
};

} // namespace passwright
