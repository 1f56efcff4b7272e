// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop over a server whose answers are nearly
// 1 MiB and come in dribbles.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/StallRounds.h"
#include "tests/support/FaultServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoSso.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace passwright;

namespace {

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
    try {
        desk.window().openProfile({.id = QStringLiteral("bench"), .name = QStringLiteral("CRM"), .kind = Profile::Kind::ZatoServer,
            .address = server.url().toString(), .application = QStringLiteral("CRM")});
        const StallRounds rounds{.userName = QStringLiteral("admin1"), .password = QStringLiteral("hQ9nl93UDqGus"),
            .oneUser = QStringLiteral("mary"), .otherUser = QStringLiteral("joan"), .rounds = 5};
        return rounds.play(app, desk.window()) ? 0 : 1;
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
