// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/SessionTour.h"

#include "FakeConnection.h"
#include "tests/pictures/Hand.h"
#include "ui/shell/SessionShell.h"
#include "ui/shell/SessionWatch.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QMainWindow>

namespace passwright {
namespace {

using namespace test;

//! A window over a directory in memory with a super-user, ada, and twenty users.
class Scene
{
public:
    explicit Scene(const Capabilities &can)
        : connection(std::make_shared<FakeConnection>(clock))
        , hand(window)
    {
        connection->users.can = can;
        connection->users.add(QStringLiteral("ada"), QStringLiteral("secret of ada"), true);
        for (const char *name : {"amara", "ben", "chloe", "david", "emma", "farid", "grace", "hugo", "ines", "joan", "karl", "lena"})
            connection->users.add(QLatin1String(name), QStringLiteral("secret"));
    }

    void open(const RandomSource &random, ClipboardGuard &clipboard)
    {
        shell = new SessionShell(connection, {}, clock, random, {}, clipboard, Workstation{.host = QStringLiteral("desk-4")});
        window.setCentralWidget(shell);
        window.resize(1120, 780);
        window.show();
        window.activateWindow();
        if (connection->users.can.sessions) {
            hand.signIn(QStringLiteral("ada"), QStringLiteral("secret of ada"));
            hand.find("signOutButton");
        }
    }

    MockClock clock;
    std::shared_ptr<FakeConnection> connection;
    QMainWindow window;
    Hand hand;
    SessionShell *shell = nullptr;
};

Capabilities everything()
{
    return {.sessions = true, .ownChange = true, .search = true, .resetOthers = true, .passwordExpiry = true, .mustChange = true,
        .lock = true, .approve = true, .tellsReasons = true, .readsBack = true, .renewsSession = true};
}

} // namespace

SessionTour::SessionTour(const RandomSource &random, ClipboardGuard &clipboard, Save save)
    : m_random(random)
    , m_clipboard(clipboard)
    , m_save(std::move(save))
{
}

void SessionTour::walk()
{
    withoutSessions();
    late();
    ended();
    cutOff();
}

void SessionTour::withoutSessions()
{
    Scene scene({.ownChange = true, .search = true, .resetOthers = true});
    scene.open(m_random, m_clipboard);
    scene.hand.find("search");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("no-session-users"));
    scene.hand.press(Qt::Key_Return);
    scene.hand.choose(QStringLiteral("emma"));
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("no-session-user"));
    scene.connection->users.nextOutcome = Outcome{.kind = Outcome::Kind::Unknown};
    scene.hand.press(Qt::Key_Return, Qt::ControlModifier);
    scene.hand.find("banner");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("no-session-unknown"));
    scene.hand.press(Qt::Key_1, Qt::ControlModifier);
    scene.hand.find("currentPassword");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("no-session-my-password"));
}

void SessionTour::late()
{
    Scene scene(everything());
    scene.open(m_random, m_clipboard);
    scene.hand.press(Qt::Key_Return);
    scene.hand.choose(QStringLiteral("emma"));
    scene.connection->users.hold();
    scene.hand.press(Qt::Key_Return, Qt::ControlModifier);
    scene.hand.find("stopWaiting");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("late"));
    scene.hand.press(Qt::Key_Escape);
    scene.hand.find("banner");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("late-stopped"));
    scene.connection->users.release();
}

void SessionTour::ended()
{
    Scene scene(everything());
    scene.open(m_random, m_clipboard);
    scene.clock.advance(3600);
    scene.shell->findChild<SessionWatch *>()->check();
    scene.hand.find("password");
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("session-ended"));
}

void SessionTour::cutOff()
{
    Scene scene(everything());
    FakeJournal &journal = scene.connection->journalOrNot.emplace();
    for (const char *name : {"emma", "joan"}) {
        const auto &account = scene.connection->users.at(QLatin1String(name)).account;
        journal.open << Intent{.event = {.time = scene.clock.nowUtc().addSecs(-4000), .kind = AuditEvent::Kind::ResetPassword,
                                   .outcome = AuditEvent::Outcome::Intended, .actorName = QStringLiteral("ada"),
                                   .targetId = account.userId, .targetName = account.userName, .cid = newCid()},
            .asked = {.sentAt = scene.clock.nowUtc(), .lastSetBefore = account.passwordLastSet}};
    }
    scene.open(m_random, m_clipboard);
    scene.hand.settle();
    m_save(&scene.window, QStringLiteral("cut-off"));
}

} // namespace passwright
