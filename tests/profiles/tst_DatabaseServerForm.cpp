// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "DialogFixture.h"

#include <QAbstractItemView>

using namespace passwright;
using namespace passwright::test;

//! A connection to a database server, from the empty form to the settings.
class tst_DatabaseServerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsAddedByKeys();
    void everythingThatIsMissingIsSaid();
    void whatIsWrongIsSaidBesideItsField_data();
    void whatIsWrongIsSaidBesideItsField();
    void whatPeopleTypeBecomesAUrl_data();
    void whatPeopleTypeBecomesAUrl();
    void whatWasSavedComesBack_data();
    void whatWasSavedComesBack();
    void aPastedUrlFillsTheFields();
    void onlyWhatIsSafeWithTheEngineIsOffered();
    void theHostNameIsCheckedOnceTheEngineNeedsIt();
    void aPastedPasswordIsNotSaved();
    void thePasswordGoesToTheKeychainAndNowhereElse();
    void theTestTakesThePasswordThatIsTyped();
    void whatTheTestFoundIsSaid_data();
    void whatTheTestFoundIsSaid();

private:
    static Profile server(const QString &url = QStringLiteral("postgresql://desk@db.example.org/people"))
    {
        return {.id = QStringLiteral("s"), .name = QStringLiteral("People"), .kind = Profile::Kind::DatabaseServer, .databaseUrl = url};
    }
    static void add(const DialogFixture &fixture)
    {
        fixture.add(2);
        QTRY_VERIFY(fixture.isEditing());
    }
    static void fill(const DialogFixture &fixture, const char *hosts = "db.example.org")
    {
        fixture.type("hosts", hosts);
        fixture.type("databaseName", "people");
        fixture.type("user", "desk");
    }
};

void tst_DatabaseServerForm::aServerIsAddedByKeys()
{
    DialogFixture fixture;
    add(fixture);
    QCOMPARE(fixture.dialog->focusWidget(), fixture.find<QWidget>("name"));
    const auto next = [&fixture](const char *text) {
        QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(fixture.dialog->focusWidget(), QLatin1String(text));
    };
    next("M"); // the kind, by its first letter
    next("n1.example.org, n2.example.org:3310");
    next("3307");
    next("people");
    next("help desk");
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    const Profile saved = fixture.profiles.list.first();
    QCOMPARE(saved, (Profile{.id = saved.id, .name = QStringLiteral("help desk@n1.example.org:3307,n2.example.org:3310/people"),
        .kind = Profile::Kind::DatabaseServer,
        .databaseUrl = QStringLiteral("mariadb://help%20desk@n1.example.org:3307,n2.example.org:3310/people")}));
}

void tst_DatabaseServerForm::everythingThatIsMissingIsSaid()
{
    DialogFixture fixture;
    add(fixture);
    fixture.type("port", "5433");
    fixture.click("saveButton");
    for (const char *note : {"hostsNote", "databaseNameNote", "userNote"})
        QVERIFY2(!fixture.note(note).isEmpty(), note);
    QCOMPARE(fixture.dialog->focusWidget(), fixture.find<QWidget>("hosts"));
    QCOMPARE(fixture.find<QLineEdit>("port")->text(), QStringLiteral("5433"));
    QVERIFY(fixture.profiles.list.isEmpty());
}

void tst_DatabaseServerForm::whatIsWrongIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("port");
    QTest::addColumn<int>("tls");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *hosts, const char *port, int tls, const char *note, const char *says) {
        QTest::addRow("%s %s", hosts, port) << QString::fromLatin1(hosts) << QString::fromLatin1(port) << tls << QString::fromLatin1(note) << QString::fromLatin1(says);
    };
    row("db example", "", 0, "hostsNote", "not a host");
    row("db/other", "", 0, "hostsNote", "not a host");
    row("x@db", "", 0, "hostsNote", "not a host");
    row("n1,,n2", "", 0, "hostsNote", "not a host");
    row("db' user='postgres", "", 0, "hostsNote", "not a host");
    row("db", "0", 0, "portNote", "65535");
    row("db", "54 32", 0, "portNote", "65535");
    row("db", "5432/x", 0, "portNote", "65535");
    row("db:x", "", 0, "portNote", "65535");
    row("db.example.org", "", 2, "hostsNote", "encryption");
    row("localhost, db.example.org", "", 2, "hostsNote", "encryption");
}

void tst_DatabaseServerForm::whatIsWrongIsSaidBesideItsField()
{
    QFETCH(QString, hosts);
    QFETCH(QString, port);
    QFETCH(int, tls);
    QFETCH(QString, note);
    QFETCH(QString, says);
    DialogFixture fixture;
    add(fixture);
    fill(fixture, hosts.toLatin1().constData());
    fixture.type("port", port.toLatin1().constData());
    fixture.choose("tls", tls);
    fixture.click("saveButton");
    QVERIFY(fixture.profiles.list.isEmpty());
    const QString said = fixture.note(note.toLatin1().constData());
    QVERIFY2(said.contains(says), qPrintable(said));
    QCOMPARE(fixture.find<QLineEdit>("hosts")->text(), hosts);
}

void tst_DatabaseServerForm::whatPeopleTypeBecomesAUrl_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("port");
    QTest::addColumn<int>("tls");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *hosts, const char *port, int tls, const char *url) {
        QTest::addRow("%s %s", hosts, port) << QString::fromLatin1(hosts) << QString::fromLatin1(port) << tls << QString::fromLatin1(url);
    };
    row(" db ", " 5433 ", 0, "postgresql://desk@db:5433/people");
    row("db:6000", "5433", 0, "postgresql://desk@db:6000/people");
    row("::1", "5433", 0, "postgresql://desk@[::1]:5433/people");
    row("[::1]:6000, 2001:db8::1", "5433", 1, "postgresql://desk@[::1]:6000,[2001:db8::1]:5433/people?sslmode=verify-ca");
    row("/run/postgresql", "", 2, "postgresql://desk@%2Frun%2Fpostgresql/people?sslmode=disable");
    row("localhost", "", 2, "postgresql://desk@localhost/people?sslmode=disable");
}

void tst_DatabaseServerForm::whatPeopleTypeBecomesAUrl()
{
    QFETCH(QString, hosts);
    QFETCH(QString, port);
    QFETCH(int, tls);
    DialogFixture fixture;
    add(fixture);
    fill(fixture, hosts.toLatin1().constData());
    fixture.type("port", port.toLatin1().constData());
    fixture.choose("tls", tls);
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    QTEST(fixture.profiles.list.first().databaseUrl, "url");
}

void tst_DatabaseServerForm::whatWasSavedComesBack_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"postgresql://desk@db/people", "postgresql://desk@db:5433/people", "mariadb://d%40e@n1,n2:3307/a%2Fb",
             "mariadb://desk@localhost:3307,[::1]:3307/people?sslmode=disable", "postgresql://desk@db/people?sslmode=verify-ca", "postgresql://desk@[::1],[2001:db8::1]:6000/people",
             "postgresql://desk@%2Frun%2Fpostgresql/people?sslmode=disable", "postgresql://desk@db/people?sslrootcert=/etc/ssl/our%20own.pem"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void tst_DatabaseServerForm::whatWasSavedComesBack()
{
    QFETCH(QString, url);
    Profile profile = server(url);
    profile.secretsPath = QStringLiteral("/etc/zato/secrets.conf");
    profile.policyPath = QStringLiteral("/etc/zato/sso.conf");
    DialogFixture fixture({profile});
    fixture.click("editButton");
    fixture.type("name", "Staff");
    fixture.click("saveButton");
    QTRY_VERIFY(!fixture.isEditing());
    profile.name = QStringLiteral("Staff");
    QCOMPARE(fixture.profiles.list, QList<Profile>{profile});
}

void tst_DatabaseServerForm::aPastedUrlFillsTheFields()
{
    DialogFixture fixture;
    add(fixture);
    fixture.type("hosts", "mariadb://desk@n1.example.org:3307/people?sslrootcert=/etc/ssl/office.pem");
    QTest::keyClick(fixture.find<QLineEdit>("hosts"), Qt::Key_Return);
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    QCOMPARE(fixture.profiles.list.first().databaseUrl, QStringLiteral("mariadb://desk@n1.example.org:3307/people?sslrootcert=/etc/ssl/office.pem"));
    fixture.click("editButton");
    QCOMPARE(fixture.find<QLineEdit>("hosts")->text(), QStringLiteral("n1.example.org"));
    QCOMPARE(fixture.find<QLineEdit>("port")->text(), QStringLiteral("3307"));
    QCOMPARE(fixture.find<QLineEdit>("user")->text(), QStringLiteral("desk"));
    QCOMPARE(fixture.find<QComboBox>("engine")->currentText(), QStringLiteral("MariaDB"));
}

// The client library of MariaDB takes such a setting and goes on in clear text.
void tst_DatabaseServerForm::onlyWhatIsSafeWithTheEngineIsOffered()
{
    DialogFixture fixture;
    add(fixture);
    auto *tls = fixture.find<QComboBox>("tls");
    fixture.choose("engine", 1);
    QTest::keyClick(tls, Qt::Key_Home);
    QTest::keyClick(tls, Qt::Key_Down);
    QVERIFY2(tls->currentText().startsWith(QStringLiteral("None")), qPrintable(tls->currentText()));
    QTest::keyClick(tls, Qt::Key_Up);
    QVERIFY2(tls->currentText().contains(QStringLiteral("host name checked")), qPrintable(tls->currentText()));

    QTest::mouseClick(tls, Qt::LeftButton);
    QTRY_VERIFY(tls->view()->isVisible());
    const QModelIndex refused = tls->view()->model()->index(1, 0);
    QVERIFY(refused.data(Qt::ToolTipRole).toString().contains(QStringLiteral("MariaDB")));
    QTest::mouseClick(tls->view()->viewport(), Qt::LeftButton, {}, tls->view()->visualRect(refused).center());
    QVERIFY2(tls->currentText().contains(QStringLiteral("host name checked")), qPrintable(tls->currentText()));
    tls->hidePopup();

    fixture.choose("engine", 0);
    fixture.choose("tls", 1);
    QVERIFY(tls->currentData(Qt::ToolTipRole).toString().isEmpty());
}

void tst_DatabaseServerForm::theHostNameIsCheckedOnceTheEngineNeedsIt()
{
    DialogFixture fixture;
    add(fixture);
    fill(fixture);
    fixture.choose("tls", 1);
    fixture.choose("engine", 1);
    QVERIFY(fixture.find<QComboBox>("tls")->currentText().contains(QStringLiteral("host name checked")));
    fixture.type("hosts", "mariadb://desk@n1.example.org/people?sslmode=verify-ca");
    QTest::keyClick(fixture.find<QLineEdit>("hosts"), Qt::Key_Return);
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    QCOMPARE(fixture.profiles.list.first().databaseUrl, QStringLiteral("mariadb://desk@n1.example.org/people"));
}

void tst_DatabaseServerForm::aPastedPasswordIsNotSaved()
{
    DialogFixture fixture;
    add(fixture);
    fill(fixture, "postgresql://desk:Krokus4711@db/people");
    fixture.click("saveButton");
    QVERIFY(!fixture.note("hostsNote").isEmpty());
    QVERIFY(fixture.profiles.list.isEmpty());
    QVERIFY(fixture.secrets.list.isEmpty());
}

void tst_DatabaseServerForm::thePasswordGoesToTheKeychainAndNowhereElse()
{
    DialogFixture fixture;
    add(fixture);
    fill(fixture);
    fixture.type("password", "Krokus-4711");
    QTRY_VERIFY(fixture.find<QCheckBox>("keepInKeychain")->isChecked());
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    const Profile saved = fixture.profiles.list.first();
    QCOMPARE(saved.databaseUrl, QStringLiteral("postgresql://desk@db.example.org/people"));
    const auto kept = fixture.secrets.kept(saved.id, SecretName::DatabasePassword);
    QVERIFY(kept);
    QCOMPARE(kept->text, QStringLiteral("Krokus-4711"));
    QCOMPARE(kept->keep, SecretStore::Keep::InKeychain);
    for (const auto *field : fixture.dialog->findChildren<PasswordField *>())
        QVERIFY(field->isBlank());
}

void tst_DatabaseServerForm::theTestTakesThePasswordThatIsTyped()
{
    DialogFixture fixture({server()});
    fixture.secrets.list = {{QStringLiteral("s"), SecretName::DatabasePassword, QStringLiteral("old"), SecretStore::Keep::InKeychain}};
    QString used;
    fixture.connector.onProbe = [&](const Profile &profile) { used = fixture.secrets.kept(profile.id, SecretName::DatabasePassword)->text; };
    fixture.connector.nextProbe = Error{.kind = Error::Kind::SecretRefused, .subject = QStringLiteral("database_password")};
    fixture.click("editButton");
    fixture.type("password", "new");
    fixture.click("testButton");
    QTRY_COMPARE(used, QStringLiteral("new"));
    QTRY_COMPARE(fixture.banner()->shownKind(), OutcomeBanner::Kind::Error);
    QVERIFY2(fixture.banner()->headline().contains(QStringLiteral("Database password")), qPrintable(fixture.banner()->headline()));
    QCOMPARE(fixture.secrets.kept(QStringLiteral("s"), SecretName::DatabasePassword)->text, QStringLiteral("old"));
    QCOMPARE(fixture.secrets.list.size(), 1);
}

void tst_DatabaseServerForm::whatTheTestFoundIsSaid_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, ServerProbe::Api api, const char *protocol, const QStringList &says) {
        QTest::newRow(name) << static_cast<int>(api) << QString::fromLatin1(protocol) << says;
    };
    row("users", ServerProbe::Api::AsExpected, "TLS", {QStringLiteral("Reached, encrypted"), QStringLiteral("There are users")});
    row("plain", ServerProbe::Api::AsExpected, "", {QStringLiteral("without encryption"), QStringLiteral("There are users")});
    row("of another program", ServerProbe::Api::NotPrepared, "TLS", {QStringLiteral("There are users"), QStringLiteral("add the tables")});
    row("of an earlier version", ServerProbe::Api::OlderTables, "TLS", {QStringLiteral("There are users"), QStringLiteral("upgrades them"), QStringLiteral("backup")});
    row("empty", ServerProbe::Api::NoUsers, "TLS", {QStringLiteral("no users"), QStringLiteral("first super-user")});
}

void tst_DatabaseServerForm::whatTheTestFoundIsSaid()
{
    QFETCH(int, api);
    QFETCH(QString, protocol);
    QFETCH(QStringList, says);
    DialogFixture fixture({server()});
    fixture.connector.nextProbe = ServerProbe{.api = static_cast<ServerProbe::Api>(api), .protocol = protocol};
    fixture.click("testButton");
    QTRY_VERIFY(fixture.banner() && fixture.banner()->shownKind()
        == (api == static_cast<int>(ServerProbe::Api::AsExpected) ? OutcomeBanner::Kind::Changed : OutcomeBanner::Kind::Caution));
    const QString words = fixture.banner()->headline() + QLatin1Char(' ') + fixture.banner()->lines().join(QLatin1Char(' '));
    for (const QString &part : says)
        QVERIFY2(words.contains(part), qPrintable(words));
}

QTEST_MAIN(tst_DatabaseServerForm)
#include "tst_DatabaseServerForm.moc"
