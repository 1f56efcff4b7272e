// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/SqlServerFixture.h"

#include "tests/contract/SqlFixture.h"

namespace passwright {

SqlServerFixture::SqlServerFixture(DatabaseServer &server)
{
    const QString name = QStringLiteral("contract");
    server.createDatabase(name);
    SqlStoreOptions options = StoreHarness::ownOptions({});
    options.server = server.url(name);
    options.password = DatabaseServer::password();
    const auto store = waitFor(SqlStore::create(options, StoreHarness::admin(), zatoDefaults(), m_harness.services()));
    if (!store.ok())
        qFatal("%s: %s", qUtf8Printable(store.error().subject), qUtf8Printable(store.error().detail));
    m_store = *store;
    SqlFixture::people(*m_store, *server.raw(name));
}

} // namespace passwright
