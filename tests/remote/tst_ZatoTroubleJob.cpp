// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/CryptoGate.h"
#include "models/items/AuditTableModel.h"
#include "models/items/UserTableModel.h"
#include "tests/app/Sandbox.h"
#include "tests/remote/FaultyZato.h"
#include "tests/remote/RemoteWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>

using namespace passwright;

//! What people meet on a Zato server that fails in the middle of a change.
class tst_ZatoTroubleJob : public QObject
{
    Q_OBJECT

    using Kind = OutcomeBanner::Kind;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFlagThatFailedIsTriedAgain();
    void whatIsNotKnownIsSettledByALook_data();
    void whatIsNotKnownIsSettledByALook();
    void aPasswordThatWasSetWithoutItsFlagIsHandedOver();
    void onesOwnChangeThatIsNotKnown_data();
    void onesOwnChangeThatIsNotKnown();
    void whatACrashCutOffIsToldAndSettled_data();
    void whatACrashCutOffIsToldAndSettled();

private:
    ZatoUser row(const char *userName) { return m_zato->sso().user(QString::fromLatin1(userName)).value_or(ZatoUser()); }
    RemoteWindow &w() { return *m_window; }
    static QString text(const char *words) { return QString::fromUtf8(words); }
    //! On a server that is known to be a 3.3, with nothing under way any more.
    void signIn(const char *userName, const QString &password)
    {
        w().profiles().save(office());
        w().window().openProfile(office());
        QVERIFY(w().signIn(text(userName), password));
        // The sign-in and My password read who it is.
        QTRY_COMPARE(m_zato->count("GET", "/zato/sso/user"), 2);
    }
    //! As the super-user, with joan chosen and her new password typed.
    void beginReset()
    {
        signIn("admin1", adminPassword);
        QVERIFY(w().choose(text("joan")));
        QVERIFY(w().typePassword(newPassword));
    }
    Profile office()
    {
        return {.id = text("office-id"), .name = text("office"), .kind = Profile::Kind::ZatoServer,
            .address = m_zato->url().toString(), .application = text("CRM"), .behaviour = Profile::Behaviour::As33};
    }

    SystemClock m_clock;
    std::unique_ptr<CryptoGate> m_gate;
    std::unique_ptr<Sandbox> m_home;
    std::unique_ptr<FaultyZato> m_zato;
    std::unique_ptr<RemoteWindow> m_window;

    const QString adminPassword = QStringLiteral("hQ9nl93UDqGus");
    const QString joansPassword = QStringLiteral("Correct-Horse-1");
    const QString newPassword = QStringLiteral("Copper-Window-58");
};

void tst_ZatoTroubleJob::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(*gate);
}

void tst_ZatoTroubleJob::init()
{
    m_home = std::make_unique<Sandbox>();
    m_zato = std::make_unique<FaultyZato>(m_clock);
    m_window = std::make_unique<RemoteWindow>(m_clock, m_home->path());
}

void tst_ZatoTroubleJob::cleanup()
{
    m_window.reset();
    m_zato.reset();
    m_home.reset();
}

void tst_ZatoTroubleJob::theFlagThatFailedIsTriedAgain()
{
    beginReset();
    m_zato->setFlagRefused(true);
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(w().shows(Kind::Partial), qPrintable(w().told()));
    QVERIFY2(w().told().contains(text("Not done: must change at next sign-in")), qPrintable(w().told()));
    QCOMPARE(row("joan").password, newPassword);
    QVERIFY(!row("joan").passwordMustChange);
    QVERIFY(w().sees("card")); // the password holds already

    m_zato->heal();
    QVERIFY(w().act());
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(row("joan").passwordMustChange);
    QCOMPARE(m_zato->count("PATCH", "/zato/sso/user/password"), 0);
    QTRY_VERIFY(w().cell(0, UserTableModel::Status).contains(text("ust change")));
    QVERIFY(w().click("copy"));
    QCOMPARE(QApplication::clipboard()->text(), newPassword);
}

void tst_ZatoTroubleJob::whatIsNotKnownIsSettledByALook_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("cut off, done") << Fault::CloseAfterReading << false << true;
    QTest::newRow("cut off, not done") << Fault::CloseAfterReading << false << false;
    QTest::newRow("no answer in time, done") << Fault::HangBeforeHeaders << false << true;
    QTest::newRow("waiting was stopped, not done") << Fault::HangBeforeHeaders << true << false;
}

void tst_ZatoTroubleJob::whatIsNotKnownIsSettledByALook()
{
    QFETCH(const Fault::Kind, fault);
    QFETCH(const bool, isStopped);
    QFETCH(const bool, isDone);
    beginReset();
    QVERIFY(w().press(Qt::Key_M, Qt::AltModifier));
    QTRY_VERIFY(!w().find<QCheckBox>("mustChange")->isChecked());
    m_zato->failAt(2, fault);
    m_zato->setIdle(!isDone);
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    if (isStopped)
        QVERIFY(w().click("stopWaiting"));
    QVERIFY2(w().shows(Kind::Unknown), qPrintable(w().told()));
    QVERIFY(!w().find("card"));
    QCOMPARE(m_zato->count("PATCH", "/zato/sso/user/password"), 1);

    m_zato->heal();
    QVERIFY(w().act());
    QVERIFY2(w().shows(isDone ? Kind::Changed : Kind::Refused), qPrintable(w().told()));
    QCOMPARE(row("joan").password, isDone ? newPassword : joansPassword);
    QCOMPARE(w().find("card") != nullptr, isDone);
    QCOMPARE(m_zato->count("PATCH", "/zato/sso/user/password"), 0);
}

// The flag is a second request on such a server, and it was never sent.
void tst_ZatoTroubleJob::aPasswordThatWasSetWithoutItsFlagIsHandedOver()
{
    beginReset();
    m_zato->failAt(2, Fault::CloseAfterReading);
    QVERIFY(w().press(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(w().shows(Kind::Unknown), qPrintable(w().told()));
    m_zato->heal();
    QVERIFY(w().act());
    QVERIFY2(w().shows(Kind::Partial), qPrintable(w().told()));
    QVERIFY(w().sees("card"));
    QCOMPARE(row("joan").password, newPassword);
    QVERIFY(w().act());
    QVERIFY2(w().shows(Kind::Changed), qPrintable(w().told()));
    QVERIFY(row("joan").passwordMustChange);
}

void tst_ZatoTroubleJob::onesOwnChangeThatIsNotKnown_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("done") << true;
    QTest::newRow("not done") << false;
}

void tst_ZatoTroubleJob::onesOwnChangeThatIsNotKnown()
{
    QFETCH(const bool, isDone);
    signIn("joan", joansPassword);
    QVERIFY(w().sees("currentPassword"));
    m_zato->failAt(2, Fault::CloseAfterReading);
    m_zato->setIdle(!isDone);
    QVERIFY(w().changeOwn(joansPassword, newPassword));
    QVERIFY2(w().shows(Kind::Unknown), qPrintable(w().told()));
    m_zato->heal();
    QVERIFY(w().act());
    QVERIFY2(w().shows(isDone ? Kind::Changed : Kind::Refused), qPrintable(w().told()));
    QCOMPARE(row("joan").password, isDone ? newPassword : joansPassword);
}

void tst_ZatoTroubleJob::whatACrashCutOffIsToldAndSettled_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("the server had done it") << true;
    QTest::newRow("the server had not") << false;
}

// Another program of this desk, the command line, is ended with kill -9 while its reset is under way.
void tst_ZatoTroubleJob::whatACrashCutOffIsToldAndSettled()
{
    QFETCH(const bool, isDone);
    w().profiles().save(office());
    m_zato->setIdle(!isDone);
    m_zato->hangAtPassword();
    const auto process = m_home->process({text("--profile"), text("office"), text("--as"), text("admin1"), text("reset-password"), text("joan")});
    process->start();
    QVERIFY(process->waitForStarted(Sandbox::patience));
    process->write((adminPassword + QLatin1Char('\n') + newPassword + QLatin1Char('\n')).toUtf8());
    process->closeWriteChannel();
    const bool hasArrived = RemoteWindow::wait([this] { return m_zato->isHanging(); });
    process->kill();
    process->waitForFinished(Sandbox::patience);
    QVERIFY2(hasArrived, process->readAllStandardError().constData());
    m_zato->heal();

    w().window().openProfile(office());
    QVERIFY(w().signIn(text("admin1"), adminPassword));
    QVERIFY2(w().shows(Kind::Unknown, "unfinishedBanner"), qPrintable(w().told("unfinishedBanner")));
    QVERIFY2(w().told("unfinishedBanner").contains(text("joan")) && w().told("unfinishedBanner").contains(text("by admin1")),
        qPrintable(w().told("unfinishedBanner")));
    QVERIFY(w().act("unfinishedBanner"));
    QVERIFY2(w().shows(isDone ? Kind::Changed : Kind::Refused, "unfinishedBanner"), qPrintable(w().told("unfinishedBanner")));
    QCOMPARE(row("joan").password, isDone ? newPassword : joansPassword);
    QVERIFY(w().press(Qt::Key_3, Qt::ControlModifier));
    const QString word = isDone ? text("Changed") : text("Refused");
    QTRY_COMPARE(w().cell(0, AuditTableModel::Outcome), word);
    QCOMPARE(w().cell(0, AuditTableModel::OnWhom), text("joan"));

    // It is told once.
    QVERIFY(w().click("signOutButton"));
    QVERIFY(w().signIn(text("admin1"), adminPassword));
    QVERIFY(w().sees("search"));
    QVERIFY(!w().find("unfinishedBanner"));
}

QTEST_MAIN(tst_ZatoTroubleJob)
#include "tst_ZatoTroubleJob.moc"
