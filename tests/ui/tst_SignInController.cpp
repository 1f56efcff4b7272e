// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/SignInController.h"

#include "FakeDirectory.h"

#include <QSignalSpy>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

class tst_SignInController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn();
    void oneSubmitOneCall();
    void asksForTheCodeAndGoesOn();
    void asksForANewPasswordAndGoesOn();
    void anotherUserNameStartsOver();
    void waitsAsLongAsItIsTold();
    void anErrorIsNoRefusal();

private:
    SignInRequest request(const QString &userName, const QString &password)
    {
        return {.userName = userName, .password = Secret::fromString(password)};
    }

    MockClock m_clock;
    std::unique_ptr<FakeDirectory> m_directory;
    std::unique_ptr<SignInController> m_controller;
};

void tst_SignInController::init()
{
    m_controller.reset();
    m_directory = std::make_unique<FakeDirectory>(m_clock);
    m_directory->add(QStringLiteral("mona"), QStringLiteral("correct"));
    m_controller = std::make_unique<SignInController>(*m_directory,
        Caller(QStringLiteral("passwright"), QStringLiteral("host"), {}), m_clock);
}

void tst_SignInController::signsIn()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    QVERIFY(m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct"))));
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(signedIn.first().at(0).value<Session>().userName, QStringLiteral("mona"));
}

void tst_SignInController::oneSubmitOneCall()
{
    m_directory->hold();
    QVERIFY(m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct"))));
    QVERIFY(!m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct"))));
    QVERIFY(m_controller->isBusy());
    m_directory->release();
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(m_directory->signIns, 1);
}

void tst_SignInController::asksForTheCodeAndGoesOn()
{
    m_directory->at(QStringLiteral("mona")).totpCode = QStringLiteral("123456");
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    QSignalSpy refused(m_controller.get(), &SignInController::refused);
    SignInRequest typed = request(QStringLiteral("mona"), QStringLiteral("correct"));
    m_controller->submit(typed);
    QTRY_VERIFY(m_controller->isTotpAsked());
    QCOMPARE(refused.count(), 0);
    typed.totpCode = QStringLiteral("123456");
    m_controller->submit(typed);
    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(!m_controller->isTotpAsked());
}

void tst_SignInController::asksForANewPasswordAndGoesOn()
{
    m_directory->at(QStringLiteral("mona")).account.mustChange = true;
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    QSignalSpy refused(m_controller.get(), &SignInController::refused);
    SignInRequest typed = request(QStringLiteral("mona"), QStringLiteral("correct"));
    m_controller->submit(typed);
    QTRY_VERIFY(m_controller->isNewPasswordAsked());
    QCOMPARE(refused.count(), 0);

    typed.newPassword = Secret::fromString(u"short");
    m_controller->submit(typed);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_directory->signIns, 1); // what breaks the rules is not sent
    QVERIFY(m_controller->isNewPasswordAsked());

    typed.newPassword = Secret::fromString(u"a better one");
    m_controller->submit(typed);
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(m_directory->at(QStringLiteral("mona")).password, QStringLiteral("a better one"));
}

void tst_SignInController::anotherUserNameStartsOver()
{
    m_directory->at(QStringLiteral("mona")).account.mustChange = true;
    m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct")));
    QTRY_VERIFY(m_controller->isNewPasswordAsked());
    m_controller->startOver();
    QVERIFY(!m_controller->isNewPasswordAsked());
}

void tst_SignInController::waitsAsLongAsItIsTold()
{
    m_directory->nextSignIn = SignInOutcome{.refusals = {{.status = StatusCode::Throttled, .seconds = 8}}};
    QSignalSpy wait(m_controller.get(), &SignInController::waitChanged);
    m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct")));
    QTRY_COMPARE(wait.count(), 1);
    QCOMPARE(m_controller->secondsToWait(), 8);
    QVERIFY(!m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct"))));
    m_clock.advance(3);
    m_controller->check();
    QCOMPARE(wait.last().at(0).toInt(), 5);
    m_clock.advance(5);
    m_controller->check();
    QCOMPARE(wait.last().at(0).toInt(), 0);
    QVERIFY(m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct"))));
    QCOMPARE(m_directory->signIns, 2);
}

void tst_SignInController::anErrorIsNoRefusal()
{
    m_directory->nextError = Error{.kind = Error::Kind::Busy};
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    QSignalSpy refused(m_controller.get(), &SignInController::refused);
    m_controller->submit(request(QStringLiteral("mona"), QStringLiteral("correct")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(0).value<Error>().kind, Error::Kind::Busy);
    QCOMPARE(refused.count(), 0);
    QVERIFY(!m_controller->isBusy());
}

QTEST_GUILESS_MAIN(tst_SignInController)
#include "tst_SignInController.moc"
