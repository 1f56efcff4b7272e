// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop while a bulk reset takes all cores and a person
// goes on working in the window: looks people up, looks at the rows of the run.
#include "models/crypto/CryptoGate.h"
#include "models/crypto/PasswordHash.h"
#include "models/sql/SqlSettings.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/StallPhase.h"
#include "tests/bench/MeteredApplication.h"
#include "tests/pictures/Hand.h"
#include "tests/support/RawDatabase.h"
#include "ui/bulk/BulkController.h"
#include "ui/users/UsersPage.h"

#include <QStyleHints>
#include <QTest>

#include <stdexcept>

using namespace passwright;

using Step = BulkController::Step;

namespace {

constexpr int people = 200;
constexpr int rounds = 5;

//! A window on a database of some people, and who works in it.
class BulkRounds
{
public:
    BulkRounds(MeteredApplication &app, MainWindow &window)
        : m_app(app)
        , m_window(window)
        , m_hand(window)
    {
    }

    [[nodiscard]] bool play()
    {
        m_hand.find("submitButton");
        m_hand.signIn(BenchStore::userName(), BenchStore::password().toString());
        m_hand.press(Qt::Key_2, Qt::ControlModifier);
        m_hand.find("search");
        for (int i = 0; i < rounds; ++i)
            round();
        const bool isWithin = m_dryRun.report();
        return m_run.report() && isWithin;
    }

private:
    void round()
    {
        auto *users = m_window.findChild<UsersPage *>();
        m_app.takeLongestMs();
        Q_EMIT users->bulkResetOfSearchChosen({});
        m_hand.find("keepInWindow");
        auto *controller = m_window.findChild<BulkController *>();
        m_hand.settle();
        m_hand.find("keepInWindow")->setFocus();
        m_hand.press(Qt::Key_Space);
        go();
        m_hand.wait([&] { return controller->step() == Step::Checked; }, "the verdicts");
        m_hand.settle();
        m_dryRun.longestMs.push_back(m_app.takeLongestMs());
        go();
        m_hand.wait([&] { return controller->step() == Step::Running; }, "the run");
        int lookedUp = 0;
        while (controller->step() == Step::Running) {
            lookUp(++lookedUp);
            lookAtRows();
        }
        if (controller->counts().states.value(BulkEntry::State::Changed) != people || lookedUp < 2)
            throw std::runtime_error("the run was too short to work meanwhile, or did not come to its end");
        m_hand.find("bulkDone");
        m_hand.settle();
        m_run.longestMs.push_back(m_app.takeLongestMs());
        m_hand.click("bulkDone");
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        m_hand.click("bulkDone");
        m_hand.find("search");
    }

    void go()
    {
        // A second press within the time of a double click is not heard.
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        m_hand.click("bulkGo");
    }

    void lookUp(int number)
    {
        m_hand.press(Qt::Key_2, Qt::ControlModifier);
        m_hand.find("search");
        m_hand.choose(QStringLiteral("user%1").arg(110 + number % 80));
    }

    void lookAtRows()
    {
        m_hand.press(Qt::Key_4, Qt::ControlModifier);
        m_hand.wait([this] { return m_hand.seen("bulkBar") != nullptr || m_hand.seen("bulkDone") != nullptr; }, "the bulk reset");
        QWidget *table = m_hand.seen("bulkTable");
        for (int i = 0; table != nullptr && i < 20; ++i)
            QTest::keyClick(table, i < 10 ? Qt::Key_PageDown : Qt::Key_PageUp);
        m_hand.settle();
    }

    MeteredApplication &m_app;
    MainWindow &m_window;
    Hand m_hand;
    StallPhase m_dryRun{"dry run"};
    StallPhase m_run{"bulk reset"};
};

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.sqlite"));
    BenchStore::create({.path = path}, people);
    {
        RawDatabase raw(path);
        if (!SqlSettings(raw.database()).setRounds(PasswordHash::defaultRounds).ok())
            qFatal("the rounds are not as they are by default");
    }
    BenchDesk desk;
    try {
        desk.window().openProfile({.id = QStringLiteral("bench"), .name = QStringLiteral("Bench"), .databasePath = path});
        return BulkRounds(app, desk.window()).play() ? 0 : 1;
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
