// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/SqlFixture.h"

namespace passwright {

SqlFixture::SqlFixture(Kind kind)
    : m_kind(kind)
{
    const QString path = kind == Kind::Own ? m_harness.path(QStringLiteral("own.sqlite")) : m_harness.copyOfZato();
    if (kind == Kind::Zato) {
        m_store = m_harness.zato(path);
        return;
    }
    m_store = m_harness.own(path);
    people(*m_store, RawDatabase(path));
}

void SqlFixture::people(SqlStore &store, const RawDatabase &raw)
{
    const Session admin = StoreHarness::signInAdmin(store);
    struct Person
    {
        const char *name;
        const char *password;
        const char *displayName;
    };
    for (const Person &person : {Person{"admin2", "Wm7!kTz0pLq2x", "Second Admin"}, Person{"joan", "Correct-Horse-1", "Joan Doe"},
             Person{"mary", "Battery-Staple-2", "Mary Major"}, Person{"locked", "Locked-Pass-3!", "Lucy Locked"},
             Person{"pending", "Pending-Pass-4!", "Pete Pending"}, Person{"mustchange", "Must-Change-5!", "Molly Must"},
             Person{"expired", "Expired-Pass-6!", "Ed Expired"}, Person{"soon", "Soon-Expires-7!", "Sue Soon"},
             Person{"totp", "Totp-Pass-8!!", "Toby Totp"}}) {
        const QString name = QString::fromLatin1(person.name);
        const auto added = waitFor(store.directory().addUser({.userName = name,
                                                                   .password = Secret::fromUtf8(person.password),
                                                                   .displayName = QString::fromLatin1(person.displayName),
                                                                   .firstName = name == QLatin1String("joan") ? QStringLiteral("Joan") : QString(),
                                                                   .email = name + QStringLiteral("@example.com"),
                                                                   .isSuperUser = name == QLatin1String("admin2"),
                                                                   .mustChange = name == QLatin1String("mustchange")},
            StoreHarness::context(admin)));
        if (!added.ok() || added->kind != Outcome::Kind::Changed)
            qFatal("cannot add %s", person.name);
    }
    raw.run(QStringLiteral("UPDATE zato_sso_user SET is_locked = '1' WHERE username = 'locked'"));
    raw.run(QStringLiteral("UPDATE zato_sso_user SET approval_status = 'before_decision' WHERE username = 'pending'"));
    raw.run(QStringLiteral("UPDATE zato_sso_user SET password_expiry = '2026-11-19 17:13:14.300173' WHERE username = 'expired'"));
    raw.run(QStringLiteral("UPDATE zato_sso_user SET password_expiry = '2026-11-25 17:13:14.300173' WHERE username = 'soon'"));
    raw.run(QStringLiteral(
        "UPDATE zato_sso_user SET is_totp_enabled = '1', totp_key = 'KMCLCWN4YPMD2WO3' WHERE username = 'totp'"));
}

} // namespace passwright
