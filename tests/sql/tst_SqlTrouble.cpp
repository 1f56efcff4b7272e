// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditTrail.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <thread>

using namespace passwright;

namespace {

Result<Outcome> reset(SqlStore &store, const Session &admin, const QString &userId, const QByteArray &password)
{
    return waitFor(store.directory().changePassword(
        {.newPassword = Secret::fromUtf8(password), .userId = userId}, StoreHarness::context(admin)));
}

bool signsIn(SqlStore &store, const QString &userName, const QByteArray &password)
{
    const auto outcome = waitFor(
        store.directory().signIn({.userName = userName, .password = Secret::fromUtf8(password)}, StoreHarness::context()));
    return outcome.ok() && outcome->signedIn();
}

qint64 changedRows(const QString &path)
{
    return RawDatabase(path).value(QStringLiteral("SELECT count(*) FROM passwright_audit WHERE outcome = 'changed' AND kind LIKE '%password'"))
        .toLongLong();
}

} // namespace

//! What goes wrong beneath: nothing is half done, nothing is lost, and the word is the right one.
class tst_SqlTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noChangeWithoutItsRow();
    void noRowWithoutItsChange();
    void failedCommitChangesNothing();
    void failedCommitOfASignInLetsNobodyIn();
    void fullDiskChangesNothing();
    void lockedByAnotherProcessIsBusy();
    void damagedPageIsNamed();
    void damagedRowsBreakNothingElse_data();
    void damagedRowsBreakNothingElse();
    void resetMendsADamagedPassword();
    void ownChangeOfADamagedRowIsRefused();
    void twoProgramsWriteAtOnce();
    void anotherProgramsTamperingIsFound();
    void markedPasswordsAreNowhereInTheFiles();
    void oddTextGoesInAndOut_data();
    void oddTextGoesInAndOut();

private:
    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
    QString m_mary;
};

void tst_SqlTrouble::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
    const auto added = waitFor(m_store->directory().addUser({.userName = QStringLiteral("mary"),
                                                                .password = Secret::fromUtf8("Battery-Staple-2"),
                                                                .displayName = QStringLiteral("Mary Major")},
        StoreHarness::context(m_admin)));
    QVERIFY(added.ok());
    m_mary = added->userId;
}

void tst_SqlTrouble::cleanup()
{
    m_store.reset();
    m_harness.reset();
}

void tst_SqlTrouble::noChangeWithoutItsRow()
{
    const RawDatabase raw(m_store->path());
    raw.run(QStringLiteral("CREATE TRIGGER no_audit BEFORE INSERT ON passwright_audit BEGIN SELECT RAISE(ABORT, 'no'); END"));
    const auto outcome = reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1");
    QVERIFY(!outcome.ok());
    QVERIFY(!waitFor(m_store->directory().lock(m_mary, StoreHarness::context(m_admin))).ok());
    QVERIFY(!waitFor(m_store->directory().signIn(
                         {.userName = QStringLiteral("mary"), .password = Secret::fromUtf8("Battery-Staple-2")}, StoreHarness::context()))
                 .ok());
    raw.run(QStringLiteral("DROP TRIGGER no_audit"));
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), "Battery-Staple-2"));
    QCOMPARE(changedRows(m_store->path()), 0);
}

void tst_SqlTrouble::noRowWithoutItsChange()
{
    const RawDatabase raw(m_store->path());
    raw.run(QStringLiteral("CREATE TRIGGER no_change BEFORE UPDATE ON zato_sso_user BEGIN SELECT RAISE(ABORT, 'no'); END"));
    const qsizetype logged = m_harness->log.lines().size();
    QVERIFY(!reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1").ok());
    QCOMPARE(changedRows(m_store->path()), 0);
    QCOMPARE(m_harness->log.lines().size(), logged);
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), "Battery-Staple-2"));
}

void tst_SqlTrouble::failedCommitChangesNothing()
{
    const RawDatabase raw(m_store->path());
    raw.run(QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)"));
    raw.run(QStringLiteral("CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"));
    raw.run(QStringLiteral("CREATE TRIGGER break_commit AFTER UPDATE ON zato_sso_user BEGIN INSERT INTO child VALUES (1); END"));
    const qsizetype logged = m_harness->log.lines().size();
    const auto outcome = reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1");
    QVERIFY(!outcome.ok()); // read back: it is known that nothing happened
    QCOMPARE(changedRows(m_store->path()), 0);
    QCOMPARE(m_harness->log.lines().size(), logged);
    raw.run(QStringLiteral("DROP TRIGGER break_commit"));
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), "Battery-Staple-2"));
    QCOMPARE(reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1")->kind, Outcome::Kind::Changed);
}

void tst_SqlTrouble::failedCommitOfASignInLetsNobodyIn()
{
    const RawDatabase raw(m_store->path());
    raw.run(QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)"));
    raw.run(QStringLiteral("CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"));
    raw.run(QStringLiteral("CREATE TRIGGER break_commit AFTER INSERT ON passwright_audit BEGIN INSERT INTO child VALUES (1); END"));
    QVERIFY(!signsIn(*m_store, QStringLiteral("mary"), "Battery-Staple-2"));
}

void tst_SqlTrouble::fullDiskChangesNothing()
{
    const QString path = m_store->path();
    QCOMPARE(reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1")->kind, Outcome::Kind::Changed);
    QByteArray last = "Reset-By-Admin-1";
    {
        const FileSizeLimit limit(QFileInfo(path + QStringLiteral("-wal")).size());
        Result<Outcome> outcome = Outcome{};
        for (int i = 0; i < 100 && outcome.ok(); ++i) {
            const QByteArray next = "Reset-By-Admin-" + QByteArray::number(100 + i);
            outcome = reset(*m_store, m_admin, m_mary, next);
            if (outcome.ok())
                last = next;
        }
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Error::Kind::NoSpace);
        QCOMPARE(outcome.error().subject, path);
        QVERIFY(!outcome.error().cid.isEmpty());
    }
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), last));
    const auto verdict = waitFor(m_store->auditLog().verify({}, StoreHarness::context(m_admin)));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(reset(*m_store, m_admin, m_mary, "Room-Again-1")->kind, Outcome::Kind::Changed);
}

void tst_SqlTrouble::lockedByAnotherProcessIsBusy()
{
    QProcess other;
    other.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(PASSWRIGHT_SOURCE_DIR "/tests/support/hold_lock.py"), m_store->path()});
    QVERIFY(other.waitForReadyRead(30000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("locked"));
    const auto outcome = reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1");
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Busy);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(30000));
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), "Battery-Staple-2"));
    QCOMPARE(reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1")->kind, Outcome::Kind::Changed);
}

void tst_SqlTrouble::damagedPageIsNamed()
{
    const QString path = m_harness->copyOfZato();
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        file.write(QByteArray(static_cast<int>(file.size()) - 4096, '\xAA'));
    }
    const auto store = waitFor(SqlStore::open(StoreHarness::zatoOptions(path), m_harness->services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::Damaged);
    QCOMPARE(store.error().subject, path);
}

void tst_SqlTrouble::damagedRowsBreakNothingElse_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("cut token") << QStringLiteral("password = substr(password, 1, 60)") << QStringLiteral("password");
    QTest::newRow("changed token") << QStringLiteral("password = replace(CAST(password AS TEXT), substr(password, 100, 1), '_')")
                                   << QStringLiteral("password");
    QTest::newRow("empty password") << QStringLiteral("password = ''") << QStringLiteral("password");
    QTest::newRow("another scheme") << QStringLiteral("password = '$2b$12$abcdefghijklmnopqrstuv'") << QStringLiteral("password");
    QTest::newRow("bytes") << QStringLiteral("password = x'00ff00ff'") << QStringLiteral("password");
    QTest::newRow("a number") << QStringLiteral("password = 42") << QStringLiteral("password");
    QTest::newRow("e-mail of another key") << QStringLiteral("email = 'gAAAAABrAH-X22cO6HWa'") << QStringLiteral("email");
    QTest::newRow("no date") << QStringLiteral("password_expiry = 'soon'") << QStringLiteral("password_expiry");
    QTest::newRow("13th month") << QStringLiteral("password_last_set = '2026-13-01 00:00:00'") << QStringLiteral("password_last_set");
    QTest::newRow("invalid UTF-8") << QStringLiteral("display_name = CAST(x'4d61ff7279' AS TEXT)") << QStringLiteral("display_name");
    QTest::newRow("unknown approval") << QStringLiteral("approval_status = 'perhaps'") << QStringLiteral("approval_status");
}

void tst_SqlTrouble::damagedRowsBreakNothingElse()
{
    QFETCH(QString, assignment);
    QFETCH(QString, complaint);
    const QString path = m_harness->copyOfZato();
    RawDatabase(path).run(QStringLiteral("UPDATE zato_sso_user SET %1 WHERE username = 'mary'").arg(assignment));
    const auto store = m_harness->zato(path);
    const Session admin = StoreHarness::signInAdmin(*store);
    const auto page = waitFor(store->directory().search({.text = {}, .limit = 1000}, StoreHarness::context(admin)));
    QVERIFY(page.ok());
    QCOMPARE(page->users.size(), 160);
    for (const Account &user : page->users) {
        if (user.userName == QLatin1String("mary"))
            QVERIFY2(user.unreadable.startsWith(complaint), qPrintable(user.unreadable));
        else
            QVERIFY2(user.unreadable.isEmpty(), qPrintable(user.userName));
    }
}

void tst_SqlTrouble::resetMendsADamagedPassword()
{
    const QString path = m_harness->copyOfZato();
    RawDatabase(path).run(QStringLiteral("UPDATE zato_sso_user SET password = 'gone' WHERE username = 'mary'"));
    const auto store = m_harness->zato(path);
    QVERIFY(!signsIn(*store, QStringLiteral("mary"), "Battery-Staple-2"));
    const Session admin = StoreHarness::signInAdmin(*store);
    const Account mary = StoreHarness::userNamed(*store, admin, QStringLiteral("mary"));
    QCOMPARE(reset(*store, admin, mary.userId, "Reset-By-Admin-1")->kind, Outcome::Kind::Changed);
    QVERIFY(signsIn(*store, QStringLiteral("mary"), "Reset-By-Admin-1"));
    QVERIFY(StoreHarness::userNamed(*store, admin, QStringLiteral("mary")).unreadable.isEmpty());
    QVERIFY(RawDatabase(path).value(QStringLiteral("SELECT password FROM zato_sso_user WHERE username = 'mary'")).toByteArray().startsWith(
        "gAAAA"));
}

void tst_SqlTrouble::ownChangeOfADamagedRowIsRefused()
{
    const Session mary = StoreHarness::signIn(*m_store, QStringLiteral("mary"), QStringLiteral("Battery-Staple-2"));
    RawDatabase(m_store->path()).run(QStringLiteral("UPDATE zato_sso_user SET password = 'gone' WHERE username = 'mary'"));
    const auto outcome = waitFor(m_store->directory().changePassword(
        {.oldPassword = Secret::fromUtf8("Battery-Staple-2"), .newPassword = Secret::fromUtf8("Brand-New-Mary-1")},
        StoreHarness::context(mary)));
    QVERIFY(outcome.ok());
    QCOMPARE(codesOf(outcome->refusals), QStringLiteral("P000004"));
}

void tst_SqlTrouble::twoProgramsWriteAtOnce()
{
    const QString path = m_store->path();
    SqlStoreOptions patient = StoreHarness::ownOptions(path);
    patient.busyTimeoutMs = 60000;
    const auto first = waitFor(SqlStore::open(patient, m_harness->services()));
    const auto second = waitFor(SqlStore::open(patient, m_harness->services()));
    QVERIFY(first.ok() && second.ok());
    constexpr int each = 15;
    const auto work = [this](SqlStore *store, const char *prefix, int *changed) {
        const Session admin = StoreHarness::signInAdmin(*store);
        for (int i = 0; i < each; ++i) {
            const auto outcome = reset(*store, admin, m_mary, prefix + QByteArray::number(i) + "-Attempt");
            *changed += outcome.ok() && outcome->kind == Outcome::Kind::Changed ? 1 : 0;
        }
    };
    int changedByFirst = 0;
    int changedBySecond = 0;
    std::thread one(work, first->get(), "First", &changedByFirst);
    std::thread two(work, second->get(), "Second", &changedBySecond);
    one.join();
    two.join();
    QCOMPARE(changedByFirst, each);
    QCOMPARE(changedBySecond, each);
    QCOMPARE(changedRows(path), 2 * each);
    const auto verdict = waitFor(m_store->auditLog().verify({}, StoreHarness::context(m_admin)));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    const bool lastOfFirst = signsIn(*m_store, QStringLiteral("mary"), "First14-Attempt");
    const bool lastOfSecond = signsIn(*m_store, QStringLiteral("mary"), "Second14-Attempt");
    QVERIFY(lastOfFirst != lastOfSecond);
}

void tst_SqlTrouble::anotherProgramsTamperingIsFound()
{
    QCOMPARE(reset(*m_store, m_admin, m_mary, "Reset-By-Admin-1")->kind, Outcome::Kind::Changed);
    const QByteArray head = m_harness->log.lastHash();
    const auto verify = [this](const QByteArray &expected) {
        return waitFor(m_store->auditLog().verify(expected, StoreHarness::context(m_admin)));
    };
    QCOMPARE(verify(head)->kind, AuditVerdict::Kind::Whole);
    RawDatabase(m_store->path()).run(QStringLiteral("DELETE FROM passwright_audit WHERE kind = 'reset_password'"));
    QCOMPARE(verify({})->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verify(head)->kind, AuditVerdict::Kind::CutOff);
}

void tst_SqlTrouble::markedPasswordsAreNowhereInTheFiles()
{
    const QByteArray marked = "MARKED-Secret-7331";
    QCOMPARE(reset(*m_store, m_admin, m_mary, marked)->kind, Outcome::Kind::Changed);
    QVERIFY(signsIn(*m_store, QStringLiteral("mary"), marked));
    QVERIFY(!signsIn(*m_store, QStringLiteral("mary"), marked + "-wrong"));
    const Session mary = StoreHarness::signIn(*m_store, QStringLiteral("mary"), QString::fromLatin1(marked));
    (void)waitFor(m_store->directory().changePassword(
        {.oldPassword = Secret::fromUtf8(marked + "-wrong"), .newPassword = Secret::fromUtf8(marked + "-new")}, StoreHarness::context(mary)));
    QCOMPARE(waitFor(m_store->directory().changePassword(
                         {.oldPassword = Secret::fromUtf8(marked), .newPassword = Secret::fromUtf8(marked + "-newer")},
                         StoreHarness::context(mary)))
                 ->kind,
        Outcome::Kind::Changed);
    const QFileInfoList files = QDir(m_harness->folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("MARKED-Secret"), qPrintable(info.fileName()));
        QVERIFY2(!bytes.contains(mary.ust.bytes().toByteArray()), qPrintable(info.fileName()));
    }
    QVERIFY(!m_harness->log.lines().join(QLatin1Char('\n')).contains(QLatin1String("MARKED")));
}

void tst_SqlTrouble::oddTextGoesInAndOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << QStringLiteral("x'); DROP TABLE passwright_audit; --");
    QTest::newRow("HTML") << QStringLiteral("<img src=x onerror=alert(1)>&amp;");
    QTest::newRow("per cent and braces") << QStringLiteral("%1 %s {0} ${x}");
    QTest::newRow("right to left") << QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u202E\u0645\u0631\u062D\u0628\u0627");
    QTest::newRow("emoji") << QStringLiteral("\U0001F469\u200D\U0001F4BB");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('x'));
}

void tst_SqlTrouble::oddTextGoesInAndOut()
{
    QFETCH(QString, text);
    PasswordChange data{.newPassword = Secret::fromUtf8("Reset-By-Admin-1"), .userId = m_mary};
    data.reason = text;
    data.verification = text;
    CallContext context = StoreHarness::context(m_admin);
    context.remoteAddr = text;
    context.host = text;
    const auto outcome = waitFor(m_store->directory().changePassword(data, context));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    const auto page = waitFor(m_store->auditLog().read({.limit = 1}, StoreHarness::context(m_admin)));
    QVERIFY(page.ok());
    // PostgreSQL has no NUL in a text, so that no trail has one.
    const QString kept = QString(text).replace(QChar(0), QChar(QChar::ReplacementCharacter));
    QCOMPARE(page->events.first().reason, kept);
    QCOMPARE(page->events.first().verification, kept);
    QCOMPARE(page->events.first().host, kept.left(191));
    QCOMPARE(page->events.first().cid, context.cid);

    // As a user name, a user_id and a search as well: no more than not found.
    const auto strange = waitFor(m_store->directory().signIn(
        {.userName = text, .password = Secret::fromString(text), .totpCode = text}, StoreHarness::context()));
    QVERIFY(strange.ok());
    QCOMPARE(codesOf(strange->refusals), QStringLiteral("E005001"));
    QCOMPARE(codesOf(waitFor(m_store->directory().lock(text, StoreHarness::context(m_admin)))->refusals), QStringLiteral("E001100"));
    QVERIFY(waitFor(m_store->directory().search({.text = text}, StoreHarness::context(m_admin))).ok());
    const auto noCursor = waitFor(m_store->directory().search({.text = text, .after = text}, StoreHarness::context(m_admin)));
    QVERIFY(!noCursor.ok());
    QCOMPARE(noCursor.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(waitFor(m_store->auditLog().verify({}, StoreHarness::context(m_admin)))->kind, AuditVerdict::Kind::Whole);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlTrouble)
#include "tst_SqlTrouble.moc"
