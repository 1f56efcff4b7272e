// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/WorkstationJournal.h"
#include "tests/support/WaitFor.h"

#include <QCoreApplication>

#include <cstdio>

using namespace passwright;

namespace {

class Silence final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

Intent intentNumbered(const QString &cid)
{
    return {.event = {.time = QDateTime::currentDateTimeUtc(),
                      .kind = AuditEvent::Kind::ResetPassword,
                      .outcome = AuditEvent::Outcome::Intended,
                      .targetId = QStringLiteral("zusrmary"),
                      .cid = cid},
            .asked = {.sentAt = QDateTime::currentDateTimeUtc()}};
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

// A second program on the same journal: `begin FILE CID` begins a change, says so and waits for the end of
// its input; `write FILE CID COUNT` begins and ends that many.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    Silence log;
    const auto journal = waitFor(WorkstationJournal::open(arguments.value(2), clock, log));
    if (!journal.ok()) {
        say("cannot open");
        return 1;
    }
    const QString cid = arguments.value(3);
    if (arguments.value(1) == QLatin1String("begin")) {
        say(waitFor((*journal)->begin(intentNumbered(cid))).ok() ? "begun" : "failed");
        while (std::getchar() != EOF) { }
        return 0;
    }
    for (int i = 0; i < arguments.value(4).toInt(); ++i) {
        Intent intent = intentNumbered(cid + QString::number(i));
        const auto begun = waitFor((*journal)->begin(intent));
        intent.event.outcome = AuditEvent::Outcome::Changed;
        if (!begun.ok() || !waitFor((*journal)->end(intent.event)).ok()) {
            say("failed");
            return 1;
        }
    }
    return 0;
}
