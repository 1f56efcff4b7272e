// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop over a server whose answers are nearly
// 1 MiB and come in dribbles.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/MeteredApplication.h"
#include "tests/bench/StallPhase.h"
#include "tests/pictures/Hand.h"
#include "tests/support/FaultServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoSso.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

using namespace passwright;

namespace {

constexpr int rounds = 5;
constexpr qsizetype answerSize = 1000 * 1024; // bytes
constexpr int piece = 8192;                   // bytes, one every few milliseconds

//! The SSO's answer, made long by a member that nobody asked for.
FaultReply fattened(const TestReply &reply)
{
    QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    json.insert(QStringLiteral("padding"), QString(answerSize - reply.body.size(), QLatin1Char('x')));
    return {.status = reply.status, .contentType = reply.contentType, .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const SystemClock clock;
    ZatoSso sso(clock, ZatoSso::Behaviour::As33, zatoSampleUsers(clock.nowUtc()));
    FaultServer server([&sso](const FaultRequest &request) {
        return fattened(sso.handle({.method = request.method, .path = QString::fromUtf8(request.path), .body = request.body}));
    });
    server.failFrom(1, {.kind = Fault::Dribble, .piece = piece});

    BenchDesk desk;
    Hand hand(desk.window());
    StallPhase signIn{"sign-in, 1 MiB in dribbles"};
    StallPhase search{"search, 1 MiB in dribbles"};
    StallPhase reset{"reset, 1 MiB in dribbles"};
    try {
        desk.window().openProfile({.id = QStringLiteral("bench"), .name = QStringLiteral("CRM"), .kind = Profile::Kind::ZatoServer,
            .address = server.url().toString(), .application = QStringLiteral("CRM")});
        hand.find("submitButton");
        for (int i = 0; i < rounds; ++i) {
            app.takeLongestMs();
            hand.signIn(QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
            hand.find("signOutButton");
            signIn.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_2, Qt::ControlModifier);
            hand.find("search");
            hand.settle();
            app.takeLongestMs();
            hand.choose(i % 2 == 0 ? QStringLiteral("mary") : QStringLiteral("joan"));
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
