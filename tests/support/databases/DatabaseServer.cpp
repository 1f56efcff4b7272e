// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databases/DatabaseServer.h"

namespace passwright {

DatabaseUrl DatabaseServer::url(const QString &database) const
{
    return {.engine = engine(),
            .user = QStringLiteral("helpdesk"),
            .hosts = {{.name = QStringLiteral("127.0.0.1"), .port = port()}},
            .name = database,
            .tls = DatabaseUrl::Tls::Off};
}

} // namespace passwright
