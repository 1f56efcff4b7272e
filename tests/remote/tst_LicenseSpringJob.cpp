// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"
#include "tests/remote/RemoteWindow.h"
#include "tests/support/ManualClock.h"
#include "tests/support/servers/LicenseSpringServer.h"
#include "ui/shell/IdleLock.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace passwright;

//! What people do with LicenseSpring, from the welcome page on.
class tst_LicenseSpringJob : public QObject
{
    Q_OBJECT

    using Kind = OutcomeBanner::Kind;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsAndAsksForTheKeysAtTheNextStart();
    void changesOnesOwnPassword();
    void aClockThatIsOffIsShownWithBothTimes();
    void resetsAUsersPassword();
    void idlingClosesTheConnectionAndSaysSo();

private:
    ManualClock m_clock{{}};
    ManualClock m_serverClock{{}};
    std::unique_ptr<CryptoGate> m_gate;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LicenseSpringServer> m_server;
    std::unique_ptr<RemoteWindow> m_window;

    //! Fills the form from the welcome page, tests it and connects.
    [[nodiscard]] bool connectNew()
    {
        return w().click("licenseSpringButton") && w().type("name", text("Licenses")) && w().type("address", m_server->url().toString())
            && w().type("apiKey", text("test-api-key")) && w().type("sharedKey", text("test-shared-key")) && tickManagement()
            && w().type("managementAddress", m_server->url().toString()) && w().type("managementKey", text("test-management-key"))
            && w().click("connectButton") && w().sees("search");
    }
    [[nodiscard]] bool tickManagement()
    {
        auto *box = w().find<QCheckBox>("management");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        return box->isChecked();
    }
    [[nodiscard]] bool changeAnn(const char *current)
    {
        return w().press(Qt::Key_1, Qt::ControlModifier) && w().type("userName", ann) && w().changeOwn(text(current), newPassword);
    }
    QString annsPassword() { return m_server->api().user(ann)->password; }
    RemoteWindow &w() { return *m_window; }
    static QString text(const char *words) { return QString::fromUtf8(words); }

    const QString ann = QStringLiteral("ann.archer@example.com");
    const QString newPassword = QStringLiteral("Tulip-Harbour-91");
};

void tst_LicenseSpringJob::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "UTC");
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(*gate);
}

void tst_LicenseSpringJob::init()
{
    for (ManualClock *clock : {&m_clock, &m_serverClock})
        clock->set(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LicenseSpringServer>(m_serverClock);
    m_window = std::make_unique<RemoteWindow>(m_clock, m_home->path());
}

void tst_LicenseSpringJob::cleanup()
{
    m_window.reset();
    m_server.reset();
    m_home.reset();
}

void tst_LicenseSpringJob::connectsAndAsksForTheKeysAtTheNextStart()
{
    QVERIFY(w().click("licenseSpringButton"));
    QVERIFY(w().find<QLabel>("keychainReason") && w().find<QLabel>("keychainReason")->text().contains(text("No keychain is running")));
    QVERIFY(w().type("address", m_server->url().toString()) && w().type("apiKey", text("test-api-key")) && w().type("sharedKey", text("wrong")));
    QVERIFY(w().click("testButton"));
    QVERIFY2(w().shows(Kind::Caution) && w().told().contains(text("refused the keys")), qPrintable(w().told()));
    QVERIFY(w().type("sharedKey", text("test-shared-key")) && w().click("testButton"));
    QVERIFY2(w().shows(Kind::Changed) && w().told().contains(text("answered as LicenseSpring")), qPrintable(w().told()));
    QVERIFY(w().click("connectButton"));
    QVERIFY(w().sees("currentPassword"));
    QVERIFY(!w().find("usersButton")); // without the key of the Management API

    // The key was kept in memory, and only there.
    m_window.reset();
    QFile settings(m_home->filePath(text("config/passwright/passwright.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("test-shared-key"));
    m_window = std::make_unique<RemoteWindow>(m_clock, m_home->path());
    QVERIFY(w().sees("recent") && w().press(Qt::Key_Return));
    QVERIFY(w().type("shared_key", text("test-shared-key")) && w().press(Qt::Key_Return));
    QVERIFY(w().sees("currentPassword"));
    QVERIFY(changeAnn("Ann-Archer-1!"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QCOMPARE(annsPassword(), newPassword);
}

void tst_LicenseSpringJob::changesOnesOwnPassword()
{
    QVERIFY(connectNew());
    QVERIFY(changeAnn("not it"));
    QVERIFY2(w().shows(Kind::Refused), qPrintable(w().told()));
    QVERIFY2(w().told().contains(text("The user name or the current password is not right.")), qPrintable(w().told()));
    QCOMPARE(annsPassword(), text("Ann-Archer-1!"));
    QCOMPARE(w().find<QLineEdit>("userName")->text(), ann);
    QVERIFY(changeAnn("Ann-Archer-1!"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QCOMPARE(annsPassword(), newPassword);
    // What is no rule is not shown as one.
    QStringList rules;
    for (const auto *label : w().find("rules")->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            rules << label->text();
    }
    QCOMPARE(rules, QStringList{text("Typed twice the same")});
}

void tst_LicenseSpringJob::aClockThatIsOffIsShownWithBothTimes()
{
    QVERIFY(connectNew());
    m_serverClock.advance(16LL * 60);
    QVERIFY(changeAnn("Ann-Archer-1!"));
    QVERIFY2(w().shows(Kind::Refused), qPrintable(w().told()));
    QVERIFY2(w().told().contains(text("18:00")) && w().told().contains(text("18:16")), qPrintable(w().told()));
    QCOMPARE(annsPassword(), text("Ann-Archer-1!"));

    m_serverClock.set(m_clock.nowUtc());
    QVERIFY(changeAnn("Ann-Archer-1!"));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
}

void tst_LicenseSpringJob::resetsAUsersPassword()
{
    QVERIFY(connectNew());
    QVERIFY(w().choose(ann));
    QVERIFY(!w().find("expiry"));
    QVERIFY(w().find<QLabel>("expiryReason")->text().contains(text("keeps no password expiry")));
    QVERIFY(!w().find("mustChange")->isEnabled());
    QVERIFY(w().find<QLabel>("mustChangeReason")->text().contains(text("cannot demand a new password")));
    QVERIFY(!w().find("lock"));
    QVERIFY(w().type("reason", text("INC-4711")) && w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(w().sees("card") && w().click("copy"));
    QCOMPARE(annsPassword(), QApplication::clipboard()->text());
    QVERIFY(annsPassword() != text("Ann-Archer-1!"));
    QVERIFY(w().click("done"));
    QVERIFY(w().press(Qt::Key_3, Qt::ControlModifier));
    QTRY_VERIFY(w().find<QTableView>("table") && w().find<QTableView>("table")->model()->rowCount() == 2);
}

void tst_LicenseSpringJob::idlingClosesTheConnectionAndSaysSo()
{
    QVERIFY(connectNew());
    QVERIFY(w().choose(ann) && w().typePassword(newPassword));
    m_clock.advance(10LL * 3600);
    w().window().findChild<IdleLock *>()->check();
    QVERIFY(w().sees("recent"));
    QVERIFY2(w().shows(Kind::Info) && w().told().contains(text("because nothing was done")), qPrintable(w().told()));
    QVERIFY(w().press(Qt::Key_Return));
    QVERIFY(w().sees("search"));
    QVERIFY(w().press(Qt::Key_L, Qt::ControlModifier));
    QVERIFY(w().sees("recent"));
    QVERIFY2(w().shows(Kind::Info) && w().told().contains(text("closed")), qPrintable(w().told()));
}

QTEST_MAIN(tst_LicenseSpringJob)
#include "tst_LicenseSpringJob.moc"
