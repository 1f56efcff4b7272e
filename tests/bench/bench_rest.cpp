// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// One reset, and one page of a search, through the REST door; beside them the same requests sent by curl
// over one kept connection to the same server in the same run.
#include "models/crypto/CryptoGate.h"
#include "models/crypto/PasswordHash.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/zato/ZatoDirectory.h"
#include "tests/support/servers/HttpTestServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoSso.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <vector>

using namespace passwright;

namespace {

constexpr double limit = 1.2; // times curl
constexpr int zatoRounds = 120000;
constexpr int rounds = 7;
constexpr int changesARound = 25;
constexpr int pages = 1000;
constexpr int usersAPage = 50;

struct Call
{
    const char *verb;
    const char *path;
    QJsonObject body;
};

template<class T>
T ended(Task<T> task)
{
    task.waitForFinished();
    return task.result().value();
}

double median(std::vector<double> values, double at = 0.5)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(static_cast<double>(values.size() - 1) * at));
}

//! Sends them over one connection; each call's time in ms, from curl's own clock.
std::vector<double> curl(const QUrl &server, const QList<Call> &calls)
{
    QByteArray config = "silent\nshow-error\nwrite-out = \"%{http_code} %{num_connects} %{time_total}\\n\"\n";
    for (const Call &call : calls) {
        const QByteArray json = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
        config += "url = \"" + server.toString().toUtf8() + call.path + "\"\nrequest = \"" + call.verb
            + "\"\nheader = \"Content-Type: application/json\"\noutput = \"/dev/null\"\ndata-raw = \""
            + QByteArray(json).replace('\\', "\\\\").replace('"', "\\\"") + "\"\n";
        config += "next\nsilent\nshow-error\nwrite-out = \"%{http_code} %{num_connects} %{time_total}\\n\"\n";
    }
    config.truncate(config.lastIndexOf("next\n"));
    QProcess process;
    process.start(QStringLiteral("curl"), {QStringLiteral("--disable"), QStringLiteral("--config"), QStringLiteral("-")});
    process.write(config);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    std::vector<double> times;
    int connections = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        if (words.at(0) != "200")
            qFatal("curl was answered with %s", words.at(0).constData());
        connections += words.at(1).toInt();
        times.push_back(words.at(2).toDouble() * 1000);
    }
    if (times.size() != static_cast<std::size_t>(calls.size()) || connections != 1)
        qFatal("curl: %zu answers over %d connections", times.size(), connections);
    return times;
}

//! The server's clock moves with every look at it: two resets within one of its ticks would look like one.
class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_start.addMSecs(++m_looks); }

private:
    QDateTime m_start = QDateTime::currentDateTimeUtc();
    mutable std::atomic<qint64> m_looks = 0;
};

//! A server, somebody signed in, and the ways to ask it.
class Scene
{
public:
    explicit Scene(bool derivesKeys)
        : m_sso(m_clock, ZatoSso::Behaviour::AsDocumented, zatoSampleUsers(m_clock.nowUtc()))
        , m_http([this, derivesKeys](const TestRequest &request) {
            // As Zato does before it answers.
            if (derivesKeys && request.method == "PATCH")
                (void)PasswordHash::make(Secret::fromUtf8("Tulip-Harbour-Lantern"), zatoRounds, m_random);
            return m_sso.handle(request);
        })
        , m_directory({.server = {.base = m_http.url()}, .behaviour = ZatoBehaviour::AsDocumented}, m_clock, {})
    {
        const auto signedIn = ended(m_directory.signIn(
            {.userName = QStringLiteral("admin1"), .password = Secret::fromUtf8("hQ9nl93UDqGus")}, context()));
        m_ust = signedIn.session->ust;
        m_mary = ended(m_directory.search({.text = QStringLiteral("mary")}, context())).users.constFirst().userId;
    }

    double resets(int count)
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            const Outcome outcome = ended(m_directory.changePassword({.newPassword = Secret::fromUtf8("Tulip-Harbour-Lantern"),
                .userId = m_mary, .passwordExpiryDays = 30, .mustChange = true}, context()));
            if (outcome.kind != Outcome::Kind::Changed)
                qFatal("not changed: %s", qUtf8Printable(outcome.detail));
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6 / count;
    }
    double curlResets(int count)
    {
        QList<Call> calls;
        const QJsonObject who{{QStringLiteral("ust"), m_ust.toString()}, {QStringLiteral("current_app"), QStringLiteral("CRM")},
            {QStringLiteral("user_id"), m_mary}};
        QJsonObject change = who;
        change.insert(QStringLiteral("new_password"), QStringLiteral("Tulip-Harbour-Lantern"));
        change.insert(QStringLiteral("password_expiry"), 30);
        change.insert(QStringLiteral("must_change"), true);
        for (int i = 0; i < count; ++i)
            calls << Call{"GET", "/zato/sso/user", who} << Call{"PATCH", "/zato/sso/user/password", change}
                  << Call{"GET", "/zato/sso/user", who};
        double sum = 0;
        for (const double time : curl(m_http.url(), calls))
            sum += time;
        return sum / count;
    }
    std::vector<double> searches(int count)
    {
        std::vector<double> times;
        UserQuery query{.limit = usersAPage};
        for (int i = 0; i < count; ++i) {
            QElapsedTimer timer;
            timer.start();
            const UserPage page = ended(m_directory.search(query, context()));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            query.after = page.hasMore ? page.cursor : QString();
        }
        return times;
    }
    std::vector<double> curlSearches(int count)
    {
        const int last = static_cast<int>((m_sso.userCount() + usersAPage - 1) / usersAPage);
        QList<Call> calls;
        for (int i = 0; i < count; ++i)
            calls << Call{"POST", "/zato/sso/user/search", {{QStringLiteral("ust"), m_ust.toString()},
                {QStringLiteral("current_app"), QStringLiteral("CRM")}, {QStringLiteral("cur_page"), i % last + 1},
                {QStringLiteral("page_size"), usersAPage}}};
        return curl(m_http.url(), calls);
    }

private:
    [[nodiscard]] CallContext context() const
    {
        return {.cid = newCid(), .currentUst = m_ust, .currentApp = QStringLiteral("CRM"), .host = QStringLiteral("desk-4")};
    }

    TickingClock m_clock;
    SecureRandomSource m_random;
    Secret m_ust;
    QString m_mary;
    ZatoSso m_sso;
    HttpTestServer m_http;
    ZatoDirectory m_directory;
};

//! Rounds of both in turn; prints the medians and gives their ratio.
double compare(const char *what, const std::function<double()> &door, const std::function<double()> &floor)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(door());
        theirs.push_back(floor());
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("%-46s %8.2f ms   curl %8.2f ms   ratio %5.2f", what, median(ours), median(theirs), ratio);
    return ratio;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    Scene real(true);
    const double ratio = compare("reset, the server derives keys as Zato does",
        [&real] { return real.resets(changesARound); }, [&real] { return real.curlResets(changesARound); });
    std::printf("   limit %.1f  %s\n", limit, ratio <= limit ? "within" : "OVER");

    Scene bare(false);
    compare("reset, the server answers at once", [&bare] { return bare.resets(changesARound * 4); },
        [&bare] { return bare.curlResets(changesARound * 4); });
    std::printf("   (three requests of no work)\n");

    const auto ours = bare.searches(pages);
    const auto theirs = bare.curlSearches(pages);
    std::printf("%d search pages of %d users: p50 %.2f ms, p95 %.2f ms   curl p50 %.2f ms, p95 %.2f ms\n", pages, usersAPage,
        median(ours), median(ours, 0.95), median(theirs), median(theirs, 0.95));
    return ratio <= limit ? 0 : 1;
}
