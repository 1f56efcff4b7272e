// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop while a person scrolls down a list of 1,000,000 users.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/BenchUsers.h"
#include "tests/bench/MeteredApplication.h"
#include "tests/bench/StallPhase.h"
#include "tests/pictures/Hand.h"
#include "tests/support/RawDatabase.h"

#include <QTableView>
#include <QTest>

#include <stdexcept>

using namespace passwright;

namespace {

constexpr int people = 1'000'000;
constexpr int rounds = 5;
constexpr int rowsOfRound = 10'000;

//! Page after page by key, and on where the next rows are still being read.
void scroll(Hand &hand, QTableView &table, int rows)
{
    const int until = table.currentIndex().row() + rows;
    hand.wait([&] {
        QTest::keyClick(&table, Qt::Key_PageDown);
        return table.currentIndex().row() >= until;
    }, "the rows further down");
}

bool play(MeteredApplication &app, MainWindow &window)
{
    Hand hand(window);
    StallPhase scrolling{"scrolling"};
    hand.find("submitButton");
    hand.signIn(BenchStore::userName(), BenchStore::password().toString());
    hand.press(Qt::Key_2, Qt::ControlModifier);
    // Return in the empty search asks for everybody.
    hand.find("search")->setFocus();
    hand.press(Qt::Key_Return);
    auto *table = qobject_cast<QTableView *>(hand.find("table"));
    hand.wait([table] { return table->model()->rowCount() > 1; }, "the first rows");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    hand.settle();
    for (int i = 0; i < rounds; ++i) {
        app.takeLongestMs();
        scroll(hand, *table, rowsOfRound);
        scrolling.longestMs.push_back(app.takeLongestMs());
    }
    return scrolling.report();
}

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.sqlite"));
    BenchStore::create({.path = path});
    {
        RawDatabase raw(path);
        BenchUsers(SystemClock().nowUtc()).add(raw, people);
        const BenchStore listed({.path = path});
    }
    BenchDesk desk;
    try {
        desk.window().openProfile({.id = QStringLiteral("bench"), .name = QStringLiteral("Bench"), .databasePath = path});
        return play(app, desk.window()) ? 0 : 1;
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
