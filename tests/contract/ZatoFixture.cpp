// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ZatoFixture.h"

#include "tests/support/servers/ZatoSampleUsers.h"

namespace passwright {
namespace {

constexpr int others = 5; // beside those with a name

ZatoDirectory::Options optionsFor(const QUrl &url)
{
    return {.server = {.base = url, .proxy = RestOptions::Proxy::None}, .rules = zatoDefaults()};
}

} // namespace

ZatoFixture::ZatoFixture(ZatoSso::Behaviour behaviour)
    : m_server(m_clock, behaviour, people())
    , m_directory(optionsFor(m_server.url()), m_clock, {})
{
}

QList<ZatoUser> ZatoFixture::people() const
{
    QList<ZatoUser> users = zatoSampleUsers(m_clock.nowUtc().addSecs(-3600), others);
    for (ZatoUser &user : users) {
        if (user.userName == QLatin1String("soon"))
            user.passwordExpiry = QDateTime(QDate(2026, 11, 25), QTime(17, 13, 14), Qt::UTC);
        if (user.userName == QLatin1String("mary"))
            user.email = QStringLiteral("mary@example.com");
    }
    return users;
}

} // namespace passwright
