// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QTest>

using namespace passwright;

Q_DECLARE_METATYPE(passwright::ImportedUser)

// What an import does to the rows of a database, and what it leaves alone.
class tst_SqlUserImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsUsersWithAndWithoutPassword();
    void changesWhatIsGivenAlone();
    void secondTimeChangesNothing();
    void passwordOfWhoIsThereStays();
    void dryRunWritesNothing();
    void badRowsAreRefusedAlone_data();
    void badRowsAreRefusedAlone();
    void rightsAreKept();
    void nobodyElseImports();
    void aBatchIsWrittenWholeOrNotAtAll();
    void trailTellsOfEach();
    void zatosDatabaseIsNotImportedInto();
    void storeMayCloseMeanwhile();

private:
    ImportVerdict bring(const ImportedUser &user);
    Account account(const QString &userName) { return StoreHarness::userNamed(*m_store, m_admin, userName); }
    SignInOutcome signIn(const QString &userName, const QString &password);
    CallContext context() const { return StoreHarness::context(m_admin); }

    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
};

namespace {

const auto goodPassword = QStringLiteral("Amber-Teapot-1717");

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

void tst_SqlUserImport::init()
{
    m_store.reset();
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
}

ImportVerdict tst_SqlUserImport::bring(const ImportedUser &user)
{
    const auto batch = waitFor(m_store->userImporter()->bring({user}, context()));
    if (!batch.ok())
        qFatal("%s", qPrintable(batch.error().detail));
    return batch->verdicts.at(0);
}

SignInOutcome tst_SqlUserImport::signIn(const QString &userName, const QString &password)
{
    const auto outcome = waitFor(m_store->directory().signIn(
        {.userName = userName, .password = Secret::fromString(password)}, StoreHarness::context()));
    if (!outcome.ok())
        qFatal("%s", qPrintable(outcome.error().detail));
    return *outcome;
}

void tst_SqlUserImport::addsUsersWithAndWithoutPassword()
{
    const ImportedUser anna{.userName = text("anna"),
                            .displayName = text("Anna Müller"),
                            .firstName = text("Anna"),
                            .middleName = text("Maria"),
                            .lastName = text("Müller"),
                            .email = text("anna@example.org"),
                            .isSuperUser = true,
                            .mustChange = false,
                            .password = Secret::fromString(goodPassword)};
    const ImportedUser bob{.userName = text("bob"), .mustChange = false};
    const ImportedUser carl{.userName = text("carl"), .password = Secret::fromString(goodPassword)};
    const auto batch = waitFor(m_store->userImporter()->bring({anna, bob, carl}, context()));
    QVERIFY(batch.ok());
    QCOMPARE(RawDatabase(m_store->path()).value(text("SELECT count(*) FROM passwright_user_changed")).toInt(), 0); // listed for searches
    QVERIFY(batch->isKnown);
    for (const ImportVerdict &verdict : batch->verdicts)
        QCOMPARE(verdict.kind, ImportVerdict::Kind::Add);

    const Account added = account(text("anna"));
    QCOMPARE(added.displayName, text("Anna Müller"));
    QCOMPARE(added.firstName, text("Anna"));
    QCOMPARE(added.middleName, text("Maria"));
    QCOMPARE(added.lastName, text("Müller"));
    QCOMPARE(added.email, text("anna@example.org"));
    QVERIFY(added.isSuperUser);
    QVERIFY(!added.mustChange);
    QVERIFY(!added.isExpired(m_harness->clock.nowUtc()));
    QVERIFY(signIn(text("anna"), goodPassword).session);

    const Account without = account(text("bob"));
    QVERIFY(without.mustChange);
    QVERIFY(without.isExpired(m_harness->clock.nowUtc()));
    QVERIFY(!without.isSuperUser);
    for (const QString &guess : {QString(), goodPassword, text("bob")})
        QVERIFY(!signIn(text("bob"), guess).session);
    QVERIFY2(account(text("carl")).mustChange, "whoever made the list knows the password");

    // A reset is all that bob needs.
    const auto reset = waitFor(m_store->directory().changePassword(
        {.newPassword = Secret::fromString(goodPassword), .userId = without.userId, .mustChange = false}, context()));
    QCOMPARE(reset->kind, Outcome::Kind::Changed);
    QVERIFY(signIn(text("bob"), goodPassword).session);
}

void tst_SqlUserImport::changesWhatIsGivenAlone()
{
    bring({.userName = text("anna"), .displayName = text("Anna"), .firstName = text("Anna"), .email = text("a@example.org")});
    const Account before = account(text("anna"));
    const ImportVerdict verdict =
        bring({.userName = text("anna"), .userId = before.userId, .lastName = text("Straße"), .email = text("b@example.org"), .mustChange = false});
    QCOMPARE(verdict.kind, ImportVerdict::Kind::Change);
    QCOMPARE(verdict.fields, (QStringList{text("last_name"), text("email"), text("password_must_change")}));
    Account wanted = before;
    wanted.lastName = text("Straße");
    wanted.email = text("b@example.org");
    wanted.mustChange = false;
    QCOMPARE(account(text("anna")), wanted);
    const RawDatabase raw(m_store->path());
    QCOMPARE(raw.value(QStringLiteral("SELECT last_name_upper FROM zato_sso_user WHERE username = 'anna'")).toString(), text("STRASSE"));
}

void tst_SqlUserImport::secondTimeChangesNothing()
{
    const ImportedUser anna{.userName = text("anna"), .displayName = text("Anna"), .isSuperUser = false, .mustChange = true};
    QCOMPARE(bring(anna).kind, ImportVerdict::Kind::Add);
    const RawDatabase raw(m_store->path());
    const int rows = raw.value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit")).toInt();
    QCOMPARE(bring(anna).kind, ImportVerdict::Kind::Unchanged);
    QCOMPARE(bring({.userName = text("anna")}).kind, ImportVerdict::Kind::Unchanged);
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit")).toInt(), rows);
}

void tst_SqlUserImport::passwordOfWhoIsThereStays()
{
    bring({.userName = text("anna"), .mustChange = false, .password = Secret::fromString(goodPassword)});
    const ImportVerdict verdict =
        bring({.userName = text("anna"), .firstName = text("Anna"), .password = Secret::fromString(text("Another-Password-1"))});
    QCOMPARE(verdict.kind, ImportVerdict::Kind::Change);
    QCOMPARE(verdict.fields, QStringList{text("first_name")});
    QVERIFY(verdict.leavesPassword);
    QVERIFY(signIn(text("anna"), goodPassword).session);
    QVERIFY(!signIn(text("anna"), text("Another-Password-1")).session);
}

void tst_SqlUserImport::dryRunWritesNothing()
{
    bring({.userName = text("anna"), .firstName = text("Anna")});
    const RawDatabase raw(m_store->path());
    const int rows = raw.value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit")).toInt();
    const auto verdicts = waitFor(m_store->userImporter()->judge(
        {{.userName = text("anna"), .firstName = text("Ann")}, {.userName = text("bob")}, {.userName = text("a b")}}, context()));
    QVERIFY(verdicts.ok());
    QCOMPARE(verdicts->at(0).kind, ImportVerdict::Kind::Change);
    QCOMPARE(verdicts->at(1).kind, ImportVerdict::Kind::Add);
    QCOMPARE(verdicts->at(2).kind, ImportVerdict::Kind::Refused);
    QCOMPARE(account(text("anna")).firstName, text("Anna"));
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")).toInt(), 2);
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit")).toInt(), rows);
}

void tst_SqlUserImport::badRowsAreRefusedAlone_data()
{
    QTest::addColumn<ImportedUser>("user");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const ImportedUser &user, const char *codes) { QTest::newRow(name) << user << text(codes); };
    row("no name", {.firstName = text("x")}, "E001001");
    row("space in the name", {.userName = text("a b")}, "E001004");
    row("long name", {.userName = QString(192, QLatin1Char('x'))}, "E001003");
    row("NUL in a name", {.userName = text("bob"), .middleName = QString(QChar(0)) + text("x")}, "E008002");
    row("upper case is longer", {.userName = text("bob"), .middleName = QString(190, QChar(0xDF))}, "E008002");
    row("no e-mail", {.userName = text("bob"), .email = text("nowhere")}, "E002001");
    row("short password", {.userName = text("bob"), .password = Secret::fromString(text("x"))}, "E003002");
    row("another's user ID", {.userName = text("anna"), .userId = text("zusrnobody"), .firstName = text("x")}, "E008002");
    row("a bad field of one who is there", {.userName = text("anna"), .firstName = text("x\ny")}, "E008002");
}

void tst_SqlUserImport::badRowsAreRefusedAlone()
{
    QFETCH(const ImportedUser, user);
    QFETCH(const QString, codes);
    bring({.userName = text("anna"), .firstName = text("Anna")});
    const auto batch = waitFor(m_store->userImporter()->bring({user, {.userName = text("carl")}}, context()));
    QVERIFY(batch.ok());
    QCOMPARE(batch->verdicts.at(0).kind, ImportVerdict::Kind::Refused);
    QVERIFY2(codesOf(batch->verdicts.at(0).refusals).contains(codes), qPrintable(codesOf(batch->verdicts.at(0).refusals)));
    QCOMPARE(batch->verdicts.at(1).kind, ImportVerdict::Kind::Add);
    QCOMPARE(account(text("anna")).firstName, text("Anna"));
    const RawDatabase raw(m_store->path());
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")).toInt(), 3);
}

void tst_SqlUserImport::rightsAreKept()
{
    const QString admin = StoreHarness::admin().userName;
    QCOMPARE(codesOf(bring({.userName = admin, .isSuperUser = false}).refusals), text("E008002"));
    QVERIFY(account(admin).isSuperUser);

    bring({.userName = text("anna"), .isSuperUser = true, .password = Secret::fromString(goodPassword)});
    QCOMPARE(bring({.userName = text("anna"), .isSuperUser = false}).fields, QStringList{text("is_super_user")});
    QVERIFY(!account(text("anna")).isSuperUser);

    // One who is there by another name would be there twice.
    const QString annasId = account(text("anna")).userId;
    QCOMPARE(codesOf(bring({.userName = text("anna.new"), .userId = annasId}).refusals), text("E008002"));
}

void tst_SqlUserImport::nobodyElseImports()
{
    bring({.userName = text("anna"), .mustChange = false, .password = Secret::fromString(goodPassword)});
    const SignInOutcome anna = signIn(text("anna"), goodPassword);
    UserImporter &importer = *m_store->userImporter();
    for (const CallContext &stranger : {StoreHarness::context(), StoreHarness::context(*anna.session)}) {
        const auto judged = waitFor(importer.judge({{.userName = text("bob")}}, stranger));
        QCOMPARE(judged.error().kind, Error::Kind::NotPermitted);
        QCOMPARE(judged.error().cid, stranger.cid);
        QCOMPARE(waitFor(importer.bring({{.userName = text("bob")}}, stranger)).error().kind, Error::Kind::NotPermitted);
    }
    const RawDatabase raw(m_store->path());
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user WHERE username = 'bob'")).toInt(), 0);
}

void tst_SqlUserImport::aBatchIsWrittenWholeOrNotAtAll()
{
    {
        const RawDatabase raw(m_store->path());
        raw.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON zato_sso_user WHEN NEW.username = 'carl'"
                               " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    }
    const auto batch = waitFor(m_store->userImporter()->bring({{.userName = text("bob")}, {.userName = text("carl")}}, context()));
    QVERIFY(!batch.ok());
    const RawDatabase raw(m_store->path());
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")).toInt(), 1);
    QCOMPARE(raw.value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit WHERE target_name = 'bob'")).toInt(), 0);
}

void tst_SqlUserImport::trailTellsOfEach()
{
    CallContext bulk = context();
    bulk.bulkId = newCid();
    QVERIFY(waitFor(m_store->userImporter()->bring({{.userName = text("anna")}, {.userName = text("bob")}}, bulk)).ok());
    QVERIFY(waitFor(m_store->userImporter()->bring({{.userName = text("anna"), .firstName = text("Anna")}}, bulk)).ok());
    const auto page = waitFor(m_store->auditLog().read({.limit = 3}, context()));
    QCOMPARE(page->events.size(), 3);
    const AuditEvent &changed = page->events.at(0);
    QCOMPARE(toText(changed.kind), QLatin1String("update_user"));
    QCOMPARE(changed.targetName, text("anna"));
    QCOMPARE(changed.reason, text("first_name"));
    QCOMPARE(toText(page->events.at(1).kind), QLatin1String("add_user"));
    QCOMPARE(page->events.at(1).targetName, text("bob"));
    for (const AuditEvent &event : page->events) {
        QCOMPARE(event.bulkId, bulk.bulkId);
        QCOMPARE(event.actorName, StoreHarness::admin().userName);
    }
    QVERIFY(waitFor(m_store->auditLog().verify({}, context()))->kind == AuditVerdict::Kind::Whole);
}

void tst_SqlUserImport::zatosDatabaseIsNotImportedInto()
{
    const SqlStore::Opened zato = m_harness->zato(m_harness->copyOfZato());
    QVERIFY(!zato->userImporter());
}

void tst_SqlUserImport::storeMayCloseMeanwhile()
{
    QList<ImportedUser> users;
    for (int i = 0; i < 50; ++i)
        users << ImportedUser{.userName = QStringLiteral("user%1").arg(i), .password = Secret::fromString(goodPassword)};
    const QString path = m_store->path();
    const Task<UserImporter::Batch> task = m_store->userImporter()->bring(users, context());
    m_store.reset();
    QVERIFY(task.isFinished());
    const RawDatabase raw(path);
    const int there = raw.value(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")).toInt();
    QCOMPARE(there, waitFor(task).ok() ? 51 : 1);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlUserImport)
#include "tst_SqlUserImport.moc"
