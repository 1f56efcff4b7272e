// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeConnection.h"
#include "models/crypto/SecureRandomSource.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/SessionRenewal.h"
#include "ui/shell/SessionShell.h"
#include "ui/shell/SessionWatch.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/WaitingNotice.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace passwright::test {

//! The shell of a session over a directory in memory with one super-user, admin, and one end user, mona.
class ShellFixture
{
public:
    ShellFixture()
        : connection(std::make_shared<FakeConnection>(clock))
        , clipboard(*QGuiApplication::clipboard(), clock)
    {
        users().add(QStringLiteral("admin"), QStringLiteral("admin-password"), true);
        users().add(QStringLiteral("mona"), QStringLiteral("mona-password"));
    }

    FakeDirectory &users() { return connection->users; }

    void open()
    {
        shell = std::make_unique<SessionShell>(connection, preferences, clock, random, QStringList(), clipboard,
            Workstation{.application = qApp, .host = QStringLiteral("host")});
        shell->resize(1100, 800);
        shell->show();
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        for (auto *notice : shell->findChildren<WaitingNotice *>())
            notice->setDelay(std::chrono::milliseconds(0));
    }

    //! Only what can be seen.
    template<class T = QWidget>
    T *find(const char *name) const
    {
        for (T *found : shell->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void type(const char *name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, name);
        QTest::keyClicks(field, text);
    }

    void signIn(const QString &userName, const QString &password)
    {
        find<QLineEdit>("userName")->clear();
        type("userName", userName);
        type("password", password);
        QTest::keyClick(find("password"), Qt::Key_Return);
        QTRY_VERIFY(find("signOutButton"));
        for (auto *notice : shell->findChildren<WaitingNotice *>())
            notice->setDelay(std::chrono::milliseconds(0));
    }

    void openAs(const QString &userName)
    {
        open();
        signIn(userName, userName + QStringLiteral("-password"));
    }

    void typeOwnChange(const QString &current, const QString &next) const
    {
        QTest::keyClick(shell.get(), Qt::Key_1, Qt::ControlModifier);
        type("currentPassword", current);
        type("newPassword", next);
        type("repeatPassword", next);
    }

    void submitOwnChange() const { QTest::keyClick(find("repeatPassword"), Qt::Key_Return); }

    //! Looks everybody up and chooses one.
    void choose(const QString &userName) const
    {
        QTest::keyClick(shell.get(), Qt::Key_2, Qt::ControlModifier);
        auto *table = find<QTableView>("table");
        QTest::keyClick(find("search"), Qt::Key_Return);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == userName)
                table->selectRow(row);
        }
    }

    [[nodiscard]] bool isSigningIn() const { return find("password") && find("leaveButton"); }
    [[nodiscard]] OutcomeBanner *banner() const { return find<OutcomeBanner>("banner"); }
    [[nodiscard]] std::optional<OutcomeBanner::Kind> shown() const { return banner() ? banner()->shownKind() : std::nullopt; }
    [[nodiscard]] QString headline() const { return banner() ? banner()->headline() : QString(); }
    [[nodiscard]] QPushButton *action() const
    {
        for (auto *button : banner()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    //! Every password field, in pages shown or not.
    [[nodiscard]] bool hasPassword() const
    {
        for (const auto *field : shell->findChildren<PasswordField *>()) {
            if (!field->isBlank())
                return true;
        }
        return false;
    }

    [[nodiscard]] IdleLock &idleLock() const { return *shell->findChild<IdleLock *>(); }
    [[nodiscard]] SessionWatch &sessionWatch() const { return *shell->findChild<SessionWatch *>(); }
    [[nodiscard]] SessionRenewal &renewal() const { return *shell->findChild<SessionRenewal *>(); }
    //! What keeps the person there.
    void touch() const { QTest::keyClick(shell.get(), Qt::Key_Shift); }

    MockClock clock;
    SecureRandomSource random;
    Preferences preferences;
    std::shared_ptr<FakeConnection> connection;
    ClipboardGuard clipboard;
    std::unique_ptr<SessionShell> shell;
};

} // namespace passwright::test
