// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace passwright;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat file{};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & 0777U : 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Making databases of our own: private, whole or not at all, and good anywhere.
class tst_SqlCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFilesAreForTheirOwnerAlone();
    void newDatabaseUsesAWriteAheadLog();
    void newDatabaseKeepsItsRulesAndRounds();
    void defaultRoundsAreTheProgramsOwn();
    void creatingNeverReplaces();
    void creatingInAMissingFolderFails();
    void creatingWithABadAdministratorLeavesNothing_data();
    void creatingWithABadAdministratorLeavesNothing();
    void movedDatabaseGoesOn();
};

void tst_SqlCreation::newFilesAreForTheirOwnerAlone()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    const mode_t mask = ::umask(0);
    const auto store = harness.own(path);
    (void)StoreHarness::signInAdmin(*store);
    ::umask(mask);
    const QFileInfoList files = QDir(harness.folder()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3); // with -wal and -shm
    for (const QFileInfo &file : files)
        QCOMPARE(modeOf(file.filePath()), mode_t(0600));
    QVERIFY(!store->readableByOthers());
}

void tst_SqlCreation::newDatabaseUsesAWriteAheadLog()
{
    StoreHarness harness;
    const auto store = harness.own(harness.path(QStringLiteral("own.sqlite")));
    QCOMPARE(RawDatabase(store->path()).value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QVERIFY(store->isOwn());
    QVERIFY(!store->needsPreparation());
}

void tst_SqlCreation::newDatabaseKeepsItsRulesAndRounds()
{
    StoreHarness harness;
    PasswordRules rules = nistDefaults();
    rules.expiryDays = 90;
    SqlStoreOptions options = StoreHarness::ownOptions(harness.path(QStringLiteral("own.sqlite")));
    NewUser admin = StoreHarness::admin();
    admin.password = Secret::fromUtf8("long enough for these rules");
    QVERIFY(waitFor(SqlStore::create(options, admin, rules, harness.services())).ok());
    options.rounds.reset();
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(store.ok());
    QCOMPARE((*store)->directory().passwordRules(), rules);
    const Session session = StoreHarness::signIn(**store, QStringLiteral("admin1"), QStringLiteral("long enough for these rules"));
    QCOMPARE(session.passwordExpiry, harness.clock.nowUtc().addDays(90));
    // Not upgraded to other rounds by the sign-in.
    QVERIFY(RawDatabase(options.path).value(QStringLiteral("SELECT password FROM zato_sso_user")).toString().startsWith(
        QLatin1String("$pbkdf2-sha512$1000$")));
}

void tst_SqlCreation::defaultRoundsAreTheProgramsOwn()
{
    StoreHarness harness;
    SqlStoreOptions options = StoreHarness::ownOptions(harness.path(QStringLiteral("own.sqlite")));
    options.rounds.reset();
    QVERIFY(waitFor(SqlStore::create(options, StoreHarness::admin(), zatoDefaults(), harness.services())).ok());
    const QString stored = RawDatabase(options.path).value(QStringLiteral("SELECT password FROM zato_sso_user")).toString();
    QVERIFY2(stored.startsWith(QLatin1String("$pbkdf2-sha512$220000$")), "rounds");
    QCOMPARE(RawDatabase(options.path).value(QStringLiteral("SELECT typeof(password) FROM zato_sso_user")).toString(), QStringLiteral("text"));
}

void tst_SqlCreation::creatingNeverReplaces()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const QByteArray before = contents(path);
    const auto store =
        waitFor(SqlStore::create(StoreHarness::ownOptions(path), StoreHarness::admin(), zatoDefaults(), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(store.error().subject, path);
    QCOMPARE(contents(path), before);
    QCOMPARE(QDir(harness.folder()).entryList(QDir::Files).size(), 1);
}

void tst_SqlCreation::creatingInAMissingFolderFails()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("no/such/own.sqlite"));
    const auto store =
        waitFor(SqlStore::create(StoreHarness::ownOptions(path), StoreHarness::admin(), zatoDefaults(), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::NotFound);
    QCOMPARE(store.error().subject, path);
}

void tst_SqlCreation::creatingWithABadAdministratorLeavesNothing_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("short password") << QStringLiteral("admin1") << QByteArray("x") << QStringLiteral("E003002");
    QTest::newRow("no name") << QString() << QByteArray("hQ9nl93UDqGus") << QStringLiteral("E001001");
    QTest::newRow("blank in the name") << QStringLiteral("ad min") << QByteArray("hQ9nl93UDqGus") << QStringLiteral("E001004");
}

void tst_SqlCreation::creatingWithABadAdministratorLeavesNothing()
{
    QFETCH(QString, userName);
    QFETCH(QByteArray, password);
    QFETCH(QString, code);
    StoreHarness harness;
    const auto store = waitFor(SqlStore::create(StoreHarness::ownOptions(harness.path(QStringLiteral("own.sqlite"))),
        {.userName = userName, .password = Secret::fromUtf8(password)}, zatoDefaults(), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(store.error().code, code);
    QVERIFY(QDir(harness.folder()).isEmpty());
}

void tst_SqlCreation::movedDatabaseGoesOn()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    {
        const auto store = harness.own(path);
        const Session admin = StoreHarness::signInAdmin(*store);
        QCOMPARE(waitFor(store->directory().changePassword({.oldPassword = Secret::fromUtf8("hQ9nl93UDqGus"),
                                                               .newPassword = Secret::fromUtf8("Before-The-Move-1")},
                             StoreHarness::context(admin)))
                     ->kind,
            Outcome::Kind::Changed);
    }
    QVERIFY(QDir(harness.folder()).mkdir(QStringLiteral("other machine")));
    const QString moved = harness.path(QStringLiteral("other machine/m\u00F6ved #1?.sqlite"));
    QVERIFY(QFile::copy(path, moved));
    QVERIFY(QFile::remove(path));
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(moved), harness.services()));
    QVERIFY(store.ok());
    QCOMPARE((*store)->path(), moved);
    const Session admin = StoreHarness::signIn(**store, QStringLiteral("admin1"), QStringLiteral("Before-The-Move-1"));
    const auto verdict = waitFor((*store)->auditLog().verify({}, StoreHarness::context(admin)));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict->rows, 4);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlCreation)
#include "tst_SqlCreation.moc"
