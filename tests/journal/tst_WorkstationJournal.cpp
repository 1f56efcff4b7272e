// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/WorkstationJournal.h"

#include "tests/support/AsNobody.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/RecordingLog.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/stat.h>

using namespace passwright;

namespace {

constexpr mode_t modeBits = 07777;

mode_t modeOf(const QString &path)
{
    struct stat file{};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & modeBits : modeBits;
}

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod %s", qPrintable(path));
}

class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

void damage(const QString &path, qint64 at, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(QByteArray(size, '\xA5')) != size)
        qFatal("cannot damage the file");
}

} // namespace

class tst_WorkstationJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void intentAndOutcomeAreTwoRowsOfOneChain();
    void everyRowGoesToTheSystemLogAsWell();
    void outcomeWithoutAnIntentIsARowLikeAnyOther();
    void sameChangeIsNotBegunTwice();
    void namesAreNoLongerThanAColumn();

    void onlyTheOwnerMayReadIt();
    void existingFolderStaysAsItIs();
    void isReadAgainAfterAnotherOpening();
    void cannotBeOpenedWhereNothingCanBeWritten();
    void whatIsNoJournalIsLeftAlone_data();
    void whatIsNoJournalIsLeftAlone();
    void newerVersionIsLeftAlone();
    void damagedPageIsNamed();
    void fullDiskBeginsNothing();

    void changeUnderWayIsNotUnfinished();
    void changeOfAClosedJournalIsUnfinished();
    void killedBetweenIntentAndOutcomeIsUnfinished();
    void settledIsNoLongerUnfinished();
    void unfinishedAreToldOldestFirst();

    void fourProgramsKeepOneChain();
    void tamperingIsFound();
    void exportIsInTheTrail();
    void exportDoesNotReplaceAFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] Result<WorkstationJournal::Opened> open() { return waitFor(WorkstationJournal::open(path(), m_clock, m_log)); }
    [[nodiscard]] Intent intent(const QString &cid) const;
    [[nodiscard]] static AuditEvent outcomeOf(const Intent &intent, AuditEvent::Outcome outcome);
    [[nodiscard]] QStringList unfinished() const;
    [[nodiscard]] QStringList outcomes() const;
    //! Another program that has begun this change and waits.
    void beginElsewhere(QProcess &program, const QString &cid) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    RecordingLog m_log;
    WorkstationJournal::Opened m_journal;
};

void tst_WorkstationJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto journal = open();
    QVERIFY2(journal.ok(), qUtf8Printable(journal.ok() ? QString() : journal.error().detail));
    m_journal = *journal;
}

void tst_WorkstationJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

Intent tst_WorkstationJournal::intent(const QString &cid) const
{
    return {.event = {.time = m_clock.nowUtc(),
                      .kind = AuditEvent::Kind::ResetPassword,
                      .outcome = AuditEvent::Outcome::Intended,
                      .actorId = QStringLiteral("zusradmin"),
                      .actorName = QStringLiteral("admin1"),
                      .targetId = QStringLiteral("zusrmary"),
                      .targetName = QStringLiteral("mary"),
                      .cid = cid,
                      .application = QStringLiteral("CRM"),
                      .expiryDays = 30,
                      .mustChange = true,
                      .reason = QStringLiteral("INC-1")},
            .asked = {.step = Outcome::Step::SetPassword,
                      .sentAt = m_clock.nowUtc(),
                      .lastSetBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
                      .expiryDays = 30,
                      .mustChange = true}};
}

AuditEvent tst_WorkstationJournal::outcomeOf(const Intent &intent, AuditEvent::Outcome outcome)
{
    AuditEvent event = intent.event;
    event.outcome = outcome;
    return event;
}

QStringList tst_WorkstationJournal::unfinished() const
{
    const auto found = waitFor(m_journal->unfinished());
    if (!found.ok())
        return {found.error().detail};
    QStringList cids;
    for (const Intent &intent : *found)
        cids << intent.event.cid;
    return cids;
}

QStringList tst_WorkstationJournal::outcomes() const
{
    const auto page = waitFor(m_journal->read({}, {}));
    if (!page.ok())
        return {page.error().detail};
    QStringList words;
    for (const AuditEvent &event : page->events)
        words.prepend(toText(event.outcome));
    return words;
}

void tst_WorkstationJournal::beginElsewhere(QProcess &program, const QString &cid) const
{
    program.start(QStringLiteral(PASSWRIGHT_BIN_DIR "/journal_writer"), {QStringLiteral("begin"), path(), cid});
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
    const qsizetype before = m_log.lines().size();
    const Intent reset = intent(QStringLiteral("c1"));
    (void)waitFor(m_journal->begin(reset));
    const auto ended = waitFor(m_journal->end(outcomeOf(reset, AuditEvent::Outcome::Changed)));
    const QStringList lines = m_log.lines().mid(before);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(QLatin1String("outcome=intended")));
    QVERIFY(lines.at(1).contains(QLatin1String("outcome=changed")));
    QVERIFY(!lines.join(QLatin1Char(' ')).contains(QLatin1String("INC-1")));
    QCOMPARE(m_log.lastHash(), ended->hash);
}

void tst_WorkstationJournal::outcomeWithoutAnIntentIsARowLikeAnyOther()
{
    AuditEvent signIn = intent(QStringLiteral("c1")).event;
    signIn.kind = AuditEvent::Kind::SignIn;
    signIn.outcome = AuditEvent::Outcome::Ok;
    QVERIFY(waitFor(m_journal->end(signIn)).ok());
    QCOMPARE(outcomes(), QStringList{QStringLiteral("ok")});
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

void tst_WorkstationJournal::onlyTheOwnerMayReadIt()
{
    const Umask open(0);
    const QString deep = m_folder->filePath(QStringLiteral("a/b"));
    const auto journal = waitFor(WorkstationJournal::open(deep + QStringLiteral("/journal.sqlite"), m_clock, m_log));
    QVERIFY(journal.ok());
    QVERIFY(waitFor((*journal)->begin(intent(QStringLiteral("c1")))).ok());
    QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("a"))), mode_t{0700});
    QCOMPARE(modeOf(deep), mode_t{0700});
    const QFileInfoList files = QDir(deep).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files)
        QVERIFY2(modeOf(file.filePath()) == mode_t{0600}, qPrintable(file.fileName()));
}

void tst_WorkstationJournal::existingFolderStaysAsItIs()
{
    const QString folder = m_folder->filePath(QStringLiteral("shared"));
    QVERIFY(::mkdir(QFile::encodeName(folder).constData(), 0755) == 0);
    QVERIFY(waitFor(WorkstationJournal::open(folder + QStringLiteral("/journal.sqlite"), m_clock, m_log)).ok());
    QCOMPARE(modeOf(folder), mode_t{0755});
}

void tst_WorkstationJournal::isReadAgainAfterAnotherOpening()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    m_journal.reset();
    m_journal = *open();
    QCOMPARE(outcomes(), QStringList{QStringLiteral("intended")});
    // Nothing of how it was made is left beside it.
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new-*")}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_WorkstationJournal::cannotBeOpenedWhereNothingCanBeWritten()
{
    const QString folder = m_folder->filePath(QStringLiteral("read-only"));
    QVERIFY(::mkdir(QFile::encodeName(folder).constData(), 0555) == 0);
    m_journal.reset();
    setMode(path(), 0444);
    setMode(m_folder->path(), 0755);
    const AsNobody nobody;
    const auto fresh = waitFor(WorkstationJournal::open(folder + QStringLiteral("/journal.sqlite"), m_clock, m_log));
    QVERIFY(!fresh.ok());
    QCOMPARE(fresh.error().kind, Error::Kind::CannotWrite);
    QVERIFY(fresh.error().subject.startsWith(folder));

    const auto existing = open();
    QVERIFY(!existing.ok());
    QCOMPARE(existing.error().kind, Error::Kind::CannotWrite);
}

void tst_WorkstationJournal::whatIsNoJournalIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QByteArray(5000, 'x') << static_cast<int>(Error::Kind::NotADatabase);
    QTest::newRow("empty") << QByteArray() << static_cast<int>(Error::Kind::Damaged);
    QFile sample(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QTest::newRow("another program's database") << sample.readAll() << static_cast<int>(Error::Kind::Damaged);
}

void tst_WorkstationJournal::whatIsNoJournalIsLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString strange = m_folder->filePath(QStringLiteral("strange"));
    QFile file(strange);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    const auto journal = waitFor(WorkstationJournal::open(strange, m_clock, m_log));
    QVERIFY(!journal.ok());
    QCOMPARE(static_cast<int>(journal.error().kind), kind);
    QCOMPARE(journal.error().subject, strange);
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == content);
}

void tst_WorkstationJournal::newerVersionIsLeftAlone()
{
    m_journal.reset();
    RawDatabase(path()).run(QStringLiteral("PRAGMA user_version = 99"));
    const auto journal = open();
    QVERIFY(!journal.ok());
    QCOMPARE(journal.error().kind, Error::Kind::SchemaTooNew);
    QCOMPARE(journal.error().detail, QStringLiteral("99"));
}

void tst_WorkstationJournal::damagedPageIsNamed()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    m_journal.reset();
    constexpr qint64 page = 4096;
    damage(path(), page, QFileInfo(path()).size() - page);
    const auto journal = open();
    Error error;
    if (journal.ok()) {
        const auto begun = waitFor((*journal)->begin(intent(QStringLiteral("c2"))));
        QVERIFY(!begun.ok());
        error = begun.error();
    } else {
        error = journal.error();
    }
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QCOMPARE(error.subject, path());
}

void tst_WorkstationJournal::fullDiskBeginsNothing()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("before")))).ok());
    Intent longest = intent(QStringLiteral("during"));
    longest.event.reason = QString(1'000'000, QLatin1Char('x'));
    {
        const FileSizeLimit full(400'000);
        const auto begun = waitFor(m_journal->begin(longest));
        QVERIFY(!begun.ok());
        QCOMPARE(begun.error().kind, Error::Kind::NoSpace);
        QCOMPARE(begun.error().subject, path());
    }
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("after")))).ok());
    QCOMPARE(outcomes().size(), 2);
    m_journal.reset();
    m_journal = *open();
    QCOMPARE(unfinished(), (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
}

void tst_WorkstationJournal::changeUnderWayIsNotUnfinished()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("here")))).ok());
    QProcess program;
    beginElsewhere(program, QStringLiteral("there"));
    QCOMPARE(unfinished(), QStringList());
    // Nor to another journal of the same program.
    const auto second = open();
    QCOMPARE(waitFor((*second)->unfinished())->size(), 0);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

void tst_WorkstationJournal::changeOfAClosedJournalIsUnfinished()
{
    const Intent reset = intent(QStringLiteral("c1"));
    QVERIFY(waitFor(m_journal->begin(reset)).ok());
    m_journal.reset();
    m_journal = *open();
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
    m_journal = *open();
    QCOMPARE(unfinished(), (QStringList{QStringLiteral("z"), QStringLiteral("a")}));
}

void tst_WorkstationJournal::fourProgramsKeepOneChain()
{
    constexpr int each = 15;
    m_journal.reset();
    for (const char *suffix : {"", ".alive"})
        QVERIFY(QFile::remove(path() + QLatin1String(suffix)));
    std::array<QProcess, 4> programs;
    for (size_t i = 0; i < programs.size(); ++i)
        programs.at(i).start(QStringLiteral(PASSWRIGHT_BIN_DIR "/journal_writer"),
            {QStringLiteral("write"), path(), QStringLiteral("program%1-").arg(i), QString::number(each)});
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAllStandardOutput().constData());
    }
    m_journal = *open();
    const auto verdict = waitFor(m_journal->verify({}, {}));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict->rows, 4 * each * 2);
    QCOMPARE(unfinished(), QStringList());
}

void tst_WorkstationJournal::tamperingIsFound()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    RawDatabase(path()).run(QStringLiteral("UPDATE passwright_audit SET actor_name = 'somebody else'"));
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
    QCOMPARE(told.time, m_clock.nowUtc());
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
