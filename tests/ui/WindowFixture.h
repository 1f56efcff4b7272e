// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeConnection.h"
#include "models/crypto/SecureRandomSource.h"
#include "ui/account/SignInPage.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SessionWatch.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/PasswordField.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

namespace passwright::test {

//! A main window over a directory in memory with one super-user, admin, and one end user, mona.
struct WindowFixture
{
    WindowFixture()
        : connection(std::make_shared<FakeConnection>(clock))
        , connector(connection)
        , clipboard(*QGuiApplication::clipboard(), clock)
        , window(connector, profiles, secrets, exchange, preferences, clock, random, {}, clipboard,
              {.application = qApp, .host = QStringLiteral("host"), .samplePath = QStringLiteral("/nowhere/sample.sqlite"),
                  .documentsPath = QStringLiteral("/nowhere")})
    {
        connection->users.add(QStringLiteral("admin"), QStringLiteral("admin-password"), true);
        connection->users.add(QStringLiteral("mona"), QStringLiteral("mona-password"));
    }

    template<class T>
    T *find(const char *name, const QWidget *page = nullptr) const
    {
        // Only what can be seen: pages that were left wait for their deletion.
        for (T *found : (page ? page : &window)->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void open()
    {
        window.show();
        window.openProfile({.name = QStringLiteral("Test"), .databasePath = QStringLiteral("/nowhere/test.sqlite")});
        QTRY_VERIFY(find<PasswordField>("password"));
    }

    void signIn(const QString &userName, const QString &password)
    {
        auto *name = find<QLineEdit>("userName");
        QVERIFY(name);
        name->clear();
        QTest::keyClicks(name, userName);
        QTest::keyClicks(find<PasswordField>("password"), password);
        QTest::keyClick(find<PasswordField>("password"), Qt::Key_Return);
        QTRY_VERIFY(find<QPushButton>("signOutButton"));
    }

    void signInAdmin() { signIn(QStringLiteral("admin"), QStringLiteral("admin-password")); }
    void signInMona() { signIn(QStringLiteral("mona"), QStringLiteral("mona-password")); }

    [[nodiscard]] bool isSigningIn() const { return find<PasswordField>("password") && find<QPushButton>("leaveButton"); }

    //! Of the connection that is open.
    [[nodiscard]] IdleLock &idleLock() const { return *window.findChild<IdleLock *>(); }
    [[nodiscard]] SessionWatch &sessionWatch() const { return *window.findChild<SessionWatch *>(); }

    //! Every password field of the window, in pages shown or not.
    [[nodiscard]] bool hasPassword() const
    {
        for (const auto *field : window.findChildren<PasswordField *>()) {
            if (!field->isBlank())
                return true;
        }
        return false;
    }

    MockClock clock;
    SecureRandomSource random;
    std::shared_ptr<FakeConnection> connection;
    FakeConnector connector;
    MemoryProfiles profiles;
    MemorySecretStore secrets;
    MemoryExchange exchange;
    MemoryPreferences preferences;
    ClipboardGuard clipboard;
    MainWindow window;
};

} // namespace passwright::test
