// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/JournalFile.h"

#include "tests/journal/JournalFolder.h"
#include "tests/support/AsNobody.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/RawDatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace passwright;

namespace {

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

//! The file of a journal, and what may be wrong with it: each has its own word, and nothing is written over.
class tst_JournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyTheOwnerMayReadIt();
    void existingFolderStaysAsItIs();
    void cannotBeOpenedWhereNothingCanBeWritten();
    void whatIsNoJournalIsLeftAlone_data();
    void whatIsNoJournalIsLeftAlone();
    void newerVersionIsLeftAlone();
    void olderVersionIsBroughtUp();
    void damagedPageIsNamed();
    void fullDiskBeginsNothing();

private:
    [[nodiscard]] Intent intent(const QString &cid) const { return m_folder->intent(cid); }

    std::unique_ptr<JournalFolder> m_folder;
    WorkstationJournal::Opened m_journal;
};

void tst_JournalFile::init()
{
    m_folder = std::make_unique<JournalFolder>();
    const auto journal = m_folder->open();
    QVERIFY2(journal.ok(), qUtf8Printable(journal.ok() ? QString() : journal.error().detail));
    m_journal = *journal;
}

void tst_JournalFile::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

void tst_JournalFile::onlyTheOwnerMayReadIt()
{
    const Umask open(0);
    const QString deep = m_folder->filePath(QStringLiteral("a/b"));
    const auto journal = m_folder->open(deep + QStringLiteral("/journal.sqlite"));
    QVERIFY(journal.ok());
    QVERIFY(waitFor((*journal)->begin(intent(QStringLiteral("c1")))).ok());
    QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("a"))), mode_t{0700});
    QCOMPARE(modeOf(deep), mode_t{0700});
    const QFileInfoList files = QDir(deep).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files)
        QVERIFY2(modeOf(file.filePath()) == mode_t{0600}, qPrintable(file.fileName()));
}

void tst_JournalFile::existingFolderStaysAsItIs()
{
    const QString folder = m_folder->filePath(QStringLiteral("shared"));
    QVERIFY(::mkdir(QFile::encodeName(folder).constData(), 0755) == 0);
    QVERIFY(m_folder->open(folder + QStringLiteral("/journal.sqlite")).ok());
    QCOMPARE(modeOf(folder), mode_t{0755});
}

void tst_JournalFile::cannotBeOpenedWhereNothingCanBeWritten()
{
    const QString folder = m_folder->filePath(QStringLiteral("read-only"));
    QVERIFY(::mkdir(QFile::encodeName(folder).constData(), 0555) == 0);
    m_journal.reset();
    setMode(m_folder->path(), 0444);
    setMode(m_folder->folder(), 0755);
    const AsNobody nobody;
    const auto fresh = m_folder->open(folder + QStringLiteral("/journal.sqlite"));
    QVERIFY(!fresh.ok());
    QCOMPARE(fresh.error().kind, Error::Kind::CannotWrite);
    QVERIFY(fresh.error().subject.startsWith(folder));

    const auto existing = m_folder->open();
    QVERIFY(!existing.ok());
    QCOMPARE(existing.error().kind, Error::Kind::CannotWrite);
}

void tst_JournalFile::whatIsNoJournalIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QByteArray(5000, 'x') << static_cast<int>(Error::Kind::NotADatabase);
    QTest::newRow("empty") << QByteArray() << static_cast<int>(Error::Kind::Damaged);
    QFile sample(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QTest::newRow("another program's database") << sample.readAll() << static_cast<int>(Error::Kind::Damaged);
}

void tst_JournalFile::whatIsNoJournalIsLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString strange = m_folder->filePath(QStringLiteral("strange"));
    QFile file(strange);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    const auto journal = m_folder->open(strange);
    QVERIFY(!journal.ok());
    QCOMPARE(static_cast<int>(journal.error().kind), kind);
    QCOMPARE(journal.error().subject, strange);
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == content);
}

void tst_JournalFile::newerVersionIsLeftAlone()
{
    m_journal.reset();
    RawDatabase(m_folder->path()).run(QStringLiteral("PRAGMA user_version = 99"));
    const auto journal = m_folder->open();
    QVERIFY(!journal.ok());
    QCOMPARE(journal.error().kind, Error::Kind::SchemaTooNew);
    QCOMPARE(journal.error().detail, QStringLiteral("99"));
}

void tst_JournalFile::olderVersionIsBroughtUp()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    m_journal.reset();
    {
        const RawDatabase raw(m_folder->path());
        raw.run(QStringLiteral("DROP INDEX passwright_audit_bulk_idx"));
        raw.run(QStringLiteral("ALTER TABLE passwright_audit DROP COLUMN bulk_id"));
        raw.run(QStringLiteral("PRAGMA user_version = 1"));
    }
    m_journal = *m_folder->open();
    QCOMPARE(RawDatabase(m_folder->path()).value(QStringLiteral("PRAGMA user_version")).toInt(), 2);
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(unfinishedIn(*m_journal), QStringList{QStringLiteral("c1")});
    Intent inBulk = intent(QStringLiteral("c2"));
    inBulk.event.bulkId = QStringLiteral("b1");
    QVERIFY(waitFor(m_journal->begin(inBulk)).ok());
    const auto page = waitFor(m_journal->read({.bulkId = QStringLiteral("b1")}, {}));
    QVERIFY(page.ok());
    QCOMPARE(page->events.size(), 1);
    QCOMPARE(page->events.first().cid, QStringLiteral("c2"));
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
}

void tst_JournalFile::damagedPageIsNamed()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("c1")))).ok());
    m_journal.reset();
    constexpr qint64 page = 4096;
    damage(m_folder->path(), page, QFileInfo(m_folder->path()).size() - page);
    const auto journal = m_folder->open();
    Error error;
    if (journal.ok()) {
        const auto begun = waitFor((*journal)->begin(intent(QStringLiteral("c2"))));
        QVERIFY(!begun.ok());
        error = begun.error();
    } else {
        error = journal.error();
    }
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QCOMPARE(error.subject, m_folder->path());
}

void tst_JournalFile::fullDiskBeginsNothing()
{
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("before")))).ok());
    Intent longest = intent(QStringLiteral("during"));
    longest.event.reason = QString(1'000'000, QLatin1Char('x'));
    {
        const FileSizeLimit full(400'000);
        const auto begun = waitFor(m_journal->begin(longest));
        QVERIFY(!begun.ok());
        QCOMPARE(begun.error().kind, Error::Kind::NoSpace);
        QCOMPARE(begun.error().subject, m_folder->path());
    }
    QVERIFY(waitFor(m_journal->begin(intent(QStringLiteral("after")))).ok());
    QCOMPARE(outcomesIn(*m_journal).size(), 2);
    m_journal.reset();
    m_journal = *m_folder->open();
    QCOMPARE(unfinishedIn(*m_journal), (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
    QCOMPARE(waitFor(m_journal->verify({}, {}))->kind, AuditVerdict::Kind::Whole);
}

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_JournalFile.moc"
