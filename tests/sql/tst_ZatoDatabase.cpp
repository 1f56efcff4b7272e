// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSchema.h"
#include "models/sql/SqliteDialect.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/PythonTool.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>

using namespace passwright;

namespace {

//! The dump without our own tables.
QStringList dump(const QString &path)
{
    QStringList lines = QString::fromUtf8(runPython(QStringLiteral("dump_database.py"), {path})).split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(QLatin1String("passwright_")); });
    return lines;
}

QString verified(const QString &path, const QString &userName, const QByteArray &password)
{
    const QByteArray key = StoreHarness::zatoSecrets().key.bytes().toByteArray();
    return QString::fromUtf8(
        runPython(QStringLiteral("verify_zato_password.py"), {path, userName}, key + '\n' + password + '\n').trimmed());
}

//! Column name to quoted value.
QMap<QString, QString> row(const QString &path, const QString &userName)
{
    RawDatabase raw(path);
    QMap<QString, QString> row;
    const auto columns = SqliteDialect().columns(raw.database(), QStringLiteral("zato_sso_user"));
    for (const QString &column : *columns)
        row.insert(column,
            raw.value(QStringLiteral("SELECT quote(%1) FROM zato_sso_user WHERE username = ?").arg(column), {userName}).toString());
    return row;
}

} // namespace

//! A database that a Zato server made is used so that the server does not notice.
class tst_ZatoDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all160UsersAreReadable();
    void beforePreparationNothingIsDone();
    void preparationBacksUpAndAddsOnlyOurTables();
    void afterAResetZatoAcceptsThePassword();
    void afterAnOwnChangeZatoAcceptsThePassword();
    void afterAMustChangeSignInZatoAcceptsThePassword();
    void addedUserIsOneForZato();
    void resetTouchesNothingElse();
    void lockingTouchesNothingElse();
    void signInTouchesNothingOfZatos();
    void serversRoundsAreTheDefault();
    void unencryptedRowsStayUnencrypted();
    void textAndHexColumnsAreRead_data();
    void textAndHexColumnsAreRead();
    void unknownColumnsAndTablesAreLeftAlone();
    void journalModeIsLeftAlone();
    void ownLayoutIsZatos();
};

void tst_ZatoDatabase::all160UsersAreReadable()
{
    StoreHarness harness;
    const auto store = harness.zato(harness.copyOfZato());
    const Session admin = StoreHarness::signInAdmin(*store);
    const auto page = waitFor(store->directory().search({.text = {}, .limit = 1000}, StoreHarness::context(admin)));
    QVERIFY(page.ok());
    QCOMPARE(page->users.size(), 160);
    for (const Account &user : page->users)
        QVERIFY2(user.unreadable.isEmpty(), qPrintable(user.userName + user.unreadable));
    (void)StoreHarness::signIn(*store, QStringLiteral("user0149"), QStringLiteral("Extra-User-0149!"));
    (void)StoreHarness::signIn(*store, QStringLiteral("admin2"), QStringLiteral("Wm7!kTz0pLq2x"));
}

void tst_ZatoDatabase::beforePreparationNothingIsDone()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const QStringList before = dump(path);
    const auto store = waitFor(SqlStore::open(StoreHarness::zatoOptions(path), harness.services()));
    QVERIFY(store.ok());
    QVERIFY((*store)->needsPreparation());
    QVERIFY(!(*store)->isOwn());
    const auto outcome = waitFor((*store)->directory().signIn(
        {.userName = QStringLiteral("joan"), .password = Secret::fromUtf8("Correct-Horse-1")}, StoreHarness::context()));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::NotOurs);
    QCOMPARE(dump(path), before);
    QCOMPARE(RawDatabase(path).value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name LIKE 'passwright%'")).toInt(), 0);
}

void tst_ZatoDatabase::preparationBacksUpAndAddsOnlyOurTables()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const QStringList before = dump(path);
    const auto store = waitFor(SqlStore::open(StoreHarness::zatoOptions(path), harness.services()));
    QVERIFY(store.ok());
    const auto backup = waitFor((*store)->prepare());
    QVERIFY(backup.ok());
    QVERIFY(!(*store)->needsPreparation());
    QCOMPARE(*backup, path + QStringLiteral(".backup-20261120T180000Z"));
    QCOMPARE(QFile::permissions(*backup) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(dump(*backup), before);
    QCOMPARE(dump(path), before);
    QCOMPARE(RawDatabase(*backup).value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name LIKE 'passwright%'")).toInt(), 0);
    QCOMPARE(RawDatabase(path).value(QStringLiteral("SELECT kind FROM passwright_audit")).toString(), QStringLiteral("prepare"));
    const auto again = waitFor((*store)->prepare());
    QVERIFY(again.ok());
    QVERIFY(again->isEmpty());
}

void tst_ZatoDatabase::afterAResetZatoAcceptsThePassword()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    QCOMPARE(verified(path, QStringLiteral("mary"), "Battery-Staple-2"), QStringLiteral("120000"));
    const auto store = harness.zato(path);
    const Session admin = StoreHarness::signInAdmin(*store);
    const Account mary = StoreHarness::userNamed(*store, admin, QStringLiteral("mary"));
    const QByteArray password = "Neues-Pa\xC3\x9Fwort-\xF0\x9F\x94\x91-1";
    const auto outcome = waitFor(store->directory().changePassword(
        {.newPassword = Secret::fromUtf8(password), .userId = mary.userId}, StoreHarness::context(admin)));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    QCOMPARE(verified(path, QStringLiteral("mary"), password), QString::number(StoreHarness::rounds));
    QCOMPARE(verified(path, QStringLiteral("mary"), "Battery-Staple-2"), QStringLiteral("wrong"));
}

void tst_ZatoDatabase::afterAnOwnChangeZatoAcceptsThePassword()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    const Session joan = StoreHarness::signIn(*store, QStringLiteral("joan"), QStringLiteral("Correct-Horse-1"));
    const auto outcome = waitFor(store->directory().changePassword(
        {.oldPassword = Secret::fromUtf8("Correct-Horse-1"), .newPassword = Secret::fromUtf8("Brand-New-Joan-1")},
        StoreHarness::context(joan)));
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    QCOMPARE(verified(path, QStringLiteral("joan"), "Brand-New-Joan-1"), QString::number(StoreHarness::rounds));
}

void tst_ZatoDatabase::afterAMustChangeSignInZatoAcceptsThePassword()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    SignInRequest request{.userName = QStringLiteral("mustchange"), .password = Secret::fromUtf8("Must-Change-5!")};
    request.newPassword = Secret::fromUtf8("Chosen-By-Molly-1");
    QVERIFY(waitFor(store->directory().signIn(request, StoreHarness::context()))->signedIn());
    QCOMPARE(verified(path, QStringLiteral("mustchange"), "Chosen-By-Molly-1"), QString::number(StoreHarness::rounds));
}

void tst_ZatoDatabase::addedUserIsOneForZato()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    const Session admin = StoreHarness::signInAdmin(*store);
    const NewUser zoe{.userName = QStringLiteral("zoe"),
        .password = Secret::fromUtf8("First-Pass-1"),
        .displayName = QStringLiteral("Zo\u00EB"),
        .email = QStringLiteral("zoe@example.com")};
    QCOMPARE(waitFor(store->directory().addUser(zoe, StoreHarness::context(admin)))->kind, Outcome::Kind::Changed);
    QCOMPARE(verified(path, QStringLiteral("zoe"), "First-Pass-1"), QString::number(StoreHarness::rounds));
    const auto added = row(path, QStringLiteral("zoe"));
    QCOMPARE(added.value(QStringLiteral("display_name_upper")), QStringLiteral("'ZO\u00CB'"));
    QCOMPARE(added.value(QStringLiteral("opaque1")), QStringLiteral("'null'"));
    QVERIFY(!added.value(QStringLiteral("email")).contains(QLatin1String("zoe@")));
    static const QRegularExpression userId(QStringLiteral("^'zusr[0-9a-hjkmnp-tv-z]{23,26}'$"));
    QVERIFY(added.value(QStringLiteral("user_id")).contains(userId));
}

void tst_ZatoDatabase::resetTouchesNothingElse()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    const Session admin = StoreHarness::signInAdmin(*store);
    const Account mary = StoreHarness::userNamed(*store, admin, QStringLiteral("mary"));
    const QStringList before = dump(path);
    const auto rowBefore = row(path, QStringLiteral("mary"));
    harness.clock.advance(60);
    QCOMPARE(waitFor(store->directory().changePassword({.newPassword = Secret::fromUtf8("Reset-By-Admin-1"),
                                                           .userId = mary.userId,
                                                           .passwordExpiryDays = 7,
                                                           .mustChange = true},
                         StoreHarness::context(admin)))
                 ->kind,
        Outcome::Kind::Changed);

    const QStringList after = dump(path);
    QCOMPARE(after.size(), before.size());
    int changedLines = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changedLines += before.at(i) == after.at(i) ? 0 : 1;
    QCOMPARE(changedLines, 1);

    const auto rowAfter = row(path, QStringLiteral("mary"));
    QStringList changedColumns;
    for (auto it = rowBefore.begin(); it != rowBefore.end(); ++it) {
        if (rowAfter.value(it.key()) != it.value())
            changedColumns << it.key();
    }
    QCOMPARE(changedColumns,
        (QStringList{QStringLiteral("password"), QStringLiteral("password_expiry"), QStringLiteral("password_last_set"),
            QStringLiteral("password_must_change")}));
    QCOMPARE(rowAfter.value(QStringLiteral("password_last_set")), QStringLiteral("'2026-11-20 18:01:00.000000'"));
    QCOMPARE(rowAfter.value(QStringLiteral("password_expiry")), QStringLiteral("'2026-11-27 18:01:00.000000'"));
    QCOMPARE(rowAfter.value(QStringLiteral("password_must_change")), QStringLiteral("1"));
    QVERIFY(rowAfter.value(QStringLiteral("password")).startsWith(QLatin1String("X'")));
}

void tst_ZatoDatabase::lockingTouchesNothingElse()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    const Session admin = StoreHarness::signInAdmin(*store);
    const Account mary = StoreHarness::userNamed(*store, admin, QStringLiteral("mary"));
    const QStringList before = dump(path);
    QCOMPARE(waitFor(store->directory().lock(mary.userId, StoreHarness::context(admin)))->kind, Outcome::Kind::Changed);
    const auto locked = row(path, QStringLiteral("mary"));
    QCOMPARE(locked.value(QStringLiteral("is_locked")), QStringLiteral("1"));
    QCOMPARE(locked.value(QStringLiteral("locked_time")), QStringLiteral("'2026-11-20 18:00:00.000000'"));
    QCOMPARE(locked.value(QStringLiteral("locked_by")), QStringLiteral("'%1'").arg(admin.userId));
    QCOMPARE(waitFor(store->directory().unlock(mary.userId, StoreHarness::context(admin)))->kind, Outcome::Kind::Changed);
    QCOMPARE(dump(path), before);
}

void tst_ZatoDatabase::signInTouchesNothingOfZatos()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const QStringList before = dump(path);
    SqlStoreOptions options = StoreHarness::zatoOptions(path);
    options.rounds.reset();
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(waitFor((*store)->prepare()).ok());
    (void)StoreHarness::signInAdmin(**store);
    QCOMPARE(dump(path), before);
}

void tst_ZatoDatabase::serversRoundsAreTheDefault()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    SqlStoreOptions options = StoreHarness::zatoOptions(path);
    options.rounds.reset();
    const auto store = waitFor(SqlStore::open(options, harness.services()));
    QVERIFY(waitFor((*store)->prepare()).ok());
    const Session joan = StoreHarness::signIn(**store, QStringLiteral("joan"), QStringLiteral("Correct-Horse-1"));
    QCOMPARE(waitFor((*store)->directory().changePassword(
                         {.oldPassword = Secret::fromUtf8("Correct-Horse-1"), .newPassword = Secret::fromUtf8("Brand-New-Joan-1")},
                         StoreHarness::context(joan)))
                 ->kind,
        Outcome::Kind::Changed);
    QCOMPARE(verified(path, QStringLiteral("joan"), "Brand-New-Joan-1"), QStringLiteral("120000"));
}

void tst_ZatoDatabase::unencryptedRowsStayUnencrypted()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    // passlib: pbkdf2_sha512.using(rounds=1000, salt=b"0123456789abcdef").hash("Battery-Staple-2")
    const QString bare = QStringLiteral("$pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg$FY75lQgI2T.8NdaF8i/TjFoUBJmUmPAQknKzHDfaeLH5GAjngPIfRgN89GzyieFLhv2HYBNB2pZ5vSsNxTKcRw");
    RawDatabase(path).run(QStringLiteral("UPDATE zato_sso_user SET password = ? WHERE username = 'mary'"), {bare});
    const auto store = harness.zato(path);
    const Session mary = StoreHarness::signIn(*store, QStringLiteral("mary"), QStringLiteral("Battery-Staple-2"));
    QCOMPARE(waitFor(store->directory().changePassword(
                         {.oldPassword = Secret::fromUtf8("Battery-Staple-2"), .newPassword = Secret::fromUtf8("Brand-New-Mary-1")},
                         StoreHarness::context(mary)))
                 ->kind,
        Outcome::Kind::Changed);
    QVERIFY(row(path, QStringLiteral("mary")).value(QStringLiteral("password")).startsWith(QLatin1String("'$pbkdf2-sha512$1000$")));
}

void tst_ZatoDatabase::textAndHexColumnsAreRead_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("text") << QStringLiteral("CAST(password AS TEXT)");
    QTest::newRow("hex text") << QStringLiteral("'\\x' || lower(hex(password))");
}

void tst_ZatoDatabase::textAndHexColumnsAreRead()
{
    QFETCH(QString, expression);
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    RawDatabase(path).run(QStringLiteral("UPDATE zato_sso_user SET password = %1").arg(expression));
    const auto store = harness.zato(path);
    (void)StoreHarness::signIn(*store, QStringLiteral("joan"), QStringLiteral("Correct-Horse-1"));
}

void tst_ZatoDatabase::unknownColumnsAndTablesAreLeftAlone()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    {
        const RawDatabase raw(path);
        raw.run(QStringLiteral("ALTER TABLE zato_sso_user ADD COLUMN later_release TEXT DEFAULT 'x'"));
        raw.run(QStringLiteral("CREATE TABLE something_else (a BLOB)"));
        raw.run(QStringLiteral("INSERT INTO something_else VALUES (x'00ff')"));
    }
    const QStringList before = dump(path);
    const auto store = harness.zato(path);
    (void)StoreHarness::signInAdmin(*store);
    QCOMPARE(dump(path), before);
}

void tst_ZatoDatabase::journalModeIsLeftAlone()
{
    StoreHarness harness;
    const QString path = harness.copyOfZato();
    const auto store = harness.zato(path);
    (void)StoreHarness::signInAdmin(*store);
    QCOMPARE(RawDatabase(path).value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("delete"));
}

void tst_ZatoDatabase::ownLayoutIsZatos()
{
    StoreHarness harness;
    const auto store = harness.own(harness.path(QStringLiteral("own.sqlite")));
    const auto layout = [](const QString &path) {
        RawDatabase raw(path);
        QStringList lines;
        QSqlQuery query(raw.database());
        for (const char *statement :
            {"SELECT m.name, c.cid, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_master m, pragma_table_info(m.name) c"
             " WHERE m.type = 'table' AND m.name LIKE 'zato%' ORDER BY 1, 2",
                "SELECT m.tbl_name, m.name, l.\"unique\", c.seqno, c.name, 0, 0 FROM sqlite_master m JOIN pragma_index_list(m.tbl_name) l"
                " ON l.name = m.name, pragma_index_info(m.name) c WHERE m.type = 'index' AND m.tbl_name LIKE 'zato%' ORDER BY 1, 2, 4",
                "SELECT m.name, f.id, f.\"table\", f.\"from\", f.\"to\", f.on_delete, 0 FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
                " WHERE m.type = 'table' AND m.name LIKE 'zato%' ORDER BY 1, 2"}) {
            query.exec(QString::fromLatin1(statement));
            while (query.next()) {
                QStringList cells;
                for (int i = 0; i < 7; ++i)
                    cells << query.value(i).toString();
                lines << cells.join(QLatin1Char('|'));
            }
        }
        return lines;
    };
    const QStringList zato = layout(harness.copyOfZato());
    QVERIFY(zato.size() > 100);
    QCOMPARE(layout(store->path()), zato);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ZatoDatabase)
#include "tst_ZatoDatabase.moc"
