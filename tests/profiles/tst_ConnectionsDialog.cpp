// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "DialogFixture.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace passwright;
using namespace passwright::test;

class tst_ConnectionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aZatoServerIsAddedByKeys();
    void theMenuOfAddWaitsForNobody_data();
    void theMenuOfAddWaitsForNobody();
    void everythingThatIsWrongIsSaidBesideItsField();
    void whatIsWrongIsScrolledTo();
    void aKeyThatIsNoneIsRefused_data();
    void aKeyThatIsNoneIsRefused();
    void whatIsChosenAndNotGivenIsMissing();
    void whatTheFormHasNoFieldForStays();
    void escDoesNotThrowAwayWhatWasEntered();
    void cancelKeepsNothing();
    void aDeployedConnectionIsDuplicatedNotEdited();
    void removingAsksFirst();
    void deleteTwiceRemoves();
    void importedConnectionsNeverTakeAnothersKeys();
    void whatIsExportedIsWhatIsChosen();
    void aFileThatIsNotThereIsSaid();
    void aNewConnectionCanBeOpenedAtOnce();
};

void tst_ConnectionsDialog::aZatoServerIsAddedByKeys()
{
    DialogFixture fixture;
    fixture.addZato();
    QTRY_VERIFY(fixture.isEditing());
    QCOMPARE(fixture.dialog->focusWidget(), fixture.find<QWidget>("name"));
    QTest::keyClicks(fixture.dialog->focusWidget(), QStringLiteral("Head office"));
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(fixture.dialog->focusWidget(), QStringLiteral("https://sso.example.org:8443 "));
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(fixture.dialog->focusWidget(), QStringLiteral("CRM"));
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
    const Profile saved = fixture.profiles.list.first();
    QVERIFY(!saved.id.isEmpty());
    QCOMPARE(saved, (Profile{.id = saved.id, .name = QStringLiteral("Head office"), .kind = Profile::Kind::ZatoServer,
        .address = QStringLiteral("https://sso.example.org:8443"), .application = QStringLiteral("CRM")}));
    QTRY_VERIFY(!fixture.isEditing());
    QCOMPARE(fixture.find<QListWidget>("list")->count(), 1);
    QCOMPARE(fixture.banner()->shownKind(), OutcomeBanner::Kind::Changed);
}

void tst_ConnectionsDialog::theMenuOfAddWaitsForNobody_data()
{
    QTest::addColumn<QByteArray>("by");
    for (const char *by : {"mouse", "mnemonic", "space", "return"})
        QTest::newRow(by) << QByteArray(by);
}

// A nested event loop would end with the menu alone.
void tst_ConnectionsDialog::theMenuOfAddWaitsForNobody()
{
    QFETCH(const QByteArray, by);
    DialogFixture fixture({zatoProfile()});
    fixture.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog.get()));
    auto *button = fixture.find<MenuButton>("addButton");
    QVERIFY(button && button->popup());
    QMenu *menu = button->popup();
    bool isTooLate = false;
    QTimer rescue;
    rescue.setSingleShot(true);
    connect(&rescue, &QTimer::timeout, this, [&] {
        isTooLate = true;
        menu->close();
    });
    rescue.start(5000);
    if (by == "mouse") {
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (by == "mnemonic") {
        QTest::keyClick(fixture.dialog.get(), Qt::Key_A, Qt::AltModifier);
    } else {
        button->setFocus();
        QTest::keyClick(button, by == "space" ? Qt::Key_Space : Qt::Key_Return);
    }
    QTRY_VERIFY(menu->isVisible() || isTooLate);
    QVERIFY2(!isTooLate, "the click came back with the menu's end");
    QVERIFY(!fixture.isEditing()); // Return is not for the default button here
    // By keys: with Qt 6.8 no menu takes the clicks that a test makes.
    menu->setActiveAction(menu->actions().at(1));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!menu->isVisible());
    QTRY_VERIFY(fixture.isEditing());
    QVERIFY(fixture.find<QLineEdit>("apiKey"));
}

void tst_ConnectionsDialog::everythingThatIsWrongIsSaidBesideItsField()
{
    DialogFixture fixture;
    fixture.addZato();
    fixture.type("name", "Branch");
    fixture.type("address", "http://sso.example.org");
    fixture.click("saveButton");
    QVERIFY(fixture.profiles.list.isEmpty());
    QVERIFY2(fixture.note("addressNote").contains(QStringLiteral("https://")), qPrintable(fixture.note("addressNote")));
    QVERIFY(!fixture.note("applicationNote").isEmpty());
    QCOMPARE(fixture.dialog->focusWidget(), fixture.find<QWidget>("address"));
    QCOMPARE(fixture.find<QLineEdit>("name")->text(), QStringLiteral("Branch")); // nothing is lost

    fixture.type("address", "https://sso.example.org");
    QVERIFY(fixture.note("addressNote").isEmpty());
    QVERIFY(!fixture.note("applicationNote").isEmpty());
    fixture.type("application", "CRM");
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 1);
}

void tst_ConnectionsDialog::whatIsWrongIsScrolledTo()
{
    Profile profile = zatoProfile();
    profile.proxy = Profile::Proxy::Own;
    DialogFixture fixture({profile});
    fixture.dialog->resize(500, 300);
    fixture.click("editButton");
    auto *line = fixture.find<QLineEdit>("proxyAddress");
    QVERIFY(line && line->visibleRegion().isEmpty()); // far below
    fixture.click("saveButton");
    QCOMPARE(fixture.dialog->focusWidget(), line);
    QVERIFY(!line->visibleRegion().isEmpty());
}

void tst_ConnectionsDialog::aKeyThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("hex") << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << true;
    QTest::newRow("Base64") << QStringLiteral("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=") << true;
    QTest::newRow("too short") << QStringLiteral("ba7816bf") << false;
    QTest::newRow("32 letters") << QStringLiteral("abcdefghijklmnopqrstuvwxyzabcdef") << false;
}

void tst_ConnectionsDialog::aKeyThatIsNoneIsRefused()
{
    QFETCH(QString, key);
    QFETCH(bool, isKey);
    DialogFixture fixture({zatoProfile()});
    fixture.click("editButton");
    fixture.choose("trust", 2);
    fixture.type("pinnedKey", key.toLatin1().constData());
    fixture.click("saveButton");
    if (!isKey) {
        QVERIFY(!fixture.note("pinnedKeyNote").isEmpty());
        QVERIFY(fixture.profiles.list.first().pinnedKey.isEmpty());
        QCOMPARE(fixture.find<QLineEdit>("pinnedKey")->text(), key);
        return;
    }
    QTRY_VERIFY(!fixture.isEditing());
    QCOMPARE(fixture.profiles.list.first().pinnedKey,
        QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void tst_ConnectionsDialog::whatIsChosenAndNotGivenIsMissing()
{
    DialogFixture fixture({zatoProfile()});
    fixture.click("editButton");
    fixture.choose("trust", 3);
    fixture.choose("proxy", 2);
    fixture.click("saveButton");
    for (const char *note : {"authoritiesPathNote", "pinnedKeyNote", "proxyAddressNote"})
        QVERIFY2(!fixture.note(note).isEmpty(), note);
    QCOMPARE(fixture.profiles.list.first(), zatoProfile());
}

void tst_ConnectionsDialog::whatTheFormHasNoFieldForStays()
{
    Profile profile = zatoProfile();
    profile.authoritiesPath = QStringLiteral("/etc/ssl/own.pem");
    profile.pinnedKey = QByteArray(32, 'k');
    profile.proxy = Profile::Proxy::Own;
    profile.proxyAddress = QStringLiteral("socks5://proxy.example.org:1080");
    profile.policyPath = QStringLiteral("/etc/sso.conf");
    profile.behaviour = Profile::Behaviour::As33;
    DialogFixture fixture({profile});
    fixture.click("editButton");
    fixture.type("name", "Renamed");
    fixture.click("saveButton");
    QTRY_VERIFY(!fixture.isEditing());
    profile.name = QStringLiteral("Renamed");
    QCOMPARE(fixture.profiles.list, QList<Profile>{profile});
}

void tst_ConnectionsDialog::escDoesNotThrowAwayWhatWasEntered()
{
    DialogFixture fixture({zatoProfile()});
    fixture.click("editButton");
    fixture.type("name", "Half typed");
    QTest::keyClick(fixture.find<QWidget>("name"), Qt::Key_Escape);
    QVERIFY(fixture.isEditing());
    QCOMPARE(fixture.find<QLineEdit>("name")->text(), QStringLiteral("Half typed"));
    QCOMPARE(fixture.banner()->shownKind(), OutcomeBanner::Kind::Caution);
    QTest::keyClick(fixture.find<QWidget>("name"), Qt::Key_Escape);
    QVERIFY(!fixture.isEditing());
    QCOMPARE(fixture.profiles.list, QList<Profile>{zatoProfile()});
    // Where nothing was entered, nothing is asked.
    fixture.click("editButton");
    QTest::keyClick(fixture.find<QWidget>("name"), Qt::Key_Escape);
    QVERIFY(!fixture.isEditing());
}

void tst_ConnectionsDialog::cancelKeepsNothing()
{
    DialogFixture fixture;
    fixture.addLicenseSpring();
    fixture.type("apiKey", "api-key");
    fixture.type("sharedKey", "s3cret");
    fixture.click("cancelButton");
    QVERIFY(!fixture.isEditing());
    QVERIFY(fixture.profiles.list.isEmpty());
    QVERIFY(fixture.secrets.list.isEmpty());
    for (const auto *field : fixture.dialog->findChildren<PasswordField *>())
        QVERIFY(field->isBlank());
}

void tst_ConnectionsDialog::aDeployedConnectionIsDuplicatedNotEdited()
{
    Profile deployed = zatoProfile();
    deployed.isDeployed = true;
    DialogFixture fixture({deployed});
    QVERIFY(!fixture.find<QPushButton>("editButton")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("removeButton")->isEnabled());
    QTest::keyClick(fixture.find<QWidget>("list"), Qt::Key_Return);
    QVERIFY(!fixture.isEditing());
    QVERIFY(!fixture.find<QLabel>("facts")->text().isEmpty());

    fixture.click("duplicateButton");
    fixture.type("address", "https://sso.example.com");
    fixture.click("saveButton");
    QTRY_COMPARE(fixture.profiles.list.size(), 2);
    QCOMPARE(fixture.profiles.list.first(), deployed);
    const Profile copy = fixture.profiles.list.last();
    QVERIFY(!copy.isDeployed);
    QVERIFY(copy.id != deployed.id && !copy.id.isEmpty());
    QVERIFY(copy.name != deployed.name);
    QCOMPARE(copy.address, QStringLiteral("https://sso.example.com"));
}

void tst_ConnectionsDialog::removingAsksFirst()
{
    DialogFixture fixture({zatoProfile(), licenseSpringProfile()});
    fixture.secrets.list = {{QStringLiteral("l"), SecretName::SharedKey, QStringLiteral("s3cret"), SecretStore::Keep::InKeychain}};
    QTest::keyClick(fixture.find<QListWidget>("list"), Qt::Key_End);
    fixture.click("removeButton");
    QCOMPARE(fixture.profiles.list.size(), 2);
    QVERIFY2(fixture.banner()->headline().contains(QStringLiteral("Licenses")), qPrintable(fixture.banner()->headline()));
    for (auto *button : fixture.banner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.profiles.list, QList<Profile>{zatoProfile()});
    QVERIFY(fixture.secrets.list.isEmpty());
}

void tst_ConnectionsDialog::deleteTwiceRemoves()
{
    DialogFixture fixture({zatoProfile(), licenseSpringProfile()});
    auto *list = fixture.find<QListWidget>("list");
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(fixture.profiles.list.size(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete); // another one: asked again
    QCOMPARE(fixture.profiles.list.size(), 2);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(fixture.profiles.list, QList<Profile>{zatoProfile()});
}

void tst_ConnectionsDialog::importedConnectionsNeverTakeAnothersKeys()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file dialog chooses what is there alone
    file.close();
    DialogFixture fixture({licenseSpringProfile()});
    fixture.secrets.list = {{QStringLiteral("l"), SecretName::ManagementKey, QStringLiteral("s3cret"), SecretStore::Keep::InKeychain}};
    Profile stranger = licenseSpringProfile();
    stranger.managementAddress = QStringLiteral("https://elsewhere.example.org");
    fixture.exchange.files.insert(path, {stranger});

    fixture.click("importButton");
    auto *files = fixture.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(path);
    static_cast<QDialog *>(files)->accept();
    QTRY_COMPARE(fixture.profiles.list.size(), 2);
    QCOMPARE(fixture.profiles.list.first(), licenseSpringProfile());
    const Profile imported = fixture.profiles.list.last();
    QVERIFY(imported.id != QStringLiteral("l"));
    QVERIFY(imported.name != fixture.profiles.list.first().name);
    QCOMPARE(imported.managementAddress, stranger.managementAddress);
    QVERIFY(!fixture.secrets.kept(imported.id, SecretName::ManagementKey));
}

void tst_ConnectionsDialog::whatIsExportedIsWhatIsChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    DialogFixture fixture({zatoProfile(), licenseSpringProfile()});
    QTest::keyClick(fixture.find<QListWidget>("list"), Qt::Key_End);
    fixture.click("exportButton");
    auto *files = fixture.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(path);
    static_cast<QDialog *>(files)->accept();
    QTRY_COMPARE(fixture.exchange.files.value(path), QList<Profile>{licenseSpringProfile()});
    QTRY_VERIFY(fixture.banner() && fixture.banner()->headline().contains(path));
}

void tst_ConnectionsDialog::aFileThatIsNotThereIsSaid()
{
    const QTemporaryDir folder;
    DialogFixture fixture({zatoProfile()});
    fixture.exchange.writeError = Error{.kind = Error::Kind::CannotWrite, .subject = QStringLiteral("/nowhere/x.json")};
    fixture.click("exportButton");
    auto *files = fixture.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(folder.filePath(QStringLiteral("x.json")));
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(fixture.banner() && fixture.banner()->shownKind() == OutcomeBanner::Kind::Error);
    QVERIFY(fixture.banner()->headline().contains(QStringLiteral("/nowhere/x.json")));
}

void tst_ConnectionsDialog::aNewConnectionCanBeOpenedAtOnce()
{
    DialogFixture fixture;
    QSignalSpy connects(fixture.dialog.get(), &ConnectionsDialog::connectChosen);
    fixture.dialog->addOne(Profile::Kind::ZatoServer);
    fixture.type("address", "https://sso.example.org");
    fixture.type("application", "CRM");
    QTest::keyClick(fixture.find<QWidget>("application"), Qt::Key_Return);
    QTRY_COMPARE(connects.count(), 1);
    QVERIFY(!fixture.dialog->isVisible());
    const auto opened = connects.first().first().value<Profile>();
    QCOMPARE(fixture.profiles.list, QList<Profile>{opened});
    QCOMPARE(opened.name, QStringLiteral("sso.example.org")); // nobody had to think of a name
}

QTEST_MAIN(tst_ConnectionsDialog)
#include "tst_ConnectionsDialog.moc"
