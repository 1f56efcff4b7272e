// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "DialogFixture.h"

#include "ui/profiles/ProbeController.h"

#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;

//! Testing a connection, and the keys it is tested and saved with.
class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReachedIsSaid();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aWrongFormIsNotTested();
    void oneTestAtATime();
    void anAnswerThatNobodyWaitsForIsNotShown();
    void aTestTakesTheKeysThatAreTypedAndLeavesNoTrace();
    void aTestTakesTheKeysThatAreKept();
    void keysGoToTheKeychainAndNowhereElse();
    void withoutAKeychainThePersonIsTold();
    void aKeychainThatRefusesIsSaid();
    void anEmptyKeyLeavesTheOneThatIsKept();
    void tokensAskForOtherKeys();
};

void tst_ConnectionTest::whatWasReachedIsSaid()
{
    DialogFixture fixture({zatoProfile()});
    fixture.connector.nextProbe = ServerProbe{.api = ServerProbe::Api::AsExpected, .protocol = QStringLiteral("TLS 1.3"),
        .certificateUntil = QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC)};
    fixture.click("testButton");
    QTRY_COMPARE(fixture.banner()->shownKind(), OutcomeBanner::Kind::Changed);
    const QString words = fixture.banner()->headline();
    QVERIFY2(words.contains(QStringLiteral("TLS 1.3")) && words.contains(QStringLiteral("2027")) && words.contains(QStringLiteral("Zato")),
        qPrintable(words));
    QCOMPARE(fixture.connector.probed.size(), 1);
    QCOMPARE(fixture.connector.probed.first().address, zatoProfile().address);
    QCOMPARE(fixture.profiles.list, QList<Profile>{zatoProfile()}); // a test saves nothing
}

void tst_ConnectionTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    QTest::newRow("application") << static_cast<int>(ServerProbe::Api::UnknownApplication) << QString() << QStringLiteral("application name");
    QTest::newRow("keys") << static_cast<int>(ServerProbe::Api::KeysRefused) << QStringLiteral("signature_mismatch") << QStringLiteral("shared key");
    QTest::newRow("clock") << static_cast<int>(ServerProbe::Api::ClockDiffers) << QString() << QStringLiteral("on the server");
    QTest::newRow("something else") << static_cast<int>(ServerProbe::Api::SomethingElse) << QStringLiteral("text/html") << QStringLiteral("text/html");
    QTest::newRow("nobody") << -1 << QString() << QStringLiteral("refused the connection");
}

void tst_ConnectionTest::whatIsWrongIsSaid()
{
    QFETCH(int, api);
    QFETCH(QString, detail);
    QFETCH(QString, says);
    DialogFixture fixture({licenseSpringProfile()});
    if (api >= 0)
        fixture.connector.nextProbe = ServerProbe{.api = static_cast<ServerProbe::Api>(api),
            .serverTime = QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC), .detail = detail};
    else
        fixture.connector.nextProbe = Error{.kind = Error::Kind::NotReachable, .subject = QStringLiteral("api.example.org"),
            .code = QStringLiteral("net.refused")};
    fixture.click("testButton");
    QTRY_VERIFY(fixture.banner() && fixture.banner()->shownKind() != OutcomeBanner::Kind::Info);
    QVERIFY(fixture.banner()->shownKind() != OutcomeBanner::Kind::Changed);
    const QString words = fixture.banner()->headline() + fixture.banner()->lines().join(QString());
    QVERIFY2(words.contains(says), qPrintable(words));
}

void tst_ConnectionTest::aWrongFormIsNotTested()
{
    DialogFixture fixture;
    fixture.addZato();
    fixture.type("address", "sso.example.org");
    fixture.click("testButton");
    QVERIFY(fixture.connector.probed.isEmpty());
    QVERIFY(!fixture.note("addressNote").isEmpty());
}

void tst_ConnectionTest::oneTestAtATime()
{
    DialogFixture fixture({zatoProfile()});
    fixture.connector.heldProbe = std::make_shared<QPromise<Result<ServerProbe>>>();
    fixture.click("testButton");
    QTRY_COMPARE(fixture.connector.probed.size(), 1);
    QVERIFY(!fixture.find<QPushButton>("testButton")->isEnabled());
    QTest::mouseClick(fixture.find<QPushButton>("testButton"), Qt::LeftButton);
    fixture.connector.heldProbe->addResult(ServerProbe{.api = ServerProbe::Api::AsExpected});
    fixture.connector.heldProbe->finish();
    QTRY_VERIFY(fixture.find<QPushButton>("testButton")->isEnabled());
    QCOMPARE(fixture.connector.probed.size(), 1);
}

void tst_ConnectionTest::anAnswerThatNobodyWaitsForIsNotShown()
{
    DialogFixture fixture({zatoProfile()});
    fixture.click("editButton");
    fixture.connector.heldProbe = std::make_shared<QPromise<Result<ServerProbe>>>();
    fixture.click("testButton");
    QTRY_COMPARE(fixture.connector.probed.size(), 1);
    fixture.click("cancelButton");
    fixture.connector.heldProbe->addResult(ServerProbe{.api = ServerProbe::Api::AsExpected});
    fixture.connector.heldProbe->finish();
    QTRY_COMPARE(fixture.secrets.forgotten.size(), 1); // it came to its end
    QVERIFY(!fixture.banner());
}

void tst_ConnectionTest::aTestTakesTheKeysThatAreTypedAndLeavesNoTrace()
{
    DialogFixture fixture;
    fixture.addLicenseSpring();
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "typed-shared");
    QList<MemorySecretStore::Kept> duringTheTest;
    fixture.connector.onProbe = [&](const Profile &) { duringTheTest = fixture.secrets.list; };
    fixture.click("testButton");
    QTRY_COMPARE(fixture.connector.probed.size(), 1);
    QCOMPARE(duringTheTest.size(), 1);
    QCOMPARE(duringTheTest.first().profileId, fixture.connector.probed.first().id);
    QCOMPARE(duringTheTest.first().text, QStringLiteral("typed-shared"));
    QCOMPARE(duringTheTest.first().keep, SecretStore::Keep::InMemory);
    QTRY_VERIFY(fixture.secrets.list.isEmpty());
    QVERIFY(fixture.profiles.list.isEmpty());
    QVERIFY(!fixture.find<PasswordField>("sharedKey")->isBlank()); // nothing typed is lost
}

void tst_ConnectionTest::aTestTakesTheKeysThatAreKept()
{
    DialogFixture fixture({licenseSpringProfile()});
    fixture.secrets.list = {{QStringLiteral("l"), SecretName::SharedKey, QStringLiteral("kept-shared"), SecretStore::Keep::InKeychain},
        {QStringLiteral("l"), SecretName::ManagementKey, QStringLiteral("kept-management"), SecretStore::Keep::InKeychain}};
    fixture.click("editButton");
    fixture.type("sharedKey", "typed-shared");
    QStringList tried;
    fixture.connector.onProbe = [&](const Profile &profile) {
        for (const SecretName name : {SecretName::SharedKey, SecretName::ManagementKey})
            tried << fixture.secrets.kept(profile.id, name).value_or(MemorySecretStore::Kept{}).text;
    };
    fixture.click("testButton");
    QTRY_COMPARE(tried, (QStringList{QStringLiteral("typed-shared"), QStringLiteral("kept-management")}));
    QTRY_COMPARE(fixture.secrets.list.size(), 2);
    QCOMPARE(fixture.secrets.kept(QStringLiteral("l"), SecretName::SharedKey)->text, QStringLiteral("kept-shared"));
}

void tst_ConnectionTest::keysGoToTheKeychainAndNowhereElse()
{
    DialogFixture fixture;
    fixture.addLicenseSpring();
    fixture.type("name", "Licenses");
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "s3cret-shared");
    QTest::keyClick(fixture.find<QCheckBox>("management"), Qt::Key_Space);
    fixture.type("managementKey", "s3cret-management");
    QTRY_VERIFY(fixture.find<QCheckBox>("keepInKeychain")->isChecked());
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    const Profile saved = fixture.profiles.list.first();
    QCOMPARE(saved, (Profile{.id = saved.id, .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
        .address = QStringLiteral("https://api.licensespring.com"), .apiKey = QStringLiteral("api-key"),
        .managementAddress = QStringLiteral("https://saas.licensespring.com")}));
    for (const auto &[name, text] : {std::pair(SecretName::SharedKey, "s3cret-shared"), std::pair(SecretName::ManagementKey, "s3cret-management")}) {
        const auto kept = fixture.secrets.kept(saved.id, name);
        QVERIFY(kept);
        QCOMPARE(kept->text, QLatin1String(text));
        QCOMPARE(kept->keep, SecretStore::Keep::InKeychain);
    }
    for (const auto *field : fixture.dialog->findChildren<PasswordField *>())
        QVERIFY(field->isBlank());
}

void tst_ConnectionTest::withoutAKeychainThePersonIsTold()
{
    DialogFixture fixture;
    fixture.secrets.isRunning = false;
    fixture.dialog = std::make_unique<ConnectionsDialog>(fixture.connector, fixture.profiles, fixture.secrets, fixture.exchange, fixture.clock);
    fixture.dialog->show();
    fixture.addLicenseSpring();
    QVERIFY(!fixture.find<QCheckBox>("keepInKeychain")->isEnabled());
    QVERIFY(!fixture.find<QCheckBox>("keepInKeychain")->isChecked());
    QVERIFY(fixture.find<QLabel>("keychainReason")->text().contains(QStringLiteral("memory only")));
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "s3cret");
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.secrets.list.size(), 1);
    QCOMPARE(fixture.secrets.list.first().keep, SecretStore::Keep::InMemory);
}

void tst_ConnectionTest::aKeychainThatRefusesIsSaid()
{
    DialogFixture fixture;
    fixture.secrets.keychainError = Error{.kind = Error::Kind::KeychainFailed, .detail = QStringLiteral("locked")};
    fixture.addLicenseSpring();
    QTRY_VERIFY(fixture.find<QCheckBox>("keepInKeychain")->isChecked());
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "s3cret");
    fixture.click("connectButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    QCOMPARE(fixture.secrets.list.first().keep, SecretStore::Keep::InMemory);
    QVERIFY(fixture.dialog->isVisible());
    QCOMPARE(fixture.banner()->shownKind(), OutcomeBanner::Kind::Caution);
    QVERIFY(fixture.banner()->lines().join(QString()).contains(QStringLiteral("locked")));
}

void tst_ConnectionTest::anEmptyKeyLeavesTheOneThatIsKept()
{
    DialogFixture fixture({licenseSpringProfile()});
    fixture.secrets.list = {{QStringLiteral("l"), SecretName::SharedKey, QStringLiteral("kept-shared"), SecretStore::Keep::InKeychain}};
    fixture.click("editButton");
    QVERIFY(fixture.find<PasswordField>("sharedKey")->isBlank()); // what is kept is not shown
    fixture.type("name", "Renamed");
    fixture.click("saveButton");
    QTRY_VERIFY(!fixture.isEditing());
    QCOMPARE(fixture.secrets.kept(QStringLiteral("l"), SecretName::SharedKey)->text, QStringLiteral("kept-shared"));
}

void tst_ConnectionTest::tokensAskForOtherKeys()
{
    DialogFixture fixture;
    fixture.addLicenseSpring();
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "not needed any more");
    fixture.choose("signing", 1);
    QVERIFY(!fixture.find<QWidget>("sharedKey"));
    fixture.click("saveButton");
    QVERIFY(!fixture.note("tokenAddressNote").isEmpty());
    fixture.type("tokenAddress", "https://auth.example.org/token");
    fixture.type("clientId", "desk");
    fixture.type("clientSecret", "s3cret");
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    QCOMPARE(fixture.profiles.list.first().tokenAddress, QStringLiteral("https://auth.example.org/token"));
    QCOMPARE(fixture.secrets.list.size(), 1);
    QCOMPARE(fixture.secrets.list.first().name, SecretName::ClientSecret);
}

QTEST_MAIN(tst_ConnectionTest)
#include "tst_ConnectionTest.moc"
