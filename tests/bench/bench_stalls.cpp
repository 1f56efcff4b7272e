// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop while a person works on the sample database.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/StallRounds.h"

using namespace passwright;

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    BenchDesk desk;
    try {
        Hand(desk.window()).click("sampleButton");
        const StallRounds rounds{.userName = QStringLiteral("admin"), .password = desk.samplePassword(),
            .oneUser = QStringLiteral("layla"), .otherUser = QStringLiteral("emma"), .rounds = 9};
        return rounds.play(app, desk.window()) ? 0 : 1;
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
