// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowFixture.h"
#include "ui/profiles/ConnectionsDialog.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QLabel>
#include <QPointer>

using namespace passwright;
using namespace passwright::test;

//! From the welcome page to a database on a server.
class tst_MainWindowServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewServerIsOpenedFromTheWelcomePage();
    void aPasswordThatIsRefusedIsAskedForAgain();
    void anEmptyDatabaseGetsItsFirstSuperUser();
    void aMissingKeyLeadsToTheForm();
    void noBackupIsPromisedOnAServer();
    void aFileIsAskedForAgainAfterAServer();

private:
    static Profile people()
    {
        return {.id = QStringLiteral("s"), .name = QStringLiteral("People"), .kind = Profile::Kind::DatabaseServer,
            .databaseUrl = QStringLiteral("postgresql://desk@db.example.org/people")};
    }
    void openWith(const Error &error)
    {
        m_fixture->profiles.list = {people()};
        m_fixture->connector.nextError = error;
        m_fixture->window.show();
        m_fixture->window.openProfile(people());
    }
    OutcomeBanner *banner() { return m_fixture->find<OutcomeBanner>("banner"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_MainWindowServers::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void tst_MainWindowServers::cleanup()
{
    m_fixture.reset();
}

void tst_MainWindowServers::aNewServerIsOpenedFromTheWelcomePage()
{
    m_fixture->window.show();
    QTest::mouseClick(m_fixture->find<QPushButton>("databaseServerButton"), Qt::LeftButton);
    auto *dialog = m_fixture->window.findChild<ConnectionsDialog *>();
    QVERIFY(dialog);
    for (const auto &[field, text] : {std::pair("hosts", "db.example.org"), std::pair("databaseName", "people"), std::pair("user", "desk")})
        QTest::keyClicks(m_fixture->find<QLineEdit>(field, dialog), QLatin1String(text));
    QTest::keyClick(m_fixture->find<QLineEdit>("user", dialog), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->connector.opened.size(), 1);
    QCOMPARE(m_fixture->connector.opened.first().databaseUrl, people().databaseUrl);
    QCOMPARE(m_fixture->profiles.last, m_fixture->connector.opened.first().id);
}

void tst_MainWindowServers::aPasswordThatIsRefusedIsAskedForAgain()
{
    const QString id = people().id;
    m_fixture->secrets.list = {{id, SecretName::DatabasePassword, QStringLiteral("wrong"), SecretStore::Keep::InKeychain},
        {id, SecretName::FernetKey, QStringLiteral("key"), SecretStore::Keep::InKeychain}};
    openWith({.kind = Error::Kind::SecretRefused, .subject = QStringLiteral("database_password")});
    QTRY_VERIFY(m_fixture->find<PasswordField>("database_password"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("database_password"));
    QVERIFY2(banner()->headline().contains(QStringLiteral("Database password")), qPrintable(banner()->headline()));
    m_fixture->connector.nextError = Error{.kind = Error::Kind::SecretRefused, .subject = QStringLiteral("database_password")};
    QTest::keyClicks(m_fixture->find<QWidget>("database_password"), QStringLiteral("wrong again"));
    const QPointer<QWidget> first = m_fixture->find<QWidget>("database_password");
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->connector.opened.size(), 2);
    QTRY_VERIFY(!first && m_fixture->find<PasswordField>("database_password")); // asked anew
    QTest::keyClicks(m_fixture->find<QWidget>("database_password"), QStringLiteral("right"));
    QTest::keyClick(m_fixture->find<QWidget>("database_password"), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->secrets.kept(id, SecretName::DatabasePassword)->text, QStringLiteral("right"));
    QCOMPARE(m_fixture->secrets.kept(id, SecretName::FernetKey)->text, QStringLiteral("key"));
    QVERIFY(!m_fixture->hasPassword());
}

void tst_MainWindowServers::anEmptyDatabaseGetsItsFirstSuperUser()
{
    openWith({.kind = Error::Kind::NotOurs, .subject = QStringLiteral("People")});
    QTRY_VERIFY(m_fixture->find<QLineEdit>("userName"));
    QVERIFY(!m_fixture->find<QLineEdit>("path"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("userName"));
    QVERIFY(m_fixture->find<QLabel>("text")->text().contains(QStringLiteral("People")));
    QTest::keyClicks(m_fixture->find<QWidget>("userName"), QStringLiteral("root"));
    for (const char *field : {"password", "repeatPassword"})
        QTest::keyClicks(m_fixture->find<QWidget>(field), QStringLiteral("a lamp by the harbour"));
    m_fixture->connector.nextError = Error{.kind = Error::Kind::NotReachable, .subject = QStringLiteral("db.example.org"), .code = QStringLiteral("net.lost")};
    QTest::keyClick(m_fixture->find<QWidget>("repeatPassword"), Qt::Key_Return);
    QTRY_VERIFY(banner());
    QVERIFY(banner()->headline().contains(QStringLiteral("broke off")));
    QCOMPARE(m_fixture->find<QLineEdit>("userName")->text(), QStringLiteral("root")); // nothing is lost
    QTest::keyClick(m_fixture->find<QWidget>("repeatPassword"), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->connector.createdUser->userName, QStringLiteral("root"));
    QVERIFY(m_fixture->connector.createdUser->isSuperUser);
    QCOMPARE(m_fixture->profiles.list, QList<Profile>{people()});
    QVERIFY(!m_fixture->hasPassword());
}

void tst_MainWindowServers::aMissingKeyLeadsToTheForm()
{
    openWith({.kind = Error::Kind::KeyNeeded, .subject = QStringLiteral("People")});
    QTRY_VERIFY(banner());
    QVERIFY(banner()->headline().contains(QStringLiteral("secrets.conf")));
    for (auto *button : banner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = m_fixture->window.findChild<ConnectionsDialog *>();
    QVERIFY(dialog);
    QVERIFY(m_fixture->find<QLineEdit>("secretsPath", dialog));
    QCOMPARE(m_fixture->find<QLineEdit>("hosts", dialog)->text(), QStringLiteral("db.example.org"));
}

void tst_MainWindowServers::noBackupIsPromisedOnAServer()
{
    m_fixture->connection->shownNotices = {Connection::Notice::NeedsPreparation};
    m_fixture->profiles.list = {people()};
    m_fixture->window.show();
    m_fixture->window.openProfile(people());
    QTRY_VERIFY(m_fixture->find<QLabel>("backupText"));
    QVERIFY(m_fixture->find<QLabel>("backupText")->text().contains(QStringLiteral("Have a backup")));
}

void tst_MainWindowServers::aFileIsAskedForAgainAfterAServer()
{
    openWith({.kind = Error::Kind::NotOurs, .subject = QStringLiteral("People")});
    QTRY_VERIFY(m_fixture->find<QLineEdit>("userName"));
    QTest::keyClick(m_fixture->find<QWidget>("userName"), Qt::Key_Escape);
    QTest::mouseClick(m_fixture->find<QPushButton>("createButton"), Qt::LeftButton);
    QVERIFY(m_fixture->find<QLineEdit>("path"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("path"));
}

QTEST_MAIN(tst_MainWindowServers)
#include "tst_MainWindowServers.moc"
