// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AsNobody.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace passwright;

namespace {

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod %s", qPrintable(path));
}

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

//! Opening databases: every bad one has its own clear word, and is left as it was.
class tst_SqlOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void readOnlyFileIsRefused();
    void readOnlyFolderIsRefused();
    void wrongKeyIsFoundByWellKnownData();
    void wrongKeyIsFoundByTheRows();
    void missingKeyIsAskedFor();
    void newerSchemaIsRefused();
    void settingsWithoutAVersionAreDamage();
    void usersTableWithoutAColumnIsNotOurs();
    void versionOneIsUpgradedAfterABackup();
    void nothingIsCreatedByOpening();
    void readableByOthersIsTold();
};

void tst_SqlOpening::badFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *tag, const char *name, const QByteArray &content, Error::Kind kind) {
        QTest::newRow(tag) << QString::fromLatin1(name) << content << static_cast<int>(kind);
    };
    row("not there", "", {}, Error::Kind::NotFound);
    row("in no folder", "no/such/folder.sqlite", {}, Error::Kind::NotFound);
    row("a folder", ".", {}, Error::Kind::CannotOpen);
    row("text", "text", QByteArray("not a database, and long enough to have a header of one hundred bytes ").repeated(20),
        Error::Kind::NotADatabase);
    row("zeros", "zeros", QByteArray(8192, '\0'), Error::Kind::NotADatabase);
    row("header alone", "header", QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xFF'), Error::Kind::NotADatabase);
    row("empty", "empty", QByteArray("", 0), Error::Kind::NotOurs);
}

void tst_SqlOpening::badFilesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    StoreHarness harness;
    const QString path = harness.path(name.isEmpty() ? QStringLiteral("nowhere") : name);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(path), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(static_cast<int>(store.error().kind), kind);
    QVERIFY(!store.error().subject.isEmpty());
    QCOMPARE(contents(path), content);
}

void tst_SqlOpening::readOnlyFileIsRefused()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    setMode(harness.folder(), 0777);
    setMode(path, 0444);
    const SqlStoreOptions options = StoreHarness::zatoOptions(path);
    const AsNobody nobody;
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::CannotWrite);
    QCOMPARE(store.error().subject, path);
}

void tst_SqlOpening::readOnlyFolderIsRefused()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    setMode(path, 0666);
    setMode(harness.folder(), 0555);
    const SqlStoreOptions options = StoreHarness::zatoOptions(path);
    {
        const AsNobody nobody;
        const auto store = waitFor(SqlStore::open(options, harness.services()));
        QVERIFY(!store.ok());
        QCOMPARE(store.error().kind, Error::Kind::CannotWrite);
        QCOMPARE(store.error().subject, harness.folder());
        const auto made = waitFor(SqlStore::create(StoreHarness::ownOptions(harness.path(QStringLiteral("new.sqlite"))),
            StoreHarness::admin(), zatoDefaults(), harness.services()));
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::CannotWrite);
    }
    setMode(harness.folder(), 0755);
}

void tst_SqlOpening::wrongKeyIsFoundByWellKnownData()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    SqlStoreOptions options = StoreHarness::zatoOptions(path);
    options.secrets->key = Secret::fromUtf8("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::WrongKey);
    QCOMPARE(store.error().subject, path);
}

void tst_SqlOpening::wrongKeyIsFoundByTheRows()
{
    StoreHarness harness;
    SqlStoreOptions options = StoreHarness::zatoOptions(harness.copyOfZato());
    options.secrets->key = Secret::fromUtf8("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    options.secrets->wellKnownData.clear();
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::WrongKey);
}

void tst_SqlOpening::missingKeyIsAskedFor()
{
    StoreHarness harness;
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(harness.copyOfZato()), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::KeyNeeded);
}

void tst_SqlOpening::newerSchemaIsRefused()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    harness.own(path).reset();
    RawDatabase(path).run(QStringLiteral("UPDATE passwright_settings SET value = '99' WHERE name = 'schema_version'"));
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(path), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::SchemaTooNew);
    QCOMPARE(store.error().detail, QStringLiteral("99"));
    QCOMPARE(RawDatabase(path).value(QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version'")).toString(),
        QStringLiteral("99"));
}

void tst_SqlOpening::settingsWithoutAVersionAreDamage()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    harness.own(path).reset();
    RawDatabase(path).run(QStringLiteral("UPDATE passwright_settings SET value = 'two' WHERE name = 'schema_version'"));
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(path), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::Damaged);
}

void tst_SqlOpening::usersTableWithoutAColumnIsNotOurs()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    RawDatabase(path).run(QStringLiteral("ALTER TABLE zato_sso_user RENAME COLUMN password_expiry TO other"));
    const auto store = waitFor(SqlStore::open(StoreHarness::zatoOptions(path), harness.services()));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, Error::Kind::NotOurs);
    QVERIFY(store.error().detail.contains(QLatin1String("password_expiry")));
}

void tst_SqlOpening::versionOneIsUpgradedAfterABackup()
{
    StoreHarness harness;
    const QString path = harness.path(QStringLiteral("own.sqlite"));
    (void)StoreHarness::signInAdmin(*harness.own(path));
    {
        const RawDatabase raw(path);
        raw.run(QStringLiteral("ALTER TABLE passwright_throttle DROP COLUMN totp_step"));
        raw.run(QStringLiteral("DROP INDEX passwright_audit_cid_idx"));
        raw.run(QStringLiteral("DROP INDEX passwright_audit_bulk_idx"));
        raw.run(QStringLiteral("ALTER TABLE passwright_audit DROP COLUMN bulk_id"));
        raw.run(QStringLiteral("UPDATE passwright_settings SET value = '1' WHERE name = 'schema_version'"));
    }
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(path), harness.services()));
    QVERIFY(store.ok());
    const QString backup = (*store)->upgradeBackup();
    QCOMPARE(modeOf(backup), mode_t(0600));
    QCOMPARE(RawDatabase(backup).value(QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version'")).toString(),
        QStringLiteral("1"));
    QCOMPARE(RawDatabase(path).value(QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version'")).toString(),
        QStringLiteral("5"));
    const Session admin = StoreHarness::signInAdmin(**store);
    const auto verdict = waitFor((*store)->auditLog().verify({}, StoreHarness::context(admin)));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict->rows, 3);

    const auto again = waitFor(SqlStore::open(StoreHarness::ownOptions(path), harness.services()));
    QVERIFY(again.ok());
    QVERIFY((*again)->upgradeBackup().isEmpty());
}

void tst_SqlOpening::nothingIsCreatedByOpening()
{
    StoreHarness harness;
    (void)waitFor(SqlStore::open(StoreHarness::ownOptions(harness.path(QStringLiteral("nowhere"))), harness.services()));
    QVERIFY(QDir(harness.folder()).isEmpty());
}

void tst_SqlOpening::readableByOthersIsTold()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    setMode(path, 0640);
    QVERIFY(harness.zato(path)->readableByOthers());
    setMode(path, 0600);
    QVERIFY(!harness.zato(path)->readableByOthers());
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlOpening)
#include "tst_SqlOpening.moc"
