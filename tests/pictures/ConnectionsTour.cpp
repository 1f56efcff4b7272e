// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/ConnectionsTour.h"

#include "ui/widgets/MenuButton.h"

#include <QComboBox>
#include <QListWidget>

#include <utility>

namespace passwright {

ConnectionsTour::ConnectionsTour(QWidget &window, Hand &hand, BentConnector &connector, Save save)
    : m_window(window)
    , m_hand(hand)
    , m_connector(connector)
    , m_save(std::move(save))
{
}

void ConnectionsTour::walk()
{
    zato();
    licenseSpring();
    databaseServer();
    local();
    list();
    keys();
}

void ConnectionsTour::zato()
{
    m_hand.click("zatoButton");
    m_hand.find("application");
    shot(QStringLiteral("zato-new"));
    m_hand.type("name", QStringLiteral("Head office"));
    m_hand.type("address", QStringLiteral("http://sso.example.org"));
    static_cast<QComboBox *>(m_hand.find("trust"))->setCurrentIndex(3);
    static_cast<QComboBox *>(m_hand.find("proxy"))->setCurrentIndex(2);
    m_hand.type("pinnedKey", QStringLiteral("ba7816bf"));
    m_hand.click("saveButton");
    m_hand.find("addressNote");
    shot(QStringLiteral("zato-wrong"));
    static_cast<QComboBox *>(m_hand.find("trust"))->setCurrentIndex(0);
    static_cast<QComboBox *>(m_hand.find("proxy"))->setCurrentIndex(0);
    m_hand.type("address", QStringLiteral("https://sso.example.org"));
    m_hand.type("application", QStringLiteral("CRM"));
    m_connector.nextProbe = ServerProbe{.api = ServerProbe::Api::AsExpected, .protocol = QStringLiteral("TLS 1.3"),
        .certificateUntil = QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC)};
    m_hand.click("testButton");
    m_hand.find("banner");
    shot(QStringLiteral("zato-tested"));
    m_hand.click("saveButton");
    close();
}

void ConnectionsTour::licenseSpring()
{
    m_hand.click("licenseSpringButton");
    m_hand.type("name", QStringLiteral("Licenses"));
    m_hand.type("apiKey", QStringLiteral("9f3c2a"));
    m_hand.type("sharedKey", QStringLiteral("shared key"));
    m_hand.find("management")->setFocus();
    m_hand.press(Qt::Key_Space);
    shot(QStringLiteral("licensespring"));
    m_connector.nextProbe = ServerProbe{.api = ServerProbe::Api::KeysRefused, .protocol = QStringLiteral("TLS 1.3"),
        .detail = QStringLiteral("signature_mismatch")};
    m_hand.click("testButton");
    m_hand.find("banner");
    shot(QStringLiteral("licensespring-refused"));
    m_hand.click("saveButton");
    close();
}

void ConnectionsTour::databaseServer()
{
    m_hand.click("databaseServerButton");
    m_hand.type("name", QStringLiteral("People"));
    m_hand.type("hosts", QStringLiteral("db1.example.org, db2.example.org"));
    m_hand.type("databaseName", QStringLiteral("people"));
    m_hand.type("user", QStringLiteral("helpdesk"));
    m_hand.type("password", QStringLiteral("database password"));
    shot(QStringLiteral("database-server"));
    m_connector.nextProbe = ServerProbe{.api = ServerProbe::Api::NoUsers, .protocol = QStringLiteral("TLS")};
    m_hand.click("testButton");
    m_hand.find("banner");
    shot(QStringLiteral("database-server-tested"));
    m_hand.click("saveButton");
    close();
}

void ConnectionsTour::local()
{
    m_hand.click("connectionsButton");
    // The menu of Add: the last is the local database.
    static_cast<MenuButton *>(m_hand.find("addButton"))->popup()->actions().constLast()->trigger();
    m_hand.type("name", QStringLiteral("Server on the desk"));
    m_hand.type("databasePath", QStringLiteral("/srv/zato/crm/odb.sqlite"));
    m_hand.type("secretsPath", QStringLiteral("/srv/zato/crm/secrets.conf"));
    shot(QStringLiteral("local"));
    m_hand.click("saveButton");
    close();
}

void ConnectionsTour::list()
{
    m_hand.find("recent");
    m_hand.settle();
    m_save(&m_window, QStringLiteral("welcome-servers"));
    m_hand.click("connectionsButton");
    m_hand.find("addButton");
    shot(QStringLiteral("connections"));
    static_cast<QListWidget *>(m_hand.find("list"))->setCurrentRow(0);
    m_connector.nextProbe = ServerProbe{.api = ServerProbe::Api::AsExpected, .protocol = QStringLiteral("TLS 1.3"),
        .certificateUntil = QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC)};
    m_hand.click("testButton");
    m_hand.find("banner");
    shot(QStringLiteral("connections-tested"));
    m_hand.click("removeButton");
    m_hand.find("banner");
    shot(QStringLiteral("connections-remove"));
    close();
}

void ConnectionsTour::keys()
{
    chooseLicenses();
    m_connector.nextError = Error{.kind = Error::Kind::NotTrusted, .subject = QStringLiteral("api.licensespring.com"),
        .code = QStringLiteral("tls.unknown_authority")};
    m_hand.click("openRecentButton");
    m_hand.find("banner");
    m_hand.settle();
    m_save(&m_window, QStringLiteral("welcome-not-trusted"));
    m_connector.nextError = Error{.kind = Error::Kind::SecretNeeded, .subject = QStringLiteral("client_secret")};
    chooseLicenses();
    m_hand.click("openRecentButton");
    m_hand.find("client_secret");
    m_hand.settle();
    m_save(&m_window, QStringLiteral("keys"));
    m_hand.click("backButton");
    m_hand.find("zatoButton");
}

void ConnectionsTour::chooseLicenses()
{
    auto *recent = static_cast<QListWidget *>(m_hand.find("recent"));
    recent->setCurrentItem(recent->findItems(QStringLiteral("Licenses"), Qt::MatchStartsWith).constFirst());
}

void ConnectionsTour::close()
{
    m_hand.click("closeButton");
    m_hand.wait([this] { return m_hand.seen("ConnectionsDialog") == nullptr; }, "the dialog to close");
    // Without a window manager nobody else gives the keys back to the window.
    m_window.activateWindow();
    m_hand.settle();
}

QWidget *ConnectionsTour::dialog()
{
    return m_hand.find("ConnectionsDialog");
}

void ConnectionsTour::shot(const QString &name)
{
    m_hand.settle();
    m_save(dialog(), name);
}

} // namespace passwright
