// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowFixture.h"
#include "ui/profiles/ConnectionsDialog.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace passwright;
using namespace passwright::test;

//! From the welcome page to a server.
class tst_MainWindowConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewServerIsOpenedFromTheWelcomePage();
    void aMissingKeyIsAskedForAndKept();
    void onlyWhatIsMissingIsAskedFor();
    void withoutAKeychainTheKeyStaysInMemory();
    void aKeychainThatRefusesIsSaidBeforeItGoesOn();
    void backForgetsWhatWasTyped();
    void aKeychainThatDoesNotGiveAsksInItsPlace();
    void whatIsWrongWithAConnectionLeadsToItsForm();
    void aDeployedConnectionIsNotOfferedToEdit();
    void onlyALocalDatabaseLeavesTheListByOneKey();

private:
    static Profile licenses()
    {
        return {.id = QStringLiteral("l"), .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
            .address = QStringLiteral("https://api.licensespring.com"), .apiKey = QStringLiteral("api-key"),
            .managementAddress = QStringLiteral("https://saas.licensespring.com")};
    }
    void openWithout(const Error &error)
    {
        m_fixture->profiles.list = {{.id = QStringLiteral("d"), .name = QStringLiteral("Local"), .databasePath = QStringLiteral("/x")}, licenses()};
        m_fixture->profiles.last = QStringLiteral("d");
        m_fixture->connector.nextError = error;
        m_fixture->window.show();
        m_fixture->window.openProfile(licenses());
    }
    static Error sharedKeyNeeded() { return {.kind = Error::Kind::SecretNeeded, .subject = QStringLiteral("shared_key")}; }
    OutcomeBanner *banner() { return m_fixture->find<OutcomeBanner>("banner"); }
    void act()
    {
        for (auto *button : banner()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_MainWindowConnections::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void tst_MainWindowConnections::cleanup()
{
    m_fixture.reset();
}

void tst_MainWindowConnections::aNewServerIsOpenedFromTheWelcomePage()
{
    m_fixture->window.show();
    QTest::mouseClick(m_fixture->find<QPushButton>("zatoButton"), Qt::LeftButton);
    auto *dialog = m_fixture->window.findChild<ConnectionsDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(m_fixture->find<QLineEdit>("address", dialog), QStringLiteral("https://sso.example.org"));
    QTest::keyClicks(m_fixture->find<QLineEdit>("application", dialog), QStringLiteral("CRM"));
    QTest::keyClick(m_fixture->find<QLineEdit>("application", dialog), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->connector.opened.size(), 1);
    QCOMPARE(m_fixture->connector.opened.first().kind, Profile::Kind::ZatoServer);
    QCOMPARE(m_fixture->profiles.last, m_fixture->connector.opened.first().id);
    QCOMPARE(m_fixture->profiles.list.size(), 1);
}

void tst_MainWindowConnections::aMissingKeyIsAskedForAndKept()
{
    openWithout(sharedKeyNeeded());
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("shared_key"));
    QTest::keyClicks(m_fixture->find<QWidget>("shared_key"), QStringLiteral("s3cret-shared"));
    QTest::keyClick(m_fixture->find<QWidget>("shared_key"), Qt::Key_Return);
    // The other one is missing as well, and is not passed over.
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("management_key"));
    QVERIFY(m_fixture->secrets.list.isEmpty());
    QVERIFY(m_fixture->find<QCheckBox>("keepInKeychain")->isChecked());
    QTest::keyClicks(m_fixture->find<QWidget>("management_key"), QStringLiteral("s3cret-management"));
    QTest::keyClick(m_fixture->find<QWidget>("management_key"), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->connector.opened.size(), 2);
    QCOMPARE(m_fixture->connector.opened.last(), licenses());
    for (const auto &[name, text] : {std::pair(SecretName::SharedKey, "s3cret-shared"), std::pair(SecretName::ManagementKey, "s3cret-management")}) {
        const auto kept = m_fixture->secrets.kept(QStringLiteral("l"), name);
        QVERIFY(kept);
        QCOMPARE(kept->text, QLatin1String(text));
        QCOMPARE(kept->keep, SecretStore::Keep::InKeychain);
    }
    QVERIFY(!m_fixture->hasPassword());
    QCOMPARE(m_fixture->profiles.list.last(), licenses()); // no secret in it
}

void tst_MainWindowConnections::onlyWhatIsMissingIsAskedFor()
{
    m_fixture->secrets.list = {{QStringLiteral("l"), SecretName::ManagementKey, QStringLiteral("kept"), SecretStore::Keep::InKeychain}};
    openWithout(sharedKeyNeeded());
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    QVERIFY(!m_fixture->find<PasswordField>("management_key"));
}

void tst_MainWindowConnections::withoutAKeychainTheKeyStaysInMemory()
{
    m_fixture->secrets.isRunning = false;
    openWithout(sharedKeyNeeded());
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    QVERIFY(!m_fixture->find<QCheckBox>("keepInKeychain")->isEnabled());
    QVERIFY(m_fixture->find<QLabel>("keychainReason")->text().contains(QStringLiteral("memory only")));
    for (const char *field : {"shared_key", "management_key"})
        QTest::keyClicks(m_fixture->find<QWidget>(field), QStringLiteral("s3cret"));
    QTest::mouseClick(m_fixture->find<QPushButton>("submitButton"), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->secrets.list.size(), 2);
    for (const auto &kept : std::as_const(m_fixture->secrets.list))
        QCOMPARE(kept.keep, SecretStore::Keep::InMemory);
}

void tst_MainWindowConnections::aKeychainThatRefusesIsSaidBeforeItGoesOn()
{
    m_fixture->secrets.keychainError = Error{.kind = Error::Kind::KeychainFailed, .detail = QStringLiteral("locked")};
    openWithout(sharedKeyNeeded());
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    for (const char *field : {"shared_key", "management_key"})
        QTest::keyClicks(m_fixture->find<QWidget>(field), QStringLiteral("s3cret"));
    QTest::mouseClick(m_fixture->find<QPushButton>("submitButton"), Qt::LeftButton);
    QTRY_VERIFY(banner() && banner()->shownKind() == OutcomeBanner::Kind::Caution);
    QCOMPARE(m_fixture->connector.opened.size(), 1);
    act();
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->secrets.list.size(), 2);
}

void tst_MainWindowConnections::backForgetsWhatWasTyped()
{
    openWithout(sharedKeyNeeded());
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    QTest::keyClicks(m_fixture->find<QWidget>("shared_key"), QStringLiteral("s3cret"));
    QTest::keyClick(m_fixture->find<QWidget>("shared_key"), Qt::Key_Escape);
    QVERIFY(m_fixture->find<QPushButton>("zatoButton"));
    QVERIFY(m_fixture->find<QPushButton>("zatoButton")->isEnabled());
    QVERIFY(!m_fixture->hasPassword());
    QVERIFY(m_fixture->secrets.list.isEmpty());
    QCOMPARE(m_fixture->connector.opened.size(), 1);
}

void tst_MainWindowConnections::aKeychainThatDoesNotGiveAsksInItsPlace()
{
    m_fixture->secrets.readError = Error{.kind = Error::Kind::KeychainFailed, .detail = QStringLiteral("locked")};
    openWithout(*m_fixture->secrets.readError);
    QTRY_VERIFY(m_fixture->find<PasswordField>("shared_key"));
    QVERIFY(m_fixture->find<PasswordField>("management_key"));
    QVERIFY2(banner()->headline().contains(QStringLiteral("locked")), qPrintable(banner()->headline()));
}

void tst_MainWindowConnections::whatIsWrongWithAConnectionLeadsToItsForm()
{
    openWithout({.kind = Error::Kind::NotTrusted, .subject = QStringLiteral("api.licensespring.com"), .code = QStringLiteral("tls.unknown_authority")});
    QTRY_VERIFY(banner());
    QVERIFY(banner()->headline().contains(QStringLiteral("api.licensespring.com")));
    QCOMPARE(m_fixture->find<QListWidget>("recent")->currentRow(), 1); // the one that was tried
    act();
    auto *dialog = m_fixture->window.findChild<ConnectionsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(m_fixture->find<QLineEdit>("address", dialog)->text(), licenses().address);
}

void tst_MainWindowConnections::aDeployedConnectionIsNotOfferedToEdit()
{
    m_fixture->window.show();
    Profile deployed = licenses();
    deployed.isDeployed = true;
    m_fixture->profiles.list = {deployed};
    m_fixture->connector.nextError = Error{.kind = Error::Kind::NotReachable, .subject = QStringLiteral("api.licensespring.com")};
    m_fixture->window.openProfile(deployed);
    QTRY_VERIFY(banner());
    act();
    QVERIFY(!m_fixture->window.findChild<ConnectionsDialog *>());
}

void tst_MainWindowConnections::onlyALocalDatabaseLeavesTheListByOneKey()
{
    m_fixture->profiles.list = {licenses(), {.id = QStringLiteral("d"), .name = QStringLiteral("Local"), .databasePath = QStringLiteral("/x")}};
    MainWindow window(m_fixture->connector, m_fixture->profiles, m_fixture->secrets, m_fixture->exchange, m_fixture->preferences,
        m_fixture->clock, m_fixture->random, {}, m_fixture->clipboard, {});
    window.show();
    auto *recent = window.findChild<QListWidget *>(QStringLiteral("recent"));
    auto *forget = window.findChild<QPushButton *>(QStringLiteral("forgetButton"));
    QCOMPARE(recent->count(), 2);
    QVERIFY(recent->item(0)->text().contains(licenses().address));
    QTest::keyClick(recent, Qt::Key_Delete);
    QCOMPARE(m_fixture->profiles.list.size(), 2);
    QVERIFY(!forget->isEnabled());
    QTest::keyClick(recent, Qt::Key_Down);
    QVERIFY(forget->isEnabled());
    QTest::keyClick(recent, Qt::Key_Delete);
    QCOMPARE(m_fixture->profiles.list, QList<Profile>{licenses()});
}

QTEST_MAIN(tst_MainWindowConnections)
#include "tst_MainWindowConnections.moc"
