// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/WorkstationJournal.h"

#include "tests/journal/JournalFolder.h"
#include "tests/support/RawDatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <array>

using namespace passwright;

class tst_WorkstationJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void intentAndOutcomeAreTwoRowsOfOneChain();
    void everyRowGoesToTheSystemLogAsWell();
    void outcomeWithoutAnIntentIsARowLikeAnyOther();
    void rowsOfACallAreFoundByItsCid();
    void sameChangeIsNotBegunTwice();
    void namesAreNoLongerThanAColumn();

    void isReadAgainAfterAnotherOpening();

    void changeUnderWayIsNotUnfinished();
    void changeOfAClosedJournalIsUnfinished();
    void killedBetweenIntentAndOutcomeIsUnfinished();
    void settledIsNoLongerUnfinished();
    void unfinishedAreToldOldestFirst();

    void fourProgramsKeepOneChain();
    void tamperingIsFound();
    void exportIsInTheTrail();
    void exportDoesNotReplaceAFile();
    void stoppedExportLeavesNoFile();

private:
    [[nodiscard]] Intent intent(const QString &cid) const { return m_folder->intent(cid); }
    [[nodiscard]] static AuditEvent outcomeOf(const Intent &intent, AuditEvent::Outcome outcome);
    [[nodiscard]] QStringList unfinished() const { return unfinishedIn(*m_journal); }
    [[nodiscard]] QStringList outcomes() const { return outcomesIn(*m_journal); }
    //! Another program that has begun this change and waits.
    void beginElsewhere(QProcess &program, const QString &cid) const;

    std::unique_ptr<JournalFolder> m_folder;
    WorkstationJournal::Opened m_journal;
};

void tst_WorkstationJournal::init()
{
    m_folder = std::make_unique<JournalFolder>();
    const auto journal = m_folder->open();
    QVERIFY2(journal.ok(), qUtf8Printable(journal.ok() ? QString() : journal.error().detail));
    m_journal = *journal;
}

void tst_WorkstationJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

AuditEvent tst_WorkstationJournal::outcomeOf(const Intent &intent, AuditEvent::Outcome outcome)
{
    AuditEvent event = intent.event;
    event.outcome = outcome;
    return event;
}

void tst_WorkstationJournal::beginElsewhere(QProcess &program, const QString &cid) const
{
    program.start(QStringLiteral(PASSWRIGHT_BIN_DIR "/journal_writer"), {QStringLiteral("begin"), m_folder->path(), cid});
    QVERIFY(program.waitForReadyRead());
    QCOMPARE(program.readLine().trimmed(), QByteArray("begun"));
}

void tst_WorkstationJournal::intentAndOutcomeAreTwoRowsOfOneChain()
{
    const Intent reset = intent(QStringLiteral("c1"));
    const auto begun = waitFor(m_journal->begin(reset));
    QVERIFY(begun.ok());
    QCOMPARE(begun->sequence, 1);
    const auto ended = waitFor(m_journal->end(outcomeOf(reset, AuditEvent::Outcome::Partial)));
    QVERIFY(ended.ok());
    QCOMPARE(ended->sequence, 2);
    QCOMPARE(ended->previousHash, begun->hash);

    const auto page = waitFor(m_journal->read({}, {}));
    QVERIFY(page.ok());
    QCOMPARE(page->events, (QList{*ended, *begun}));
    QCOMPARE(page->events.last().reason, QStringLiteral("INC-1"));
    const auto verdict = waitFor(m_journal->verify(ended->hash, {}));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict->rows, 2);
}

void tst_WorkstationJournal::everyRowGoesToTheSystemLogAsWell()
{
    const qsizetype before = m_folder->log.lines().size();
    const Intent reset = intent(QStringLiteral("c1"));
    (void)waitFor(m_journal->begin(reset));
    const auto ended = waitFor(m_journal->end(outcomeOf(reset, AuditEvent::Outcome::Changed)));
    const QStringList lines = m_folder->log.lines().mid(before);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(QLatin1String("outcome=intended")));
    QVERIFY(lines.at(1).contains(QLatin1String("outcome=changed")));
    QVERIFY(!lines.join(QLatin1Char(' ')).contains(QLatin1String("INC-1")));
    QCOMPARE(m_folder->log.lastHash(), ended->hash);
}

void tst_WorkstationJournal::outcomeWithoutAnIntentIsARowLikeAnyOther()
{
    AuditEvent signIn = intent(QStringLiteral("c1")).event;
    signIn.kind = AuditEvent::Kind::SignIn;
    signIn.outcome = AuditEvent::Outcome::Ok;
    QVERIFY(waitFor(m_journal->end(signIn)).ok());
    QCOMPARE(outcomes(), QStringList{QStringLiteral("ok")});
}

void tst_WorkstationJournal::rowsOfACallAreFoundByItsCid()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c2")))).ok());
    QVERIFY(waitFor(m_journal->end(outcomeOf(intent(QStringLiteral("c1")), AuditEvent::Outcome::Changed))).ok());
    const auto rows = waitFor(m_journal->ofCall(QStringLiteral("c1"), {}));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().outcome, AuditEvent::Outcome::Intended);
    QCOMPARE(rows->last().outcome, AuditEvent::Outcome::Changed);
    QVERIFY(waitFor(m_journal->ofCall(QStringLiteral("c3"), {}))->isEmpty());
}

void tst_WorkstationJournal::sameChangeIsNotBegunTwice()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    QVERIFY(!waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    QCOMPARE(outcomes(), QStringList{QStringLiteral("intended")});
}

void tst_WorkstationJournal::namesAreNoLongerThanAColumn()
{
    Intent reset = intent(QStringLiteral("c1"));
    reset.event.actorName = QString(10000, QLatin1Char('x'));
    reset.event.reason = QString(10000, QLatin1Char('y'));
    const auto begun = waitFor(m_journal->begin(reset));
    QCOMPARE(begun->actorName.size(), 191);
    QCOMPARE(begun->reason.size(), 10000);
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
}

void tst_WorkstationJournal::isReadAgainAfterAnotherOpening()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    m_journal.reset();
    m_journal = *m_folder->open();
    QCOMPARE(outcomes(), QStringList{QStringLiteral("intended")});
    // Nothing of how it was made is left beside it.
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new-*")}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_WorkstationJournal::changeUnderWayIsNotUnfinished()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("here")))).ok());
    QProcess program;
    beginElsewhere(program, QStringLiteral("there"));
    QCOMPARE(unfinished(), QStringList());
    // Nor to another journal of the same program.
    const auto second = m_folder->open();
    QCOMPARE(waitFor((*second)->unfinished())->size(), 0);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

void tst_WorkstationJournal::changeOfAClosedJournalIsUnfinished()
{
    const Intent reset = intent(QStringLiteral("c1"));
    QVERIFY(waitFor(m_journal->begin(reset)).ok());
    m_journal.reset();
    m_journal = *m_folder->open();
    const auto found = waitFor(m_journal->unfinished());
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 1);
    const Intent &told = found->first();
    QCOMPARE(told.event.reason, reset.event.reason);
    QCOMPARE(told.event.targetId, reset.event.targetId);
    QCOMPARE(told.event.outcome, AuditEvent::Outcome::Intended);
    QCOMPARE(told.asked.step, Outcome::Step::SetPassword);
    QCOMPARE(told.asked.sentAt, reset.asked.sentAt);
    QCOMPARE(told.asked.lastSetBefore, reset.asked.lastSetBefore);
    QCOMPARE(told.asked.expiryDays, std::optional(30));
    QCOMPARE(told.asked.mustChange, std::optional(true));
}

void tst_WorkstationJournal::killedBetweenIntentAndOutcomeIsUnfinished()
{
    QProcess program;
    beginElsewhere(program, QStringLiteral("cut-off"));
    QCOMPARE(unfinished(), QStringList());
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(unfinished(), QStringList{QStringLiteral("cut-off")});
    const auto asked = waitFor(m_journal->unfinished())->first().asked;
    QVERIFY(asked.sentAt.isValid());
    QVERIFY(!asked.lastSetBefore.isValid());
    QVERIFY(!asked.expiryDays);
    QVERIFY(!asked.mustChange);
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
}

void tst_WorkstationJournal::settledIsNoLongerUnfinished()
{
    QProcess program;
    beginElsewhere(program, QStringLiteral("cut-off"));
    program.kill();
    QVERIFY(program.waitForFinished());
    const auto found = waitFor(m_journal->unfinished());
    QCOMPARE(found->size(), 1);
    QVERIFY(waitFor(m_journal->end(outcomeOf(found->first(), AuditEvent::Outcome::Unknown))).ok());
    QCOMPARE(unfinished(), QStringList());
    QVERIFY(waitFor(m_journal->end(outcomeOf(found->first(), AuditEvent::Outcome::Changed))).ok());
    QCOMPARE(outcomes(), (QStringList{QStringLiteral("intended"), QStringLiteral("unknown"), QStringLiteral("changed")}));
}

void tst_WorkstationJournal::unfinishedAreToldOldestFirst()
{
    for (const char *cid : {"z", "m", "a"})
        QVERIFY(waitFor(m_journal->begin(intent(QLatin1String(cid)))).ok());
    QVERIFY(waitFor(m_journal->end(outcomeOf(intent(QStringLiteral("m")), AuditEvent::Outcome::Changed))).ok());
    m_journal.reset();
    m_journal = *m_folder->open();
    QCOMPARE(unfinished(), (QStringList{QStringLiteral("z"), QStringLiteral("a")}));
}

void tst_WorkstationJournal::fourProgramsKeepOneChain()
{
    constexpr int each = 15;
    m_journal.reset();
    for (const char *suffix : {"", ".alive"})
        QVERIFY(QFile::remove(m_folder->path() + QLatin1String(suffix)));
    std::array<QProcess, 4> programs;
    for (size_t i = 0; i < programs.size(); ++i)
        programs.at(i).start(QStringLiteral(PASSWRIGHT_BIN_DIR "/journal_writer"),
            {QStringLiteral("write"), m_folder->path(), QStringLiteral("program%1-").arg(i), QString::number(each)});
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAllStandardOutput().constData());
    }
    m_journal = *m_folder->open();
    const auto verdict = waitFor(m_journal->verify({}, {}));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict->rows, 4 * each * 2);
    QCOMPARE(unfinished(), QStringList());
}

void tst_WorkstationJournal::tamperingIsFound()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    RawDatabase(m_folder->path()).run(QStringLiteral("UPDATE passwright_audit SET actor_name = 'somebody else'"));
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Changed);
}

void tst_WorkstationJournal::exportIsInTheTrail()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    const QString file = m_folder->filePath(QStringLiteral("trail.json"));
    const auto rows = waitFor(m_journal->exportTo(file, AuditLog::Format::Json, {},
        {.cid = QStringLiteral("c2"), .currentApp = QStringLiteral("CRM"), .host = QStringLiteral("desk-7")}));
    QVERIFY(rows.ok());
    QCOMPARE(*rows, 1);
    QCOMPARE(modeOf(file), mode_t{0600});
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.first().toObject().value(QLatin1String("cid")).toString(), QStringLiteral("c1"));

    const AuditEvent told = waitFor(m_journal->read({.limit = 1}, {}))->events.first();
    QCOMPARE(told.kind, AuditEvent::Kind::Export);
    QCOMPARE(told.outcome, AuditEvent::Outcome::Ok);
    QCOMPARE(told.reason, QStringLiteral("trail.json"));
    QCOMPARE(told.cid, QStringLiteral("c2"));
    QCOMPARE(told.host, QStringLiteral("desk-7"));
    QCOMPARE(told.time, m_folder->clock.nowUtc());
}

void tst_WorkstationJournal::stoppedExportLeavesNoFile()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    const qsizetype before = outcomes().size();
    const QString file = m_folder->filePath(QStringLiteral("trail.csv"));
    std::stop_source stop;
    stop.request_stop();
    const auto rows = waitFor(m_journal->exportTo(file, AuditLog::Format::Csv, {}, {.cid = QStringLiteral("c2"), .stop = stop.get_token()}));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(outcomes().size(), before);
}

void tst_WorkstationJournal::exportDoesNotReplaceAFile()
{
    const QString file = m_folder->filePath(QStringLiteral("mine.csv"));
    QFile mine(file);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("keep me") == 7);
    mine.close();
    const auto rows = waitFor(m_journal->exportTo(file, AuditLog::Format::Csv, {}, {}));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(QFileInfo(file).size(), 7);
    QCOMPARE(outcomes(), QStringList());
}

QTEST_GUILESS_MAIN(tst_WorkstationJournal)
#include "tst_WorkstationJournal.moc"
