// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/StoreHarness.h"
#include "tests/ui/FakeConnection.h"
#include "tests/ui/OneConnector.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SignedInPage.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/PasswordField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace passwright::test {

//! The window over a database, with its super-user admin1 signed in.
struct StoreWindow
{
    //! \p harness must outlive it.
    StoreWindow(StoreHarness &harness, OneConnector::Make make)
        : connector(std::move(make))
        , clipboard(*QApplication::clipboard(), harness.clock)
        , window(connector, profiles, secrets, exchange, preferences, harness.clock, harness.random, {}, clipboard,
              {.application = qApp, .host = QStringLiteral("host"), .bulkFolder = harness.path(QStringLiteral("plans"))})
    {
    }

    void open()
    {
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openProfile({.id = QStringLiteral("crm"), .name = QStringLiteral("CRM"), .databasePath = QStringLiteral("/nowhere")});
        signIn(QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
    }

    //! The one that is seen.
    template<class T>
    T *find(const char *name) const
    {
        for (T *found : window.findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isSigningIn() const { return find<QAbstractButton>("leaveButton"); }
    [[nodiscard]] SignedInPage *pages() const { return window.findChild<SignedInPage *>(); }
    [[nodiscard]] IdleLock &idleLock() const { return *window.findChild<IdleLock *>(); }
    //! Why the window does not close.
    [[nodiscard]] QString note() const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("lose")) && label->text().contains(QStringLiteral("window")))
                return label->text();
        }
        return {};
    }

    void typeSignIn(const QString &userName, const QString &password) const
    {
        QTRY_VERIFY(isSigningIn());
        auto *name = find<QLineEdit>("userName");
        name->clear();
        QTest::keyClicks(name, userName);
        QTest::keyClicks(find<PasswordField>("password"), password);
        QTest::keyClick(find<PasswordField>("password"), Qt::Key_Return);
    }
    void signIn(const QString &userName, const QString &password) const
    {
        typeSignIn(userName, password);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("signOutButton"), 20'000);
    }

    OneConnector connector;
    MemoryProfiles profiles;
    MemorySecretStore secrets;
    MemoryExchange exchange;
    MemoryPreferences preferences;
    ClipboardGuard clipboard;
    MainWindow window;
};

} // namespace passwright::test
