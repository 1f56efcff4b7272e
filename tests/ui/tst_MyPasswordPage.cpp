// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/MyPasswordPage.h"

#include "FakeConnection.h"
#include "models/crypto/SecureRandomSource.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/RulesList.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

class tst_MyPasswordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesAndEmptiesTheFields();
    void aWrongCurrentPasswordAloneIsEmptied();
    void aRefusedNewPasswordAloneIsEmptied();
    void rulesTickWhileTyping();
    void heldEnterAndDoubleClickChangeOnce();
    void anErrorKeepsWhatWasTyped();
    void unknownIsSettledByCheckNow();
    void unknownIsSettledWithoutDates_data();
    void unknownIsSettledWithoutDates();
    void aLostSessionIsTold();
    void suggestFillsBothAndMeetsTheRules();
    void escapeDuringAChangeLeavesNoHalfState();

private:
    template<class T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    OutcomeBanner *banner() { return find<OutcomeBanner>("banner"); }
    bool isBlank(const char *field) { return find<PasswordField>(field)->isBlank(); }
    void makePage();
    void fill(const QString &current, const QString &next)
    {
        QTest::keyClicks(find<QWidget>("currentPassword"), current);
        QTest::keyClicks(find<QWidget>("newPassword"), next);
        QTest::keyClicks(find<QWidget>("repeatPassword"), next);
    }
    void enter() { QTest::keyClick(find<QWidget>("repeatPassword"), Qt::Key_Return); }

    MockClock m_clock;
    SecureRandomSource m_random;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<MyPasswordPage> m_page;
};

void tst_MyPasswordPage::init()
{
    m_page.reset();
    m_connection = std::make_unique<FakeConnection>(m_clock);
    m_connection->users.add(QStringLiteral("mona"), QStringLiteral("correct"));
    m_clipboard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_clock);
    makePage();
}

void tst_MyPasswordPage::makePage()
{
    Session session;
    session.ust = Secret::fromString(u"mona");
    session.userName = QStringLiteral("mona");
    const Caller caller = Caller(QStringLiteral("passwright"), QStringLiteral("host"), {}).withSession(session);
    m_page = std::make_unique<MyPasswordPage>(*m_connection, caller, Preferences{}, m_clock, m_random, QStringList{}, *m_clipboard);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_MyPasswordPage::changesAndEmptiesTheFields()
{
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
    QCOMPARE(m_connection->users.changes, 1);
    QCOMPARE(m_connection->users.at(QStringLiteral("mona")).password, QStringLiteral("a better one"));
    QCOMPARE(banner()->cid().size(), 24);
    QVERIFY2(banner()->lines().last().contains(QStringLiteral("730")), qPrintable(banner()->lines().last()));
    for (const char *field : {"currentPassword", "newPassword", "repeatPassword"})
        QVERIFY2(isBlank(field), field);
}

void tst_MyPasswordPage::aWrongCurrentPasswordAloneIsEmptied()
{
    fill(QStringLiteral("wrong"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Refused);
    QVERIFY(isBlank("currentPassword"));
    QVERIFY(!isBlank("newPassword"));
    QVERIFY(!isBlank("repeatPassword"));
    QCOMPARE(m_page->focusWidget(), find<QWidget>("currentPassword"));
}

void tst_MyPasswordPage::aRefusedNewPasswordAloneIsEmptied()
{
    m_connection->users.nextOutcome = Outcome::refused(QStringLiteral("0123456789abcdef01234567"),
        {{.status = StatusCode::PasswordInvalid}});
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Refused);
    QVERIFY(!isBlank("currentPassword"));
    QVERIFY(isBlank("newPassword"));
    QVERIFY(isBlank("repeatPassword"));
}

void tst_MyPasswordPage::rulesTickWhileTyping()
{
    auto *rules = find<RulesList>("rules");
    const QString open = rules->rowText(StatusCode::PasswordTooShort);
    QTest::keyClicks(find<QWidget>("newPassword"), QStringLiteral("short"));
    const QString broken = rules->rowText(StatusCode::PasswordTooShort);
    QTest::keyClicks(find<QWidget>("newPassword"), QStringLiteral(" no more"));
    const QString met = rules->rowText(StatusCode::PasswordTooShort);
    QVERIFY(open != broken && broken != met && met != open);
    QVERIFY(!rules->allMet());
    QTest::keyClicks(find<QWidget>("repeatPassword"), QStringLiteral("short no more"));
    QVERIFY(rules->allMet());
    QTest::keyClick(find<QWidget>("repeatPassword"), Qt::Key_Backspace);
    QVERIFY(!rules->allMet());
    QTest::keyClicks(find<QWidget>("currentPassword"), QStringLiteral("correct"));
    enter();
    QCOMPARE(m_connection->users.changes, 0); // not sent while a rule is broken
}

void tst_MyPasswordPage::heldEnterAndDoubleClickChangeOnce()
{
    m_connection->users.hold();
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    auto *button = find<QPushButton>("submitButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_page->isBusy());
    QVERIFY(!button->isEnabled());
    QTest::mouseDClick(button, Qt::LeftButton);
    enter();
    QVERIFY(m_connection->users.changes == 1);
    m_connection->users.release();
    for (int i = 0; i < 20; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QCoreApplication::sendEvent(find<QWidget>("repeatPassword"), &repeated);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
    QVERIFY(button->isEnabled());
    QCOMPARE(m_connection->users.changes, 1);
}

void tst_MyPasswordPage::anErrorKeepsWhatWasTyped()
{
    m_connection->users.nextError = Error{.kind = Error::Kind::Busy};
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Error);
    for (const char *field : {"currentPassword", "newPassword", "repeatPassword"})
        QVERIFY2(!isBlank(field), field);
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
}

void tst_MyPasswordPage::unknownIsSettledByCheckNow()
{
    m_connection->users.nextOutcome = Outcome{.kind = Outcome::Kind::Unknown, .cid = QStringLiteral("0123456789abcdef01234567")};
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Unknown);
    m_connection->users.at(QStringLiteral("mona")).account.passwordLastSet = m_clock.nowUtc();
    Q_EMIT banner()->actionChosen();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
    QVERIFY(isBlank("newPassword"));
    QCOMPARE(m_connection->users.changes, 1); // checking changes nothing
}

void tst_MyPasswordPage::unknownIsSettledWithoutDates_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<OutcomeBanner::Kind>("kind");
    QTest::newRow("the new one lets in") << QStringLiteral("a better one") << false << OutcomeBanner::Kind::Changed;
    QTest::newRow("the new one does not") << QStringLiteral("correct") << false << OutcomeBanner::Kind::Refused;
    QTest::newRow("nobody is let in") << QStringLiteral("correct") << true << OutcomeBanner::Kind::Unknown;
}

void tst_MyPasswordPage::unknownIsSettledWithoutDates()
{
    QFETCH(QString, password);
    QFETCH(bool, isLocked);
    QFETCH(OutcomeBanner::Kind, kind);
    m_connection->users.at(QStringLiteral("mona")).account.passwordLastSet = {};
    makePage();
    m_connection->users.nextOutcome = Outcome{.kind = Outcome::Kind::Unknown};
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Unknown);
    m_connection->users.at(QStringLiteral("mona")).password = password;
    if (isLocked)
        m_connection->users.nextSignIn = SignInOutcome{.refusals = {{.status = StatusCode::AuthLocked}}};
    QSignalSpy busy(m_page.get(), &MyPasswordPage::busyChanged);
    Q_EMIT banner()->actionChosen();
    QTRY_COMPARE(busy.count(), 2);
    QCOMPARE(banner()->shownKind(), std::optional(kind));
    QCOMPARE(m_connection->users.signIns, 1);
    QCOMPARE(m_connection->users.changes, 1);
}

void tst_MyPasswordPage::aLostSessionIsTold()
{
    m_connection->users.nextOutcome = Outcome::refused({}, {{.status = StatusCode::SessionNotFound}});
    QSignalSpy lost(m_page.get(), &MyPasswordPage::sessionLost);
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTRY_COMPARE(lost.count(), 1);
    for (const char *field : {"currentPassword", "newPassword", "repeatPassword"})
        QVERIFY2(!isBlank(field), field); // to be submitted again after the next sign-in
}

void tst_MyPasswordPage::suggestFillsBothAndMeetsTheRules()
{
    QTest::mouseClick(find<QPushButton>("suggestButton"), Qt::LeftButton);
    QVERIFY(find<RulesList>("rules")->allMet());
    const Secret first = find<PasswordField>("newPassword")->secret();
    QVERIFY(first == find<PasswordField>("repeatPassword")->secret());
    QTest::mouseClick(find<QPushButton>("suggestButton"), Qt::LeftButton);
    QVERIFY(!(first == find<PasswordField>("newPassword")->secret()));
}

void tst_MyPasswordPage::escapeDuringAChangeLeavesNoHalfState()
{
    m_connection->users.hold();
    fill(QStringLiteral("correct"), QStringLiteral("a better one"));
    enter();
    QTest::keyClick(find<QWidget>("repeatPassword"), Qt::Key_Escape);
    QVERIFY(m_page->isBusy());
    m_connection->users.release();
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
    QVERIFY(isBlank("currentPassword"));
    banner()->setFocus();
    QTest::keyClick(banner(), Qt::Key_Escape);
    QVERIFY(!banner()->shownKind());
    QVERIFY(banner()->isHidden());
}

QTEST_MAIN(tst_MyPasswordPage)
#include "tst_MyPasswordPage.moc"
