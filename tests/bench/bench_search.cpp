// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// One process for one database of BenchUsers, so that memory can be compared: searches through controller and model
// beside the bare driver's, scrolling, and the same search the usual Qt way. Prints JSON.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BareSearch.h"
#include "tests/bench/SearchScene.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlTableModel>

#include <cstdio>

using namespace passwright;

namespace {

//! In KiB.
int memory(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    for (const QByteArray &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(each.indexOf(':') + 1).replace("kB", "").trimmed().toInt();
    }
    qFatal("no %s", line);
}

template<class Work>
double time(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QJsonArray json(const std::vector<double> &times)
{
    QJsonArray array;
    for (const double each : times)
        array << each;
    return array;
}

//! A table model over the users whose names or address have the text anywhere, by user name, up to its first rows.
double usualSearch(QSqlDatabase &database, const QString &text)
{
    return time([&] {
        QSqlTableModel model(nullptr, database);
        model.setTable(QStringLiteral("zato_sso_user"));
        model.setFilter(QStringLiteral("display_name_upper LIKE '%%1%' OR username LIKE '%%2%' OR email LIKE '%%2%'").arg(text.toUpper(), text));
        model.setSort(model.fieldIndex(QStringLiteral("username")), Qt::AscendingOrder);
        if (!model.select() || model.rowCount() == 0)
            qFatal("%s", qUtf8Printable(model.lastError().text()));
    });
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int warmRounds = 2;
    constexpr int rounds = 9;
    constexpr int rowsScrolled = 10000;
    constexpr int jumps = 60;
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const BenchDatabase place = BenchDatabase::fromWords(QCoreApplication::arguments().mid(1));
    SearchScene scene(place);
    const int idle = memory("VmRSS");
    const QList<BenchQuery> queries = BenchQuery::all();
    for (int i = 0; i < warmRounds; ++i) {
        for (const BenchQuery &query : queries)
            (void)scene.search(query);
    }
    const std::vector<double> pages = scene.scroll(rowsScrolled);
    QJsonObject report{{QStringLiteral("idle"), idle}, {QStringLiteral("scroll"), json(pages)}, {QStringLiteral("jump"), json(scene.jump(jumps))},
        {QStringLiteral("rss"), memory("VmRSS")}, {QStringLiteral("peak"), memory("VmHWM")}};

    RawDatabase raw(place.place());
    const auto dialect = dialectOf(raw.database());
    QJsonArray searches;
    for (const BenchQuery &query : queries) {
        const QStringList userIds = scene.search(query).userIds;
        BareSearch bare(raw.database(), *dialect, query, userIds);
        (void)bare.run();
        std::vector<double> toRows;
        std::vector<double> toPage;
        std::vector<double> floor;
        for (int i = 0; i < rounds; ++i) {
            const auto answer = scene.search(query);
            toRows.push_back(answer.rowsMs);
            toPage.push_back(answer.pageMs);
            int users = 0;
            floor.push_back(time([&bare, &users] { users = bare.run(); }));
            if (users != answer.userIds.size())
                qFatal("%s: %d users, and not %lld", qUtf8Printable(query.title()), users, static_cast<long long>(answer.userIds.size()));
        }
        searches << QJsonObject{{QStringLiteral("query"), query.title()}, {QStringLiteral("kind"), QString::fromLatin1(query.kind)},
            {QStringLiteral("rows"), userIds.size()}, {QStringLiteral("toRows"), json(toRows)}, {QStringLiteral("toPage"), json(toPage)},
            {QStringLiteral("bare"), json(floor)}};
    }
    report.insert(QStringLiteral("searches"), searches);
    QJsonArray usual;
    for (const char *text : {"maria", "schmidt", "quill"})
        usual << usualSearch(raw.database(), QString::fromLatin1(text));
    report.insert(QStringLiteral("usual"), usual);
    report.insert(QStringLiteral("usualPeak"), memory("VmHWM"));
    std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
