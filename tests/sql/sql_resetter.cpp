// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/SystemLog.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/sql/SqlStore.h"
#include "tests/support/WaitFor.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cstdio>
#include <iostream>
#include <string>

using namespace passwright;

namespace {

class Silence final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

int failed(const char *step, const Error &error)
{
    std::printf("failed %s: %s\n", step, qUtf8Printable(error.detail));
    return 1;
}

Secret line()
{
    std::string text;
    std::getline(std::cin, text);
    return Secret::fromUtf8(text.c_str());
}

SqlStoreOptions optionsOf(const QString &database)
{
    constexpr int rounds = 1000;
    SqlStoreOptions options{.rounds = rounds};
    if (const auto url = DatabaseUrl::parse(database); url.ok())
        options.server = *url;
    else
        options.path = database;
    return options;
}

} // namespace

// One of several help desks at work on the same database: `sql_resetter DATABASE NUMBER BULK_ID SECONDS USER_ID...`,
// the database a path or an URL, its password and admin1's as two lines of the input. Resets the users' passwords over and
// over, several at once, to "Desk-NUMBER-Reset-COUNT!". Says "ready", waits for a third line, and in the end says
// "changed CID USER_ID COUNT" of each that was confirmed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate.ok())
        return failed("crypto", gate.error());
    const QStringList arguments = QCoreApplication::arguments();
    const QString number = arguments.value(2);
    const QStringList users = arguments.mid(5);
    SqlStoreOptions options = optionsOf(arguments.value(1));
    options.password = line();
    const Secret password = line();
    const SystemClock clock;
    const SecureRandomSource random;
    Silence log;
    CallContext context{.currentApp = QStringLiteral("CRM"), .host = QStringLiteral("desk-") + number, .bulkId = arguments.value(3)};
    const auto newCall = [&context] {
        context.cid = newCid();
        return context;
    };

    const auto store = waitFor(SqlStore::open(options, {.clock = clock, .random = random, .log = log}));
    if (!store.ok())
        return failed("open", store.error());
    UserDirectory &directory = (*store)->directory();
    const auto signedIn = waitFor(directory.signIn({.userName = QStringLiteral("admin1"), .password = password}, newCall()));
    if (!signedIn.ok())
        return failed("sign-in", signedIn.error());
    if (!signedIn->signedIn())
        return failed("sign-in", {.detail = QStringLiteral("refused")});
    context.currentUst = signedIn->session->ust;

    struct Reset
    {
        QString userId;
        int count;
        Task<Outcome> task;
    };
    std::puts("ready");
    std::fflush(stdout);
    (void)line();
    QByteArray confirmed; // said at the end: nobody reads meanwhile
    int count = 0;
    const QDeadlineTimer end(std::chrono::seconds(arguments.value(4).toInt()));
    do {
        QList<Reset> resets;
        for (int i = 0; i < directory.capabilities().changesAtOnce; ++i, ++count) {
            const QString userId = users.at(count % users.size());
            const Secret fresh = Secret::fromString(QStringLiteral("Desk-%1-Reset-%2!").arg(number).arg(count));
            resets << Reset{userId, count, directory.changePassword({.newPassword = fresh, .userId = userId}, newCall())};
        }
        for (const Reset &reset : resets) {
            const auto outcome = waitFor(reset.task);
            if (!outcome.ok())
                return failed("reset", outcome.error());
            if (outcome->kind != Outcome::Kind::Changed)
                return failed("reset", {.detail = outcome->detail + QStringLiteral(" (not changed)")});
            confirmed += QStringLiteral("changed %1 %2 %3\n").arg(outcome->cid, reset.userId).arg(reset.count).toUtf8();
        }
    } while (!end.hasExpired());
    std::fwrite(confirmed.constData(), 1, static_cast<size_t>(confirmed.size()), stdout);
    return 0;
}
