// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/remote/RemoteWindow.h"

#include "ui/profiles/ConnectionsDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace passwright {
namespace {

constexpr int patience = 60000; // milliseconds, of a machine under load

// Nothing of the person's: no keychain, no proxy.
Settings settingsIn(const QString &home)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    return Settings(home + QStringLiteral("/config/passwright/passwright.ini"));
}

} // namespace

RemoteWindow::RemoteWindow(const Clock &clock, const QString &home)
    : m_settings(settingsIn(home))
    , m_local({.clock = clock, .random = m_random, .log = m_log}, {.application = QStringLiteral("passwright")})
    , m_remote({.clock = clock, .log = m_log, .profiles = m_profiles, .secrets = m_secrets},
          {.application = QStringLiteral("passwright"), .journalFolder = home + QStringLiteral("/data/passwright/journals")})
    , m_clipboard(*QApplication::clipboard(), clock)
    , m_window(m_connectors, m_profiles, m_secrets, m_files, m_preferences, clock, m_random, {}, m_clipboard,
          {.host = QStringLiteral("desk-4"), .samplePath = home + QStringLiteral("/sample.db"), .documentsPath = home})
{
    m_window.resize(1120, 780);
    m_window.show();
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window);
}

bool RemoteWindow::wait(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

bool RemoteWindow::sees(const char *name) const
{
    return wait([this, name] { return find(name) != nullptr; });
}

bool RemoteWindow::click(const char *name) const
{
    const auto isReady = [this, name] {
        const QWidget *widget = find(name, front());
        return widget && widget->isEnabled();
    };
    if (!wait(isReady))
        return false;
    QTest::mouseClick(find(name, front()), Qt::LeftButton);
    return true;
}

bool RemoteWindow::type(const char *name, const QString &text) const
{
    if (!wait([this, name] { return find<QLineEdit>(name, front()) != nullptr; }))
        return false;
    auto *line = find<QLineEdit>(name, front());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    return line->text() == text;
}

bool RemoteWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // What a window manager does when a dialog was closed.
    if (!m_window.findChild<ConnectionsDialog *>())
        m_window.activateWindow();
    if (!wait([] { return QApplication::focusWidget() != nullptr; }))
        return false;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    return true;
}

bool RemoteWindow::connectToZato(const QUrl &url)
{
    if (!click("zatoButton") || !type("name", QStringLiteral("Office")) || !type("address", url.toString())
        || !type("application", QStringLiteral("CRM")) || !click("testButton"))
        return false;
    if (!shows(OutcomeBanner::Kind::Changed) || !told().contains(QStringLiteral("answered as Zato SSO")))
        return false;
    return click("connectButton") && sees("leaveButton");
}

bool RemoteWindow::signIn(const QString &userName, const QString &password)
{
    return type("userName", userName) && type("password", password) && press(Qt::Key_Return) && sees("signOutButton");
}

bool RemoteWindow::choose(const QString &text)
{
    if (!type("search", text) || !press(Qt::Key_Return))
        return false;
    const auto isFound = [this, &text] {
        const auto *table = find<QTableView>("table");
        return table && table->model()->rowCount() == 1 && cell(0, 1).contains(text);
    };
    if (!wait(isFound))
        return false;
    find("search")->setFocus();
    return press(Qt::Key_Down) && press(Qt::Key_Return) && sees("facts");
}

bool RemoteWindow::typePassword(const QString &password)
{
    return click("type") && type("typedField", password);
}

bool RemoteWindow::changeOwn(const QString &current, const QString &next)
{
    return type("currentPassword", current) && type("newPassword", next) && type("repeatPassword", next) && press(Qt::Key_Return);
}

bool RemoteWindow::act(const char *bannerName) const
{
    for (auto *button : banner(bannerName)->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

const QWidget *RemoteWindow::front() const
{
    for (const auto *dialog : m_window.findChildren<ConnectionsDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return &m_window;
}

OutcomeBanner *RemoteWindow::banner(const char *name) const
{
    return find<OutcomeBanner>(name, front());
}

bool RemoteWindow::shows(OutcomeBanner::Kind kind, const char *name) const
{
    return wait([this, kind, name] { return banner(name) && banner(name)->shownKind() == kind; });
}

QString RemoteWindow::told(const char *name) const
{
    return banner(name) ? banner(name)->headline() + QLatin1Char('\n') + banner(name)->lines().join(QLatin1Char('\n')) : QString();
}

QString RemoteWindow::cell(int row, int column) const
{
    const auto *table = find<QTableView>("table");
    return table ? table->model()->index(row, column).data().toString() : QString();
}

} // namespace passwright
