// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop while a person signs in, searches and resets.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/MeteredApplication.h"
#include "tests/bench/StallPhase.h"
#include "tests/pictures/Hand.h"

#include <stdexcept>

using namespace passwright;

int main(int argc, char **argv)
{
    constexpr int rounds = 9;
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    BenchDesk desk;
    Hand hand(desk.window());
    StallPhase signIn{"sign-in"};
    StallPhase search{"search"};
    StallPhase reset{"reset"};
    try {
        hand.click("sampleButton");
        hand.find("submitButton");
        for (int i = 0; i < rounds; ++i) {
            app.takeLongestMs();
            hand.signIn(QStringLiteral("admin"), desk.samplePassword());
            hand.find("signOutButton");
            signIn.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_2, Qt::ControlModifier);
            hand.find("search");
            hand.settle();
            app.takeLongestMs();
            hand.choose(i % 2 == 0 ? QStringLiteral("layla") : QStringLiteral("emma"));
            search.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_G, Qt::ControlModifier);
            hand.press(Qt::Key_Return, Qt::ControlModifier);
            hand.find("card");
            hand.settle();
            reset.longestMs.push_back(app.takeLongestMs());
            hand.click("done");
            hand.signOut();
        }
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    bool isWithin = true;
    for (const StallPhase *phase : {&signIn, &search, &reset})
        isWithin = phase->report() && isWithin;
    return isWithin ? 0 : 1;
}
