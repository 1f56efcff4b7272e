// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/ServerTour.h"

#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoServer.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>

#include <stdexcept>
#include <utility>

namespace passwright {
namespace {

const QTableView *tableOf(ServerDesk &desk)
{
    return qobject_cast<const QTableView *>(desk.hand.find("table"));
}

} // namespace

ServerTour::ServerTour(const Clock &clock, const RandomSource &random, ClipboardGuard &clipboard, Save save)
    : m_clock(clock)
    , m_random(random)
    , m_clipboard(clipboard)
    , m_save(std::move(save))
    , m_tls{m_certificates.good().certificate.toPem(), m_certificates.good().key.toPem()}
{
    QFile file(m_folder.filePath(QStringLiteral("authority.pem")));
    if (!m_certificates.isValid() || !file.open(QIODevice::WriteOnly) || file.write(m_certificates.authorityPem()) < 0)
        throw std::runtime_error("no certificates: " + m_certificates.error().toStdString());
}

void ServerTour::walk()
{
    zato();
    licenseSpring();
}

void ServerTour::zato()
{
    const QDateTime now = m_clock.nowUtc();
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33, zatoSampleUsers(now, 0) + zatoOfficeUsers(now), m_tls);
    ServerDesk desk(m_clock, m_random, m_clipboard);
    desk.window.openProfile(secured({.id = QStringLiteral("head"), .name = QStringLiteral("Head office"),
        .kind = Profile::Kind::ZatoServer, .address = server.url().toString(), .application = QStringLiteral("CRM")}));
    desk.hand.find("submitButton");
    shot(desk, QStringLiteral("zato-sign-in"));
    desk.hand.signIn(QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
    desk.hand.find("signOutButton");
    desk.hand.press(Qt::Key_2, Qt::ControlModifier);
    desk.hand.type("search", QStringLiteral("noor"));
    desk.hand.press(Qt::Key_Return);
    desk.hand.wait([&desk] { return tableOf(desk)->model()->rowCount() > 5; }, "the users in the table");
    desk.hand.settle();
    desk.hand.find("search")->setFocus();
    const auto isThere = [&desk] { return tableOf(desk)->currentIndex().siblingAtColumn(1).data().toString() == QLatin1String("noor.eriksen"); };
    for (int i = 0; i < 10 && !isThere(); ++i)
        desk.hand.press(Qt::Key_Down);
    if (!isThere())
        throw std::runtime_error("the user is not in the table");
    desk.hand.press(Qt::Key_Return);
    desk.hand.find("reset");
    shot(desk, QStringLiteral("zato-user"));
    // What the change that is pictured as partly done would have done.
    server.sso().edit(QStringLiteral("noor.eriksen"), [&now](ZatoUser &user) {
        user.passwordLastSet = now;
        user.passwordExpiry = now.addDays(730);
    });
    zatoOutcomes(desk);
    desk.hand.press(Qt::Key_3, Qt::ControlModifier);
    shot(desk, QStringLiteral("zato-activity"));
    desk.hand.press(Qt::Key_2, Qt::ControlModifier);
    desk.hand.type("reason", QStringLiteral("INC-4711"));
    server.sso().endSessions();
    desk.hand.press(Qt::Key_Return, Qt::ControlModifier);
    desk.hand.find("submitButton");
    shot(desk, QStringLiteral("zato-session-ended"));
    desk.hand.type("password", QStringLiteral("hQ9nl93UDqGus"));
    desk.hand.press(Qt::Key_Return);
    desk.hand.find("signOutButton");
    shot(desk, QStringLiteral("zato-signed-in-again"));
}

void ServerTour::zatoOutcomes(ServerDesk &desk)
{
    desk.hand.type("reason", QStringLiteral("INC-4711"));
    reset(desk, {.kind = Outcome::Kind::Partial, .done = {Outcome::Step::SetPassword}, .notDone = {Outcome::Step::SetMustChange},
                    .detail = QStringLiteral("the server said ok; read back, it was not all done")},
        QStringLiteral("zato-partly"));
    takeAction(desk, QStringLiteral("zato-flag-again"));
    desk.hand.click("done");
    reset(desk, {.kind = Outcome::Kind::Unknown}, QStringLiteral("zato-unknown"));
    takeAction(desk, QStringLiteral("zato-checked"));
}

void ServerTour::licenseSpring()
{
    const LicenseSpringSettings settings;
    LicenseSpringServer server(m_clock, settings, m_tls);
    ServerDesk desk(m_clock, m_random, m_clipboard);
    const Profile profile = secured({.id = QStringLiteral("licenses"), .name = QStringLiteral("Licenses"),
        .kind = Profile::Kind::LicenseSpring, .address = server.url().toString(), .apiKey = settings.apiKey,
        .managementAddress = server.url().toString()});
    desk.secrets.list << test::MemorySecretStore::Kept{profile.id, SecretName::SharedKey, settings.sharedKey, SecretStore::Keep::InMemory}
                      << test::MemorySecretStore::Kept{profile.id, SecretName::ManagementKey, settings.managementKey, SecretStore::Keep::InMemory};
    desk.window.openProfile(profile);
    desk.hand.find("search");
    desk.hand.press(Qt::Key_1, Qt::ControlModifier);
    desk.hand.type("userName", QStringLiteral("ann.archer@example.com"));
    desk.hand.type("currentPassword", QStringLiteral("Not-Her-Password"));
    desk.hand.type("newPassword", QStringLiteral("Tulip-Harbour-Lantern-7"));
    desk.hand.type("repeatPassword", QStringLiteral("Tulip-Harbour-Lantern-7"));
    shot(desk, QStringLiteral("licensespring-my-password"));
    desk.hand.press(Qt::Key_Return);
    desk.hand.find("banner");
    shot(desk, QStringLiteral("licensespring-my-password-refused"));
    desk.hand.press(Qt::Key_2, Qt::ControlModifier);
    desk.hand.type("search", QStringLiteral("archer"));
    desk.hand.press(Qt::Key_Return);
    desk.hand.wait([&desk] { return tableOf(desk)->model()->rowCount() > 0; }, "the user in the table");
    desk.hand.settle();
    desk.hand.find("search")->setFocus();
    desk.hand.press(Qt::Key_Down);
    desk.hand.press(Qt::Key_Return);
    desk.hand.find("reset");
    shot(desk, QStringLiteral("licensespring-user"));
    desk.hand.press(Qt::Key_Return, Qt::ControlModifier);
    desk.hand.find("card");
    shot(desk, QStringLiteral("licensespring-hand-over"));
}

Profile ServerTour::secured(Profile profile) const
{
    profile.authoritiesPath = m_folder.filePath(QStringLiteral("authority.pem"));
    profile.proxy = Profile::Proxy::None;
    return profile;
}

void ServerTour::reset(ServerDesk &desk, const Outcome &outcome, const QString &name)
{
    if (const auto connection = desk.connector.current.lock())
        connection->bent.next = outcome;
    desk.hand.press(Qt::Key_Return, Qt::ControlModifier);
    desk.hand.find("banner");
    shot(desk, name);
}

void ServerTour::takeAction(ServerDesk &desk, const QString &name)
{
    auto *action = desk.hand.find("banner")->findChild<QPushButton *>();
    if (action == nullptr || !action->isVisible())
        throw std::runtime_error("no action to take: " + name.toStdString());
    action->click();
    desk.hand.settle();
    desk.hand.find("banner");
    shot(desk, name);
}

void ServerTour::shot(ServerDesk &desk, const QString &name)
{
    desk.hand.settle();
    m_save(&desk.window, name);
}

} // namespace passwright
