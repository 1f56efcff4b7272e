// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/SignInPage.h"

#include "FakeConnection.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

class tst_SignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterSignsIn();
    void aWrongPasswordIsEmptiedAndTheNameKept();
    void totpFieldAppears();
    void newPasswordAppearsInPlace();
    void brokenRulesAreNotSent();
    void heldEnterAndDoubleClickSignInOnce();
    void throttleCountsDown();
    void sampleIsFilledIn();
    void aNewPasswordThatMayHaveBeenTakenIsSaidSo();
    void whatFitsDoesNotScroll();

private:
    template<class T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    OutcomeBanner *banner() { return find<OutcomeBanner>("banner"); }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void enter(const char *field) { QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return); }

    MockClock m_clock;
    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<SignInPage> m_page;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

void tst_SignInPage::init()
{
    m_page.reset();
    m_connection = std::make_unique<FakeConnection>(m_clock);
    m_connection->users.add(QStringLiteral("mona"), QStringLiteral("correct"));
    m_page = std::make_unique<SignInPage>(*m_connection,
        Caller(QStringLiteral("passwright"), QStringLiteral("host"), {}), m_clock);
    m_signedIn = std::make_unique<QSignalSpy>(m_page.get(), &SignInPage::signedIn);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_SignInPage::enterSignsIn()
{
    type("userName", QStringLiteral("mona"));
    enter("userName"); // leads to what is still empty
    QCOMPARE(m_connection->users.signIns, 0);
    QCOMPARE(m_page->focusWidget(), find<QWidget>("password"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_COMPARE(m_signedIn->count(), 1);
    QVERIFY(find<PasswordField>("password")->isBlank());
}

void tst_SignInPage::aWrongPasswordIsEmptiedAndTheNameKept()
{
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("wrong"));
    enter("password");
    QTRY_COMPARE(banner()->shownKind(), OutcomeBanner::Kind::Refused);
    QCOMPARE(banner()->cid().size(), 24);
    QVERIFY(find<PasswordField>("password")->isBlank());
    QCOMPARE(m_page->userName(), QStringLiteral("mona"));
    QCOMPARE(m_page->focusWidget(), find<QWidget>("password"));
}

void tst_SignInPage::totpFieldAppears()
{
    m_connection->users.at(QStringLiteral("mona")).totpCode = QStringLiteral("123456");
    QVERIFY(!find<QWidget>("totp")->isVisible());
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_VERIFY(find<QWidget>("totp")->isVisible());
    QCOMPARE(m_page->focusWidget(), find<QWidget>("totp"));
    type("totp", QStringLiteral("123 456"));
    enter("totp");
    QTRY_COMPARE(m_signedIn->count(), 1);
    QVERIFY(find<QLineEdit>("totp")->text().isEmpty());
}

void tst_SignInPage::newPasswordAppearsInPlace()
{
    m_connection->users.at(QStringLiteral("mona")).account.mustChange = true;
    QVERIFY(!find<QWidget>("newPassword")->isVisible());
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_VERIFY(find<QWidget>("newPassword")->isVisible());
    QCOMPARE(m_page->focusWidget(), find<QWidget>("newPassword"));
    type("newPassword", QStringLiteral("a better one"));
    type("repeatPassword", QStringLiteral("a better one"));
    enter("repeatPassword");
    QTRY_COMPARE(m_signedIn->count(), 1);
    QCOMPARE(m_connection->users.at(QStringLiteral("mona")).password, QStringLiteral("a better one"));
    for (const char *field : {"password", "newPassword", "repeatPassword"})
        QVERIFY2(find<PasswordField>(field)->isBlank(), field);
}

void tst_SignInPage::brokenRulesAreNotSent()
{
    m_connection->users.at(QStringLiteral("mona")).account.mustChange = true;
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_VERIFY(find<QWidget>("newPassword")->isVisible());
    type("newPassword", QStringLiteral("qwerty and more"));
    type("repeatPassword", QStringLiteral("qwerty and more"));
    enter("repeatPassword");
    QCOMPARE(m_connection->users.signIns, 1);
    QCOMPARE(m_page->focusWidget(), find<QWidget>("newPassword"));
}

void tst_SignInPage::heldEnterAndDoubleClickSignInOnce()
{
    m_connection->users.hold();
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("wrong"));
    enter("password");
    auto *button = find<QPushButton>("submitButton");
    QVERIFY(!button->isEnabled());
    QTest::mouseDClick(button, Qt::LeftButton);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QCoreApplication::sendEvent(find<QWidget>("password"), &repeated);
    }
    m_connection->users.release();
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(m_connection->users.signIns, 1);
}

void tst_SignInPage::throttleCountsDown()
{
    m_connection->users.nextSignIn = SignInOutcome{.refusals = {{.status = StatusCode::Throttled, .seconds = 1}}};
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_VERIFY(find<QWidget>("waitText")->isVisible());
    QVERIFY(!find<QPushButton>("submitButton")->isEnabled());
    QVERIFY(!find<PasswordField>("password")->isBlank()); // it was not said to be wrong
    m_clock.advance(1);
    QTRY_VERIFY(find<QPushButton>("submitButton")->isEnabled()); // by the page's own timer
    QVERIFY(!find<QWidget>("waitText")->isVisible());
    enter("password");
    QTRY_COMPARE(m_signedIn->count(), 1);
}

void tst_SignInPage::sampleIsFilledIn()
{
    m_page->offerSample(QStringLiteral("mona"), QStringLiteral("correct"));
    for (QPushButton *button : banner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::keyClick(find<QWidget>("submitButton"), Qt::Key_Return);
    QTRY_COMPARE(m_signedIn->count(), 1);
}

void tst_SignInPage::aNewPasswordThatMayHaveBeenTakenIsSaidSo()
{
    m_connection->users.at(QStringLiteral("mona")).account.mustChange = true;
    type("userName", QStringLiteral("mona"));
    type("password", QStringLiteral("correct"));
    enter("password");
    QTRY_VERIFY(find<QWidget>("newBox")->isVisible());
    m_connection->users.nextSignIn = SignInOutcome{.cid = QStringLiteral("0123456789abcdef01234567"), .isNewPasswordUnknown = true};
    type("newPassword", QStringLiteral("a better one"));
    type("repeatPassword", QStringLiteral("a better one"));
    enter("repeatPassword");
    QTRY_COMPARE(banner()->shownKind(), std::optional(OutcomeBanner::Kind::Unknown));
    QVERIFY(banner()->lines().join(u' ').contains(QStringLiteral("Sign in with the new one")));
    QCOMPARE(banner()->cid(), QStringLiteral("0123456789abcdef01234567"));
    QVERIFY(!find<QWidget>("newBox")->isVisible());
    QVERIFY(find<PasswordField>("password")->isBlank());
    QCOMPARE(m_connection->users.signIns, 2); // nothing is tried by itself
    QCOMPARE(m_signedIn->count(), 0);
}

void tst_SignInPage::whatFitsDoesNotScroll()
{
    m_page->resize(1120, 780);
    m_page->showNotice(QStringLiteral("Locked. Sign in to go on."));
    QTRY_VERIFY(banner()->isVisible() && m_page->height() == 780);
    const int height = banner()->height();
    m_page->showCaution(QStringLiteral("The new passwords of a bulk reset were not handed over yet."),
        {QStringLiteral("Sign in as mona to print or save the slips. To give the passwords up, choose the same once more.")});
    QTRY_VERIFY(banner()->height() > height);
    QTRY_COMPARE(m_page->verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(tst_SignInPage)
#include "tst_SignInPage.moc"
