// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/MergedProfileStore.h"
#include "app/composition/ProfileFile.h"
#include "tests/app/RemoteDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "tests/support/servers/ZatoSampleUsers.h"
#include "tests/support/servers/ZatoServer.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <atomic>

using namespace passwright;

// The real binary on servers: what each command does there, and the exit code that says what came of it.
class tst_RemoteCommandLine : public QObject, private RemoteDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void zatoCommands();
    void noSecretIsLeftBehind();
    void sessionsAreEnded();
    void refusalOfOnesOwnSaysBoth();
    void partialAndUnknown();
    void unknownNewPasswordAtSignIn();
    void notReachableNorTrusted();
    void databaseCommandsSaySo();
    void filesInPlaceOfSettings();
    void licenseSpring();
    void licenseSpringWithoutItsKeys();
    void deployedForEverybody();

};

void tst_RemoteCommandLine::init()
{
    m_sandbox = std::make_unique<Sandbox>();
}

void tst_RemoteCommandLine::zatoCommands()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    save(zato(server.url()));

    const Ran signedIn = admin("sign-in");
    CHECK(signedIn, 0);
    QCOMPARE(signedIn.json().value(QLatin1String("is_super_user")).toBool(), true);
    QVERIFY2(signedIn.err.contains("not encrypted"), signedIn.err.constData());
    const Ran listed = admin("user list joan");
    CHECK(listed, 0);
    QCOMPARE(listed.json().value(QLatin1String("users")).toArray().size(), 1);
    const QString joan = server.sso().user(text("joan"))->userId;
    QCOMPARE(listed.json().value(QLatin1String("users"))[0][QLatin1String("user_id")].toString(), joan);
    CHECK(admin("user show joan"), 0);
    CHECK(m_sandbox->run(words("--profile office --as admin1 user show") + QStringList{joan}, {adminPassword}), 0);
    CHECK(admin("user show nobody"), 3);

    const Ran reset = admin("reset-password joan --must-change --expiry-days 30 --reason T-1", {newPassword});
    CHECK(reset, 0);
    QCOMPARE(reset.text("outcome"), text("changed"));
    QCOMPARE(server.sso().user(text("joan"))->password, QString::fromLatin1(newPassword));
    QVERIFY(server.sso().user(text("joan"))->passwordMustChange);
    Profile learned = zato(server.url());
    learned.behaviour = Profile::Behaviour::As33;
    QCOMPARE(SettingsProfileStore(settings()).profiles(), QList<Profile>{learned});

    CHECK(office("--as joan sign-in", {newPassword, "Willow-Lantern-93"}), 0);
    CHECK(office("--as joan change-password", {"Willow-Lantern-93", joansPassword}), 0);
    QCOMPARE(server.sso().user(text("joan"))->password, QString::fromLatin1(joansPassword));

    CHECK(admin("user lock joan"), 0);
    CHECK(office("--as joan sign-in", {joansPassword}), 3);
    CHECK(admin("user unlock joan"), 0);
    CHECK(admin("user approve pending"), 0);
    CHECK(office("--as pending sign-in", {"Pending-Pass-4!"}), 0);
    const Ran made = admin("reset-password mary --generate random");
    CHECK(made, 0);
    QCOMPARE(server.sso().user(text("mary"))->password, made.text("password"));

    const Ran trail = admin("audit list");
    CHECK(trail, 0);
    bool hasIntent = false;
    bool hasOutcome = false;
    for (const QJsonValue event : trail.json().value(QLatin1String("events")).toArray()) {
        if (event[QLatin1String("cid")].toString() != reset.text("cid"))
            continue;
        QCOMPARE(event[QLatin1String("actor_name")].toString(), text("admin1"));
        QCOMPARE(event[QLatin1String("target_name")].toString(), text("joan"));
        QCOMPARE(event[QLatin1String("reason")].toString(), text("T-1"));
        hasIntent |= event[QLatin1String("outcome")].toString() == QLatin1String("intended");
        hasOutcome |= event[QLatin1String("outcome")].toString() == QLatin1String("changed");
    }
    QVERIFY(hasIntent && hasOutcome);
    CHECK(admin("audit verify"), 0);
    CHECK(admin("audit export trail.csv"), 0);
    QVERIFY(QFile::exists(m_sandbox->path(text("trail.csv"))));
    CHECK(admin("audit settle"), 0);
}

void tst_RemoteCommandLine::noSecretIsLeftBehind()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    save(zato(server.url()));
    const Ran reset = admin("reset-password joan --must-change", {newPassword});
    CHECK(reset, 0);
    const Ran refused = office("--as mary change-password", {"Battery-Staple-2", "short"});
    CHECK(refused, 3);
    LicenseSpringServer licenseServer(m_clock);
    save(licenses(licenseServer.url()));
    CHECK(licenses("--as ann.archer@example.com change-password", {"Ann-Archer-1!", "Anns-New-One-2!"}), 0);

    const QList<QByteArray> marks{adminPassword, newPassword, "Battery-Staple-2", "test-shared-key", "test-management-key", "Ann-Archer-1!", "Anns-New-One-2!"};
    QByteArray all = reset.out + reset.err + refused.out + refused.err;
    for (const TestRequest &request : server.sso().requests() + licenseServer.api().requests())
        all += request.path.toUtf8() + request.query;
    int files = 0;
    QDirIterator it(m_sandbox->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; it.hasNext(); ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(files >= 3); // settings and two journals
    for (const QByteArray &mark : marks)
        QVERIFY2(!all.contains(mark) && !all.contains(mark.toBase64().chopped(4)), mark.constData());
}

void tst_RemoteCommandLine::sessionsAreEnded()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    save(zato(server.url()));
    CHECK(admin("user list joan"), 0);
    CHECK(office("--as joan sign-in", {joansPassword}), 0);
    CHECK(admin("user show nobody"), 3);
    QCOMPARE(server.sso().sessionCount(), 0);
}

void tst_RemoteCommandLine::refusalOfOnesOwnSaysBoth()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    Profile profile = zato(server.url());
    save(profile);
    // A policy that this desk does not know, so that the server alone refuses.
    ZatoSettings strict;
    strict.rules.minLength = 60;
    server.sso().setSettings(strict);
    const Ran refused = office("--as joan change-password", {joansPassword, newPassword});
    CHECK(refused, 3);
    QCOMPARE(refused.json().value(QLatin1String("sub_status"))[0].toString(), text("E005001"));
    QVERIFY2(refused.err.contains("current password was wrong, or the server"), refused.err.constData());
    QCOMPARE(server.sso().user(text("joan"))->password, QString::fromLatin1(joansPassword));
}

void tst_RemoteCommandLine::partialAndUnknown()
{
    ZatoSso sso(m_clock, ZatoSso::Behaviour::As33, zatoSampleUsers(m_clock.nowUtc(), 0));
    std::atomic<bool> spoilsPassword = false;
    const HttpTestServer http([&](const TestRequest &request) -> TestReply {
        if (request.method == "PATCH" && request.path == QLatin1String("/zato/sso/user"))
            return {.status = 503, .contentType = "text/plain", .body = "later"};
        const TestReply reply = sso.handle(request);
        if (request.path == QLatin1String("/zato/sso/user/password") && spoilsPassword)
            return {.status = 200, .contentType = "text/html", .body = "<html>a portal</html>"};
        return reply;
    });
    save(zato(http.url()));
    const Ran partial = admin("reset-password joan --must-change", {newPassword});
    CHECK(partial, 4);
    QCOMPARE(partial.json().value(QLatin1String("done"))[0].toString(), text("set_password"));
    QCOMPARE(partial.json().value(QLatin1String("not_done"))[0].toString(), text("set_must_change"));

    spoilsPassword = true;
    const Ran unknown = office("--as mary change-password", {"Battery-Staple-2", "Marys-New-Pass-9"});
    CHECK(unknown, 5);
    QCOMPARE(unknown.text("outcome"), text("unknown"));
    QCOMPARE(sso.user(text("mary"))->password, text("Marys-New-Pass-9")); // it may have been done, and was
}

void tst_RemoteCommandLine::unknownNewPasswordAtSignIn()
{
    ZatoSso sso(m_clock, ZatoSso::Behaviour::As33, zatoSampleUsers(m_clock.nowUtc(), 0));
    const HttpTestServer http([&](const TestRequest &request) -> TestReply {
        const TestReply reply = sso.handle(request);
        return request.body.contains("new_password") ? TestReply{.status = 200, .contentType = "text/html", .body = "<html>"} : reply;
    });
    save(zato(http.url()));
    const Ran unknown = office("--as mustchange sign-in", {"Must-Change-5!", newPassword});
    CHECK(unknown, 5);
    QCOMPARE(unknown.text("outcome"), text("unknown"));
}

void tst_RemoteCommandLine::notReachableNorTrusted()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    save(zato(QUrl(text("http://127.0.0.1:%1").arg(closed.serverPort()))));
    closed.close();
    const Ran nobody = admin("user list");
    CHECK(nobody, 6);
    QCOMPARE(nobody.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), text("not_reachable"));

    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.error()));
    const auto &good = certificates.good();
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33, HttpTestServer::Tls{good.certificate.toPem(), good.key.toPem()});
    save(zato(server.url()));
    const Ran stranger = admin("user list");
    CHECK(stranger, 6);
    QCOMPARE(stranger.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), text("not_trusted"));
    QCOMPARE(server.requestCount(), 0);

    save(zato(QUrl(text("http://sso.example.com"))));
    const Ran plain = admin("user list");
    CHECK(plain, 6);
    QVERIFY2(plain.err.contains("https://"), plain.err.constData());
}

void tst_RemoteCommandLine::databaseCommandsSaySo()
{
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    save(zato(server.url()));
    for (const char *command : {"init --admin root", "prepare", "recover-admin admin1", "--as admin1 user add bob"}) {
        const Ran ran = office(command, {adminPassword, newPassword});
        CHECK(ran, 2);
        QVERIFY2(ran.err.contains("database"), ran.err.constData());
    }
    for (const char *command : {"user list", "change-password", "audit list"})
        CHECK(office(command, {adminPassword}), 2); // nobody to sign in as
    QCOMPARE(server.requestCount(), 0);
}

void tst_RemoteCommandLine::filesInPlaceOfSettings()
{
    const ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    Profile second = zato(server.url());
    second.id = text("second");
    second.name = text("Second");
    const auto file = [this](const char *name, const QList<Profile> &profiles) { return ProfileFile::write(m_sandbox->path(text(name)), profiles).ok(); };
    QVERIFY(file("one.json", {zato(server.url())}));
    QVERIFY(file("two.json", {zato(server.url()), second}));
    QVERIFY(file("none.json", {}));
    QVERIFY(QFile(m_sandbox->path(text("broken.json"))).open(QIODevice::WriteOnly));

    const QList<QByteArray> lines{adminPassword, newPassword};
    CHECK(m_sandbox->run(words("--connect one.json --as admin1 reset-password joan --must-change"), lines), 0);
    CHECK(m_sandbox->run(words("--connect two.json --as admin1 sign-in"), lines), 2);
    CHECK(m_sandbox->run(words("--connect two.json --profile Second --as admin1 sign-in"), lines), 0);
    CHECK(m_sandbox->run(words("--connect two.json --profile Third --as admin1 sign-in"), lines), 2);
    CHECK(m_sandbox->run(words("--connect one.json --database sqlite:x.db --as admin1 sign-in"), lines), 2);
    for (const char *name : {"none.json", "broken.json", "missing.json"})
        CHECK(m_sandbox->run(QStringList{text("--connect"), text(name)} + words("--as admin1 sign-in"), lines), 2);
    QVERIFY2(!QFile::exists(m_sandbox->path(text("config/passwright/passwright.ini"))), "nothing of it is kept");
}

void tst_RemoteCommandLine::licenseSpring()
{
    LicenseSpringServer server(m_clock);
    save(licenses(server.url()));
    const auto ann = [&server] { return server.api().user(text("ann.archer@example.com"))->password; };

    const Ran listed = licenses("user list ann");
    CHECK(listed, 0);
    QCOMPARE(listed.json().value(QLatin1String("users"))[0][QLatin1String("username")].toString(), text("ann.archer@example.com"));
    CHECK(licenses("user show 1001"), 0);
    CHECK(licenses("--as ann.archer@example.com change-password", {"Ann-Archer-1!", "Anns-New-One-2!"}), 0);
    QCOMPARE(ann(), text("Anns-New-One-2!"));
    const Ran wrong = licenses("--as ann.archer@example.com change-password", {"Not-Hers-1!", "Anns-New-One-3!"});
    CHECK(wrong, 3);
    QCOMPARE(ann(), text("Anns-New-One-2!"));
    const Ran reset = licenses("reset-password ann.archer@example.com", {"Set-By-The-Desk-4"});
    CHECK(reset, 0);
    QCOMPARE(ann(), text("Set-By-The-Desk-4"));
    CHECK(licenses("reset-password ann.archer@example.com --must-change", {"Set-By-The-Desk-5"}), 3);
    QCOMPARE(ann(), text("Set-By-The-Desk-4"));
    CHECK(licenses("--as ann.archer@example.com sign-in", {"Set-By-The-Desk-4"}), 3);
    CHECK(licenses("user lock ann.archer@example.com"), 3);
    CHECK(licenses("audit verify"), 0);
    const Ran trail = licenses("audit list");
    CHECK(trail, 0);
    QVERIFY(trail.out.contains(reset.text("cid").toUtf8()));
}

void tst_RemoteCommandLine::licenseSpringWithoutItsKeys()
{
    LicenseSpringServer server(m_clock);
    save(licenses(server.url()));
    const auto run = [this](const char *command, const QList<QByteArray> &lines) { return m_sandbox->run(words("--profile licenses") + words(command), lines); };
    const Ran none = run("user list", {});
    CHECK(none, 2);
    QVERIFY2(none.err.contains("Shared key of licenses"), none.err.constData());
    CHECK(run("user list", {"test-shared-key"}), 2);
    CHECK(run("user list", {"test-shared-key", "not-the-key"}), 3);
    CHECK(run("change-password", {"test-shared-key", "test-management-key", "a", "b"}), 2);
    const Ran signature = run("--as ann.archer@example.com change-password", {"not-the-key", "test-management-key", "Ann-Archer-1!", "Anns-New-One-2!"});
    CHECK(signature, 3);
    QCOMPARE(server.api().user(text("ann.archer@example.com"))->password, text("Ann-Archer-1!"));
}

void tst_RemoteCommandLine::deployedForEverybody()
{
    ZatoServer server(m_clock, ZatoSso::Behaviour::As33);
    const QString folder = m_sandbox->path(text("etc/passwright/profiles.d"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(ProfileFile::write(folder + text("/office.json"), {zato(server.url())}).ok());
    QVERIFY(QFile(folder + text("/broken.json")).open(QIODevice::WriteOnly));
    const Ran reset = admin("reset-password joan --must-change", {newPassword});
    CHECK(reset, 0);
    QVERIFY2(reset.err.contains("broken.json"), reset.err.constData());
    const MergedProfileStore store({zato(server.url())}, settings());
    QCOMPARE(store.profiles().constFirst().behaviour, Profile::Behaviour::As33);
    QVERIFY(SettingsProfileStore(settings()).profiles().isEmpty());

    // What it learned spares the next reset the request that this server refuses.
    server.sso().forgetRequests();
    CHECK(admin("reset-password mary --must-change", {newPassword}), 0);
    for (const TestRequest &request : server.sso().requests())
        QVERIFY2(request.path != QLatin1String("/zato/sso/user/password") || !request.body.contains("must_change"), request.body.constData());
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_RemoteCommandLine)
#include "tst_RemoteCommandLine.moc"
