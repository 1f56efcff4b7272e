// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "WindowFixture.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace passwright;
using namespace passwright::test;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEndUserSeesMyPasswordAlone();
    void aSuperUserHasThreePagesByKey();
    void ctrlLLocksAndKeepsTheUserName();
    void signOutForgetsTheUserName();
    void idleLocks_data();
    void idleLocks();
    void aTouchKeepsItOpen();
    void sessionEndShowsTheSignIn();
    void aWarningLeadsToMyPassword();
    void closingDuringAChangeWaits();
    void lockingDuringAChangeWaits();
    void theLastConnectionOpensByEnter();
    void aMissingKeyAsksForIt();
    void createAsksForWhatIsMissing();
    void preparationIsAskedFor();
    void preferencesAreSavedAndApplied();

private:
    OutcomeBanner *banner() { return m_fixture->find<OutcomeBanner>("banner"); }
    void beginOwnChange();

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_MainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void tst_MainWindow::cleanup()
{
    m_fixture.reset();
}

void tst_MainWindow::beginOwnChange()
{
    QTest::keyClick(&m_fixture->window, Qt::Key_1, Qt::ControlModifier);
    m_fixture->connection->users.hold();
    QTest::keyClicks(m_fixture->find<QWidget>("currentPassword"), QStringLiteral("admin-password"));
    for (const char *field : {"newPassword", "repeatPassword"})
        QTest::keyClicks(m_fixture->find<QWidget>(field), QStringLiteral("another password"));
    QTest::keyClick(m_fixture->find<QWidget>("repeatPassword"), Qt::Key_Return);
    QVERIFY(m_fixture->window.isBusy());
    QCOMPARE(m_fixture->connection->users.changes, 1);
}

void tst_MainWindow::anEndUserSeesMyPasswordAlone()
{
    m_fixture->open();
    m_fixture->signInMona();
    QVERIFY(m_fixture->find<QWidget>("currentPassword"));
    QVERIFY(!m_fixture->find<QWidget>("usersButton"));
    QVERIFY(!m_fixture->find<QWidget>("activityButton"));
    for (const auto key : {Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(&m_fixture->window, key, Qt::ControlModifier);
        QVERIFY(m_fixture->find<QWidget>("currentPassword"));
    }
}

void tst_MainWindow::aSuperUserHasThreePagesByKey()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    auto *pages = m_fixture->find<QStackedWidget>("pages");
    QVERIFY(pages);
    QCOMPARE(pages->count(), 3);
    for (const auto &[key, index] : {std::pair(Qt::Key_1, 0), std::pair(Qt::Key_3, 2), std::pair(Qt::Key_2, 1)}) {
        QTest::keyClick(&m_fixture->window, key, Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), index);
    }
}

void tst_MainWindow::ctrlLLocksAndKeepsTheUserName()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    QTest::keyClick(&m_fixture->window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClicks(m_fixture->find<QWidget>("currentPassword"), QStringLiteral("half typed"));
    QTest::keyClick(&m_fixture->window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->find<QLineEdit>("userName")->text(), QStringLiteral("admin"));
    QVERIFY(!m_fixture->hasPassword());
    QCOMPARE(m_fixture->connection->users.signOuts, 1);
    QVERIFY(!m_fixture->idleLock().isRunning());
}

void tst_MainWindow::signOutForgetsTheUserName()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    QTest::mouseClick(m_fixture->find<QPushButton>("signOutButton"), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QVERIFY(m_fixture->find<QLineEdit>("userName")->text().isEmpty());
    QCOMPARE(m_fixture->connection->users.signOuts, 1);
}

void tst_MainWindow::idleLocks_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("locks");
    QTest::newRow("not yet") << 10 << 599 << false;
    QTest::newRow("after ten minutes") << 10 << 600 << true;
    QTest::newRow("as set") << 2 << 120 << true;
    QTest::newRow("never") << 0 << 100000 << false;
}

void tst_MainWindow::idleLocks()
{
    QFETCH(int, minutes);
    QFETCH(int, seconds);
    QFETCH(bool, locks);
    m_fixture->open();
    m_fixture->signInAdmin();
    m_fixture->idleLock().setMinutes(minutes);
    m_fixture->clock.advance(seconds);
    m_fixture->idleLock().check();
    QCOMPARE(m_fixture->isSigningIn(), locks);
}

void tst_MainWindow::aTouchKeepsItOpen()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    m_fixture->clock.advance(599);
    QTest::keyClick(&m_fixture->window, Qt::Key_Shift);
    m_fixture->clock.advance(599);
    m_fixture->idleLock().check();
    QVERIFY(!m_fixture->isSigningIn());
    m_fixture->clock.advance(1);
    m_fixture->idleLock().check();
    QVERIFY(m_fixture->isSigningIn());
}

void tst_MainWindow::sessionEndShowsTheSignIn()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    m_fixture->clock.advance(3599);
    m_fixture->sessionWatch().check();
    QVERIFY(!m_fixture->isSigningIn());
    m_fixture->clock.advance(1);
    m_fixture->sessionWatch().check();
    QVERIFY(m_fixture->isSigningIn());
    QVERIFY(banner());
    QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Info);
}

void tst_MainWindow::aWarningLeadsToMyPassword()
{
    m_fixture->open();
    Session session;
    session.ust = Secret::fromString(u"admin");
    session.userName = QStringLiteral("admin");
    session.isSuperUser = true;
    m_fixture->connection->users.nextSignIn = SignInOutcome{
        .session = session, .refusals = {{.status = StatusCode::PasswordAboutToExpireWarning, .detail = QStringLiteral("12")}}};
    m_fixture->signInAdmin();
    QVERIFY(m_fixture->find<QWidget>("currentPassword"));
    QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Caution);
    QVERIFY2(banner()->headline().contains(QStringLiteral("12")), qPrintable(banner()->headline()));
}

void tst_MainWindow::closingDuringAChangeWaits()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    beginOwnChange();
    m_fixture->window.close();
    QVERIFY(m_fixture->window.isVisible());
    QVERIFY(m_fixture->window.isBusy());
    m_fixture->connection->users.release();
    QTRY_VERIFY(!m_fixture->window.isBusy());
    QCOMPARE(m_fixture->connection->users.at(QStringLiteral("admin")).password, QStringLiteral("another password"));
    QVERIFY(m_fixture->window.isVisible());
    QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
    QVERIFY(m_fixture->window.close());
    QVERIFY(!m_fixture->hasPassword());
}

void tst_MainWindow::lockingDuringAChangeWaits()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    beginOwnChange();
    m_fixture->window.lock();
    QVERIFY(!m_fixture->isSigningIn());
    m_fixture->connection->users.release();
    QTRY_VERIFY(m_fixture->isSigningIn());
    QCOMPARE(m_fixture->connection->users.changes, 1);
}

void tst_MainWindow::theLastConnectionOpensByEnter()
{
    m_fixture->profiles.list = {{.id = QStringLiteral("a"), .name = QStringLiteral("First")},
        {.id = QStringLiteral("b"), .name = QStringLiteral("Second")}};
    m_fixture->profiles.last = QStringLiteral("b");
    MainWindow window(m_fixture->connector, m_fixture->profiles, m_fixture->secrets, m_fixture->exchange, m_fixture->preferences,
        m_fixture->clock, m_fixture->random, {}, m_fixture->clipboard, {});
    window.show();
    auto *recent = window.findChild<QListWidget *>(QStringLiteral("recent"));
    QVERIFY(recent->isVisible());
    QCOMPARE(recent->currentRow(), 1);
    QCOMPARE(window.focusWidget(), recent);
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<SignInPage *>());
    QCOMPARE(m_fixture->profiles.last, QStringLiteral("b"));
    QCOMPARE(m_fixture->profiles.list.size(), 2);
}

void tst_MainWindow::aMissingKeyAsksForIt()
{
    m_fixture->window.show();
    m_fixture->connector.nextError = Error{.kind = Error::Kind::KeyNeeded, .subject = QStringLiteral("/nowhere/zato.sqlite")};
    m_fixture->window.openProfile({.databasePath = QStringLiteral("/nowhere/zato.sqlite")});
    QTRY_VERIFY(m_fixture->find<QWidget>("secretsPath"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("secretsPath"));
    QCOMPARE(m_fixture->find<QLineEdit>("databasePath")->text(), QStringLiteral("/nowhere/zato.sqlite"));
    QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Error);
    QVERIFY(m_fixture->profiles.list.isEmpty()); // what did not open is not remembered
}

void tst_MainWindow::createAsksForWhatIsMissing()
{
    m_fixture->window.show();
    QTest::mouseClick(m_fixture->find<QPushButton>("createButton"), Qt::LeftButton);
    auto *submit = m_fixture->find<QPushButton>("submitButton");
    QVERIFY(submit);
    QVERIFY(!m_fixture->find<QLineEdit>("path")->text().isEmpty());
    QTest::mouseClick(submit, Qt::LeftButton);
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("userName"));
    QTest::keyClicks(m_fixture->find<QWidget>("userName"), QStringLiteral("root"));
    QTest::keyClicks(m_fixture->find<QWidget>("password"), QStringLiteral("eleven dogs"));
    QTest::keyClicks(m_fixture->find<QWidget>("repeatPassword"), QStringLiteral("eleven dogs"));
    QTest::mouseClick(submit, Qt::LeftButton);
    QVERIFY(!m_fixture->connector.createdUser); // too short for the rules that are chosen
    QTest::keyClick(m_fixture->find<QRadioButton>("zatoRules"), Qt::Key_Space);
    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QVERIFY(m_fixture->connector.createdUser);
    QVERIFY(m_fixture->connector.createdUser->isSuperUser);
    QCOMPARE(m_fixture->connector.createdRules->minLength, 8);
    QCOMPARE(m_fixture->find<QLineEdit>("userName")->text(), QStringLiteral("root"));
    QVERIFY(!m_fixture->hasPassword());
}

void tst_MainWindow::preparationIsAskedFor()
{
    m_fixture->connection->shownNotices = {Connection::Notice::NeedsPreparation};
    m_fixture->window.show();
    m_fixture->window.openProfile({.databasePath = QStringLiteral("/nowhere/zato.sqlite")});
    QTRY_VERIFY(m_fixture->find<QWidget>("tablesText"));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QWidget>("backButton"));
    QVERIFY(m_fixture->profiles.list.isEmpty());
    QTest::mouseClick(m_fixture->find<QPushButton>("submitButton"), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->isSigningIn());
    QVERIFY(banner()->lines().join(QString()).contains(QStringLiteral("/tmp/backup.sqlite")));
    QCOMPARE(m_fixture->profiles.list.size(), 1);
}

void tst_MainWindow::preferencesAreSavedAndApplied()
{
    m_fixture->open();
    m_fixture->signInAdmin();
    QSignalSpy changed(&m_fixture->window, &MainWindow::preferencesChanged);
    QTest::mouseClick(m_fixture->find<QPushButton>("preferencesButton"), Qt::LeftButton);
    auto *minutes = m_fixture->window.findChild<QWidget *>(QStringLiteral("idleMinutes"));
    QVERIFY(minutes);
    minutes->setProperty("value", 3);
    QTest::keyClick(minutes, Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_fixture->preferences.kept.idleLockMinutes, 3);
    m_fixture->clock.advance(180);
    m_fixture->idleLock().check();
    QVERIFY(m_fixture->isSigningIn());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
